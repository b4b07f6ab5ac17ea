import type { Point } from '../layouts/layout.ts';

/** Instruments so near each other's row or column stand in it; nearer along it than the second, nothing is between. */
const ALIGNED = 14;
const NEXT = 60;
/** How far the middle of a bent line is pushed aside. */
const BEND = 26;

/** A straight line along a row or a column would run through what stands on it. */
export function bendOf(from: Point, to: Point): 'level' | 'upright' | null {
  const [across, down] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
  if (down < ALIGNED && across > NEXT) return 'level';
  return across < ALIGNED && down > NEXT ? 'upright' : null;
}

/** Where a bent line is drawn to, as Cytoscape does it; the line itself passes half as far aside. */
export function controlPoint(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (from.x + to.x) / 2 + (dy / length) * BEND,
    y: (from.y + to.y) / 2 - (dx / length) * BEND,
  };
}

/** How far a point is from a straight line between two others. */
export function distanceTo(x: number, y: number, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
}
