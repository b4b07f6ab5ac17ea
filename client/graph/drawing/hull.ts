import type { Point } from '../layouts/layout.ts';

/** The corners of the smallest convex form around some places, in order (Andrew's monotone chain). */
export function hullOf(places: readonly Point[]): readonly Point[] {
  const sorted = places.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/** One side of the form, without its last corner, which begins the other side. */
function chain(places: readonly Point[]): readonly Point[] {
  const side: Point[] = [];
  for (const place of places) {
    for (;;) {
      const [before, last] = [side.at(-2), side.at(-1)];
      if (!before || !last || turn(before, last, place) > 0) break;
      side.pop();
    }
    side.push(place);
  }
  return side.slice(0, -1);
}

/** Above 0 when the way over `b` turns left. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
