import type { Engine, ReadOptions, TextHit } from '../engine.ts';
import type { NameIndex } from '../names/name-index.ts';
import { searchNames } from '../names/search-names.ts';
import { number, text } from '../rows.ts';
import { candidateCount, candidateOf, hasBeginnings, rank, withoutYear } from '../search.ts';
import { tellingWords, wordsOf } from '../words.ts';
import { loadStatement } from '../statements.ts';

const candidates = loadStatement('search/fulltext-candidates');
const passages = loadStatement('search/fulltext-passages');

/**
 * Full-text search: by the names in memory where they are there; without them by Neo4j's own index: what has all words,
 * else what has some of those that tell something.
 */
export async function searchNeo4j(
  engine: Pick<Engine, 'read'>,
  names: NameIndex | null,
  query: string,
  limit: number,
  options: ReadOptions,
): Promise<readonly TextHit[]> {
  if (names) return searchNames(names, query, limit);
  const words = wordsOf(query);
  const find = async (searched: readonly string[], sign: string) => {
    if (searched.length === 0) return [];
    const params = { query: lucene(searched, sign), limit: candidateCount(limit) };
    return (await engine.read(candidates, params, options)).map(candidateOf);
  };
  const found = await Promise.all([words, withoutYear(words)].map((searched) => find(searched, '+')));
  const complete = found.flat().filter((candidate) => hasBeginnings(candidate, words));
  if (complete.length > 0) return rank(query, complete, limit);
  return rank(query, await find(tellingWords(words), ''), limit);
}

/** Full-text search of passages: all words of the query, those that stand in a row first. */
export async function searchNeo4jPassages(
  engine: Pick<Engine, 'read'>,
  query: string,
  limit: number,
  options: ReadOptions,
): Promise<readonly TextHit[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const phrase = words.length > 1 ? ` "${words.join(' ')}"^8` : '';
  const lucenes = words.map((word) => `+${word}`).join(' ') + phrase;
  const rows = await engine.read(passages, { query: lucenes, limit }, options);
  return rows
    .map((row) => ({ id: text(row, 'id'), score: number(row, 'score') }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * Words hold letters and digits only, so nothing in them is Lucene's syntax; in lower case no word is AND or NOT. They have
 * no marks and the index has: so what differs by a letter or two is asked for, too, and looked at again.
 */
function lucene(words: readonly string[], sign: string): string {
  const phrase = words.length > 1 ? ` "${words.join(' ')}"^8` : '';
  return words.map((word) => `${sign}(${word}^2 ${word}*${similar(word)})`).join(' ') + phrase;
}

const similar = (word: string): string =>
  /^\p{L}{3,}$/u.test(word) ? ` ${word}~${word.length < 6 ? 1 : 2}^0.1` : '';
