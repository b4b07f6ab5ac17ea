import { LAYOUT_IDS } from '../graph/layouts/layout.ts';
import type { Slice } from './slice.ts';

/** How the network is shown. */
export interface DisplayState {
  readonly as: Display;
}

/** The drawings, and the same as tables. */
export const DISPLAYS = [...LAYOUT_IDS, 'list'] as const;
export type Display = (typeof DISPLAYS)[number];

export type DisplayChange = { readonly type: 'choose-display'; readonly display: Display };

/** Kept whatever one opens next: who likes rings likes them around the next instrument too. */
export const displaySlice: Slice<DisplayState> = {
  initial: { as: 'time' },
  changed: (display, change) =>
    change.type === 'choose-display' && change.display !== display.as
      ? { ...display, as: change.display }
      : display,
  write: ({ as }) => (as === displaySlice.initial.as ? [] : [`as=${as}`]),
  read: (query) => ({ as: query.oneOf(DISPLAYS, 'as') ?? displaySlice.initial.as }),
};
