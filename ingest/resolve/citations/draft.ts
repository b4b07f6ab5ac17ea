import type { InstrumentId } from '../../symbols/ids.ts';

/** A citation on its way: what it means, before paragraph, lead words and role are looked up. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  /** null: unresolved, or ambiguous when there are candidates. */
  readonly target: InstrumentId | null;
  readonly candidates: readonly InstrumentId[];
  readonly reason: string | null;
  readonly via: 'text' | 'ibid' | 'short-form';
  readonly rule: string;
  readonly locator: string | null;
}

/** What is known of a draft before its target is. */
export type DraftPlace = Pick<Draft, 'start' | 'end' | 'via' | 'locator'>;

/** The fields of a draft that have a usual value may be left out. */
type DraftFields = Pick<Draft, 'start' | 'end' | 'target' | 'rule'> & Partial<Draft>;

/** Builds a draft; written out, as spreading costs more than all else in resolution. */
export function draftOf(fields: DraftFields): Draft {
  return {
    start: fields.start,
    end: fields.end,
    target: fields.target,
    candidates: fields.candidates ?? NONE,
    reason: fields.reason ?? null,
    via: fields.via ?? 'text',
    rule: fields.rule,
    locator: fields.locator ?? null,
  };
}
const NONE: readonly InstrumentId[] = [];

/** What a note's citations contain, for the "Ibid." of the next. */
export interface Container {
  /** What a bare "Ibid." repeats: the targets of the note's last clause that are wholes. */
  readonly targets: readonly InstrumentId[];
  readonly series: { readonly name: 'UNTS' | 'LNTS'; readonly volumes: readonly string[] } | null;
  readonly records: { readonly organ: string; readonly session: string } | null;
}
