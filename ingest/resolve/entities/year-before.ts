import { byName } from './identity.ts';
import type { Named } from './named.ts';

/** "the |2038| Water Conference": things of one name, told apart by the year before it. */

const YEAR = /\b((?:19|20)\d\d) $/;
const LONGEST = ' 2038 '.length;

/** The year right before a name; null: none stands there. */
export function yearBefore(reading: string, start: number): number | null {
  const year = YEAR.exec(reading.slice(Math.max(0, start - LONGEST), start))?.[1];
  return year === undefined ? null : Number(year);
}

/** What the registry knows of other years only: it has the year in its name. */
export const ofYear = ({ start, end, identity: { kind } }: Named, year: number, name: string): Named => ({
  start: start - `${year} `.length,
  end,
  identity: byName(kind, `${year} ${name}`),
});
