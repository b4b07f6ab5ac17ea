import type { GrafeoDB } from '@grafeo-db/js';
import type { Params, Row, Statement, TextHit } from '../engine.ts';
import { number, text as textOf } from '../rows.ts';
import { candidateCount, candidateOf, rank, wordsOf, type Candidate } from '../search.ts';
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
const containing = ['instrument', 'body', 'conference'].map((label) =>
  loadStatement(`search/${label}-containing`),
);

/** Makes the text indexes; made anew when they are there already. */
export async function createTextIndexes(database: GrafeoDB): Promise<void> {
  for (const { label, property } of [...indexed, passageIndex])
    await database.createTextIndex(label, property, { tokenizer: 'standard' });
}

/**
 * Full-text search by the library's own indexes (BM25, whole words); where too few have all words, the
 * last may be a beginning, and the names are read through: this takes as long as there are instruments.
 */
export async function searchEmbedded(
  database: GrafeoDB,
  query: string,
  limit: number,
): Promise<readonly TextHit[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const count = candidateCount(limit);
  const run = async (statement: Statement, params: Params): Promise<Candidate[]> =>
    (await database.executeCypher(statement.text, params)).toArray().map((row) => candidateOf(row as never));

  const found = await Promise.all(
    indexed.map(({ label, property }) => database.textSearch(label, property, words.join(' '), count)),
  );
  const ids = [...new Set(found.flat().map(([id]) => id ?? -1))];
  const candidates = ids.length > 0 ? await run(byInternalId, { ids }) : [];
  const complete = candidates.filter((candidate) => hasAll(candidate, words));
  if (complete.length < limit && !isAnswered(words, complete)) {
    for (const statement of containing)
      candidates.push(...(await run(statement, { terms: words, limit: count })));
  }
  const best = rank(
    query,
    candidates.filter((candidate) => hasAll(candidate, words)),
    limit,
  );
  return best.length > 0 ? best : rank(query, candidates, limit);
}

/** More than these words a person does not leave unfinished, when they are found as they stand. */
const WORDS_OF_A_BEGINNING = 2;

/** Whether beginnings of words and other names can add nothing: a symbol was found, or many words were. */
function isAnswered(words: readonly string[], complete: readonly Candidate[]): boolean {
  if (complete.length === 0) return false;
  if (words.length > WORDS_OF_A_BEGINNING) return true;
  const typed = words.join(' ');
  return complete.some(
    ({ symbol }) => symbol !== null && ` ${wordsOf(symbol).join(' ')}`.endsWith(` ${typed}`),
  );
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

/** Every word of the query begins a word of the candidate. */
function hasAll(candidate: Candidate, words: readonly string[]): boolean {
  const symbol = wordsOf(candidate.symbol ?? candidate.id);
  return [candidate.name ?? '', ...candidate.aliases].some((name) => {
    const own = [...symbol, ...wordsOf(name)];
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
}
