import { wordsOf } from '../../cypher/search.ts';
import { MAX_SEARCH_HITS, MAX_SEARCH_WORDS } from '../limits/constants.ts';
import type { Instruments } from './instruments.ts';
import type { Reads } from './read.ts';
import { idsMeant } from './symbol-input.ts';

/** Bodies and conferences have no place among instruments. */
export const isEntityId = (id: string): boolean => /^(?:body|conference)\//.test(id);

/** What is looked for: of a long query its first words, each once, for each word is work for the text index. */
export function searchedWords(query: string): string {
  const words = wordsOf(query);
  return words.length <= MAX_SEARCH_WORDS ? query : [...new Set(words)].slice(0, MAX_SEARCH_WORDS).join(' ');
}

/** Ids that a search may mean; every id has a slash or a digit, so for mere words the store need not be asked. */
export const idsSearched = (query: string): readonly string[] =>
  idsMeant(query).filter((id) => /[/\d]/.test(id));

/**
 * Ids of instruments that a search finds, best first: what the words mean as a symbol, of what the graph has, then what
 * the text index has.
 */
export async function searchIds(
  { searchText }: Pick<Reads, 'searchText'>,
  { byId }: Pick<Instruments, 'byId'>,
  query: string,
): Promise<readonly string[]> {
  const [hits, ...meant] = await Promise.all([
    searchText(searchedWords(query), MAX_SEARCH_HITS),
    ...idsSearched(query).map(async (id) => await byId(id)),
  ]);
  return [...new Set([...meant.flatMap((instrument) => instrument?.id ?? []), ...hits.map(({ id }) => id)])]
    .filter((id) => !isEntityId(id))
    .slice(0, MAX_SEARCH_HITS);
}
