import type { Slice } from './slice.ts';

/**
 * Which of the instruments and links in the picture are shown, by what they are: applied to drawing and
 * tables alike by `filtered` in graph/filtered.ts.
 */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface FiltersState {}

export type FiltersChange = { readonly type: 'clear-filters' };

export const filtersSlice: Slice<FiltersState> = {
  initial: {},
  changed: (filters, change) => (change.type === 'clear-filters' ? filtersSlice.initial : filters),
  write: () => [],
  read: () => ({}),
};
