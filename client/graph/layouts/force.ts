import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { MARK } from '../drawing/measures.ts';
import {
  CROWD,
  type Arrangement,
  type GraphLayout,
  type LayoutInput,
  type Point,
  type Progress,
} from './layout.ts';
import { separated } from './separate.ts';

/** How far apart linked instruments like to be, with room for labels and without. */
const LINK_LENGTH = { labels: 120, marks: 44 };
const REPULSION = { labels: -520, marks: -70 };
const ROUNDS = 300;
/** For the largest networks fewer rounds: what they still change is not to be seen. */
const MOST_STEPS = 1_200_000;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/**
 * Linked instruments drawn together, all others pushed apart: d3's simulation, whose start is a spiral and
 * whose chance is a fixed series, so that the same network always looks the same.
 */
export const forceLayout: GraphLayout = { id: 'force', runs: 'worker', arrange };

function arrange({ nodes, links, room }: LayoutInput, tell: Progress = () => {}): Arrangement {
  const size = nodes.length < CROWD ? 'labels' : 'marks';
  const bodies: Body[] = nodes.map(({ id }) => ({ id }));
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const ties: SimulationLinkDatum<Body>[] = links.flatMap(({ source, target }) => {
    const [from, to] = [index.get(source), index.get(target)];
    return from === undefined || to === undefined || from === to ? [] : [{ source: from, target: to }];
  });
  // What is linked to one only forms a circle; stretched to the form of the room it is larger in it.
  const stretch = Math.sqrt(Math.min(1.9, Math.max(0.6, room.width / Math.max(1, room.height))));
  const simulation = forceSimulation(bodies)
    .force('link', forceLink(ties).distance(LINK_LENGTH[size]))
    .force('charge', forceManyBody().strength(REPULSION[size]).theta(1).distanceMax(2_500))
    .force('apart', forceCollide(size === 'labels' ? MARK * 2.4 : MARK * 0.75))
    .force('across', forceX().strength(0.05))
    .force('down', forceY().strength(0.05))
    .stop();
  const rounds = Math.max(60, Math.min(ROUNDS, Math.floor(MOST_STEPS / Math.max(1, nodes.length))));
  simulation.alphaDecay(1 - 0.001 ** (1 / rounds));
  for (let round = 1; round <= rounds; round++) {
    simulation.tick();
    tell(round / rounds);
  }
  const positions = new Map<string, Point>(
    bodies.map(({ id, x = 0, y = 0 }) => [id, { x: rounded(x * stretch), y: rounded(y / stretch) }]),
  );
  return {
    positions: size === 'labels' ? separated(nodes, positions) : positions,
    labels: size === 'labels' ? 'below' : 'few',
    frame: null,
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
