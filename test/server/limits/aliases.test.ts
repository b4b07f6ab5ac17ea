import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { aliasLimit } from '../../../server/limits/aliases.ts';

const schema = buildSchema('type Query { inner: Query, name: String }');
const errorsOf = (query: string, limit: number) =>
  validate(schema, parse(query), [aliasLimit(limit)]).map(({ message, extensions }) => ({
    message,
    code: extensions['code'],
  }));

describe('the alias limit', () => {
  it('leaves fields without alias alone', () => {
    expect(errorsOf('{ name inner { name inner { name } } }', 0)).toStrictEqual([]);
  });

  it.each([
    ['every level counts', '{ a: name inner { b: name inner { c: name } } }', 3],
    ['fragments count', '{ a: name ...F } fragment F on Query { b: name ... on Query { c: name } }', 3],
  ])('%s', (_, query, count) => {
    expect(errorsOf(query, count)).toStrictEqual([]);
    expect(errorsOf(query, count - 1)).toStrictEqual([
      {
        message: `The query has ${count} aliases; at most ${count - 1} are allowed.`,
        code: 'TOO_MANY_ALIASES',
      },
    ]);
  });
});
