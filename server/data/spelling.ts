import { BODIES, CONFERENCES, SOFT_LAW, TREATIES } from '../../ingest/registry/tables.ts';
import { wordsIn } from './highlights.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

let vocabulary: ReadonlyMap<string, number> | null = null;

/**
 * The words as they may have been meant: each that no name of the registry has is replaced by the nearest that one
 * has, at most two letters away. Null when nothing is to be replaced.
 * @param isRight of words that may be meant as they stand all the same.
 */
export function corrected(
  words: readonly string[],
  isRight: (word: string) => boolean = () => false,
): readonly string[] | null {
  const known = (vocabulary ??= wordsOfRegistry());
  const better = words.map((word) => (known.has(word) || isRight(word) ? word : (nearest(word, known) ?? word)));
  return better.some((word, index) => word !== words[index]) ? better : null;
}

/** Words that may be misspelt: those that no name of the registry has, but figures and what is too short to tell. */
export function doubtful(words: readonly string[]): readonly string[] {
  const known = (vocabulary ??= wordsOfRegistry());
  return words.filter((word) => canBeNear(word) && !known.has(word));
}

const canBeNear = (word: string): boolean => word.length >= SHORTEST && !/\d/.test(word);

function wordsOfRegistry(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, aliases } of [...TREATIES, ...SOFT_LAW, ...BODIES, ...CONFERENCES])
    for (const each of [name, ...aliases])
      for (const { word } of wordsIn(each))
        if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Of equally near words the commonest. */
function nearest(word: string, known: ReadonlyMap<string, number>): string | null {
  if (!canBeNear(word)) return null;
  let best: string | null = null;
  let bestDistance = word.length < 6 ? 2 : 3;
  for (const [other, count] of known) {
    if (Math.abs(other.length - word.length) >= bestDistance + 1) continue;
    const distance = editDistance(word, other, bestDistance);
    if (distance < bestDistance || (distance === bestDistance && best !== null && count > (known.get(best) ?? 0))) {
      best = other;
      bestDistance = distance;
    }
  }
  return best;
}

/** Letters to insert, leave out, replace or swap with a neighbour; `most` + 1 when there are more. */
export function editDistance(a: string, b: string, most: number): number {
  let [before, current] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (current[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (current[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, current] = [current, next];
  }
  return current[b.length] ?? 0;
}
