import type { GrafeoDB } from '@grafeo-db/js';
import type { Row, TextHit } from '../engine.ts';
import type { NameIndex } from '../names/name-index.ts';
import { searchNames } from '../names/search-names.ts';
import { number, text as textOf } from '../rows.ts';
import { candidateCount, candidateOf, wordsOf } from '../search.ts';
import { loadStatement } from '../statements.ts';

/** What is searched: the library indexes one property of one label at a time. */
const indexed = [
  { label: 'Instrument', property: 'symbol' },
  { label: 'Instrument', property: 'title' },
  { label: 'Body', property: 'name' },
  { label: 'Conference', property: 'name' },
] as const;
const passageIndex = { label: 'Passage', property: 'text' } as const;

const byInternalId = loadStatement('search/nodes-by-internal-id');
const passagesByInternalId = loadStatement('search/passages-by-internal-id');

/** Makes the text indexes; made anew when they are there already. */
export async function createTextIndexes(database: GrafeoDB): Promise<void> {
  for (const { label, property } of [...indexed, passageIndex])
    await database.createTextIndex(label, property, { tokenizer: 'standard' });
}

/**
 * Full-text search: by the names in memory, and by the library's own indexes (BM25, whole words) for what has some of
 * the words only.
 */
export async function searchEmbedded(
  database: GrafeoDB,
  names: NameIndex,
  query: string,
  limit: number,
): Promise<readonly TextHit[]> {
  return searchNames(names, query, limit, async (words, count) => {
    const found = await Promise.all(
      indexed.map(({ label, property }) => database.textSearch(label, property, words.join(' '), count)),
    );
    const ids = [...new Set(found.flat().map(([id]) => id ?? -1))];
    if (ids.length === 0) return [];
    const rows = await database.executeCypher(byInternalId.text, { ids });
    return rows.toArray().map((row) => candidateOf(row as never));
  });
}

/** Passages with all words of a query; the library finds those with any of them. */
export async function searchEmbeddedPassages(
  database: GrafeoDB,
  query: string,
  limit: number,
): Promise<readonly TextHit[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const { label, property } = passageIndex;
  const hits = await database.textSearch(label, property, words.join(' '), candidateCount(limit));
  const scores = new Map(hits.map(([id = -1, score = 0]) => [id, score]));
  if (scores.size === 0) return [];
  const { text } = passagesByInternalId;
  const found = await database.executeCypher(text, { ids: [...scores.keys()] });
  const rows: readonly Row[] = found.toArray().map((row) => row as never);
  return rows
    .filter((row) => {
      const own = new Set(wordsOf(textOf(row, 'text')));
      return words.every((word) => own.has(word));
    })
    .map((row) => ({ id: textOf(row, 'id'), score: scores.get(number(row, 'internal')) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
