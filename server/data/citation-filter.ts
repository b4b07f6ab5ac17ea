import type { Params } from '../../cypher/engine.ts';
import type { CitationFilter } from '../schema.generated.ts';
import type { Series } from './models.ts';
import { LABEL_OF_KIND, storeWord } from './vocabulary.ts';

/** A citation filter as the statements take it; each null does not restrict. */
export interface CitationParams extends Params {
  /** Ids of the instruments at the other end. */
  readonly others: readonly string[] | null;
  /** Series of which the instruments at the other end are. */
  readonly organs: readonly Series[] | null;
}

/** The parameters for a filter whose instruments and organs have been found. */
export function citationParams(
  { kind, role, lead, place, via, relation }: CitationFilter,
  others: readonly string[] | null,
  organs: readonly Series[] | null = null,
): CitationParams {
  return {
    others,
    organs,
    kinds: kind?.map((each) => LABEL_OF_KIND[each]) ?? null,
    roles: role?.map(storeWord) ?? null,
    leads: lead?.map((words) => words.trim().toLowerCase()) ?? null,
    inFootnote: place ? place === 'FOOTNOTE' : null,
    vias: via?.map(storeWord) ?? null,
    relation: relation ?? null,
  };
}

/** Whether a filter lets every reference through. */
const isOpen = (params: CitationParams): boolean =>
  Object.values(params).every((value) => value === null);

const names = new WeakMap<CitationParams, string>();

/** What tells filters apart; nothing for one that lets everything through. */
export function filterName(filter: CitationParams): string {
  // Each row of a list asks with the same filter.
  let name = names.get(filter);
  if (name === undefined) names.set(filter, (name = isOpen(filter) ? '' : JSON.stringify(filter)));
  return name;
}
