import type { TextHit } from '../engine.ts';
import { candidateCount, hasBeginnings, rank, withoutYear } from '../search.ts';
import { tellingWords, wordsOf } from '../words.ts';
import type { NameIndex } from './name-index.ts';

/**
 * Search by the names in memory, the same for both engines: what has all words, the last of which may be a
 * beginning; where nothing has, what has some of those that tell something.
 */
export function searchNames(names: NameIndex, query: string, limit: number): readonly TextHit[] {
  const words = wordsOf(query);
  const count = candidateCount(limit);
  // As they stand first: a beginning that many names have would leave no room for the very symbol.
  const complete = [
    ...new Set(
      [words, withoutYear(words)].flatMap((searched) => [
        ...names.withWords(searched, count),
        ...names.withBeginnings(searched, count),
      ]),
    ),
  ];
  const best = rank(
    query,
    complete.filter((candidate) => hasBeginnings(candidate, words)),
    limit,
  );
  if (best.length > 0) return best;
  return rank(query, [...complete, ...names.withSome(tellingWords(words), count)], limit);
}
