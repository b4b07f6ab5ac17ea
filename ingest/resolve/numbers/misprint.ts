import { SECURITY_COUNCIL, type Issuer } from '../../registry/issuers.ts';
import { isSecurityCouncilNumber, securityCouncilYear } from '../../symbols/security-council-years.ts';
import type { ResolutionNumber } from './number.ts';

/** The Council's number tells its year; a text that prints another has a misprint. */
export function misprint(issuer: Issuer, { form, number, session }: ResolutionNumber): string | null {
  if (issuer !== SECURITY_COUNCIL || form !== 'number-year' || isSecurityCouncilNumber(number, session))
    return null;
  const year = securityCouncilYear(number);
  return year === null ? null : `printed with ${session}; resolution ${number} is of ${year}`;
}
