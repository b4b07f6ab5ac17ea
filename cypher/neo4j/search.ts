import type { Engine, ReadOptions, TextHit } from '../engine.ts';
import type { NameIndex } from '../names/name-index.ts';
import { searchNames } from '../names/search-names.ts';
import { number, text } from '../rows.ts';
import { candidateCount, candidateOf, rank, wordsOf } from '../search.ts';
import { loadStatement } from '../statements.ts';

const candidates = loadStatement('search/fulltext-candidates');
const passages = loadStatement('search/fulltext-passages');

/**
 * Full-text search: by the names in memory where they are there, and by Neo4j's own index for what has some of the
 * words only; without names in memory by Neo4j's own index alone.
 */
export async function searchNeo4j(
  engine: Pick<Engine, 'read'>,
  names: NameIndex | null,
  query: string,
  limit: number,
  options: ReadOptions,
): Promise<readonly TextHit[]> {
  const words = wordsOf(query);
  const find = async (sign: string) => {
    const params = { query: lucene(words, sign), limit: candidateCount(limit) };
    return (await engine.read(candidates, params, options)).map(candidateOf);
  };
  if (names) return searchNames(names, query, limit, () => find(''));
  const complete = await find('+');
  return rank(query, complete.length > 0 ? complete : await find(''), limit);
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

/** Words hold letters and digits only, so nothing in them is Lucene's syntax; in lower case no word is AND or NOT. */
function lucene(words: readonly string[], sign: string): string {
  const phrase = words.length > 1 ? ` "${words.join(' ')}"^8` : '';
  return words.map((word) => `${sign}(${word}^2 ${word}*)`).join(' ') + phrase;
}
