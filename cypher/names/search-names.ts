import type { TextHit } from '../engine.ts';
import { candidateCount, hasBeginnings, rank, wordsOf, type Candidate } from '../search.ts';
import type { NameIndex } from './name-index.ts';

/** Finds, by the engine's own index, candidates that have some of the words. */
export type FindSome = (words: readonly string[], count: number) => Promise<readonly Candidate[]>;

/**
 * Search by the names in memory, the same for both engines: what has all words, the last of which may be a
 * beginning; where nothing has, what has some of them by the engine's own index.
 */
export async function searchNames(
  names: NameIndex,
  query: string,
  limit: number,
  findSome: FindSome,
): Promise<readonly TextHit[]> {
  const words = wordsOf(query);
  const count = candidateCount(limit);
  // As they stand first: a beginning that many names have would leave no room for the very symbol.
  const complete = [...new Set([...names.withWords(words, count), ...names.withBeginnings(words, count)])];
  const best = rank(
    query,
    complete.filter((candidate) => hasBeginnings(candidate, words)),
    limit,
  );
  if (best.length > 0) return best;
  return rank(query, [...complete, ...(await findSome(words, count))], limit);
}
