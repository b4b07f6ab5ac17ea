import { lineWidth } from '../model/labels.ts';
import { LABEL_GAP, LINE_HEIGHT, MARK, TYPE_SIZE } from '../drawing/measures.ts';
import type { LayoutNode, Point } from './layout.ts';

const AIR = 8;
const ROUNDS = 80;
/** Each round compares all pairs: beyond this many the labels are too small to read anyway. */
const MOST = 500;

interface Box {
  readonly node: LayoutNode;
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

/**
 * Moves instruments apart until no label, standing below its mark, covers another mark or label; the root
 * stays. As little as needed, and always the same way.
 */
export function separated(
  nodes: readonly LayoutNode[],
  positions: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  if (nodes.length > MOST) return positions;
  const boxes = nodes.map((node) => boxOf(node, positions.get(node.id) ?? { x: 0, y: 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) if (push(one, other)) moved = true;
    if (!moved) break;
  }
  return new Map(boxes.map(({ node, x, y }) => [node.id, { x: round2(x), y: round2(y) }]));
}

function boxOf(node: LayoutNode, { x, y }: Point): Box {
  const widest = Math.max(...node.lines.map((line) => lineWidth(line, TYPE_SIZE)));
  return {
    node,
    x,
    y,
    halfWidth: Math.max(MARK, widest) / 2 + AIR / 2,
    above: MARK / 2 + AIR / 2,
    below: MARK / 2 + LABEL_GAP + node.lines.length * LINE_HEIGHT + AIR / 2,
  };
}

/** Along the way that is shorter. */
function push(one: Box, other: Box): boolean {
  const across = one.halfWidth + other.halfWidth - Math.abs(one.x - other.x);
  const upper = one.y <= other.y ? one : other;
  const lower = upper === one ? other : one;
  const down = upper.y + upper.below - (lower.y - lower.above);
  if (across <= 0.5 || down <= 0.5) return false;
  if (across < down) shift(one, other, 'x', across, one.x <= other.x ? 1 : -1);
  else shift(upper, lower, 'y', down, 1);
  return true;
}

function shift(first: Box, second: Box, axis: 'x' | 'y', by: number, sign: 1 | -1): void {
  if (first.node.isRoot) second[axis] += by * sign;
  else if (second.node.isRoot) first[axis] -= by * sign;
  else {
    first[axis] -= (by / 2) * sign;
    second[axis] += (by / 2) * sign;
  }
}

function round2(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
