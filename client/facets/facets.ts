import type { LinkUse, NetworkInstrument } from '../graph/model/network.ts';
import { KINDS } from '../theme/palette.ts';

/** What filters go by. Each facet is an entry of one of the two lists below, with its words in texts/facets.ts. */
export const FACET_IDS = ['kind', 'organ', 'year', 'subject', 'role', 'place', 'held'] as const;
export type FacetId = (typeof FACET_IDS)[number];

interface Facet<Item> {
  readonly id: FacetId;
  /** The values that an item has: it passes when one of them is chosen. */
  readonly values: (item: Item) => readonly string[];
  /** In which order values are listed; 'count': the most frequent first; []: by themselves. */
  readonly order: 'count' | readonly string[];
}

/** What a filter looks at of a citation. */
export type Use = Pick<LinkUse, 'role' | 'place'>;

export const HELD = ['held', 'cited-only'] as const;
export const PLACES = ['text', 'footnote'] as const;

/** The value of a year: its decade, so that half a century is a short list. */
function decadeOf(year: number): string {
  return `${Math.floor(year / 10) * 10}s`;
}

/** `RECALLS` as it stands in an address: `recalls`. */
export function wordOf(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/** What instruments have. */
export const INSTRUMENT_FACETS: readonly Facet<NetworkInstrument>[] = [
  { id: 'kind', values: ({ kind }) => [wordOf(kind)], order: KINDS.map(wordOf) },
  { id: 'organ', values: ({ body }) => (body === null ? [] : [slugOf(body.id)]), order: 'count' },
  // A year that only the symbol tells is good enough to be found by.
  {
    id: 'year',
    values: ({ placed }) => (placed === null ? [] : [decadeOf(placed), String(placed)]),
    order: [],
  },
  { id: 'subject', values: ({ subjects }) => subjects.map(({ id }) => slugOf(id)), order: 'count' },
  { id: 'held', values: ({ held }) => [held ? 'held' : 'cited-only'], order: HELD },
];

/** What citations have: these narrow links, and instruments by the links that they have. */
export const USE_FACETS: readonly Facet<Use>[] = [
  { id: 'role', values: ({ role }) => (role === null ? [] : [wordOf(role)]), order: 'count' },
  { id: 'place', values: ({ place }) => [wordOf(place)], order: PLACES },
];

/** `body/general-assembly` as it stands in an address: `general-assembly`; `subject/unbis/water`: `unbis/water`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
