import { slugOf } from '../../ingest/registry/slug.ts';
import { editDistance } from './spelling.ts';

/** What can be meant by a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Shorter names have too many neighbours. */
const SHORTEST = 3;
/** Letters that may be wrong: one in so many, and never more than the second figure. */
const [LETTERS_FOR_ONE, MOST_WRONG] = [4, 4];

/**
 * Ids of those of some registered things that may be meant by a name, or by an id with its prefix, that none of them has:
 * whose own name differs by a few letters, the nearest first.
 */
export function similarNames(input: string, registered: readonly Named[], most: number): readonly string[] {
  const meant = slugOf(input.slice(input.indexOf('/') + 1));
  if (meant.length < SHORTEST) return [];
  const allowed = Math.min(MOST_WRONG, Math.max(1, Math.floor(meant.length / LETTERS_FOR_ONE)));
  return registered
    .map((each) => ({ id: each.id, distance: distanceTo(meant, each, allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** From a name to the nearest of a thing's own; more than is allowed when none is near. */
function distanceTo(meant: string, { name, aliases }: Named, allowed: number): number {
  let nearest = allowed + 1;
  for (const each of [name, ...aliases]) {
    const own = slugOf(each);
    if (Math.abs(own.length - meant.length) < nearest)
      nearest = Math.min(nearest, editDistance(meant, own, nearest - 1));
  }
  return nearest;
}
