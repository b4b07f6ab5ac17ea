import { SECURITY_COUNCIL, type Issuer } from '../../registry/issuers.ts';
import { securityCouncilYearMeant } from '../../symbols/security-council-years.ts';
import type { ResolutionNumber } from './number.ts';

/** The Council's number tells its year; a text that prints another has a misprint. */
export function misprint(issuer: Issuer, { form, number, session }: ResolutionNumber): string | null {
  if (issuer !== SECURITY_COUNCIL || form !== 'number-year') return null;
  const year = securityCouncilYearMeant(number, session);
  return year === null ? null : councilMisprint(number, session, year);
}

export const councilMisprint = (number: number, printed: number, year: number): string =>
  `printed with ${printed}; resolution ${number} is of ${year}`;
