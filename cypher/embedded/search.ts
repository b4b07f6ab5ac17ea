import type { GrafeoDB } from '@grafeo-db/js';
import type { Row, TextHit } from '../engine.ts';
import { number, text as textOf } from '../rows.ts';
import { candidateCount } from '../search.ts';
import { loadStatement } from '../statements.ts';
import { wordsOf } from '../words.ts';

/** What is searched of passages: the library indexes one property of one label at a time. */
const LABEL = 'Passage';
const PROPERTIES = ['text', 'plainWords'] as const;
/** Names were, before there was an index of them in memory. */
const FORMERLY = [
  ['Instrument', 'symbol'],
  ['Instrument', 'title'],
  ['Body', 'name'],
  ['Conference', 'name'],
] as const;

const passagesByInternalId = loadStatement('search/passages-by-internal-id');

/** Makes the text indexes; made anew when they are there already. */
export async function createTextIndexes(database: GrafeoDB): Promise<void> {
  for (const [label, property] of FORMERLY) await database.dropTextIndex(label, property);
  for (const property of PROPERTIES)
    await database.createTextIndex(LABEL, property, { tokenizer: 'standard' });
}

/** Passages with all words of a query; the library finds those with any of them. */
export async function searchEmbeddedPassages(
  database: GrafeoDB,
  query: string,
  limit: number,
): Promise<readonly TextHit[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const scores = new Map<number, number>();
  for (const property of PROPERTIES)
    for (const [id = -1, score = 0] of await database.textSearch(
      LABEL,
      property,
      words.join(' '),
      candidateCount(limit),
    ))
      scores.set(id, (scores.get(id) ?? 0) + score);
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
