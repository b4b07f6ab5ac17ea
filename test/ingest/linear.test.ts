import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { hostile, PIECES } from '../../bench/extract/hostile-strings.ts';
import { actsIn } from '../../ingest/acts/acts.ts';
import { extract } from '../../ingest/extract.ts';
import { BOUND, growth } from './growth.ts';

const growthOf = (piece: string): number =>
  growth(
    (length) => `The General Assembly,\n${hostile(piece, length)}`,
    (text) => void extract({ text }, { path: 'hostile.txt', format: 'text', sha256: '' }),
  );

it.each(PIECES)('a text of %s takes time that grows with its length', (_, piece) => {
  expect(growthOf(piece)).toBeLessThan(BOUND);
});

it('so does a text of any pieces, repeated', () => {
  const piece = constantFrom(...PIECES.map(([, text]) => text));
  assert(
    property(array(piece, { minLength: 2, maxLength: 4 }), (pieces) => {
      expect(growthOf(pieces.join(''))).toBeLessThan(BOUND);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

it('so does a title with asterisks inside it', () => {
  const measured = growth(
    (length) => `Resolution 51/10. Clips${hostile('*', length)}x\nThe General Assembly,\n1. Decides to act.`,
    (text) => void extract({ text }, { path: 'hostile.txt', format: 'text', sha256: '' }),
  );
  expect(measured).toBeLessThan(BOUND);
});

it('so does a paragraph that quotes a body so often that looking it through each time would show', () => {
  const measured = growth(
    (length) =>
      `The General Assembly,\n1. Decides to act.\n${hostile('“The General Assembly.\n', 32 * length)}`,
    (text) => void extract({ text }, { path: 'hostile.txt', format: 'text', sha256: '' }),
  );
  expect(measured).toBeLessThan(BOUND);
});

it.each([
  ['numbers of acts alone', '1/1. A\n1/2. A\n'],
  ['numbers of acts in one line', '1/1. '],
  ['acts of one number', '1/1. A\nThe General Assembly,\n1. Decides it.\n'],
  [
    'two acts, again and again',
    '1/1. A\nThe General Assembly,\n1. Decides it,1\n1/2. A\nThe General Assembly,\n2. Acts.\n1 Ibid.\n',
  ],
  ['acts that annexes reproduce', 'Annex\n1/1. A\nThe General Assembly,\n9th plenary meeting\n'],
  ['mastheads', 'United Nations\nA/RES/1/1\n5 December 1946\n1/1. A\n'],
  ['blank lines between numbers', '1/1. A\n\n\n\n\n\n\n\n\n1/2. A\n\n\n\n\n\n\n\n\n'],
])('and acts are looked for in a text of %s in such a time', (_, piece) => {
  const measured = growth(
    (length) => `2/2. A\nThe General Assembly,\n2/3. A\nThe General Assembly,\n${hostile(piece, 4 * length)}`,
    (text) => void actsIn({ text }),
  );
  expect(measured).toBeLessThan(BOUND);
});
