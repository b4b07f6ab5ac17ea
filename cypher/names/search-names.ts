import type { TextHit } from '../engine.ts';
import { candidateCount, rank, wordsOf, type Candidate } from '../search.ts';
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
  const complete = [...names.withWords(words, count), ...names.withBeginnings(words, count)];
  const best = rank(
    query,
    complete.filter((candidate) => hasAll(candidate, words)),
    limit,
  );
  if (best.length > 0) return best;
  return rank(query, [...complete, ...(await findSome(words, count))], limit);
}

/** Every word of the query begins a word of the candidate. */
function hasAll(candidate: Candidate, words: readonly string[]): boolean {
  const symbol = wordsOf(candidate.symbol ?? candidate.id);
  return [candidate.name ?? '', ...candidate.aliases].some((name) => {
    const own = [...symbol, ...wordsOf(name)];
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
}
