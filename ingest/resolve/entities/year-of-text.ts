import type { Heading } from '../../parse/document.ts';
import { sessionYears } from '../../registry/sessions.ts';

/** "S/RES/1325 (2000)", "E/RES/2010/5": acts that are counted by year. */
const YEAR_IN_SYMBOL = /\(((?:19|20)\d\d)\)$|^E\/(?:RES|DEC)\/((?:19|20)\d\d)\//;

/**
 * The calendar year of a text: of the day it bears; where it bears none, that in which its session began, or that of its symbol. Null
 * where nothing tells it.
 */
export function yearOfText({
  adopted,
  distributed,
  session,
  body,
  id,
}: Pick<Heading, 'adopted' | 'distributed' | 'session' | 'body' | 'id'>): number | null {
  const day = adopted ?? distributed;
  if (day !== null) return Number(day.slice(0, 4));
  const [, bracket, stroke] = YEAR_IN_SYMBOL.exec(id ?? '') ?? [];
  const told = bracket ?? stroke;
  if (told !== undefined) return Number(told);
  return body === null || session === null ? null : (sessionYears(body, session)?.from ?? null);
}
