import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { hostile, PIECES } from '../../bench/extract/hostile-strings.ts';
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
