import type { Network } from './network.ts';

/** Rounds after which even a network that will not settle is taken as it is. */
const MOST_ROUNDS = 40;
/** So much must be gained by a move: less is rounding. */
const LEAST_GAIN = 1e-9;

/**
 * Instruments that cite each other more than others: the first phase of Louvain's method, in which each
 * moves to the neighbouring community that gains most modularity, until none moves. Nothing is left to
 * chance: the network's own order decides between equals, so the same network has the same communities.
 * @returns communities of two or more, the largest first, members in the network's order
 */
export function communitiesOf(network: Network): readonly (readonly string[])[] {
  const ids = network.instruments.map(({ id }) => id);
  const near = weights(network);
  const degree = new Map(ids.map((id) => [id, total(near.get(id))]));
  const twice = [...degree.values()].reduce((sum, one) => sum + one, 0);
  if (twice === 0) return [];
  const community = new Map(ids.map((id) => [id, id]));
  const weight = new Map(degree);
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (const id of ids) {
      const own = community.get(id) ?? id;
      const links = degree.get(id) ?? 0;
      weight.set(own, (weight.get(own) ?? 0) - links);
      const best = bestFor(own, links, tiesTo(near.get(id), community), weight, twice);
      weight.set(best, (weight.get(best) ?? 0) + links);
      if (best === own) continue;
      community.set(id, best);
      moved = true;
    }
  }
  const members = new Map<string, string[]>();
  for (const id of ids) {
    const own = community.get(id) ?? id;
    members.set(own, [...(members.get(own) ?? []), id]);
  }
  return [...members.values()].filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length);
}

/** The community in which an instrument gains most; its own when none is better. */
function bestFor(
  own: string,
  degree: number,
  ties: ReadonlyMap<string, number>,
  weight: ReadonlyMap<string, number>,
  twice: number,
): string {
  const gain = (one: string) => (ties.get(one) ?? 0) - (degree * (weight.get(one) ?? 0)) / twice;
  let best = own;
  for (const one of ties.keys()) if (gain(one) > gain(best) + LEAST_GAIN) best = one;
  return best;
}

/** How strongly an instrument is tied to each community around it. */
function tiesTo(
  near: ReadonlyMap<string, number> | undefined,
  community: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  for (const [id, strength] of near ?? []) {
    const one = community.get(id) ?? id;
    ties.set(one, (ties.get(one) ?? 0) + strength);
  }
  return ties;
}

/** Who is linked to whom; one link is one tie, however many citations stand behind it. */
function weights({ links }: Network): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const near = new Map<string, Map<string, number>>();
  const tie = (from: string, to: string) => {
    const own = near.get(from) ?? new Map<string, number>();
    own.set(to, (own.get(to) ?? 0) + 1);
    near.set(from, own);
  };
  for (const { source, target } of links) {
    if (source === target) continue;
    tie(source, target);
    tie(target, source);
  }
  return near;
}

function total(ties: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  for (const strength of ties?.values() ?? []) sum += strength;
  return sum;
}
