import { MONTHS } from '../../../parse/dates.ts';
import type { EntityKind } from '../../../record.ts';

/** Where a name by its form begins and ends, as the characters around it say. */

interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Null: the registry does not hold it. */
  readonly entity: object | null;
  readonly rule: string;
}

const LABOUR_NUMBER = /,? (?:19|20)\d\d,? \(No\. ?\d{1,3}\)/y;
/** "Harbour Tolls Agreement|, 1993|,"; not "…, 1993 Conference", "…, 1993 to 1995". */
const YEAR = /, (?:18|19|20)\d\d(?=[,;.:)"\uE000\n]|$| (?!(?:and|or|to|until) \d)\p{Ll})/uy;
/** "Ministerial Conference| "Lights for All"|" */
const QUOTED = / "\p{Lu}[^"\n]{4,80}"/uy;
const SHORT_NAME = / \((?:the )?(?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:Guidelines|Principles|Rules|Standards)\)/uy;
const PROTOCOL_NUMBER = / \((?:Amended )?Protocol [IVX]{1,4}\)/y;

/**
 * "Convention concerning the Protection of Harbour Workers|, 1999 (No. 999)|": an international labour standard;
 * "Harbour Tolls Agreement|, 1993|", "Protocol on False Lights| (Protocol VI)|".
 */
export function withNumber<Found extends Name>(reading: string, name: Found): Found {
  const { end, kind, entity } = name;
  if (entity || kind === 'body') return name;
  if (reading.charAt(end) !== ',' && reading.charAt(end) !== ' ') return name;
  if (kind === 'conference') return { ...name, end: endOf(QUOTED, reading, end) ?? end };
  const behind =
    endOf(LABOUR_NUMBER, reading, end) ??
    (kind === 'treaty' ? ofTitle(reading, name) : ofBrackets(reading, name));
  return behind === null ? name : { ...name, end: behind };
}

/** "Standard Minimum Rules for Keepers| (the Valletta Rules)|": the short name is a part of the title, and has its noun. */
function ofBrackets(reading: string, { start, end }: Name): number | null {
  const behind = endOf(SHORT_NAME, reading, end);
  if (behind === null) return null;
  const noun = / (\p{Lu}\p{Ll}+)\)$/u.exec(reading.slice(end, behind))?.[1];
  return noun !== undefined && reading.slice(start, end).includes(` ${noun} `) ? behind : null;
}

function ofTitle(reading: string, { start, end }: Name): number | null {
  // "1951 Convention on …" has its year.
  if (reading.charAt(end) === ',')
    return /^\d|\d$/.test(reading.slice(start, end)) ? null : endOf(YEAR, reading, end);
  const number = endOf(PROTOCOL_NUMBER, reading, end);
  return number !== null && reading.slice(start, end).includes('Protocol') ? number : null;
}

function endOf(pattern: RegExp, reading: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(reading) ? pattern.lastIndex : null;
}

const YEAR_FIRST = /^(?:18|19|20)\d\d (?=\p{L})/u;
const DAY_BEFORE = new RegExp(String.raw`\b(?:\d{1,2}(?:-| and | to ))?\d{1,2} (?:${MONTHS}) $`);
const LONGEST_DAY = '30 and 31 September '.length;

/** "the 26 December |2004| Harbour Agreement": the year is the day's; a text or a meeting is told by it, and has the whole day. */
export function withoutCutDay<Found extends Name>(reading: string, name: Found): Found {
  const { start, end, kind } = name;
  const first = reading.charCodeAt(start);
  if (first !== ONE && first !== TWO) return name;
  const day = DAY_BEFORE.exec(reading.slice(Math.max(0, start - LONGEST_DAY), start))?.[0];
  const year = YEAR_FIRST.exec(reading.slice(start, end))?.[0];
  if (day === undefined || year === undefined) return name;
  return { ...name, start: kind === 'treaty' ? start + year.length : start - day.length };
}
const ONE = 0x31;
const TWO = 0x32;

/** No title of a labour standard is longer before its noun. */
const BEFORE_NOUN = 120;
const WORD = String.raw`(?:\p{Lu}[\p{L}'-]*|\(\p{Lu}[\p{L}' -]{0,40}\))`;
const TITLE_BEFORE = new RegExp(
  String.raw`(?:\bthe |, |; )(?:International Labour Organi[sz]ation |ILO )?(${WORD}(?: (?:${WORD}|of|in|for|from|and|on|to|the)){0,11} )$`,
  'u',
);

/** "the |Work on Ferries (Tolls)| Convention, 1999 (No. 999)": the title of a labour standard before its noun. */
export function labourTitle<Found extends Name>(
  reading: string,
  name: Found,
  others: readonly Name[],
): Found {
  const { start, end, rule } = name;
  if (!rule.startsWith('phrase.labour') || !/ \d{4},? \(No/.test(reading.slice(start, end))) return name;
  const title = TITLE_BEFORE.exec(reading.slice(Math.max(0, start - BEFORE_NOUN), start))?.[1];
  if (title === undefined) return name;
  const first = start - title.length;
  const isKnown = others.some((other) => other.entity && other.start < end && other.end > first);
  return isKnown ? name : { ...name, start: first };
}
