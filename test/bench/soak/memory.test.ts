import { describe, expect, it } from 'vitest';
import { COLLECT_EVERY, judgeMemory } from '../../../bench/soak/memory.ts';
import type { Sample } from '../../../bench/soak/memory.ts';

const MB = 1024 * 1024;
/** A sample every fifteen seconds for fifteen minutes; garbage comes and goes. */
const run = (
  resident: (at: number) => number,
  script: (at: number) => number = () => 80,
): readonly Sample[] =>
  Array.from({ length: 60 }, (_, at) => ({
    resident: (resident(at) + (at % 4) * 20) * MB,
    script: (script(at) + (at % 4) * 20) * MB,
    inUse: (at + 1) % COLLECT_EVERY === 0 ? script(at) * MB : null,
  }));

describe("the memory of a run's server", () => {
  it.each([
    ['as it was', run(() => 300)],
    [
      'more in the beginning, while code is compiled and caches fill',
      run((at) => 300 + Math.min(at, 20) * 5),
    ],
    ['less in the end', run((at) => 400 - at)],
    ['much more for a while', run((at) => (at > 30 && at < 38 ? 450 : 300))],
  ])('is steady: %s', (_, samples) => {
    expect(judgeMemory(samples, 0)).toMatchObject({ isSteady: true, isBelowLimit: true });
  });

  it.each([
    ['of the process', run((at) => 300 + at)],
    [
      'of its objects, which the process has had room for',
      run(
        () => 300,
        (at) => 80 + at,
      ),
    ],
    ['in steps', run((at) => 250 + Math.floor(at / 10) * 15)],
  ])('rises: %s', (_, samples) => {
    expect(judgeMemory(samples, 0).isSteady).toBe(false);
  });

  it('says by how much it rises over the whole run', () => {
    expect(
      judgeMemory(
        run((at) => 300 + at),
        0,
      ).rise / MB,
    ).toBeCloseTo(60);
  });

  it('has its limit beside what the store takes by itself', () => {
    const samples = run(() => 900);
    expect(judgeMemory(samples, 0).isBelowLimit).toBe(false);
    expect(judgeMemory(samples, 700 * MB).isBelowLimit).toBe(true);
  });
});
