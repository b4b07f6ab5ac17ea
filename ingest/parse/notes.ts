import type { Line } from './lines.ts';
import { DATE_LINE } from './dates.ts';
import { isAdoptionLine } from './line-kinds.ts';

/** A note as it stands at the end of the text, before its markers are looked for. */
export interface Note {
  readonly marker: string;
  /** Of the marker. */
  readonly markerStart: number;
  /** Of the note's text. */
  readonly start: number;
  readonly end: number;
}

export interface NoteBlock {
  readonly notes: readonly Note[];
  /** Index of the first line of the notes and of the first line behind them; equal when there are none. */
  readonly firstLine: number;
  readonly afterLine: number;
}

/** "12 A/66/212." or "12<tab>Ibid."; a paragraph's number has a full stop, and a table's row is indented. */
const NOTE_LINE = /^(\d{1,4})[\s\u00a0]{1,3}(?=\S)/;
/** How many lines without a number may belong to one note: block quotations, lists. */
const CONTINUATION = 3;
/** A missing note is a slip of the typist; a greater gap is another list. */
const GAP = 8;

/**
 * Finds the numbered notes that end at `lines[before - 1]`, reading upwards: each number is smaller
 * than the one below it, so the first line of the block needs no mark of its own.
 */
export function notesBefore(lines: readonly Line[], before: number): NoteBlock {
  const found: Note[] = [];
  let afterLine = before;
  let firstLine = before;
  let below = Infinity;
  let misses = 0;
  let end = -1;
  for (let index = before - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.content === '') continue;
    if (end < 0) end = line.first + line.content.length;
    const match = line.first === line.start && !DATE_LINE.test(line.content) && NOTE_LINE.exec(line.content);
    const number = match ? Number(match[1]) : -1;
    if (!match || number >= below || number === 0 || (found.length > 0 && below - number > GAP)) {
      if (found.length === 0 || ++misses > CONTINUATION || isBoundary(line.content)) break;
      continue;
    }
    if (found.length === 0) afterLine = index + 1;
    found.push({
      marker: String(number),
      markerStart: line.first,
      start: line.first + match[0].length,
      end,
    });
    firstLine = index;
    below = number;
    misses = 0;
    end = -1;
    if (number === 1) break;
  }
  found.reverse();
  return { notes: found, firstLine, afterLine };
}

/** Lines that stand before the notes, never inside them. */
const isBoundary = (content: string): boolean => isAdoptionLine(content) || /^_{3,}$/.test(content);
