import type { Point } from './layouts/layout.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From the middle of the mark to the left of what stands beside it, and from its edge. */
const INSET = 14;
const GAP = 10;

/** Where what can be done with a mark stands: above it, or below where it would cover the heading of a lane. */
export function besideMark(
  mark: Point & { readonly radius: number },
  size: { readonly width: number; readonly height: number },
  headings: readonly Box[],
): Point {
  const above = { x: Math.round(mark.x - INSET), y: Math.round(mark.y - mark.radius - GAP - size.height) };
  const covers = headings.some(
    ({ left, top, right, bottom }) =>
      above.x < right && above.x + size.width > left && above.y < bottom && above.y + size.height > top,
  );
  return covers ? { ...above, y: Math.round(mark.y + mark.radius + GAP) } : above;
}
