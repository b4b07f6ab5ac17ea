import type { Slice } from './slice.ts';

/** What size and colour of a mark say, and what is drawn together. */
export interface LookState {
  readonly size: SizeBy;
  readonly colour: ColourBy;
  readonly groups: GroupsBy;
}

/** `same`: all alike; `cited-by`: by how many cite it; `authority`: by its weight in the whole network. */
export const SIZES = ['same', 'cited-by', 'authority'] as const;
export type SizeBy = (typeof SIZES)[number];

/** What colour says: of marks, or by role of links, whose marks keep the colours of their kinds. */
export const COLOURS = ['kind', 'organ', 'year', 'role'] as const;
export type ColourBy = (typeof COLOURS)[number];

/** `community`: instruments that cite each other more than others. */
export const GROUPS = ['none', 'organ', 'community'] as const;
export type GroupsBy = (typeof GROUPS)[number];

export type LookChange = { readonly type: 'choose-look' } & Partial<LookState>;

/** Kept whatever one opens next, as the display is. */
export const lookSlice: Slice<LookState> = {
  initial: { size: 'same', colour: 'kind', groups: 'none' },
  changed: (look, change) => {
    if (change.type !== 'choose-look') return look;
    const { type: _, ...given } = change;
    const next = { ...look, ...given };
    return next.size === look.size && next.colour === look.colour && next.groups === look.groups
      ? look
      : next;
  },
  write: ({ size, colour, groups }) => [
    ...(size === lookSlice.initial.size ? [] : [`size=${size}`]),
    ...(colour === lookSlice.initial.colour ? [] : [`colour=${colour}`]),
    ...(groups === lookSlice.initial.groups ? [] : [`groups=${groups}`]),
  ],
  read: (query) => ({
    size: query.oneOf(SIZES, 'size') ?? lookSlice.initial.size,
    colour: query.oneOf(COLOURS, 'colour') ?? lookSlice.initial.colour,
    groups: query.oneOf(GROUPS, 'groups') ?? lookSlice.initial.groups,
  }),
};
