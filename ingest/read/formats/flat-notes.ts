import type { SourceText } from '../../parse/document.ts';
import { isExponent } from './exponent.ts';
import { FlatText } from './flat-text.ts';

/** A note as a word processor keeps it: its number comes from the order of the references. */
export interface FlatNote {
  readonly key: string;
  readonly text: string;
}

export type FlatPiece =
  | { readonly text: string; readonly raised: boolean }
  | {
      readonly note: string;
      /** Its mark follows as text, in place of a number. */ readonly ownMark: boolean;
    };
export type FlatParagraph = readonly FlatPiece[];

/** What authors type as marks. */
const OWN_MARK = /^(?:[*†‡§]{1,4}|\d{1,4}|[a-z]{1,2}(?![a-z])|\S)/i;

/** Paragraphs with references to notes, as word processors keep them, to the flat layout. */
export class FlatNotes {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #flat = new FlatText();
  /** Markers in the order of their first reference. */
  readonly #markers = new Map<string, string>();
  readonly #indexes = new Map<string, number>();
  #count = 0;

  constructor(notes: readonly FlatNote[]) {
    this.#texts = new Map(notes.map(({ key, text }) => [key, text]));
  }

  /** @param cover lines of headers and the like, which end the text */
  write(paragraphs: readonly FlatParagraph[], cover: readonly string[]): SourceText {
    for (const paragraph of paragraphs) this.#paragraph(paragraph);
    for (const [key, marker] of this.#markers)
      this.#flat.note(this.#index(key), marker, oneLine(this.#texts.get(key) ?? ''));
    const seen = new Set<string>();
    for (const line of mastheadFirst(cover.map(oneLine))) {
      if (line === '' || seen.has(line)) continue;
      seen.add(line);
      for (const cell of line.split('\t')) if (cell.trim() !== '') this.#flat.line(cell.trim());
    }
    return this.#flat.source();
  }

  #paragraph(pieces: FlatParagraph): void {
    const flat = this.#flat;
    let before = '';
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index];
      if (!piece) break;
      if ('note' in piece) {
        const next = pieces[index + 1];
        const own = piece.ownMark && next && 'text' in next ? OWN_MARK.exec(next.text)?.[0] : undefined;
        this.#reference(piece.note, own);
        // What follows the mark in the same run stays text.
        if (own !== undefined && next && 'text' in next) {
          flat.add(next.text.slice(own.length));
          index += 1;
        }
      } else if (!(piece.raised && this.#repeated(piece.text, before))) flat.add(piece.text);
      if ('text' in piece) before = piece.text;
    }
    flat.endLine();
  }

  #reference(key: string, own: string | undefined): void {
    // A reference to a note that is not there stands for nothing.
    if (!this.#texts.has(key)) return;
    if (own === undefined && !this.#markers.has(key)) this.#count += 1;
    const marker = this.#markers.get(key) ?? own ?? String(this.#count);
    this.#markers.set(key, marker);
    this.#flat.anchor(this.#index(key), marker);
  }

  /** A raised number of an earlier note is a second reference to it, set by hand or by a field. */
  #repeated(text: string, before: string): boolean {
    if (isExponent(before, text)) return false;
    const marker = text.trim();
    const key = [...this.#markers].findLast(([, known]) => known === marker)?.[0];
    if (key === undefined) return false;
    const at = text.indexOf(marker);
    this.#flat.add(text.slice(0, at));
    this.#flat.anchor(this.#index(key), marker);
    this.#flat.add(text.slice(at + marker.length));
    return true;
  }

  #index(key: string): number {
    const index = this.#indexes.get(key) ?? this.#indexes.size;
    this.#indexes.set(key, index);
    return index;
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/^[\s]+|[\s]+$/g, '');

const isMasthead = (line: string): boolean => /^united nations\b/i.test(line);

/** Headers come in the order of their files; the masthead opens a cover. */
const mastheadFirst = (lines: readonly string[]): string[] => [
  ...lines.filter(isMasthead),
  ...lines.filter((line) => !isMasthead(line)),
];
