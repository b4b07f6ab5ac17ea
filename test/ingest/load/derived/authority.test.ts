import { assert, integer, property, tuple, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorities, roundedAuthority } from '../../../../ingest/load/derived/authority.ts';

const ranksOf = (nodes: number, links: readonly (readonly [number, number])[]) => [
  ...authorities({
    nodes,
    sources: Int32Array.from(links, ([source]) => source),
    targets: Int32Array.from(links, ([, target]) => target),
  }),
];

describe('authority', () => {
  it('is the same for all where nothing refers to anything', () => {
    expect(ranksOf(3, [])).toStrictEqual([1, 1, 1]);
  });

  it('is that of PageRank: of three that refer to each other in a circle with a branch', () => {
    // Solved by hand: 0 -> 1, 0 -> 2, 1 -> 2, 2 -> 0, damping 0.85.
    const [first = 0, second = 0, third = 0] = ranksOf(3, [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 0],
    ]);
    expect(second).toBeCloseTo(0.15 + 0.85 * (first / 2), 6);
    expect(third).toBeCloseTo(0.15 + 0.85 * (first / 2 + second), 6);
    expect(first).toBeCloseTo(0.15 + 0.85 * third, 6);
  });

  it('has a mean of 1, whatever refers to what', () => {
    const node = integer({ min: 0, max: 9 });
    assert(
      property(array(tuple(node, node)), (links) => {
        const sum = ranksOf(10, links).reduce((total, rank) => total + rank, 0);
        return Math.abs(sum - 10) < 1e-4;
      }),
    );
  });

  it('is stored with three digits', () => {
    expect([0.150_49, 12.345, 1234.5].map(roundedAuthority)).toStrictEqual([0.15, 12.3, 1230]);
  });
});
