import { dateIn, MONTHS } from '../dates.ts';
import { NUMBERED_TITLE } from './title.ts';

/** "A/RES/37/69|9 December 1982": where the cells of a heading ran together, the day stands at the number of the symbol. */
const GLUED = new RegExp(
  String.raw`(?<![\w/])((?:A/HRC|E/CN\.4|[AES])/(?:RES|DEC|PRST)/)((?:E?S-)?\d{1,4}/)(\d{2,5})( (?:${MONTHS}),? \d{4})\b`,
);
/** A quick look that spares most lines the expression. */
const MAY_BE = /\/\d{2,5} [A-Z]/;

/** The numbers that acts of a series have had: the Assembly's decisions begin behind its resolutions (301, later 401). */
const RANGES: Readonly<Record<string, readonly [first: number, last: number]>> = {
  'A/RES/': [1, 400],
  'A/DEC/': [301, 999],
  'E/RES/': [1, 200],
  'E/DEC/': [101, 999],
  'A/HRC/RES/': [1, 100],
  'A/HRC/DEC/': [101, 199],
  'E/CN.4/RES/': [1, 100],
  'E/CN.4/DEC/': [101, 199],
  'S/PRST/': [1, 100],
};

interface Reading {
  readonly number: string;
  readonly day: string;
}

/** The lines of a heading with symbol and day apart, where the numbers of the series or another line tell which figures are the day's. */
export const daysApart = (lines: readonly string[]): readonly string[] =>
  lines.some((line) => MAY_BE.test(line))
    ? lines.map((line) => dayApart(line, lines))
    : lines.some((line) => PAGE_AND_DAY.test(line))
      ? lines.flatMap((line) => line.split(PAGE_AND_DAY))
      : lines;

/** "Resolution E86r010|21 May 1986": what a page is called on which the text stands always has three figures behind its letter. */
const PAGE_AND_DAY = /(?<=^[A-Z][A-Za-z ]{0,30}\d\dr\d{3})(?=\d{1,2} [A-Z][a-z]+ \d{4}$)/;

function dayApart(line: string, lines: readonly string[]): string {
  const match = MAY_BE.test(line) ? GLUED.exec(line) : null;
  const [words = '', series = '', session = '', figures = '', behind = ''] = match ?? [];
  const range = RANGES[series];
  if (match === null || range === undefined) return line;
  const isNumber = (number: string): boolean =>
    /^[1-9]/.test(number) && Number(number) >= range[0] && Number(number) <= range[1];
  const readings = [1, 2]
    .map((length): Reading => ({ number: figures.slice(0, -length), day: figures.slice(-length) }))
    .filter(({ number, day }) => isNumber(number) && isDay(day, behind));
  // "A/RES/60/1 October 2005": all figures may be the number's, and the day may be missing.
  const sure = readings.length === 1 && !isNumber(figures) ? readings[0] : undefined;
  const told = sure ?? readings.find((each) => lines.some((other) => tells(other, session, each, behind)));
  if (told === undefined) return line;
  const at = match.index + words.length - behind.length - told.day.length;
  return `${line.slice(0, at)} ${line.slice(at)}`;
}

/** "30 February" is no day, nor is "0 March". */
const isDay = (day: string, behind: string): boolean =>
  Number(day) > 0 &&
  Number(day) <= (behind.startsWith(' Feb') ? 29 : / (?:Ap|Jun|Se|No)/.test(behind) ? 30 : 31);

/** "37/69. Keeping of clips" has the number, "92nd plenary meeting, 9 December 1982" the day. */
function tells(line: string, session: string, { number, day }: Reading, behind: string): boolean {
  if (NUMBERED_TITLE.exec(line)?.[1] === session + number) return true;
  const date = dateIn(line);
  return date !== null && date === dateIn(day + behind);
}
