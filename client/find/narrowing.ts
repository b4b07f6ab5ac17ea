import { HELD } from '../facets/facets.ts';
import type { InstrumentFilter } from '../operations.generated.ts';
import type { YearWindow } from '../state/time.ts';
import type { View } from '../state/view.ts';
import { KINDS } from '../theme/palette.ts';

/** What the hits of a search can be narrowed to: the facets that have one answer for an instrument. */
export const NARROWED_BY = ['kind', 'organ', 'held'] as const;
export type NarrowedBy = (typeof NARROWED_BY)[number];

/** What is chosen of each, as the address has it; no more than one. */
export type Narrowing = { readonly [By in NarrowedBy]: string | null } & {
  readonly window: YearWindow | null;
};

/** No narrowing: all hits. */
export const ALL: Narrowing = { kind: null, organ: null, held: null, window: null };

/** What a view narrows the hits to. */
export function narrowingOf({ filters, time }: Pick<View, 'filters' | 'time'>): Narrowing {
  const { kind, organ, held } = filters.chosen;
  return {
    kind: kind?.find((value) => kindOf(value) !== undefined) ?? null,
    organ: organ?.[0] ?? null,
    held: held?.find((value) => HELD.some((one) => one === value)) ?? null,
    window: time.window,
  };
}

/** Whether the hits are all that there are. */
export const isWhole = ({ kind, organ, held, window }: Narrowing): boolean =>
  [kind, organ, held, window].every((chosen) => chosen === null);

/** What the server is asked for; null asks for all, bodies and conferences too. */
export function filterOf(narrowing: Narrowing): InstrumentFilter | null {
  if (isWhole(narrowing)) return null;
  const { kind, organ, held, window } = narrowing;
  const wanted = kind === null ? undefined : kindOf(kind);
  return {
    ...(wanted === undefined ? {} : { kind: [wanted] }),
    ...(organ === null ? {} : { body: [`body/${organ}`] }),
    ...(held === null ? {} : { held: held === HELD[0] }),
    ...(window === null ? {} : { yearFrom: window.from, yearTo: window.to }),
  };
}

function kindOf(value: string): (typeof KINDS)[number] | undefined {
  return KINDS.find((kind) => kind === value.toUpperCase().replaceAll('-', '_'));
}
