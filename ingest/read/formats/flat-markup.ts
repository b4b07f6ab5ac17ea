import type { KnownStructure, SourceText } from '../../parse/document.ts';
import { isExponent } from './exponent.ts';
import { FlatText } from './flat-text.ts';

interface Piece {
  readonly text: string;
  readonly raised: boolean;
  /** Of the link it is part of. */
  readonly symbol: string | null;
  /** Running number of the note whose marker stands here. */
  readonly note: number | null;
}

/**
 * Takes mark-up's text as it comes, notes in the middle of sentences, and lays it out flat: lines, markers
 * behind their words, notes behind the body, cover lines last.
 */
export class FlatMarkup {
  readonly #body: Piece[][] = [];
  readonly #cover: Piece[][] = [];
  readonly #notes: { marker: string; pieces: Piece[] }[] = [];
  #line: Piece[] = [];
  #isCover = false;
  /** Innermost last; a note in a note does not come, but must not break anything. */
  readonly #openNotes: number[] = [];
  readonly #links: (string | null)[] = [];

  get inNote(): boolean {
    return this.#openNotes.length > 0;
  }

  add(text: string, raised = false): void {
    if (text === '') return;
    this.#target().push({ text, raised, symbol: this.#links.at(-1) ?? null, note: null });
  }

  /** Paragraphs inside a note are one line. */
  startLine(): void {
    if (this.inNote) this.add(' ');
    else this.endLine();
  }

  endLine(): void {
    if (this.inNote) return;
    if (this.#line.some(({ text }) => text.trim() !== ''))
      (this.#isCover ? this.#cover : this.#body).push(this.#line);
    this.#line = [];
    this.#isCover = false;
  }

  /** Whether the line that is being written is one of the cover. */
  coverLine(isCover: boolean): void {
    if (!this.inNote) this.#isCover = isCover;
  }

  breakLine(): void {
    if (this.inNote) return this.add(' ');
    const isCover = this.#isCover;
    this.endLine();
    this.#isCover = isCover;
  }

  openLink(symbol: string | null): void {
    this.#links.push(symbol);
  }

  closeLink(): void {
    this.#links.pop();
  }

  openNote(marker: string): void {
    const note = this.#notes.length;
    this.#target().push({ text: marker, raised: true, symbol: null, note });
    this.#notes.push({ marker, pieces: [] });
    this.#openNotes.push(note);
  }

  closeNote(): void {
    this.#openNotes.pop();
  }

  source(known: Omit<KnownStructure, 'footnotes' | 'links'>): SourceText {
    this.endLine();
    const flat = new FlatText();
    for (const line of this.#body) this.#write(flat, line);
    this.#notes.forEach(({ marker, pieces }, index) => {
      flat.startNote(index, marker);
      writeTrimmed(flat, pieces);
      flat.endNote();
    });
    for (const line of this.#cover) this.#write(flat, line);
    return flat.source(known);
  }

  #target(): Piece[] {
    const note = this.#openNotes.at(-1);
    return note === undefined ? this.#line : (this.#notes[note]?.pieces ?? this.#line);
  }

  #write(flat: FlatText, line: readonly Piece[]): void {
    let before = '';
    for (const { text, raised, symbol, note } of line) {
      if (note !== null) flat.anchor(note, text);
      else if (!raised || isExponent(before, text) || !this.#isRepeated(flat, text))
        writeLinked(flat, text, symbol);
      before = text;
    }
    flat.endLine();
  }

  /** A raised number without a note of its own refers to a note again. */
  #isRepeated(flat: FlatText, text: string): boolean {
    const marker = text.trim();
    const note = this.#notes.findLastIndex((each) => each.marker === marker);
    if (marker === '' || note < 0) return false;
    flat.anchor(note, marker);
    return true;
  }
}

function writeLinked(flat: FlatText, text: string, symbol: string | null): void {
  const start = flat.length;
  flat.add(text);
  if (symbol === null) return;
  const [before, after] = [text.length - text.trimStart().length, text.length - text.trimEnd().length];
  flat.link(start + before, flat.length - after, symbol);
}

/** A note's own line: no white space at its ends. */
function writeTrimmed(flat: FlatText, pieces: readonly Piece[]): void {
  const filled = (piece: Piece): boolean => piece.text.trim() !== '';
  const first = pieces.findIndex(filled);
  const last = pieces.findLastIndex(filled);
  pieces.slice(Math.max(0, first), last + 1).forEach(({ text, symbol }, index, all) => {
    let words = text.replaceAll(/\s*\n\s*/g, ' ');
    if (index === 0) words = words.trimStart();
    if (index === all.length - 1) words = words.trimEnd();
    writeLinked(flat, words, symbol);
  });
}
