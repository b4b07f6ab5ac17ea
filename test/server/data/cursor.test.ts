import { assert, integer, property, string } from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkLength, cursorKind, pageWanted } from '../../../server/data/cursor.ts';

const byPlace = cursorKind('place', z.tuple([z.number(), z.string()]));
const byId = cursorKind('id', z.string());
const notACursor = 'This is not a cursor of this list. Take it from pageInfo';

describe('a cursor', () => {
  it('comes back as it was given, whatever the ids are', () => {
    assert(
      property(integer(), string({ unit: 'binary' }), (place, id) => {
        expect(byPlace.decode(byPlace.encode([place, id]))).toStrictEqual([place, id]);
      }),
    );
  });

  it('can stand in an address', () => {
    expect(byPlace.encode([7, 'A/RES/66/128#1?&=ÿ'])).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['nothing', ''],
    ['a number', '20'],
    ['another list’s cursor', byId.encode('A/RES/66/128')],
    ['values of other types', Buffer.from('["place",["7","x"]]').toString('base64url')],
    ['too few values', Buffer.from('["place",[7]]').toString('base64url')],
    ['JSON of another form', Buffer.from('{"place":7}').toString('base64url')],
    ['a very long text', 'A'.repeat(100_000)],
  ])('is refused when it is %s', (_, cursor) => {
    expect(() => byPlace.decode(cursor)).toThrow(notACursor);
  });

  it('is refused by a code and the argument’s name', () => {
    let refusal: unknown;
    try {
      byId.decode('?');
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(GraphQLError);
    expect((refusal as GraphQLError).extensions).toStrictEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('a page', () => {
  it.each([1, 20, 100])('may have %i rows, from either end', (count) => {
    expect(pageWanted({ first: count })).toStrictEqual({ count, backwards: false, cursor: null });
    expect(pageWanted({ last: count, before: 'x' })).toStrictEqual({ count, backwards: true, cursor: 'x' });
  });

  it.each([0, -1, 101, 2_147_483_647])('may not have %i', (count) => {
    const range = `is ${count}; it must be from 1 to 100.`;
    expect(() => pageWanted({ first: count })).toThrow(`The argument first ${range}`);
    expect(() => pageWanted({ last: count })).toThrow(`The argument last ${range}`);
  });

  it.each([
    [{}, 'Give first or last: how many are wanted, from 1 to 100.'],
    [{ first: null, last: null }, 'Give first or last'],
    [{ after: 'x' }, 'Give first or last'],
    [{ first: 1, last: 1 }, 'Give either first or last, not both'],
    [{ first: 1, before: 'x' }, 'Cursors go together as first with after, and last with before.'],
    [{ last: 1, after: 'x' }, 'Cursors go together as first with after, and last with before.'],
  ])('has one end and its own cursor: %o is refused', (args, message) => {
    expect(() => pageWanted(args)).toThrow(message);
  });
});

describe('a text argument', () => {
  it('may have 500 characters and no more', () => {
    expect(checkLength('id', 'x'.repeat(500))).toHaveLength(500);
    expect(() => checkLength('id', 'x'.repeat(501))).toThrow(
      'The argument id has 501 characters; at most 500 are allowed.',
    );
  });
});
