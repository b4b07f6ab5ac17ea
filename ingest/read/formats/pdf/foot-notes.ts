import type { Line } from './lines.ts';

/** A note as gathered from one or several lines. */
export interface GatheredNote {
  readonly marker: string;
  readonly lines: readonly string[];
  readonly page: number;
}

const RULE = /^[_\u2014\u2500-]{5,}$/;
/** "1 See", "* A/77/50", "12Ibid." where the marker is not raised. */
const PLAIN_MARKER = /^(\d{1,4}|\*{1,4}|[†‡§])\s*(?=[\p{L}“"‘(*])/u;
const RAISED_MARKER = /^(?:\d{1,4}|[*†‡§]{1,4}|[a-z]{1,2})$/;

interface Marker {
  readonly marker: string;
  /** Where the note's text begins in the line. */
  readonly rest: number;
}

/**
 * Takes the notes off the feet of pages, one page after the other, and puts them together: a note may go
 * on at the next page's foot, and where markers are not raised only their order tells them from numbers.
 */
export class FootNotes {
  readonly #bodySize: number;
  readonly #notes: { marker: string; lines: string[]; page: number }[] = [];
  #page = 0;
  /** Whether the page before ended with notes. */
  #open = false;

  constructor(bodySize: number) {
    this.#bodySize = bodySize;
  }

  get notes(): readonly GatheredNote[] {
    return this.#notes;
  }

  /** What is left of the page: its text. */
  takeFrom(lines: readonly Line[]): readonly Line[] {
    const { body, notes } = this.#split(lines);
    this.#gather(notes);
    this.#open = notes.length > 0;
    this.#page += 1;
    return body;
  }

  /** At the rule above the notes; where it is drawn and no text, where the smaller letters begin with a marker. */
  #split(lines: readonly Line[]): { body: readonly Line[]; notes: readonly Line[] } {
    const at = (first: number, rule = first): { body: readonly Line[]; notes: readonly Line[] } => ({
      body: lines.slice(0, rule),
      notes: lines.slice(first),
    });
    const rule = lines.findLastIndex((line) => RULE.test(line.text));
    const below = lines[rule + 1];
    if (rule >= 0 && below && (this.#marker(below) || (this.#open && below.size < this.#bodySize)))
      return at(rule + 1, rule);
    let first = lines.length;
    while (first > 0 && (lines[first - 1]?.size ?? Infinity) < 0.96 * this.#bodySize) first -= 1;
    // A table's last rows may be small too, and stand above.
    if (!this.#open) while (first < lines.length && !this.#marker(lines[first])) first += 1;
    if (first < lines.length) return at(first);
    // Notes as large as the text: from the first line with a raised marker below a wide gap.
    const raised = lines.findIndex((line, index) => {
      const above = lines[index - 1];
      return raisedMarker(line) !== null && above !== undefined && above.y - line.y > 1.6 * this.#bodySize;
    });
    return at(raised < 0 ? lines.length : raised);
  }

  #gather(lines: readonly Line[]): void {
    // Where markers are raised, a number at a line's beginning is none.
    const raised = lines.some((line) => raisedMarker(line));
    for (const line of lines) {
      const found = raised ? raisedMarker(line) : this.#marker(line);
      const text = line.text.slice(found?.rest ?? 0).trim();
      if (found) this.#notes.push({ marker: found.marker, lines: [text], page: this.#page });
      else this.#notes.at(-1)?.lines.push(text);
    }
  }

  #marker(line: Line | undefined): Marker | null {
    return line ? (raisedMarker(line) ?? this.#plainMarker(line.text)) : null;
  }

  /** Plain numbers are markers while they count on; one or two may be missing behind a finished note. */
  #plainMarker(text: string): Marker | null {
    const last = Number(this.#notes.findLast((note) => /^\d/.test(note.marker))?.marker ?? 0);
    const finished = /[.)]$/.test(this.#notes.at(-1)?.lines.at(-1) ?? '.');
    const next = String(last + 1);
    // "102000 Review Conference" behind note 9 is note 10.
    if (finished && text.startsWith(next) && /^\s?(?:\p{Lu}|[12]\d{3} )/u.test(text.slice(next.length)))
      return { marker: next, rest: next.length };
    const [head, marker] = PLAIN_MARKER.exec(text) ?? [];
    if (head === undefined || marker === undefined) return null;
    const value = Number(marker);
    const counts = Number.isNaN(value) || value === 1 || (finished && value > last && value <= last + 3);
    return counts ? { marker, rest: head.length } : null;
  }
}

function raisedMarker(line: Line): Marker | null {
  const span = line.raised[0];
  if (!span || span.start !== 0) return null;
  const marker = line.text.slice(0, span.end).trim();
  return RAISED_MARKER.test(marker) ? { marker, rest: span.end } : null;
}
