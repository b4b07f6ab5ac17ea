import type { ReferenceCandidate } from '../../recognize/references.ts';
import type { InstrumentId } from '../../symbols/ids.ts';
import { wholeOf } from '../../symbols/symbol.ts';
import { draftOf, type Container, type Draft } from './draft.ts';
import { locatorBehind } from './locator.ts';
import type { Records } from './records.ts';

const EMPTY: Container = { targets: [], series: null, records: null };
/** How far an "Ibid." looks for what it overrides. */
const REACH = 400;
/** No "Ibid." repeats more; a note of a whole file would repeat all of it each time. */
const LONGEST_LIST = 64;
/** "Ibid., annex II, and resolution 66/138": the repeated target has a locator of its own. */
const OWN_LOCATOR =
  /^[.,]*,? (?:annex|append|enclos|para|art|sect|p\.|pp\.|chap(?!.{0,24}\b(?:resolution|decision))).*(?:\band\b|\bsee\b)/;

/** No locator with what follows it is shorter; mostly a comma and a blank stand there. */
const SHORTEST = 5;

/**
 * What the note that is being read has cited so far, and what the one before it cited. "Ibid." repeats the
 * container (the Treaty Series, the Official Records, a report), and what follows it overrides the place in
 * it; only an "Ibid." with nothing but a locator behind it repeats the target.
 */
export class NoteMemory {
  #current: Container = EMPTY;
  #previous: Container = EMPTY;
  #note = -1;
  #lastEnd = 0;

  /** Enters the note with this index; one that cited nothing, in between, leaves nothing to repeat. */
  enter(note: number): void {
    if (note === this.#note) return;
    this.#previous = note === this.#note + 1 || this.#note < 0 ? this.#current : EMPTY;
    this.#current = EMPTY;
    this.#note = note;
    this.#lastEnd = 0;
  }

  /** What "Ibid." stands for here: within one note the reference before, else that of the note before. */
  get repeated(): Container {
    const { targets, series, records } = this.#current;
    return targets.length > 0 || series || records ? this.#current : this.#previous;
  }

  get series(): Container['series'] {
    return this.#current.series;
  }

  get records(): Records | null {
    return this.#current.records;
  }

  named(series: 'UNTS' | 'LNTS'): void {
    this.record({ series: { name: series, volumes: [] } });
  }

  record(change: Partial<Pick<Container, 'series' | 'records'>>): void {
    const { targets, series, records } = this.#current;
    this.#current = {
      targets,
      series: change.series === undefined ? series : change.series,
      records: change.records === undefined ? records : change.records,
    };
  }

  /** Keeps a citation's target; a new clause begins a new list, parts of what stands there are left out. */
  cited(drafts: readonly Draft[], reading: string): void {
    for (const { start, end, target } of drafts) {
      if (target === null) continue;
      const clause = this.#lastEnd > 0 && !reading.slice(this.#lastEnd, start).includes(';');
      const { targets, series, records } = this.#current;
      const whole = wholeOf(target);
      const partOfListed = whole !== null && targets.includes(whole);
      if (!partOfListed)
        this.#current = {
          targets: clause ? [...targets.slice(-LONGEST_LIST), target] : [target],
          series,
          records,
        };
      this.#lastEnd = Math.max(end, this.#lastEnd);
    }
  }
}

/** Whether an "Ibid." repeats the target itself, or only the container of what follows it. */
export function isBareIbid(
  ibid: ReferenceCandidate,
  next: ReferenceCandidate | undefined,
  reading: string,
  blockEnd: number,
): boolean {
  if (!next || next.start >= Math.min(blockEnd, ibid.end + REACH)) return true;
  const between = reading.slice(ibid.end, next.start);
  return between.includes(';') || (between.length > SHORTEST && OWN_LOCATOR.test(between));
}

const IN_REPORT = /^[.,]*,? (?:chap(?:ter|\.) [IVX\d]{1,5},? )?(?:resolution|decision)s? $/;

/**
 * "Ibid., |resolution 2|, annex": of a conference, whose resolutions have no symbol, or "Ibid., decision 2/CP.98"; the report in which they stand is repeated, as it is cited
 * beside them where it is named in full.
 */
export const isOfReport = (
  ibid: ReferenceCandidate,
  next: ReferenceCandidate | undefined,
  reading: string,
): boolean =>
  next !== undefined &&
  /^\d{1,3}(?:$|\/)/.test(next.words) &&
  IN_REPORT.test(reading.slice(ibid.end, next.start));

/** What a note repeats that has an act's number of its own: "Ibid., |decision 2/CP.98|" stands in the report, and is not the act before it. */
export const withoutActs = (repeated: Container): Container => ({
  ...repeated,
  targets: repeated.targets.filter((id) => !/\/(?:RES|DEC)\//.test(id)),
});

/** The citations of a bare "Ibid."; with a locator it means the last target, without one all of them. */
export function ibidDrafts(ibid: ReferenceCandidate, repeated: Container, reading: string): readonly Draft[] {
  const { start, end } = ibid;
  const locator = locatorBehind(reading, end);
  const via = 'ibid';
  const rule = 'ibid';
  const targets: readonly InstrumentId[] = locator === null ? repeated.targets : repeated.targets.slice(-1);
  if (targets.length === 0)
    return [
      draftOf({
        start,
        end,
        target: null,
        via,
        rule,
        locator,
        reason: 'the note before it cites nothing that is resolved',
      }),
    ];
  return targets.map((target) => draftOf({ start, end, target, via, rule, locator }));
}
