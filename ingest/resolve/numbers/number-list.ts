import type { ReferenceCandidate } from '../../recognize/references.ts';
import { MONTHS } from '../../parse/dates.ts';
import { securityCouncilYear } from '../../symbols/security-council-years.ts';
import { LONGEST_RANGE } from '../citations/listed-numbers.ts';
import { readNumber, type ResolutionNumber } from './number.ts';

/** One number with the words that carry it. */
export interface Member {
  readonly start: number;
  readonly end: number;
  readonly number: ResolutionNumber;
}

const RANGE = /^(?: of \d{1,2} [A-Z][a-z]+ \d{4})?,? ?(?:to|through|-) ?$/;
const PARTS = /^(.*?\d)(\s{0,80})([A-Z](?:(?:, ?| and |, and | to |-)\s{0,80}[A-Z])+)(\s{0,80}\(.*\))?$/;

/** The members of "1547 of 11 June 2004, 1556 and 1564": not the days. */
const LISTED = new RegExp(
  String.raw`(^|, and |, as well as |(?<!(?:${MONTHS}) \d{1,2}), | and )(\d{3,4})`,
  'g',
);

/** "64/35 A and B" is two, "62/163-167" five; the words of what is not printed whole are the whole list. */
export function membersOf(
  { start, end, words, pattern }: ReferenceCandidate,
  reading: string,
): readonly Member[] {
  if (pattern === 'number.list')
    return Array.from(words.matchAll(LISTED), ({ 1: before = '', 2: digits = '', index }) => ({
      start: start + index + before.length,
      end: start + index + before.length + digits.length,
      number: readNumber(digits),
    }));
  if (pattern === 'number.dotted') return dottedMembers(start, words);
  const parts = PARTS.exec(words);
  if (parts) {
    const [, stem = '', gap = '', letters = '', session = ''] = parts;
    const first = start + stem.length + gap.length + 1;
    return lettersOf(letters).map((letter, index) => ({
      start,
      // The first part's words end with its letter, unless the session stands behind them all.
      end: index === 0 && session === '' ? first : end,
      number: readNumber(`${stem} ${letter}${session}`),
    }));
  }
  const range = /^((?:E?S-)?\d{1,4}\/)(\d{1,3})-(\d{1,3})$/.exec(words);
  const [from, to] = [Number(range?.[2]), Number(range?.[3])];
  if (range && to > from && to - from < LONGEST_RANGE)
    return Array.from({ length: to - from + 1 }, (_, index) => ({
      start,
      end,
      number: readNumber(`${range[1]}${from + index}`),
    }));
  return [behindGluedMarker(start, end, words, reading.charAt(start - 1))];
}

/** "17.22, 17.23 (Rev. CoP18) and 17.24", "18.20 to 18.22" */
const DOTTED = /(^|, and |, | and | to |-)((?:\d{1,2}|[IVX]{1,5})\.(\d{1,3})(?: ?\([^()]+\))?)/g;

function dottedMembers(start: number, words: string): readonly Member[] {
  const found: Member[] = [];
  for (const { 1: before = '', 2: printed = '', 3: last = '', index } of words.matchAll(DOTTED)) {
    const from = start + index + before.length;
    const end = from + printed.length;
    const previous = found.at(-1);
    const session = printed.slice(0, printed.indexOf('.') + 1);
    if (previous && /to|-/.test(before) && previous.number.canonical.startsWith(session)) {
      const first = Number(previous.number.canonical.slice(session.length));
      for (let number = first + 1; number < Number(last) && number - first < LONGEST_RANGE; number++)
        found.push({ start: previous.start, end, number: readNumber(`${session}${number}`) });
    }
    found.push({ start: from, end, number: readNumber(printed) });
  }
  return found;
}

/**
 * "of 1 March 2012,519/22": a marker that the notes do not explain is glued to the number. No session has
 * three figures, and no UN text writes a list without a space behind the comma; behind a space, "resolution 999/1",
 * all figures are the number's.
 */
function behindGluedMarker(start: number, end: number, words: string, before: string): Member {
  const glued = before !== ' ' && /^\d(?=[1-9]\d\/)/.test(words) ? 1 : 0;
  return { start: start + glued, end, number: readNumber(words.slice(glued)) };
}

function lettersOf(list: string): string[] {
  const span = /^([A-Z])(?: to |-)\s{0,80}([A-Z])$/.exec(list);
  if (!span) return list.match(/[A-Z]/g) ?? [];
  const [from, to] = [list.charCodeAt(0), list.charCodeAt(list.length - 1)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String.fromCharCode(from + index));
}

/** The numbers that "62/163 to 62/167" leaves out: 62/164, 62/165, 62/166. */
export function rangeBetween(
  gap: string,
  from: ResolutionNumber,
  to: ResolutionNumber,
): readonly ResolutionNumber[] {
  if (!RANGE.test(gap) || from.form !== to.form || to.number - from.number > LONGEST_RANGE) return [];
  if (from.form === 'label') return labelsBetween(from.canonical, to.canonical);
  const between = Array.from(
    { length: Math.max(0, to.number - from.number - 1) },
    (_, index) => from.number + index + 1,
  );
  if (from.form === 'number-year')
    return between.flatMap((number) => {
      const year = securityCouncilYear(number);
      return year === null ? [] : [readNumber(`${number} (${year})`)];
    });
  if (from.session !== to.session || from.prefix !== to.prefix) return [];
  if (from.form !== 'session' && from.form !== 'year') return [];
  return between.map((number) => readNumber(`${from.prefix}${from.session}/${number}`));
}

/** "4/CMP.8 to 6/CMP.8": decisions of one session, by their numbers before its mark. */
function labelsBetween(from: string, to: string): readonly ResolutionNumber[] {
  const [first, last] = [OF_PARTIES.exec(from), OF_PARTIES.exec(to)];
  const [low, high] = [Number(first?.[1]), Number(last?.[1])];
  if (!first || first[2] !== last?.[2] || high - low > LONGEST_RANGE) return [];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, index) =>
    readNumber(`${low + index + 1}${first[2]}`),
  );
}

const OF_PARTIES = /^(\d{1,3})(\/[A-Z]{2,5}\.\d{1,2})$/;
