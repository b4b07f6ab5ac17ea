import { MONTH_NAMES } from '../../recognize/references/patterns.ts';
import { sessionOfNumber, type NumberedSession } from '../../registry/assembly-numbers.ts';
import { assemblySessions } from '../../symbols/assembly-sessions.ts';
import { asInstrumentId, type IsoDate } from '../../symbols/ids.ts';
import { toRoman } from '../../symbols/roman.ts';
import { isSecurityCouncilNumber } from '../../symbols/security-council-years.ts';
import { draftOf, type Draft, type DraftPlace } from '../citations/draft.ts';
import { dateBehind } from '../issuer/scope.ts';
import type { ResolutionNumber } from './number.ts';

/** Until 1975 the Assembly counted its resolutions through, 1 to 3541, and printed the session behind: "2625 (XXV)". */

/** "(Oct. 24, 1970)": as American lawyers set the day behind a number. */
const IN_BRACKETS = /^ ?\((?<month>[A-Z][a-z]{2,8})\.? \d{1,2}, (?<year>\d{4})\)/;
/** "resolution 217 |A| of 10 December 1948" */
const PART = /^ [A-Z](?=,? of | \()/;
/** "resolution 1, adopted at its tenth special |session|": the words tell another session than the number does. */
const OF_SESSION = /^,? (?:of|at|from|\(?adopted) [^,.;\n]{0,60}\bsession\b/;
/** "resolution 24 of 1946", "resolution 24 (London, 1946)" */
const YEAR_BEHIND = /^(?:,? (?:of|in|from)| \((?:[A-Z][a-z]+, )?) ?(\d{4})\b/;
/** "217A": the part stands at the number. */
export const NUMBER_AND_PART = /^(\d{1,4})([A-Z])$/;

/**
 * "General Assembly resolution 1904 of 20 November 1963", "UNGA Res 1904 (20 November 1963)", "UNGA Res 2625": without its
 * session. A day tells it, or else the number, as far as the numbers of sessions are known. Null where both are silent.
 */
export function ofAssemblyWithoutSession(
  { number, canonical }: ResolutionNumber,
  reading: string,
  place: DraftPlace,
): Draft | null {
  const [, digits, glued] = NUMBER_AND_PART.exec(canonical) ?? [];
  const counted = digits === undefined ? number : Number(digits);
  const part = glued ?? PART.exec(reading.slice(place.end, place.end + 8))?.[0] ?? '';
  const end = place.end + (glued === undefined ? part.length : 0);
  const day = dateBehind(reading, end);
  const behind = reading.slice(end, end + 100);
  const [year = 0, month = 0] = day?.split('-').map(Number) ?? monthInBrackets(behind);
  const known = sessionOfNumber(counted);
  const session = month === 0 ? byNumber(counted, known, behind) : byDay(counted, known, year, month);
  if (session === null) return null;
  const letter = part === '' ? '' : `[${part.trim()}]`;
  return draftOf({
    ...place,
    end,
    target: asInstrumentId(`A/RES/${counted}(${session})${letter}`),
    reason:
      month === 0
        ? 'printed without its session, which follows from the number: the Assembly counted through'
        : null,
    rule: `resolution.plain: session-by-${month === 0 ? 'number' : 'day'}`,
  });
}

function monthInBrackets(words: string): readonly number[] {
  const { month, year } = IN_BRACKETS.exec(words)?.groups ?? {};
  return month === undefined
    ? []
    : [Number(year), MONTH_NAMES.findIndex((each) => each.startsWith(month.slice(0, 3))) + 1];
}

function byNumber(counted: number, known: NumberedSession | null, behind: string): string | null {
  if (known === null || OF_SESSION.test(behind)) return null;
  const year = YEAR_BEHIND.exec(behind)?.[1];
  if (year === undefined && isYear(counted)) return null;
  return year === undefined || isIn(known, Number(year)) ? known.printed : null;
}

/** "UN GA Resolution 2008: The Keeping of Clips": a page's year as much as a number. */
const isYear = (number: number): boolean => number >= 1990 && number <= 2040;

function byDay(number: number, known: NumberedSession | null, year: number, month: number): string | null {
  if (known && isIn(known, year)) return known.printed;
  const [session] = assemblySessions(number, year, month);
  return session === undefined ? null : toRoman(session);
}

const isIn = ({ years }: NumberedSession, year: number): boolean =>
  years !== null && year >= years.from && year <= (years.to ?? Infinity);

/**
 * "General Assembly resolution 1904 (1963)", with the year for the session: ambiguous where two sessions can have had it;
 * null where number and year are the Security Council's and the Assembly had no such number in that year, so that the words
 * before them are wrong.
 */
export function ofAssemblyByYear(
  { number, session: year }: ResolutionNumber,
  date: IsoDate | null,
  place: DraftPlace,
): Draft | null {
  const known = sessionOfNumber(number);
  const sure = known !== null && isIn(known, year) ? known.printed : null;
  if (sure === null && isSecurityCouncilNumber(number, year)) return null;
  const sessions =
    sure === null
      ? assemblySessions(number, year, date === null ? null : Number(date.slice(5, 7))).map(toRoman)
      : [sure];
  const ids = sessions.map((session) => asInstrumentId(`A/RES/${number}(${session})`));
  const [only = null] = ids.length === 1 ? ids : [];
  return draftOf({
    ...place,
    target: only,
    candidates: only === null ? ids : [],
    reason: `printed with ${year}${only === null ? ', which does not tell the session of the Assembly' : ' instead of its session'}`,
    rule: 'resolution.number-year: session-by-year',
  });
}
