import { toRoman } from './roman.ts';

/** The last numbers of the Assembly's sessions 1 to 30, in which it counted its resolutions through; special sessions lie between. */
const LAST: readonly number[] = [
  103, 189, 290, 363, 498, 606, 713, 801, 908, 995, 1146, 1235, 1350, 1497, 1626, 1758, 1875, 1998, 2009,
  2136, 2243, 2372, 2486, 2619, 2753, 2902, 3049, 3200, 3361, 3544,
];
/** Sessions' ends are remembered with a margin: resumed sessions share numbers with the next. */
const MARGIN = 40;

/** Whether the Assembly can have given this number in that session: "2993 (XXVII)", not "2993 (III)". */
export function isOfSession(number: number, session: number): boolean {
  const last = LAST[session - 1];
  if (last === undefined) return false;
  return number > (LAST[session - 2] ?? 0) - MARGIN && number <= last + MARGIN;
}

/** What special and emergency special sessions adopted in between, by first and last number: 186 (S-2), 997 (ES-I), 3201 (S-VI). */
const OF_SPECIAL_SESSIONS: readonly (readonly [first: number, last: number])[] = [
  [104, 107],
  [185, 189],
  [997, 1008],
  [1237, 1237],
  [1474, 1474],
  [1622, 1622],
  [1872, 1880],
  [2248, 2257],
  [3201, 3202],
  [3362, 3362],
];

const isOfSpecialSession = (number: number): boolean =>
  OF_SPECIAL_SESSIONS.some(([first, last]) => number >= first && number <= last);

/** The regular session whose resolution a number is, in Roman figures; null outside those that were counted through. */
export function sessionOfNumber(number: number): string | null {
  if (number < 1 || isOfSpecialSession(number)) return null;
  const index = LAST.findIndex((last) => number <= last);
  return index < 0 ? null : toRoman(index + 1);
}

const FIRST_YEAR = 1946;
const SEPTEMBER = 9;

/**
 * The regular sessions that can have had a resolution of which the year alone is given: the one that began in that year, and the
 * one before, which might be resumed until September. A day tells which; the first session began in January.
 */
export function assemblySessions(number: number, year: number, month: number | null): readonly number[] {
  if (isOfSpecialSession(number)) return [];
  const begun = year - FIRST_YEAR + 1;
  const both = month === null ? [begun - 1, begun] : [month < SEPTEMBER ? Math.max(1, begun - 1) : begun];
  return both.filter((session) => isOfSession(number, session));
}
