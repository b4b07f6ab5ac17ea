import type { Arrangement, GraphLayout, LayoutInput, Point } from './layout.ts';
import { ringsLayout } from './rings.ts';
import { separated } from './separate.ts';

/** How far apart linked instruments like to be. */
const LINK_LENGTH = 150;
const MOST_ROUNDS = 220;
/** Pairs compared in all rounds together: beyond it there are fewer rounds, so that the page stays quick. */
const PAIRS = 12_000_000;

/**
 * Linked instruments drawn together, all others pushed apart (Fruchterman and Reingold), begun from the
 * rings instead of by chance, so that the same network always looks the same.
 */
export const forceLayout: GraphLayout = { id: 'force', arrange };

function arrange(input: LayoutInput): Arrangement {
  const start = ringsLayout.arrange(input).positions;
  const ids = input.nodes.map(({ id }) => id);
  const places = ids.map((id) => ({ ...(start.get(id) ?? { x: 0, y: 0 }) }));
  const index = new Map(ids.map((id, at) => [id, at]));
  const links = input.links.flatMap(({ source, target }): [number, number][] => {
    const [from, to] = [index.get(source), index.get(target)];
    return from === undefined || to === undefined || from === to ? [] : [[from, to]];
  });
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(PAIRS / Math.max(1, ids.length ** 2)));
  // Wider rooms are filled by pulling less across than down.
  const wide = Math.min(2, Math.max(0.6, input.room.width / Math.max(1, input.room.height)));
  for (let round = 0; round < rounds; round++)
    step(places, links, LINK_LENGTH * 0.6 * (1 - round / rounds), wide);
  const positions = new Map<string, Point>(ids.map((id, at) => [id, places[at] ?? { x: 0, y: 0 }]));
  return { positions: separated(input.nodes, positions), labels: 'below', frame: null };
}

interface Place {
  x: number;
  y: number;
}

/** One round: every instrument moves by the sum of what pushes and pulls it, at most so far. */
function step(places: Place[], links: readonly [number, number][], furthest: number, wide: number): void {
  const forces = places.map(() => ({ x: 0, y: 0 }));
  const add = (at: number, x: number, y: number) => {
    const force = forces[at];
    if (force) {
      force.x += x;
      force.y += y;
    }
  };
  for (const [at, one] of places.entries())
    for (let behind = at + 1; behind < places.length; behind++) {
      const other = places[behind];
      if (!other) continue;
      const dx = (one.x - other.x) / wide;
      const dy = one.y - other.y;
      const push = LINK_LENGTH ** 2 / Math.max(1, dx * dx + dy * dy);
      add(at, dx * push, dy * push);
      add(behind, -dx * push, -dy * push);
    }
  for (const [from, to] of links) {
    const [one, other] = [places[from], places[to]];
    if (!one || !other) continue;
    const dx = (other.x - one.x) / wide;
    const dy = other.y - one.y;
    const pull = Math.hypot(dx, dy) / LINK_LENGTH;
    add(from, dx * pull, dy * pull);
    add(to, -dx * pull, -dy * pull);
  }
  for (const [at, place] of places.entries()) {
    const force = forces[at] ?? { x: 0, y: 0 };
    const strength = Math.hypot(force.x, force.y);
    if (strength === 0) continue;
    const way = Math.min(strength, furthest) / strength;
    place.x += force.x * way * wide;
    place.y += force.y * way;
  }
}
