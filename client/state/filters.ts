import { FACET_IDS, type FacetId } from '../facets/facets.ts';
import { listed } from './query.ts';
import type { Slice } from './slice.ts';

/** The values chosen of each facet; a facet without any lets all through. */
export type ChosenValues = { readonly [Id in FacetId]?: readonly string[] };

/**
 * Which of the instruments and links in the picture are shown, by what they are: applied to drawing and
 * tables alike by `filtered` in graph/filtered.ts; and which of the hits of a search.
 */
export interface FiltersState {
  readonly chosen: ChosenValues;
  /** The panel of filters is open. */
  readonly open: boolean;
}

export type FiltersChange =
  | { readonly type: 'choose-values'; readonly facet: FacetId; readonly values: readonly string[] }
  | { readonly type: 'show-filters'; readonly open: boolean }
  | { readonly type: 'clear-filters' };

export const filtersSlice: Slice<FiltersState> = {
  initial: { chosen: {}, open: false },
  changed: (filters, change) => {
    switch (change.type) {
      case 'choose-values':
        return { ...filters, chosen: withValues(filters.chosen, change.facet, change.values) };
      case 'show-filters':
        return filters.open === change.open ? filters : { ...filters, open: change.open };
      case 'clear-filters':
        return activeFacets(filters.chosen).length === 0 ? filters : { ...filters, chosen: {} };
      case 'open':
      case 'open-link':
      case 'leave':
      case 'trace':
      case 'check':
      case 'find':
        // Another network has other values.
        return filters.open || activeFacets(filters.chosen).length > 0 ? filtersSlice.initial : filters;
      default:
        return filters;
    }
  },
  write: ({ chosen, open }) => [
    ...FACET_IDS.flatMap((id) => listed(id, chosen[id] ?? [])),
    ...(open ? ['filters'] : []),
  ],
  read: (query) => ({
    chosen: FACET_IDS.reduce<ChosenValues>((chosen, id) => withValues(chosen, id, query.list(id)), {}),
    open: query.has('filters'),
  }),
};

/** The facets of which something is chosen. */
export function activeFacets(chosen: ChosenValues): readonly FacetId[] {
  return FACET_IDS.filter((id) => (chosen[id]?.length ?? 0) > 0);
}

/** The chosen values with others for one facet; none: the facet is left out. */
export function withValues(chosen: ChosenValues, facet: FacetId, values: readonly string[]): ChosenValues {
  const { [facet]: _, ...others } = chosen;
  return values.length === 0 ? others : { ...others, [facet]: [...new Set(values)] };
}
