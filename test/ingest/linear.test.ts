import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { hostile, PIECES } from '../../bench/extract/hostile-strings.ts';
import { extract } from '../../ingest/extract.ts';

/** In code units: quadratic work shows at this length, and linear work is done in a moment. */
const LENGTH = 16_000;
const TIMES = 4;
/** Linear work takes TIMES as long, quadratic work TIMES squared: between them, with room for a busy machine. */
const BOUND = 9;
/** Milliseconds that any measurement may be wrong by. */
const NOISE = 15;
const TRIES = 4;

/** Milliseconds of this process until the record is there: other programs do not count. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  extract({ text }, { path: 'hostile.txt', format: 'text', sha256: '' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as long the long text takes; the least of some tries, which end when it is within the bound. */
function growth(piece: string): number {
  const text = (length: number): string => `The General Assembly,\n${hostile(piece, length)}`;
  let least = Infinity;
  for (let count = 0; count < TRIES && least > BOUND; count++) {
    const short = Math.min(timeOf(text(LENGTH)), timeOf(text(LENGTH)));
    least = Math.min(least, timeOf(text(TIMES * LENGTH)) / (short + NOISE));
  }
  return least;
}

it.each(PIECES)('a text of %s takes time that grows with its length', (_, piece) => {
  expect(growth(piece)).toBeLessThan(BOUND);
});

it('so does a text of any pieces, repeated', () => {
  const piece = constantFrom(...PIECES.map(([, text]) => text));
  assert(
    property(array(piece, { minLength: 2, maxLength: 4 }), (pieces) => {
      expect(growth(pieces.join(''))).toBeLessThan(BOUND);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
