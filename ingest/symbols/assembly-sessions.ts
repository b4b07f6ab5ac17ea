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

const FIRST_YEAR = 1946;
const SEPTEMBER = 9;

/**
 * The sessions that can have had a resolution of which the year alone is given: the one that began in that year, and the
 * one before, which might be resumed until September. A day tells which.
 */
export function assemblySessions(number: number, year: number, month: number | null): readonly number[] {
  const begun = year - FIRST_YEAR + 1;
  const both = month === null ? [begun - 1, begun] : [month < SEPTEMBER ? begun - 1 : begun];
  return both.filter((session) => isOfSession(number, session));
}
