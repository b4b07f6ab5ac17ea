import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineWidth } from '../../../../client/graph/labels.ts';
import type { LayoutInput, LayoutNode, Point } from '../../../../client/graph/layouts/layout.ts';
import { LAYOUTS } from '../../../../client/graph/layouts/layouts.ts';
import { timeLayout } from '../../../../client/graph/layouts/time.ts';
import { LABEL_GAP, LINE_HEIGHT, MARK, TYPE_SIZE } from '../../../../client/graph/measures.ts';
import { KINDS } from '../../../../client/theme/palette.ts';

const room = { width: 980, height: 740 };

function node(id: string, given: Partial<LayoutNode> = {}): LayoutNode {
  return { id, kind: 'RESOLUTION', placed: null, lines: [id], isRoot: false, ...given };
}

/** Stars and chains of any kinds and years around one root. */
const inputs: fc.Arbitrary<LayoutInput> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      placed: fc.option(fc.integer({ min: 1946, max: 2026 }), { nil: null }),
      lines: fc.array(fc.string({ minLength: 1, maxLength: 25, unit: 'grapheme-ascii' }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 70 },
  )
  .map((list) => ({
    room,
    nodes: list.map((given, index) => node(`n${index}`, { ...given, isRoot: index === 0 })),
    links: list.map((_, index) => ({ source: 'n0', target: `n${index}` })).slice(1),
  }));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function besideBox({ lines }: LayoutNode, { x, y }: Point): Box {
  const width = Math.max(...lines.map((line) => lineWidth(line, TYPE_SIZE)));
  const half = (lines.length * LINE_HEIGHT) / 2;
  return { left: x - MARK / 2, right: x + MARK / 2 + LABEL_GAP + width, top: y - half, bottom: y + half };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

describe.each(Object.values(LAYOUTS))('the layout $id', ({ arrange }) => {
  test('gives every instrument one place, and the same one each time', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { positions } = arrange(input);
        expect([...positions.keys()].toSorted()).toStrictEqual(input.nodes.map(({ id }) => id).toSorted());
        for (const { x, y } of positions.values())
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(new Set([...positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(positions.size);
        expect(arrange(input)).toStrictEqual(arrange(input));
      }),
      { numRuns: 15 },
    );
  });
});

describe('the time layout', () => {
  test('places later years further right', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { positions } = timeLayout.arrange(input);
        const dated = input.nodes.filter(({ placed }) => placed !== null);
        const at = ({ id }: LayoutNode) => positions.get(id)?.x ?? NaN;
        for (const one of dated) {
          const later = dated.filter(({ placed }) => (placed ?? 0) > (one.placed ?? 0));
          expect(later.filter((other) => at(other) <= at(one))).toStrictEqual([]);
        }
      }),
    );
  });

  test('lets no label cover another', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { positions } = timeLayout.arrange(input);
        const boxes = input.nodes.map((one) => besideBox(one, positions.get(one.id) ?? { x: 0, y: 0 }));
        for (const [index, one] of boxes.entries())
          for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps each kind in its lane, and those without a year on its shelf', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { positions, frame } = timeLayout.arrange(input);
        for (const one of input.nodes) {
          const lane = frame?.lanes.find(({ kind }) => kind === one.kind);
          const { x, y } = positions.get(one.id) ?? { x: NaN, y: NaN };
          expect(lane && y > lane.start && y < lane.end).toBe(true);
          const onShelf = !!lane?.shelf && x < lane.shelf.end && y > lane.shelf.top && y < lane.shelf.bottom;
          expect(onShelf).toBe(one.placed === null);
        }
      }),
    );
  });

  test('has a column for each year and a lane for each kind that occurs, in order', () => {
    const { frame } = timeLayout.arrange({
      room,
      links: [],
      nodes: [
        node('r', { placed: 2011, isRoot: true }),
        node('d', { kind: 'DOCUMENT', placed: 1993 }),
        node('t', { kind: 'TREATY' }),
        node('u', { kind: 'DOCUMENT', placed: 2011 }),
      ],
    });
    expect(frame?.columns.map(({ year }) => year)).toStrictEqual([1993, 2011]);
    expect(frame?.lanes.map(({ kind, size }) => [kind, size])).toStrictEqual([
      ['TREATY', 1],
      ['RESOLUTION', 1],
      ['DOCUMENT', 2],
    ]);
  });

  test('arranges thousands', () => {
    const nodes = Array.from({ length: 5000 }, (_, index) =>
      node(`A/RES/${index}`, {
        kind: KINDS[index % KINDS.length] ?? 'DOCUMENT',
        placed: index % 9 === 0 ? null : 1946 + (index % 79),
        isRoot: index === 0,
      }),
    );
    expect(timeLayout.arrange({ nodes, links: [], room }).positions.size).toBe(5000);
  });

  test('draws nothing for nothing', () => {
    expect(timeLayout.arrange({ nodes: [], links: [], room }).positions.size).toBe(0);
  });
});

describe('the rings', () => {
  test('have the root in the middle and put farther instruments farther out', () => {
    const { positions } = LAYOUTS.rings.arrange({
      room,
      nodes: [node('root', { isRoot: true }), node('near'), node('far')],
      links: [
        { source: 'root', target: 'near' },
        { source: 'far', target: 'near' },
      ],
    });
    const distance = (id: string) => Math.hypot(positions.get(id)?.x ?? 0, positions.get(id)?.y ?? 0);
    expect(positions.get('root')).toStrictEqual({ x: 0, y: 0 });
    expect(distance('near')).toBeGreaterThan(100);
    expect(distance('far')).toBeGreaterThan(distance('near'));
  });
});
