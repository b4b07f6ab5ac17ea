import { getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { BASE_COSTS, COUNTED_ABOVE, LIST_SIZES } from '../../../server/limits/sizes.ts';
import { bareSchema } from '../../../server/schema.ts';
import { costOfText as cost } from '../fixture/cost-of-text.ts';

const counts = new Set(['first', 'last', 'limit', 'chainLimit', 'ids']);

describe('the cost of a query', () => {
  it.each([
    ['a field counts one', '{ stats { heldCount } }', 1 + 1],
    ['a connection counts its rows', '{ instruments(first: 30) { nodes { id label } } }', 1 + 30 * (1 + 2)],
    [
      'edges and nodes do not multiply again',
      '{ instruments(first: 5) { edges { node { id } } } }',
      1 + 5 * 3,
    ],
    ['last counts as first does', '{ instruments(last: 20) { nodes { id } } }', 1 + 20 * 2],
    ['a default counts', '{ coCited(id: "a") { related { count } } }', 301 + 20 * 2],
    [
      'levels multiply',
      '{ instruments(first: 10) { nodes { citations(first: 20) { nodes { id } } } } }',
      1 + 10 * (1 + 1 + 20 * 2),
    ],
    [
      'a list without length counts as declared',
      '{ instrument(id: "a") { passages { id text } ... on Treaty { registeredAs { id } } } }',
      1 + 1 + 50 * 2 + 1 + 2,
    ],
    [
      'a neighbourhood counts its limit, and the work that it makes',
      '{ neighbourhood(id: "a", limit: 7) { instruments { id } } }',
      101 + 7 * 2,
    ],
    [
      'a trace counts its treaties, chains and links',
      '{ treatyTrace(id: "a", chainLimit: 3) { treaties { chains { links { forward } } } } }',
      501 + 3 * (1 + 40 * (1 + (1 + 4))),
    ],
    ['ids count themselves', '{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3],
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

/** The lists of a type that do not say themselves how many they give; those of its interfaces stand there. */
function lists(type: GraphQLNamedType): string[] {
  if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return [];
  const inherited = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
  return Object.values(type.getFields())
    .filter(({ name }) => !inherited.has(name))
    .filter((field) => isListType(getNullableType(field.type)))
    .filter(({ args }) => !args.some(({ name }) => counts.has(name)))
    .map(({ name }) => `${type.name}.${name}`)
    .filter((name) => !/Connection\.(?:edges|nodes)$/.test(name));
}

describe('every list of the schema', () => {
  it('says how long it counts as, or is counted a field above', () => {
    const declared = [...Object.keys(LIST_SIZES), ...COUNTED_ABOVE].sort();
    const all = Object.values(bareSchema.getTypeMap()).flatMap(lists);
    expect(declared).toStrictEqual(all.sort());
  });

  it.each(Object.keys(BASE_COSTS))('has no cost left from an earlier one: %s is a field', (coordinate) => {
    const [typeName = '', field = ''] = coordinate.split('.');
    const type = bareSchema.getType(typeName);
    expect(isObjectType(type) && Object.keys(type.getFields())).toContain(field);
  });
});
