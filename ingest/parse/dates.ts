import { asIsoDate, type IsoDate } from '../symbols/ids.ts';

/** The names of the months, for patterns. */
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NAMES = MONTHS.toLowerCase().split('|');

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?\s?(${MONTHS})[\s,]{1,3}(\d{4})`;
/** "19 December 2011" anywhere in a text. */
const DATE = new RegExp(String.raw`(?<!\d)${DAY}(?!\d)`, 'i');
/** A line that is a date and nothing else. */
export const DATE_LINE = new RegExp(String.raw`^${DAY}(?!\d)`, 'i');

/** The first date of the text, or null when there is none that the calendar knows. */
export function dateIn(text: string): IsoDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const day = Number(match[1]);
  const month = NAMES.indexOf((match[2] ?? '').toLowerCase()) + 1;
  if (day < 1 || day > 31) return null;
  return asIsoDate(`${match[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
