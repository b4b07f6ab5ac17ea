import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { depthLimit } from '../../../server/limits/depth.ts';

const schema = buildSchema('type Query { inner: Query, name: String }');

const errorsOf = (query: string, limit: number) =>
  validate(schema, parse(query), [depthLimit(limit)]).map(({ message, extensions }) => ({
    message,
    code: extensions['code'],
  }));
const tooDeep = (depth: number, limit: number) => [
  { message: `The query is ${depth} fields deep; at most ${limit} are allowed.`, code: 'TOO_DEEP' },
];

describe('the depth limit', () => {
  it.each([
    ['counts fields inside fields', '{ inner { inner { name } } }', 3],
    ['takes the deepest branch', '{ name inner { inner { inner { name } } } other: inner { name } }', 4],
    ['does not count inline fragments', '{ ... on Query { inner { ... on Query { name } } } }', 2],
    [
      'goes through fragments',
      'query { inner { ...A } } fragment A on Query { inner { ...B } } fragment B on Query { name }',
      3,
    ],
    [
      'counts a fragment where it is used deepest',
      'query { ...A inner { inner { ...A } } } fragment A on Query { inner { name } }',
      4,
    ],
  ])('%s', (_, query, depth) => {
    expect(errorsOf(query, depth)).toStrictEqual([]);
    expect(errorsOf(query, depth - 1)).toStrictEqual(tooDeep(depth, depth - 1));
  });

  it('measures each operation of a document', () => {
    const query = 'query A { name } query B { inner { inner { name } } }';
    expect(errorsOf(query, 2)).toStrictEqual(tooDeep(3, 2));
  });

  it('ends on a cycle of fragments', () => {
    const query = '{ ...A } fragment A on Query { inner { ...B } } fragment B on Query { inner { ...A } }';
    expect(errorsOf(query, 10)).toStrictEqual([]);
  });

  it('measures fragments that double their use at each step only once each', () => {
    const steps = Array.from(
      { length: 200 },
      (_, step) => `fragment F${step} on Query { a: inner { ...F${step + 1} } b: inner { ...F${step + 1} } }`,
    );
    const query = `{ ...F0 } ${steps.join(' ')} fragment F200 on Query { name }`;
    expect(errorsOf(query, 16)).toStrictEqual(tooDeep(201, 16));
  });
});
