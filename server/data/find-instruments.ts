import type { Engine } from '../../cypher/engine.ts';
import { MAX_SEARCH_HITS } from '../limits/constants.ts';
import { idsMeant } from './symbol-input.ts';

/** Bodies and conferences have no place among instruments. */
export const isEntityId = (id: string): boolean => /^(?:body|conference)\//.test(id);

/** Ids of instruments that a search finds, best first: what the words mean as a symbol, then what the text index has. */
export async function searchIds(engine: Engine, query: string): Promise<readonly string[]> {
  const hits = await engine.searchText(query, MAX_SEARCH_HITS);
  return [...new Set([...idsMeant(query), ...hits.map(({ id }) => id)])]
    .filter((id) => !isEntityId(id))
    .slice(0, MAX_SEARCH_HITS);
}
