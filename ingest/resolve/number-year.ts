import { SECURITY_COUNCIL, type Issuer } from '../registry/issuers.ts';
import { assemblySessions } from '../symbols/assembly-sessions.ts';
import { asInstrumentId, type IsoDate } from '../symbols/ids.ts';
import { toRoman } from '../symbols/roman.ts';
import { isSecurityCouncilNumber, securityCouncilYear } from '../symbols/security-council-years.ts';
import { draftOf, type Draft } from './draft.ts';
import type { ResolutionNumber } from './number.ts';

/** The Council's number tells its year; a text that prints another has a misprint. */
export function misprint(issuer: Issuer, { form, number, session }: ResolutionNumber): string | null {
  if (issuer !== SECURITY_COUNCIL || form !== 'number-year' || isSecurityCouncilNumber(number, session))
    return null;
  const year = securityCouncilYear(number);
  return year === null ? null : `printed with ${session}; resolution ${number} is of ${year}`;
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
