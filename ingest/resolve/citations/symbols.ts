import { MONTHS } from '../../parse/dates.ts';
import type { ReferenceCandidate } from '../../recognize/references.ts';
import type { InstrumentId } from '../../symbols/ids.ts';
import { readDocumentSymbol, withSuffix } from '../../symbols/symbol.ts';
import type { Draft } from './draft.ts';
import { listedNumbers, LONGEST_RANGE } from './listed-numbers.ts';
import { locatorBehind } from './locator.ts';

/** What "Corr.1" belongs to: the last symbol of the block. */
export interface Base {
  readonly id: InstrumentId;
  readonly end: number;
}

/** Between a symbol and its suffixes: " and ", ", ", "/", " (", "* and " of a document that was issued again. */
const JOINED = /^\*{0,3}(?:,|;)?(?: as well as| and| with| or)?(?: its)? ?\(?(?:and )?$/;

/** Documents cited by their own symbol: one, or each of a range ("A/C.6/56/SR.11-13", "A/31/22/Add.1-3"). */
export function symbolDrafts(
  candidate: ReferenceCandidate,
  reading: string,
  ibid: boolean,
): readonly Draft[] {
  const { start, end, words } = candidate;
  const via = ibid ? ('ibid' as const) : ('text' as const);
  const draftsOf = (symbols: readonly string[], from: number, to: number, rule: string): readonly Draft[] =>
    symbols.map((symbol) => ({
      start: from,
      end: to,
      target: readDocumentSymbol(symbol).id,
      candidates: [],
      reason: null,
      via,
      rule,
      locator: locatorBehind(reading, to),
    }));
  const volumes = volumesBehind(words, end, reading);
  const [first] = volumes;
  if (first)
    return [
      ...draftsOf([first.symbol], start, first.end, candidate.pattern),
      ...volumes.slice(1).flatMap((each) => draftsOf([each.symbol], each.start, each.end, VOLUME_LISTED)),
    ];
  return [
    ...draftsOf(symbolsIn(words), start, end, candidate.pattern),
    ...membersBehind(words, end, reading).flatMap((member) =>
      draftsOf(symbolsIn(member.symbol), member.start, member.end, 'symbol.listed'),
    ),
  ];
}

/** The rule of a further volume. */
export const VOLUME_LISTED = 'symbol.volume';
const VOLUME = String.raw`(?:Vol|Part)\.? ?[IVX\d]{1,4}(?:\/(?:Corr|Add|Rev)\.\d{1,2})?`;
/** Behind a symbol: " (Vol. I and Vol. I/Corr.1)", " (Vol. I, Vol. II and Corr.1)". */
const VOLUMES = new RegExp(
  String.raw`^ \((?<list>${VOLUME}(?:(?:, and|,| and) (?:${VOLUME}|(?:Corr|Add)\.\d{1,2})){1,6})\)`,
);
const EACH_VOLUME = /((?:Vol|Part)\.? ?[IVX\d]{1,4})?\/?((?:Corr|Add|Rev)\.\d{1,2})?(?=,| and |$)/g;
const LONGEST_VOLUMES = 120;

/** The volumes of a document that are listed in its brackets, each a document of its own. */
function volumesBehind(words: string, end: number, reading: string): readonly Member[] {
  if (reading.charAt(end + 1) !== '(') return [];
  const list = VOLUMES.exec(reading.slice(end, end + LONGEST_VOLUMES))?.groups?.['list'] ?? '';
  let volume = '';
  return Array.from(list.matchAll(EACH_VOLUME)).flatMap(({ 0: printed, 1: own, 2: suffix, index }) => {
    if (printed === '') return [];
    volume = own ?? volume;
    const start = end + 2 + index;
    const symbol = `${words} (${volume})${suffix === undefined ? '' : `/${suffix}`}`;
    return [{ symbol, start, end: start + printed.length }];
  });
}

/** "A/C.4/48/|SR.|18", "A/C.2/51/|L.|10": papers that one committee numbers through; "E/CN.4/970/|Add.|1": what is added to one. */
const NUMBERED_PAPER = /^(.+\/(SR|PV|L|Add)\.)(\d{1,4})(?:-\d{1,4}|(?:\/(?:Rev|Add|Corr)\.\d{1,2})*)$/;
/**
 * Behind one: ", 19 and |23-27|", " and |L.39|", " and |L.7/Rev.1|", ", paras. 1-9, and |SR.25|"; not a day nor the days before it
 * ("SR.18, 19 and 20 October"), nor what counts something.
 */
const MEMBER = new RegExp(
  String.raw`(?!(?:, \d{1,2}){1,6},? and \d{1,2} (?:${MONTHS}))\*{0,3}(, paras?\. \d{1,4}(?:(?:-|, and |, | and )\d{1,4}(?![\w.])){0,6})?(?:, and |, | and | AND )((SR\.|PV\.|L\.)?(\d{1,4}(?:-\d{1,4})?(?:\/(?:Rev|Add|Corr)\.\d{1,2}){0,2}))(?=\*{0,3}(?:[),;:"\]\n]|\.(?!\d)|$|,? and (?:SR\.|PV\.|L\.)?\d| \())`,
  'y',
);

interface Member {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
}

/** The further papers of a list of which only the first is given with its symbol. */
function membersBehind(words: string, end: number, reading: string): readonly Member[] {
  const [, stem = '', series = '', first = ''] = NUMBERED_PAPER.exec(words) ?? [];
  const found: Member[] = [];
  if (stem === '') return found;
  for (let at = end; ;) {
    MEMBER.lastIndex = at;
    const [all = '', paragraphs, printed = '', mark, number = ''] = MEMBER.exec(reading) ?? [];
    // Drafts have their mark each, "L.10 and L.39"; of the records of meetings the first alone, "SR.1250 and 1251".
    const isBare = mark === undefined;
    if (all === '' || (isBare ? series === 'L' || paragraphs !== undefined : mark !== `${series}.`))
      return found;
    if (isBare && /^\d{4}/.test(number) && Number(first) < 900) return found;
    at += all.length;
    found.push({ symbol: stem + number, start: at - printed.length, end: at });
  }
}

function symbolsIn(words: string): readonly string[] {
  // "S/1995/1029-S/1995/1031": two symbols of one series are no double symbol.
  const [, stem = '', from = '', to = ''] =
    /^(.+[/.])(\d{1,4})-\1(\d{1,4})$/.exec(words) ??
    /^(.+\/(?:SR|PV|Add)\.|S\/\d{4}\/)(\d{1,4})-(\d{1,4})$/.exec(words.replace('/Adds.', '/Add.')) ??
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
  const [, printed = '', rest = ''] =
    /^(Add|Corr|Rev|Amend)s?\. ?(.+)$/.exec(words) ?? /^(add|corr)[a-z]+ (.+)$/.exec(words) ?? [];
  // "addenda 1 and 2", in words
  const word = printed.charAt(0).toUpperCase() + printed.slice(1);
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
