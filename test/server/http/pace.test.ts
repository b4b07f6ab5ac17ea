import { describe, expect, it } from 'vitest';
import { readerWatch } from '../../../server/http/pace.ts';
import type { Look } from '../../../server/http/pace.ts';

const LOOK_MS = 1_000;
/** A minute's patience, 1 kB a second. */
const watch = () => readerWatch({ patienceMs: 60_000, leastRate: 1_000 }, LOOK_MS);

/** The look, counted from 1, at which the reader is let go; null when it is not. */
function letGoAt(looks: number, look: (number: number) => Partial<Look>): number | null {
  const isTooSlow = watch();
  for (let number = 1; number <= looks; number += 1)
    if (isTooSlow({ elapsed: LOOK_MS, waiting: 1, taken: 0, ...look(number) })) return number;
  return null;
}

describe('who reads an export', () => {
  it('may wait for a minute, and not longer', () => {
    expect(letGoAt(100, () => ({}))).toBe(61);
  });

  it('is let go as well when it sips', () => {
    expect(letGoAt(100, (number) => ({ taken: number }))).toBe(61);
    expect(letGoAt(200, (number) => ({ taken: number * 500 }))).toBe(121);
  });

  it('may be as slow as the least rate, for hours', () => {
    expect(letGoAt(20_000, (number) => ({ taken: number * 1_000 }))).toBeNull();
  });

  it('is seen to take a large piece only when it has it whole', () => {
    // 300 kB at the least rate take five minutes.
    const piece = 300_000;
    expect(
      letGoAt(2_000, (number) => ({ waiting: piece, taken: Math.floor(number / 300) * piece })),
    ).toBeNull();
    expect(letGoAt(2_000, () => ({ waiting: piece }))).toBe(361);
  });

  it('saves nothing up by being fast', () => {
    expect(letGoAt(200, (number) => ({ taken: Math.min(number, 50) * 1_000_000 }))).toBe(111);
  });

  it('owes nothing while the server has nothing to give', () => {
    expect(letGoAt(20_000, () => ({ waiting: 0 }))).toBeNull();
  });

  it('owes no more than a look or two for a time in which the server was too busy to look', () => {
    expect(letGoAt(20, () => ({ elapsed: 100_000 }))).toBeNull();
    expect(letGoAt(100, () => ({ elapsed: 100_000 }))).toBe(31);
  });
});
