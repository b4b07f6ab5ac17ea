import { MONTHS } from '../../ingest/parse/dates.ts';
import { asIsoDate, type IsoDate } from '../../ingest/symbols/ids.ts';

/** A day that a text prints beside a number. */
export interface PrintedDay {
  /** As printed, in single blanks. */
  readonly words: string;
  readonly day: IsoDate;
}

const NAMES = MONTHS.toLowerCase().split('|');
const MONTH = String.raw`(?:${MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
/** "19 December 2011", "19 Dec. 2011", "December 19, 2011", "19/12/2011", "2011-12-19". */
const FULL = String.raw`\d{1,2}\s+${MONTH},?\s+\d{4}|${MONTH}\s+\d{1,2},?\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2}`;
const OF = String.raw`(?:of|dated|adopted\s+on)`;
/** "66/128 |of 19 December 2011|", "66/128 |(19 December 2011)|" */
const BEHIND = new RegExp(String.raw`^(?:,?\s+${OF}\s+(${FULL})(?![\d/])|\s*\((${FULL})\))`);
/** Days of several members of a list stand together: "60/1 and 66/128 of 16 September 2005 and 19 December 2011". */
const ANOTHER = new RegExp(String.raw`^\s*(?:,|-|,?\s+and|,?\s+or|\s+to)\s*(?:${FULL}|\d{1,2}\s+${MONTH})`);
/** "the |statement by its President of 24 March 2020 (|S/PRST/2020/7)" */
const BEFORE = new RegExp(
  String.raw`\b(?:statement|resolution|decision)\b[^.;()]{0,120}\s${OF}\s+(${FULL})\s*\($`,
);
/** No day and what follows it is longer. */
const REACH = 120;
const REACH_BEFORE = 200;

/** The day that stands right behind a number, or before it where it follows in brackets; null where there is none, or it may be another's. */
export function printedDay(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): PrintedDay | null {
  const behind = text.slice(end, end + REACH);
  const found = BEHIND.exec(behind);
  if (found) {
    if (ANOTHER.test(behind.slice(found[0].length))) return null;
    return dayOf(found[1] ?? found[2] ?? '');
  }
  if (!behind.startsWith(')')) return null;
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH_BEFORE), start));
  return before && dayOf(before[1] ?? '');
}

function dayOf(printed: string): PrintedDay | null {
  const words = printed.replace(/\s+/g, ' ');
  const name = /[A-Z][a-z]+/.exec(words)?.[0].toLowerCase();
  const figures = (words.match(/\d+/g) ?? []).map(Number);
  const [year, month, day] = name === undefined ? ofFigures(figures) : ofNamed(name, figures);
  if (!month || !day || month > 12 || day > 31) return null;
  return { words, day: asIsoDate(`${year}-${two(month)}-${two(day)}`) };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Year, month and day, as far as they can be told. */
type Parts = readonly (number | undefined)[];

const ofNamed = (name: string, [day, year]: readonly number[]): Parts => [
  year,
  NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1,
  day,
];

/** "04/05/2011" is of April or of May: not told. */
function ofFigures([first = 0, second = 0, third = 0]: readonly number[]): Parts {
  if (first > 31) return [first, second, third];
  if (first > 12) return [third, second, first];
  return second > 12 || first === second ? [third, first, second] : [];
}

/** "19 December 2011" of "2011-12-19". */
export function dayInWords(day: string): string {
  const [year = '', month = '', number = ''] = day.split('-');
  return `${Number(number)} ${MONTHS.split('|')[Number(month) - 1] ?? ''} ${year}`;
}
