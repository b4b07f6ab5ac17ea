import type { GrafeoDB } from '@grafeo-db/js';
import type { Params, Statement, TextHit } from '../engine.ts';
import { candidateCount, candidateOf, rank, wordsOf, type Candidate } from '../search.ts';
import { loadStatement } from '../statements.ts';

/** What is searched: the library indexes one property of one label at a time. */
const indexed = [
  { label: 'Instrument', property: 'symbol' },
  { label: 'Instrument', property: 'title' },
  { label: 'Body', property: 'name' },
  { label: 'Conference', property: 'name' },
] as const;

const byInternalId = loadStatement('search/nodes-by-internal-id');
const containing = ['instrument', 'body', 'conference'].map((label) =>
  loadStatement(`search/${label}-containing`),
);

/** Makes the text indexes; made anew when they are there already. */
export async function createTextIndexes(database: GrafeoDB): Promise<void> {
  for (const { label, property } of indexed)
    await database.createTextIndex(label, property, { tokenizer: 'standard' });
}

/**
 * Full-text search by the library's own indexes (BM25, whole words); where too few have all words, the
 * last may be a beginning, and the names are read through.
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
  if (complete.length < limit) {
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

/** Every word of the query begins a word of the candidate. */
function hasAll(candidate: Candidate, words: readonly string[]): boolean {
  const symbol = wordsOf(candidate.symbol ?? candidate.id);
  return [candidate.name ?? '', ...candidate.aliases].some((name) => {
    const own = [...symbol, ...wordsOf(name)];
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
}
