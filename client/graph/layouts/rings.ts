import { LINE_HEIGHT, MARK } from '../drawing/measures.ts';
import {
  CROWD,
  type Arrangement,
  type GraphLayout,
  type LayoutInput,
  type LayoutNode,
  type Point,
  type Progress,
} from './layout.ts';
import { neighbours } from './neighbours.ts';
import { separated } from './separate.ts';

/** Room for a mark with its label below, and for a mark alone. */
const CELLS = {
  labels: { width: 132, height: MARK + 4 * LINE_HEIGHT + 14, first: 165 },
  marks: { width: MARK + 6, height: MARK + 8, first: 60 },
};
type Cell = (typeof CELLS)['labels'];

/**
 * The root in the middle, what is linked to it in rings around it, farther instruments farther out. In a
 * ring the kinds follow each other clockwise from the top; a ring that is full goes on in the next.
 */
export const ringsLayout: GraphLayout = { id: 'rings', runs: 'worker', arrange };

function arrange({ nodes, links, room }: LayoutInput, tell: Progress = () => {}): Arrangement {
  // Rings stretched to the form of the room show more at the same size.
  const stretch = Math.min(1.9, Math.max(0.6, room.width / Math.max(1, room.height)));
  const positions = new Map<string, Point>();
  const cell = nodes.length < CROWD ? CELLS.labels : CELLS.marks;
  let radius = 0;
  for (const distance of byDistance(nodes, links)) {
    let waiting = distance;
    while (waiting.length > 0) {
      const count = Math.min(waiting.length, capacity(radius, stretch, cell));
      // The last ring spreads over the whole circle; a full one stays full.
      for (const [index, node] of waiting.slice(0, count).entries())
        positions.set(node.id, onRing(index / count, radius, stretch));
      waiting = waiting.slice(count);
      radius = radius === 0 ? cell.first : radius + cell.height;
    }
  }
  const apart = cell === CELLS.labels ? separated(nodes, positions) : positions;
  tell(1);
  return { positions: apart, labels: cell === CELLS.labels ? 'below' : 'few', frame: null };
}

function onRing(part: number, radius: number, stretch: number): Point {
  const angle = 2 * Math.PI * part - Math.PI / 2;
  return { x: round(Math.cos(angle) * radius * stretch), y: round(Math.sin(angle) * radius) };
}

function capacity(radius: number, stretch: number, { width }: Cell): number {
  if (radius === 0) return 1;
  // Ramanujan's first approximation of an ellipse's circumference.
  const [a, b] = [radius * stretch, radius];
  const circumference = Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
  return Math.max(4, Math.floor(circumference / width));
}

/** Instruments by the number of links between them and the root; those not linked at all come last. */
function byDistance(
  nodes: readonly LayoutNode[],
  links: LayoutInput['links'],
): readonly (readonly LayoutNode[])[] {
  const near = neighbours(links, 'both');
  const distance = new Map<string, number>();
  let edge = nodes.filter(({ isRoot }) => isRoot).map(({ id }) => id);
  for (let step = 0; edge.length > 0; step++) {
    for (const id of edge) distance.set(id, step);
    edge = [...new Set(edge.flatMap((id) => near.get(id) ?? []))].filter((id) => !distance.has(id));
  }
  const farthest = Math.max(0, ...distance.values()) + 1;
  const rings: LayoutNode[][] = Array.from({ length: farthest + 1 }, () => []);
  for (const node of nodes) rings[distance.get(node.id) ?? farthest]?.push(node);
  return rings;
}

function round(value: number): number {
  // Without the negative zero that cosines bring.
  return Math.round(value * 100) / 100 + 0;
}
