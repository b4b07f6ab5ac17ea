import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ASSUMED_LIST_SIZE } from '../../../server/limits/constants.ts';
import { costOf } from '../../../server/limits/cost.ts';
import { bareSchema } from '../../../server/schema.ts';

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return costOf(bareSchema, document, operation, variables);
}

describe('the cost of a query', () => {
  it.each([
    ['a field counts one', '{ stats { heldCount } }', 1 + 1],
    ['a connection counts its rows', '{ instruments(first: 30) { nodes { id label } } }', 1 + 30 * (1 + 2)],
    [
      'edges and nodes do not multiply again',
      '{ instruments(first: 5) { edges { node { id } } } }',
      1 + 5 * 3,
    ],
    ['without first the default counts', '{ instruments { nodes { id } } }', 1 + 20 * 2],
    [
      'levels multiply',
      '{ instruments(first: 10) { nodes { citations(first: 20) { nodes { id } } } } }',
      1 + 10 * (1 + 1 + 20 * 2),
    ],
    [
      'a list without length counts as assumed',
      '{ instrument(id: "a") { passages { id text } } }',
      1 + 1 + ASSUMED_LIST_SIZE * 2,
    ],
    [
      'a neighbourhood counts its limit',
      '{ neighbourhood(id: "a", limit: 7) { instruments { id } } }',
      1 + 7 * 2,
    ],
    [
      'fragments count where they are used',
      '{ instruments(first: 3) { nodes { ...F } } } fragment F on Instrument { id ... on Resolution { session } }',
      1 + 3 * (1 + 2),
    ],
    ['introspection is free', '{ __schema { types { name } } __typename stats { __typename } }', 1],
  ])('%s', (_, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('takes first from a variable', () => {
    const query = 'query ($n: Int!) { instruments(first: $n) { nodes { id } } }';
    expect(cost(query, { n: 50 })).toBe(1 + 50 * 2);
  });

  it.each([[-1_000], [0]])('does not sink below one row for first: %i', (n) => {
    const query = 'query ($n: Int!) { instruments(first: $n) { nodes { id } } }';
    expect(cost(query, { n })).toBeGreaterThanOrEqual(3);
  });

  it('counts fragments that double their use at each step, without going through them all', () => {
    const steps = Array.from(
      { length: 100 },
      (_, step) =>
        `fragment F${step} on Query { a: instruments { totalCount } ...F${step + 1} ...F${step + 1} }`,
    );
    const query = `{ ...F0 } ${steps.join(' ')} fragment F100 on Query { stats { heldCount } }`;
    expect(cost(query)).toBeGreaterThan(1e20);
  });
});
