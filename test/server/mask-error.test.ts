import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  StatementError,
  StoreAccessError,
  StoreClosedError,
  StoreTimeoutError,
  WriteInReadError,
} from '../../cypher/errors.ts';
import { badInput } from '../../server/errors.ts';
import { maskError } from '../../server/mask-error.ts';

const hidden = 'The server failed to answer this; its log says why.';
const path = ['stats'];

function mask(cause: Error) {
  const reported: unknown[] = [];
  const located = new GraphQLError(cause.message, { path, originalError: cause });
  const formatted = { message: cause.message, path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  const { message, extensions } = maskError(formatted, located, (error) => reported.push(error));
  return { message, code: extensions?.['code'], reported };
}

describe('an error from inside', () => {
  it.each([
    [
      new StoreTimeoutError('read/stats', 10),
      'TIMEOUT',
      'This took too long and was given up. Ask for fewer rows or levels.',
    ],
    [
      new StoreClosedError(),
      'STORE_UNAVAILABLE',
      'The graph store does not answer at the moment. Try again later.',
    ],
    [
      new StoreAccessError('bolt://host', 'neo4j', 'wrong password'),
      'STORE_UNAVAILABLE',
      'The graph store does not answer at the moment. Try again later.',
    ],
    [new StatementError('read/stats', 'syntax'), 'INTERNAL_SERVER_ERROR', hidden],
    [new WriteInReadError('read/stats'), 'INTERNAL_SERVER_ERROR', hidden],
    [new TypeError('x is not a function'), 'INTERNAL_SERVER_ERROR', hidden],
  ])('is reported, and shown by its code only: %s', (cause, code, message) => {
    expect(mask(cause)).toStrictEqual({ message, code, reported: [cause] });
  });

  it('is not reported when the caller has left', () => {
    const cause = new DOMException('aborted', 'AbortError');
    expect(mask(cause)).toMatchObject({ code: 'TIMEOUT', reported: [] });
    // Before it was executed, Apollo makes an error of its own of it.
    const reported: unknown[] = [];
    const early = new GraphQLError('aborted', { originalError: cause });
    expect(maskError(early.toJSON(), early, (each) => reported.push(each)).extensions).toStrictEqual({
      code: 'TIMEOUT',
    });
    expect(reported).toStrictEqual([]);
  });
});

describe('a caller’s own error', () => {
  it('is shown as it is, and not reported', () => {
    const error = badInput('first', 'The argument first is 0; it must be from 1 to 100.');
    const formatted = { message: error.message, path, extensions: error.extensions };
    const reported: unknown[] = [];
    expect(maskError(formatted, error, (each) => reported.push(each))).toStrictEqual(formatted);
    expect(reported).toStrictEqual([]);
  });

  it('of validation has the code of its limit', () => {
    const own = new GraphQLError('too deep', { extensions: { code: 'TOO_DEEP' } });
    const apollos = new GraphQLError('too deep', { originalError: own });
    const formatted = { message: 'too deep', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    expect(maskError(formatted, apollos, () => {})).toStrictEqual({
      message: 'too deep',
      extensions: { code: 'TOO_DEEP' },
    });
  });

  it('with a code that is not ours is a bad request', () => {
    const error = new GraphQLError('no', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
    expect(maskError(error.toJSON(), error, () => {})).toStrictEqual({
      message: 'no',
      extensions: { code: 'BAD_REQUEST' },
    });
  });
});
