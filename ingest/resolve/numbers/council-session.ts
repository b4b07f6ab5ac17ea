import { ECONOMIC_AND_SOCIAL_COUNCIL } from '../../registry/issuers.ts';
import { asInstrumentId } from '../../symbols/ids.ts';
import { toRoman } from '../../symbols/roman.ts';
import { draftOf, type Draft, type DraftPlace } from '../citations/draft.ts';
import { NUMBER_AND_PART } from './assembly-session.ts';
import type { ResolutionNumber } from './number.ts';
import type { Run } from './run.ts';

/** Behind the number: ", 24 U.N. ESCOR Supp. (No. 1) at 11". */
const RECORDS = /^,? (\d{1,2}) U\.? ?N\.? ?ESCOR\b/;

/**
 * "E.S.C. res. 663C, 24 U.N. ESCOR Supp. (No. 1)": the session stands before the Council's Official Records, as lawyers cite what it
 * adopted before it counted by year. Null for all others.
 */
export function ofCouncilByRecords(
  { form, canonical }: ResolutionNumber,
  { act, evidence }: Run,
  reading: string,
  place: DraftPlace,
): Draft | null {
  if (act !== 'resolution' || !evidence.named.includes(ECONOMIC_AND_SOCIAL_COUNCIL)) return null;
  const [, digits, letter = null] = NUMBER_AND_PART.exec(canonical) ?? [];
  const number = form === 'plain' ? canonical : digits;
  const session = RECORDS.exec(reading.slice(place.end, place.end + 24))?.[1];
  if (number === undefined || session === undefined) return null;
  return draftOf({
    ...place,
    locator: place.locator ?? letter,
    target: asInstrumentId(`E/RES/${number}(${toRoman(Number(session))})`),
    rule: 'resolution.plain: session-of-the-records',
  });
}
