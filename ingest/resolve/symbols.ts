import type { ReferenceCandidate } from '../recognize/references.ts';
import type { InstrumentId } from '../symbols/ids.ts';
import { readDocumentSymbol, withSuffix } from '../symbols/symbol.ts';
import type { Draft } from './draft.ts';
import { listedNumbers, LONGEST_RANGE } from './listed-numbers.ts';
import { locatorBehind } from './locator.ts';

/** What "Corr.1" belongs to: the last symbol of the block. */
export interface Base {
  readonly id: InstrumentId;
  readonly end: number;
}

/** Between a symbol and its suffixes: " and ", ", ", "/", " (", "* and " of a document that was issued again. */
const JOINED = /^\*{0,3}(?:,|;)?(?: as well as| and| with| or)? ?\(?(?:and )?$/;

/** Documents cited by their own symbol: one, or each of a range ("A/C.6/56/SR.11-13", "A/31/22/Add.1-3"). */
export function symbolDrafts(
  candidate: ReferenceCandidate,
  reading: string,
  ibid: boolean,
): readonly Draft[] {
  const { start, end, words } = candidate;
  const locator = locatorBehind(reading, end);
  return symbolsIn(words).map((symbol) => ({
    start,
    end,
    target: readDocumentSymbol(symbol).id,
    candidates: [],
    reason: null,
    via: ibid ? 'ibid' : 'text',
    rule: candidate.pattern,
    locator,
  }));
}

function symbolsIn(words: string): readonly string[] {
  // "S/1995/1029-S/1995/1031": two symbols of one series are no double symbol.
  const [, stem = '', from = '', to = ''] =
    /^(.+[/.])(\d{1,4})-\1(\d{1,4})$/.exec(words) ??
    /^(.+\/(?:SR|PV|Add)\.|S\/\d{4}\/)(\d{1,4})-(\d{1,4})$/.exec(words) ??
    [];
  const length = Number(to) - Number(from) + 1;
  if (stem === '' || length < 2 || length > LONGEST_RANGE) return [words];
  return Array.from({ length }, (_, index) => `${stem}${Number(from) + index}`);
}

/** "and Corr.1", "and Add.1-3", ", Add.1 and 2": further documents of the symbol before them. */
export function suffixDrafts(
  candidate: ReferenceCandidate,
  base: Base | null,
  reading: string,
): readonly Draft[] {
  if (!base || !JOINED.test(reading.slice(base.end, candidate.start))) return [];
  const { start, end, words } = candidate;
  const [, word = '', rest = ''] = /^(Add|Corr|Rev|Amend)s?\. ?(.+)$/.exec(words) ?? [];
  const [first = ''] = rest.split(/-|,| and | to /);
  const numbers = listedNumbers(rest).filter((number) => /^\d/.test(number));
  return numbers.map((number, index) => ({
    start,
    // The first one's words are its own; "2" in "Corr.1 and 2" says nothing without the rest.
    end: index === 0 ? start + words.length - rest.length + first.length : end,
    target: withSuffix(base.id, `${word}.${number}`),
    candidates: [],
    reason: null,
    via: 'text',
    rule: candidate.pattern,
    locator: locatorBehind(reading, end),
  }));
}
