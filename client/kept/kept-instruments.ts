import type { BriefFragment } from '../operations.generated.ts';
import { KINDS } from '../theme/palette.ts';

/** An instrument as the browser remembers it: enough to be named without asking the server. */
export type KeptInstrument = Pick<BriefFragment, 'id' | 'label' | 'title' | 'kind' | 'year' | 'held'>;

/** What a reader has opened of late, the latest first, and what he has pinned, in his order. */
export interface KeptInstruments {
  readonly recent: readonly KeptInstrument[];
  readonly pinned: readonly KeptInstrument[];
}

export const NOTHING_KEPT: KeptInstruments = { recent: [], pinned: [] };

const MOST_RECENT = 12;
const MOST_PINNED = 50;

/** After an instrument has been opened. */
export function opened(kept: KeptInstruments, instrument: KeptInstrument): KeptInstruments {
  const { recent } = kept;
  if (recent[0] !== undefined && same(recent[0], instrument)) return kept;
  return { ...kept, recent: [instrument, ...without(recent, instrument.id)].slice(0, MOST_RECENT) };
}

/** After it has been pinned, or is no longer. */
export function pinToggled(kept: KeptInstruments, instrument: KeptInstrument): KeptInstruments {
  const others = without(kept.pinned, instrument.id);
  const pinned = others.length < kept.pinned.length ? others : [...others, instrument].slice(-MOST_PINNED);
  return { ...kept, pinned };
}

export function isPinned({ pinned }: KeptInstruments, id: string): boolean {
  return pinned.some((instrument) => instrument.id === id);
}

/** Reads what `JSON.stringify` made of it; what is not of this form is left out, and nothing throws. */
export function readKept(text: string | null): KeptInstruments {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Record<keyof KeptInstruments, unknown>> | null;
    return { recent: instruments(value?.recent), pinned: instruments(value?.pinned) };
  } catch {
    return NOTHING_KEPT;
  }
}

function instruments(value: unknown): readonly KeptInstrument[] {
  return Array.isArray(value) ? value.filter(isInstrument) : [];
}

function isInstrument(value: unknown): value is KeptInstrument {
  if (typeof value !== 'object' || value === null) return false;
  const { id, label, kind, held } = value as Partial<KeptInstrument>;
  return (
    typeof id === 'string' &&
    typeof label === 'string' &&
    KINDS.some((one) => one === kind) &&
    typeof held === 'boolean'
  );
}

function without(list: readonly KeptInstrument[], id: string): readonly KeptInstrument[] {
  return list.filter((instrument) => instrument.id !== id);
}

function same(a: KeptInstrument, b: KeptInstrument): boolean {
  return a.id === b.id && a.label === b.label && a.title === b.title && a.held === b.held;
}
