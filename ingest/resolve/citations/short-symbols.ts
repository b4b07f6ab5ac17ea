import { asInstrumentId, type InstrumentId } from '../../symbols/ids.ts';
import { sessionalNumber } from '../../symbols/symbol.ts';
import type { Draft } from './draft.ts';

/** Not "(": in "the implementation of the resolution (A/70/123)" it holds the report's symbol. */
const HEAD = /(?<!\b[Dd]raft )\b[Rr]esolutions? (?:No\. ?)?$/;
const OF_DOCUMENT = /\b(?:documents?|reports?|notes?|letters?|annex to) \(?$/;
const LISTED = /^(?: of \d{1,2} [A-Z][a-z]+ \d{4})?(?:,| and|, and) $/;
const LOOK = 24;

/** "General Assembly resolutions A/64/207 of 21 December 2009 and A/65/165": symbols without their "RES". */
export class ShortSymbols {
  readonly #known = new Set<InstrumentId>();
  #end = -1;

  /** The draft, of the resolution where the words say that the symbol is one. */
  asResolution(draft: Draft, reading: string): Draft {
    const number = sessionalNumber(draft.target ?? '');
    if (draft.target === null || number === null) return draft;
    const { start, end, target } = draft;
    const before = reading.slice(Math.max(0, start - LOOK), start);
    const isOne =
      (this.#known.has(target) && !OF_DOCUMENT.test(before)) ||
      HEAD.test(before) ||
      (this.#end > 0 && start - this.#end < 2 * LOOK && LISTED.test(reading.slice(this.#end, start)));
    if (!isOne) return draft;
    this.#known.add(target);
    this.#end = end;
    return { ...draft, target: asInstrumentId(`A/RES/${number}`), rule: 'symbol.without-kind' };
  }
}
