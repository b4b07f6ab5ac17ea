const YEAR = /\b((?:19|20)\d\d) $/;
const LONGEST = ' 2038 '.length;

/** "the |2038| Water Conference", "its |2005| Protocol": the year right before a name; null: none stands there. */
export function yearBefore(reading: string, start: number): number | null {
  const year = YEAR.exec(reading.slice(Math.max(0, start - LONGEST), start))?.[1];
  return year === undefined ? null : Number(year);
}
