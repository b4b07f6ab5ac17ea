import { MONTH_NAMES } from '../../recognize/references/patterns.ts';
import { SECURITY_COUNCIL, type Issuer } from '../../registry/issuers.ts';
import { assemblySessions } from '../../symbols/assembly-sessions.ts';
import { asInstrumentId, type IsoDate } from '../../symbols/ids.ts';
import { toRoman } from '../../symbols/roman.ts';
import { isSecurityCouncilNumber, securityCouncilYear } from '../../symbols/security-council-years.ts';
import { draftOf, type Draft } from '../citations/draft.ts';
import type { ResolutionNumber } from './number.ts';
import { dateBehind } from '../issuer/scope.ts';

/** The Council's number tells its year; a text that prints another has a misprint. */
export function misprint(issuer: Issuer, { form, number, session }: ResolutionNumber): string | null {
  if (issuer !== SECURITY_COUNCIL || form !== 'number-year' || isSecurityCouncilNumber(number, session))
    return null;
  const year = securityCouncilYear(number);
  return year === null ? null : `printed with ${session}; resolution ${number} is of ${year}`;
}

/** "(Oct. 24, 1970)": as American lawyers set the day behind a number. */
const IN_BRACKETS = /^ ?\((?<month>[A-Z][a-z]{2,8})\.? \d{1,2}, (?<year>\d{4})\)/;
/** "resolution 217 |A| of 10 December 1948" */
const PART = /^ [A-Z](?=,? of | \()/;

/**
 * "General Assembly resolution 1904 of 20 November 1963", "UNGA Res 1904 (20 November 1963)", without its session: the day
 * tells it. Null where no day stands behind, or no session of that day had the number.
 */
export function ofAssemblyByDay(
  { number }: ResolutionNumber,
  reading: string,
  place: Pick<Draft, 'start' | 'end' | 'via' | 'locator'>,
): Draft | null {
  const part = PART.exec(reading.slice(place.end, place.end + 8))?.[0] ?? '';
  const end = place.end + part.length;
  const day = dateBehind(reading, end);
  const [year = 0, month = 0] = day?.split('-').map(Number) ?? monthInBrackets(reading.slice(end, end + 30));
  const [session] = month === 0 ? [] : assemblySessions(number, year, month);
  if (session === undefined) return null;
  const letter = part === '' ? '' : `[${part.trim()}]`;
  return draftOf({
    ...place,
    end,
    target: asInstrumentId(`A/RES/${number}(${toRoman(session)})${letter}`),
    rule: 'resolution.plain: session-by-day',
  });
}

function monthInBrackets(words: string): readonly number[] {
  const { month, year } = IN_BRACKETS.exec(words)?.groups ?? {};
  return month === undefined
    ? []
    : [Number(year), MONTH_NAMES.findIndex((each) => each.startsWith(month.slice(0, 3))) + 1];
}

/**
 * "General Assembly resolution 1904 (1963)", with the year for the session: ambiguous where two sessions can have had it;
 * null where number and year are the Security Council's, and the words before them wrong.
 */
export function ofAssemblyByYear(
  { number, session: year }: ResolutionNumber,
  date: IsoDate | null,
  place: Pick<Draft, 'start' | 'end' | 'via' | 'locator'>,
): Draft | null {
  if (isSecurityCouncilNumber(number, year)) return null;
  const sessions = assemblySessions(number, year, date === null ? null : Number(date.slice(5, 7)));
  const ids = sessions.map((session) => asInstrumentId(`A/RES/${number}(${toRoman(session)})`));
  const [only = null] = ids.length === 1 ? ids : [];
  return draftOf({
    ...place,
    target: only,
    candidates: only === null ? ids : [],
    reason: `printed with ${year}${only === null ? ', which does not tell the session of the Assembly' : ' instead of its session'}`,
    rule: 'resolution.number-year: session-by-year',
  });
}
