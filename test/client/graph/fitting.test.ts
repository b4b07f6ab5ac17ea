import { describe, expect, test } from 'vitest';
import { fitted, intoSight, MARGIN } from '../../../client/graph/drawing/fitting.ts';
import type { Arrangement } from '../../../client/graph/layouts/layout.ts';

const room = { width: 1000, height: 600 };
const node = (id: string) => ({ id, lines: [id], isRoot: false });
const arranged = (places: Record<string, readonly [number, number]>, labels: Arrangement['labels']) => ({
  positions: new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])),
  labels,
  frame: null,
});

describe('the view', () => {
  test('of what is small stands in the middle at full size', () => {
    const arrangement = arranged({ a: [0, 0] }, 'few');
    expect(fitted({ nodes: [node('a')], arrangement, room, root: null, all: false })).toStrictEqual({
      zoom: 1,
      x: MARGIN.left + 500,
      y: MARGIN.top + 300,
    });
  });

  test('of a crowd shows all of it', () => {
    const arrangement = arranged({ a: [0, 0], b: [9_985, 0] }, 'few');
    const view = fitted({ nodes: [node('a'), node('b')], arrangement, room, root: 'a', all: false });
    expect(view?.zoom).toBeCloseTo(0.1, 5);
  });

  test('begins around the root where the whole could not be read, and shows the whole when asked', () => {
    const arrangement = arranged({ a: [0, 0], b: [10_000, 0] }, 'beside');
    const nodes = [node('a'), node('b')];
    const near = fitted({ nodes, arrangement, room, root: 'b', all: false });
    expect(near?.zoom).toBe(0.8);
    // The root's label is in the view.
    expect(10_000 * 0.8 + (near?.x ?? 0)).toBeLessThan(MARGIN.left + room.width);
    expect(fitted({ nodes, arrangement, room, root: 'b', all: true })?.zoom).toBeLessThan(0.1);
  });

  test('of nothing is none', () => {
    expect(fitted({ nodes: [], arrangement: arranged({}, 'few'), room, root: null, all: true })).toBeNull();
  });
});

describe('a mark', () => {
  test.each([
    ['in sight stays', { x: 500, y: 300 }, null],
    ['at the left edge comes in', { x: 0, y: 300 }, { x: MARGIN.left, y: 0 }],
    ['far below at the right comes in with its label', { x: 1200, y: 900 }, { x: -340, y: -356 }],
    ['under the years comes out', { x: 500, y: 10 }, { x: 0, y: 54 }],
  ])('%s', (_, at, way) => {
    expect(intoSight(at, room)).toStrictEqual(way);
  });
});
