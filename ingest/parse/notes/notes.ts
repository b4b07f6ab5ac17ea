import type { Line } from '../lines/lines.ts';
import { notesInColumn } from './column-notes.ts';
import { DATE_LINE, MONTHS } from '../dates.ts';
import { isAdoptionLine, isNumberedAct } from '../lines/line-kinds.ts';
import type { MarkerStyle } from './markers.ts';

/** A note as it stands at the end of the text, before its markers are looked for. */
export interface Note {
  readonly marker: string;
  /** Of the marker, with its bracket. */
  readonly markerStart: number;
  /** Of the note's text. */
  readonly start: number;
  readonly end: number;
  /** What is set beside the figures: "1/", "[1]". */
  readonly sign: '' | '/' | '[';
}

/** The notes of a text and the lines that they take, by index. */
export interface Notes {
  readonly notes: readonly Note[];
  readonly lines: ReadonlySet<number>;
}

/** What follows a number with which a line begins that is no note's: the month of a day ("18 June12 July"), an act of UNESCO ("209 EX/Decision 24"). */
export const NO_NOTE = String.raw`(?:${MONTHS})(?!\p{L})|(?:C|EX)\/[A-Z\d]`;

/**
 * "12 A/66/212.", "12<tab>Ibid.", as notes were marked into the 1990s, "12/ A/66/212.", or, on web pages,
 * "[12] A/66/212."; a paragraph's number has a full stop, and a table's row is indented, and no note
 * begins with an infinitive, as what a conference of ITU resolves does ("1 to report").
 */
const NOTE_LINE = /^(?:(\d{1,4})\/?[\s\u00a0]{1,8}|\[(\d{1,4})\][\s\u00a0]{0,8})(?=\S)(?!to [a-z])/;
/** How many lines without a number may belong to one note: block quotations, lists. */
const CONTINUATION = 3;
/** A missing note is a slip of the typist; a greater gap is another list. */
const GAP = 8;

/**
 * Finds the numbered notes that end at `lines[last - 1]`, or some lines of a page above, reading upwards: each number is smaller
 * than the one below it, so the first line of the block needs no mark of its own.
 */
function notesBefore(lines: readonly Line[], last: number): Notes {
  const found: Note[] = [];
  const before = aboveDisclaimer(lines, last);
  const taken = new Set<number>(Array.from({ length: last - before }, (_, index) => before + index));
  let unclaimed: number[] = [];
  let below = Infinity;
  let misses = 0;
  let end = -1;
  for (let index = before - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.content === '') continue;
    // Notes that asterisks mark stand below the numbered ones in typescripts.
    if (found.length === 0 && STARRED.test(line.content)) continue;
    if (RULE.test(lines[index - 1]?.content ?? '') && notesInColumn(line).length > 0) break;
    if (end < 0) end = line.last;
    unclaimed.push(index);
    const match =
      mayBegin(line) &&
      !DATE_LINE.test(line.content) &&
      !isNumberedAct(line.content) &&
      NOTE_LINE.exec(line.content);
    const number = match ? Number(match[1] ?? match[2]) : -1;
    const isNext = number < below && number > 0 && (found.length === 0 || below - number <= GAP);
    if (!match || !isNext || isOnTop(lines, index)) {
      if (found.length === 0 || ++misses > CONTINUATION || isBoundary(line.content)) break;
      continue;
    }
    found.push({
      marker: String(number),
      markerStart: line.first,
      start: line.first + match[0].length,
      end,
      sign: signOf(match[0]),
    });
    for (const claimed of unclaimed) taken.add(claimed);
    unclaimed = [];
    below = number;
    misses = 0;
    end = -1;
    if (number === 1) break;
  }
  found.reverse();
  return { notes: found, lines: taken };
}

/** Drawn by a typist above the notes of a page. */
const RULE = /^_{5,}$/;

/**
 * Notes at the feet of pages, each below a rule: those before the line `last`, with numbers below that of the first of the
 * notes at the end.
 */
function notesBelowRules(lines: readonly Line[], last: number, below: number, mayStartAnew: boolean): Notes {
  const notes: Note[] = [];
  const taken = new Set<number>();
  let highest = 0;
  let limit = below;
  for (let index = 0; index < last; index++) {
    if (!lines[index]?.content.startsWith('_') || !RULE.test(lines[index]?.content ?? '')) continue;
    const rule = index;
    let isFirst = true;
    const beside = lines[index + 1];
    const column = beside && index + 1 < last ? notesInColumn(beside) : [];
    if (Number(column[0]?.marker ?? 0) > highest) {
      highest = Number(column.at(-1)?.marker);
      notes.push(...column);
      taken.add(rule).add(++index);
      continue;
    }
    for (let line = lines[index + 1]; line && index + 1 < last; line = lines[index + 1]) {
      const match = line.content === '' ? null : NOTE_LINE.exec(line.content);
      const number = Number(match?.[1] ?? match?.[2] ?? 0);
      if (mayStartAnew && isFirst && number === 1 && (highest > 0 || below === 1)) {
        highest = 0;
        limit = Infinity;
      }
      if (line.content !== '' && (!match || number <= highest || number >= limit || number > highest + GAP))
        break;
      index++;
      if (!match) continue;
      isFirst = false;
      highest = number;
      const start = line.first + match[0].length;
      notes.push({
        marker: String(number),
        markerStart: line.first,
        start,
        end: line.last,
        sign: signOf(match[0]),
      });
      taken.add(rule).add(index);
    }
  }
  return { notes, lines: taken };
}

/**
 * All numbered notes of a text in whole lines: at the feet of its pages and at its end; `mayStartAnew`: from 1 again on each
 * page.
 */
export function notesOfText(lines: readonly Line[], last: number, mayStartAnew: boolean): Notes {
  const atEnd = notesBefore(lines, last);
  const first = Number(atEnd.notes[0]?.marker ?? Infinity);
  let from = last;
  for (const line of atEnd.lines) from = Math.min(from, line);
  const below = notesBelowRules(lines, from, first, mayStartAnew);
  if (below.notes.length === 0) return atEnd;
  return { notes: [...below.notes, ...atEnd.notes], lines: new Set([...below.lines, ...atEnd.lines]) };
}

/** A table's row is indented; a typist's note may be, and has a stroke: "     1/   A/42/49.". */
const mayBegin = ({ first, start, content }: Line): boolean =>
  first === start || /^\d{1,4}\/\s/.test(content);

/** How many lines of a page may stand below its notes: "The boundaries shown …", "Copyright". */
const BELOW = 4;

/** The line behind the last of the notes in brackets when a web page's lines stand below them, else `before`. */
function aboveDisclaimer(lines: readonly Line[], before: number): number {
  let below = 0;
  for (let index = before - 1; index >= 0 && below <= BELOW; index--) {
    const content = lines[index]?.content ?? '';
    if (content === '') continue;
    if (/^\[\d{1,4}\]\s*\S/.test(content)) return index + 1;
    below++;
  }
  return before;
}

/** What stands beside the figures with which a note begins: "1/ ", "[1] ". */
export function signOf(beginning: string): Note['sign'] {
  if (beginning.startsWith('[')) return '[';
  return beginning.includes('/') ? '/' : '';
}

/** How most of the notes are marked. */
export function styleOf(notes: readonly Note[], place: 'glued' | 'spaced'): MarkerStyle {
  const share = (sign: Note['sign']): boolean =>
    notes.filter((note) => note.sign === sign).length * 2 > notes.length;
  return { place: share('[') ? 'bracketed' : place, slashed: share('/') };
}

/** Lines that stand before the notes, never inside them. */
const isBoundary = (content: string): boolean => isAdoptionLine(content) || /^_{3,}$/.test(content);

/** "*<tab>Term of office expires …", "*\/ Adopted as …": notes to a list or a table, below it, or to the title. */
const STARRED = /^(\*{1,6})(?:\/(?=\s))?\s*(?=[^\s*])/;

/** Finds the notes marked by asterisks, each in a line of its own. */
export function starredNotes(lines: readonly Line[]): Notes {
  const notes: Note[] = [];
  const taken = new Set<number>();
  lines.forEach((line, index) => {
    const match = line.content.startsWith('*') ? STARRED.exec(line.content) : null;
    if (!match?.[1] || /^\*\d+\*$/.test(line.content)) return;
    taken.add(index);
    const rest = restOf(lines, index);
    if (rest > 0) taken.add(rest);
    notes.push({
      marker: match[1],
      markerStart: line.first,
      start: line.first + match[0].length,
      end: (lines[rest] ?? line).last,
      sign: '',
    });
  });
  return { notes, lines: taken };
}

/** A text does not begin with its notes. */
function isOnTop(lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && lines[above]?.content === '') above--;
  return above < 0;
}

/** The line in which the note of a line goes on, where a page breaks it: "… will be contained in the report of |the Council …"; else -1. */
function restOf(lines: readonly Line[], at: number): number {
  if (!/ (?:of|in|by|the|and|to|on|for)$/.test(lines[at]?.content ?? '')) return -1;
  let next = at + 1;
  while (next < at + 3 && lines[next]?.content === '') next++;
  return /^\p{Ll}/u.test(lines[next]?.content ?? '') ? next : -1;
}
