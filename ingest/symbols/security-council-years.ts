/**
 * The last Security Council resolution of each year; the Council numbers them through, so that the number
 * alone tells the year. Source: Resolutions and Decisions of the Security Council (S/INF series).
 */
const FIRST_YEAR = 1946;
const LAST_OF_YEAR: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262,
  275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 529, 545, 559, 580, 593, 606, 626, 646,
  683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859,
  1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2616, 2671, 2721, 2767,
];

/** The year of a Security Council resolution, null beyond the table's end. */
export function securityCouncilYear(number: number): number | null {
  if (number < 1) return null;
  const index = LAST_OF_YEAR.findIndex((last) => number <= last);
  return index < 0 ? null : FIRST_YEAR + index;
}

/** The first and the last resolution of a year, null where the table does not reach. */
export function securityCouncilNumbers(
  year: number,
): { readonly first: number; readonly last: number } | null {
  const last = LAST_OF_YEAR[year - FIRST_YEAR];
  return last === undefined ? null : { first: (LAST_OF_YEAR[year - FIRST_YEAR - 1] ?? 0) + 1, last };
}

/** Whether number and year go together; true where the table does not reach. */
export function isSecurityCouncilNumber(number: number, year: number): boolean {
  if (number < 1 || number > 3999) return false;
  const known = securityCouncilYear(number);
  return known === null ? year >= FIRST_YEAR + LAST_OF_YEAR.length : known === year;
}

/** The year of a resolution that is printed with another; null where number and year go together, or it is not known. */
export const securityCouncilYearMeant = (number: number, printed: number): number | null =>
  isSecurityCouncilNumber(number, printed) ? null : securityCouncilYear(number);
