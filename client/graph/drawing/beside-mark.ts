import type { Point } from '../layouts/layout.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From the middle of the mark to the left of what stands beside it, and from its edge. */
const INSET = 14;
const GAP = 10;
/** Further from the mark it would not be seen to belong to it. */
const NEAR = 150;

/**
 * Where what can be done with a mark stands: above it or below, beginning or ending there, or behind a heading that is
 * in the way; of these the first that covers least of the headings of lanes and of the labels around.
 */
export function besideMark(
  mark: Point & { readonly radius: number },
  size: { readonly width: number; readonly height: number },
  headings: readonly Box[],
  labels: readonly Box[] = [],
): Point {
  const [right, left] = [Math.round(mark.x - INSET), Math.round(mark.x + INSET - size.width)];
  const [above, below] = [
    Math.round(mark.y - mark.radius - GAP - size.height),
    Math.round(mark.y + mark.radius + GAP),
  ];
  const first = { x: right, y: above };
  let best = { place: first, cost: Infinity };
  const besides = [first, { x: right, y: below }, { x: left, y: above }, { x: left, y: below }];
  const behind = besides.slice(0, 2).flatMap(({ x, y }) => {
    const box = { left: x, top: y, right: x + size.width, bottom: y + size.height };
    const inTheWay = headings.filter((heading) => shared(box, heading) > 0);
    return inTheWay
      .map((heading) => ({ x: Math.round(heading.right + GAP), y }))
      .filter((place) => place.x - x <= NEAR);
  });
  for (const place of [...besides, ...behind]) {
    const box = { left: place.x, top: place.y, right: place.x + size.width, bottom: place.y + size.height };
    const covered = (others: readonly Box[]) => others.reduce((sum, other) => sum + shared(box, other), 0);
    const isCut = box.left < 0;
    const cost = covered(labels) + covered(headings) * HEADING + (isCut ? CUT : 0);
    if (cost < best.cost) best = { place, cost };
  }
  return best.place;
}

/** A heading stands for all of a lane; what is cut off at the left edge is of no use. */
const HEADING = 1_000;
const CUT = 1e9;

/** The square pixels that two have in common. */
function shared(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}
