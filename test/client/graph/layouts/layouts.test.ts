import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineWidth } from '../../../../client/graph/model/labels.ts';
import type { LayoutInput, LayoutNode, Point } from '../../../../client/graph/layouts/layout.ts';
import { LAYOUTS } from '../../../../client/graph/layouts/layouts.ts';
import { timeLayout } from '../../../../client/graph/layouts/time/time.ts';
import { LABEL_GAP, LINE_HEIGHT, MARK, TYPE_SIZE } from '../../../../client/graph/drawing/measures.ts';
import { ORGANS } from '../../../../client/graph/model/organ.ts';
import { KINDS } from '../../../../client/theme/palette.ts';

const room = { width: 980, height: 740 };

function node(id: string, given: Partial<LayoutNode> = {}): LayoutNode {
  return {
    id,
    kind: 'RESOLUTION',
    organ: 'GENERAL_ASSEMBLY',
    placed: null,
    adopted: null,
    lines: [id],
    isRoot: false,
    ...given,
  };
}

function dayOf(year: number | null, month: number | null): string | null {
  return year === null || month === null ? null : `${year}-${String(month).padStart(2, '0')}-19`;
}

/** Stars and chains of any kinds and years around one root. */
const inputs: fc.Arbitrary<LayoutInput> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      organ: fc.constantFrom(...ORGANS),
      month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
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
    lanes: 'kind',
    nodes: list.map(({ month, ...given }, index) =>
      node(`n${index}`, { ...given, adopted: dayOf(given.placed, month), isRoot: index === 0 }),
    ),
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
          const lane = frame?.lanes.find(({ heading }) => heading.by === 'kind' && heading.kind === one.kind);
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
      lanes: 'kind',
      links: [],
      nodes: [
        node('r', { placed: 2011, isRoot: true }),
        node('d', { kind: 'DOCUMENT', placed: 1993 }),
        node('t', { kind: 'TREATY' }),
        node('u', { kind: 'DOCUMENT', placed: 2011 }),
      ],
    });
    expect(frame?.columns.map(({ heading }) => heading)).toStrictEqual([
      { by: 'year', year: 1993 },
      { by: 'year', year: 2011 },
    ]);
    expect(frame?.lanes.map(({ heading, size }) => [heading, size])).toStrictEqual([
      [{ by: 'kind', kind: 'TREATY' }, 1],
      [{ by: 'kind', kind: 'RESOLUTION' }, 1],
      [{ by: 'kind', kind: 'DOCUMENT' }, 2],
    ]);
  });

  test('places later days of a year further right, and those of organs in their lanes', () => {
    const { positions, frame } = timeLayout.arrange({
      room,
      lanes: 'organ',
      links: [],
      nodes: [
        node('december', { placed: 2011, adopted: '2011-12-19', isRoot: true }),
        node('march', { placed: 2011, adopted: '2011-03-04', organ: 'SECURITY_COUNCIL' }),
        node('year only', { placed: 2011 }),
        node('later', { placed: 2012 }),
      ],
    });
    const x = (id: string) => positions.get(id)?.x ?? NaN;
    expect(x('year only')).toBeLessThan(x('march'));
    expect(x('march')).toBeLessThan(x('december'));
    expect(x('december')).toBeLessThan(x('later'));
    expect(frame?.lanes.map(({ heading, size }) => [heading, size])).toStrictEqual([
      [{ by: 'organ', organ: 'GENERAL_ASSEMBLY' }, 3],
      [{ by: 'organ', organ: 'SECURITY_COUNCIL' }, 1],
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
    const { positions } = timeLayout.arrange({ nodes, links: [], room, lanes: 'kind' });
    const places = [...positions.values()];
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(5000);
    // As wide for its height as the room, so that no part of it stays empty.
    const width = Math.max(...places.map(({ x }) => x));
    const height = Math.max(...places.map(({ y }) => y));
    expect(width / height / (room.width / room.height)).toBeCloseTo(1, 0);
  });

  test('draws nothing for nothing', () => {
    expect(timeLayout.arrange({ nodes: [], links: [], room, lanes: 'kind' }).positions.size).toBe(0);
  });
});

describe('the rings', () => {
  test('have the root in the middle and put farther instruments farther out', () => {
    const { positions } = LAYOUTS.rings.arrange({
      room,
      lanes: 'kind',
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

describe('the tree', () => {
  const arranged = LAYOUTS.tree.arrange({
    room,
    lanes: 'kind',
    nodes: [
      'root',
      'cited',
      'cited by cited',
      'citing',
      'citing citing',
      'also citing the cited',
      'also cited by citing',
      'alone',
    ].map((id) => node(id, { isRoot: id === 'root' })),
    links: [
      { source: 'root', target: 'cited' },
      { source: 'cited', target: 'cited by cited' },
      { source: 'citing', target: 'root' },
      { source: 'citing citing', target: 'citing' },
      { source: 'also citing the cited', target: 'cited' },
      { source: 'citing', target: 'also cited by citing' },
    ],
  });
  const x = (id: string) => arranged.positions.get(id)?.x ?? NaN;

  test('has what the root cites at its left, what cites it at its right, further links further out', () => {
    expect(x('cited by cited')).toBeLessThan(x('cited'));
    expect(x('cited')).toBeLessThan(x('root'));
    expect(x('root')).toBeLessThan(x('citing'));
    expect(x('citing')).toBeLessThan(x('citing citing'));
  });

  test('has others that cite what the root cites at the right of it, in a column of their own, and what nothing links at the end', () => {
    expect(x('also citing the cited')).toBeGreaterThan(x('cited'));
    expect(x('also citing the cited')).toBeLessThan(x('root'));
    expect(x('also cited by citing')).toBeLessThan(x('citing'));
    expect(x('also cited by citing')).toBeGreaterThan(x('root'));
    expect(x('alone')).toBeLessThan(x('cited by cited'));
    expect(
      arranged.frame?.columns.map(({ heading }) =>
        heading.by === 'links' ? heading.links : heading.by === 'turn' && heading.through,
      ),
    ).toStrictEqual([null, -2, -1, 'cited', 0, 'citing', 1, 2]);
  });
});

describe('layouts that take long', () => {
  test.each(Object.values(LAYOUTS).filter(({ runs }) => runs === 'worker'))(
    'tell how far they are: $id',
    ({ arrange }) => {
      const told: number[] = [];
      const nodes = Array.from({ length: 40 }, (_, index) => node(`n${index}`, { isRoot: index === 0 }));
      const links = nodes.slice(1).map(({ id }) => ({ source: 'n0', target: id }));
      arrange({ nodes, links, room, lanes: 'kind' }, (part) => told.push(part));
      expect(told.at(-1)).toBe(1);
      expect(told).toStrictEqual(told.toSorted((a, b) => a - b));
    },
  );
});
