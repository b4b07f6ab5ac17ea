import { wordsOf } from '../../cypher/words.ts';
import { symbolsWithin } from '../../ingest/symbols/within.ts';
import { MAX_NARROWED_HITS, MAX_SEARCH_HITS, MAX_SEARCH_WORDS } from '../limits/constants.ts';
import type { InstrumentFilter } from '../schema.generated.ts';
import type { Instruments } from './instruments.ts';
import type { Reads } from './read.ts';
import { idsSearched } from './symbol-input.ts';

/** Bodies and conferences have no place among instruments. */
export const isEntityId = (id: string): boolean => /^(?:body|conference)\//.test(id);

/** What is looked for: of a long query its first words, each once, for each word is work for the text index. */
export function searchedWords(query: string): string {
  const words = wordsOf(query);
  return words.length <= MAX_SEARCH_WORDS ? query : [...new Set(words)].slice(0, MAX_SEARCH_WORDS).join(' ');
}

/**
 * What is looked for in symbols and names. Where a citation is typed, and the graph has none of what it means, that is its
 * number alone: what else has the words "resolution of December" has nothing to do with it.
 */
export function namesSearched(query: string, isMeantHere: boolean): string {
  const { words } = symbolsWithin(query);
  return searchedWords(isMeantHere || words.length === 0 ? query : words.join(' '));
}

/** Ids that a search asks for; every id has a slash or a digit, so for mere words the store need not be asked. */
export const idsAsked = (query: string): readonly string[] =>
  idsSearched(query).filter((id) => /[/\d]/.test(id));

/**
 * Ids of instruments that a search finds, best first: what the words mean as a symbol, of what the graph has, then what
 * the text index has.
 * @param most where it stops counting.
 */
export async function searchIds(
  { searchText }: Pick<Reads, 'searchText'>,
  { byId }: Pick<Instruments, 'byId'>,
  query: string,
  most: number,
): Promise<readonly string[]> {
  const found = await Promise.all(idsAsked(query).map(async (id) => await byId(id)));
  const meant = found.flatMap((instrument) => instrument?.id ?? []);
  const hits = await searchText(namesSearched(query, meant.length > 0), most);
  return [...new Set([...meant, ...hits.map(({ id }) => id)])]
    .filter((id) => !isEntityId(id))
    .slice(0, most);
}

/** Where a search stops counting: what a filter leaves may stand behind much that fits the words better. */
export const mostHits = (filter: InstrumentFilter | null | undefined): number =>
  Object.values(filter ?? {}).some((value) => value !== null && value !== undefined)
    ? MAX_NARROWED_HITS
    : MAX_SEARCH_HITS;
