import type { Line } from '../lines/lines.ts';

/** A note with the place of its number. */
interface Numbered {
  readonly marker: string;
  readonly markerStart: number;
  readonly start: number;
  readonly end: number;
  readonly sign: '';
}

/** "1 2 3 17-23328 (E) |United Nations, Treaty Series, …": the numbers first, perhaps the print job's, then the notes. */
const COLUMN = /^(\d{1,3}(?:\s+\d{1,3}){1,30})\s+(?:\d\d[- ]\d{5}(?: \([A-Z]\))?\s+)?(?=[\p{Lu}“"])/u;
/** Behind the end of a sentence, and of no abbreviation. */
const NEXT =
  /(?<=(?<!\b(?:No|Nos|vol|vols|para|paras|art|arts|chap|sect|p|pp|Sess|Suppl|Ibid|ibid))\.["”)]?)\s+(?=[\p{Lu}“"])/gu;

/**
 * The notes of a page whose numbers a PDF has in a column of their own, left of the notes, so that they come before them: as many
 * sentences as numbers. None where that cannot be told.
 */
export function notesInColumn({ content, first }: Line): readonly Numbered[] {
  const [column = '', numbers = ''] = COLUMN.exec(content) ?? [];
  const markers = Array.from(numbers.matchAll(/\d+/g), ({ 0: marker, index }) => ({ marker, index }));
  const lowest = Number(markers[0]?.marker ?? 0);
  if (lowest === 0 || markers.some(({ marker }, place) => Number(marker) !== lowest + place)) return [];
  const starts = [column.length];
  const ends: number[] = [];
  NEXT.lastIndex = column.length;
  for (let match = NEXT.exec(content); match && ends.length < markers.length; match = NEXT.exec(content)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(content.length);
  if (starts.length !== markers.length) return [];
  return markers.map(({ marker, index }, place) => ({
    marker,
    markerStart: first + index,
    start: first + (starts[place] ?? 0),
    end: first + (ends[place] ?? 0),
    sign: '',
  }));
}

/** Whether the notes stand behind a column of their numbers: such pages set blanks before the markers, too. */
export const areInColumn = (notes: readonly Pick<Numbered, 'start' | 'markerStart'>[]): boolean =>
  notes.some(({ start }, index) => (notes[index + 1]?.markerStart ?? Infinity) < start);
