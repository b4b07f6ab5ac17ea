import { describe, expect, it } from 'vitest';
import { corrected, doubtful, editDistance } from '../../../server/data/spelling.ts';

describe('words as they may have been meant', () => {
  it.each([
    [
      ['securty', 'counsil'],
      ['security', 'council'],
    ],
    [
      ['convetion', 'on', 'the', 'rigths', 'of', 'the', 'child'],
      ['convention', 'on', 'the', 'rights', 'of', 'the', 'child'],
    ],
  ])('are those of names: %o', (words, expected) => {
    expect(corrected(words)).toStrictEqual(expected);
  });

  it('are the commonest of those that are equally near', () => {
    // As near to "trace", "print" and "funding".
    expect(corrected(['trxce', 'pxint', 'fxnding'])).toStrictEqual(['truce', 'point', 'finding']);
  });

  it.each([[['security', 'council']], [['66', '128']], [['xyzzyxyzzy']], [[]]])(
    'are not looked for where nothing is wrong, or nothing near: %o',
    (words) => expect(corrected(words)).toBeNull(),
  );
});

describe('words that may be misspelt', () => {
  it('are those that no name has, and figures are none', () => {
    expect(doubtful(['rights', 'of', 'the', 'chld', '1325', 'xyz', 'rivver'])).toStrictEqual(['chld', 'rivver']);
  });

  it('stay as they are where they are known to be right', () => {
    expect(corrected(['chld', 'securty'], (word) => word === 'securty')).toStrictEqual(['child', 'securty']);
  });
});

it.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', 'xbc', 1],
  ['abc', 'cab', 2],
  ['abcdef', 'uvwxyz', 3],
])('from %s to %s it is %i letters, as far as is counted', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});
