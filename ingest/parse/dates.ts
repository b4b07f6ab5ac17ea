import { asIsoDate, type IsoDate } from '../symbols/ids.ts';

/** The names of the months, for patterns. */
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NAMES = MONTHS.toLowerCase().split('|');

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?\s?(${MONTHS})[\s,]{1,3}(\d{4})`;
/** "19 December 2011" anywhere in a text. */
const DATE = new RegExp(String.raw`(?<!\d)${DAY}(?!\d)`, 'i');
/** A line that is a date and nothing else. */
export const DATE_LINE = new RegExp(String.raw`^${DAY}(?!\d)`, 'i');

/** "December 9, 1991", as pages outside the United Nations write the day. */
const AMERICAN = new RegExp(String.raw`\b(${MONTHS}) (\d{1,2}), (\d{4})(?!\d)`, 'i');

/** The first date of the text, or null when there is none that the calendar knows. */
export function dateIn(text: string): IsoDate | null {
  const match = DATE.exec(text);
  const [, name = '', day = '', year = ''] = match ? [] : (AMERICAN.exec(text) ?? []);
  return match ? isoDate(Number(match[1]), match[2] ?? '', match[3] ?? '') : isoDate(Number(day), name, year);
}

function isoDate(day: number, name: string, year: string): IsoDate | null {
  const month = NAMES.indexOf(name.toLowerCase()) + 1;
  if (month < 1 || day < 1 || day > 31) return null;
  return asIsoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
