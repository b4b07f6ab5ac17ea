import type { GrafeoDB } from '@grafeo-db/js';
import type { Params, Row, TextHit } from '../engine.ts';
import { number, text as textOf } from '../rows.ts';
import { candidateCount, candidateOf, rank, wordsOf, type Candidate } from '../search.ts';
import { loadStatement } from '../statements.ts';
import { NameIndex } from './names.ts';

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
const names = ['instruments', 'bodies', 'conferences'].map((what) => loadStatement(`search/all-${what}`));

/** Makes the text indexes; made anew when they are there already. */
export async function createTextIndexes(database: GrafeoDB): Promise<void> {
  for (const { label, property } of [...indexed, passageIndex])
    await database.createTextIndex(label, property, { tokenizer: 'standard' });
}

/** Reads all symbols and names into an index. */
export async function readNames(database: GrafeoDB): Promise<NameIndex> {
  const candidates: Candidate[] = [];
  for (const { text } of names) candidates.push(...(await candidatesOf(database, text, {})));
  return new NameIndex(candidates);
}

/**
 * Full-text search: by the index of names what has all words, the last of which may be a beginning; where
 * nothing has, by the library's own indexes (BM25, whole words) what has some of them.
 */
export async function searchEmbedded(
  database: GrafeoDB,
  index: () => Promise<NameIndex>,
  query: string,
  limit: number,
): Promise<readonly TextHit[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const count = candidateCount(limit);
  const known = await index();
  // As they stand first: a beginning that many names have would leave no room for the very symbol.
  const complete = [...known.withWords(words, count), ...known.withBeginnings(words, count)];
  const best = rank(
    query,
    complete.filter((candidate) => hasAll(candidate, words)),
    limit,
  );
  if (best.length > 0) return best;
  const found = await Promise.all(
    indexed.map(({ label, property }) => database.textSearch(label, property, words.join(' '), count)),
  );
  const ids = [...new Set(found.flat().map(([id]) => id ?? -1))];
  const some = ids.length > 0 ? await candidatesOf(database, byInternalId.text, { ids }) : [];
  return rank(query, [...complete, ...some], limit);
}

const candidatesOf = async (database: GrafeoDB, text: string, params: Params): Promise<Candidate[]> =>
  (await database.executeCypher(text, params)).toArray().map((row) => candidateOf(row as never));

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

/** Every word of the query begins a word of the candidate. */
function hasAll(candidate: Candidate, words: readonly string[]): boolean {
  const symbol = wordsOf(candidate.symbol ?? candidate.id);
  return [candidate.name ?? '', ...candidate.aliases].some((name) => {
    const own = [...symbol, ...wordsOf(name)];
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
}
