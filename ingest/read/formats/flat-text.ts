import type { Anchor, Footnote, KnownLink, KnownStructure, SourceText } from '../../parse/document.ts';

/**
 * Puts a text together in the flat layout that `parse` knows (one line a paragraph, markers close behind
 * their words, notes as lines behind the body) and keeps where anchors, notes and links come to stand.
 * Notes are named by any key of the reader's own.
 */
export class FlatText {
  readonly #parts: string[] = [];
  #length = 0;
  readonly #anchors = new Map<number, Anchor[]>();
  readonly #notes: { key: number; marker: string; start: number; end: number }[] = [];
  readonly #links: KnownLink[] = [];

  /** Length of what has been written: the offset of what comes next. */
  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
  }

  endLine(): void {
    this.add('\n');
  }

  line(text: string): void {
    this.add(text);
    this.endLine();
  }

  /** A note's marker in the body; one note may have several. */
  anchor(key: number, marker: string): void {
    const start = this.#length;
    this.add(marker);
    const anchors = this.#anchors.get(key) ?? [];
    anchors.push({ start, end: this.#length });
    this.#anchors.set(key, anchors);
  }

  /** A note's line, behind the body. */
  note(key: number, marker: string, text: string): void {
    this.startNote(key, marker);
    this.add(text);
    this.endNote();
  }

  /** For a note with links in it: `startNote`, then what it says, then `endNote`. */
  startNote(key: number, marker: string): void {
    this.add(`${marker} `);
    this.#notes.push({ key, marker, start: this.#length, end: this.#length });
  }

  endNote(): void {
    const note = this.#notes.at(-1);
    if (note) note.end = this.#length;
    this.endLine();
  }

  link(start: number, end: number, symbol: string): void {
    if (end > start) this.#links.push({ start, end, symbol });
  }

  source(known: Omit<KnownStructure, 'footnotes' | 'links'> = {}): SourceText {
    const footnotes: Footnote[] = this.#notes.map(({ key, marker, start, end }) => ({
      marker,
      start,
      end,
      anchors: this.#anchors.get(key) ?? [],
    }));
    const links = [...this.#links].sort((one, other) => one.start - other.start);
    return {
      text: this.#parts.join(''),
      layout: 'flat',
      known: { ...known, ...(footnotes.length > 0 && { footnotes }), ...(links.length > 0 && { links }) },
    };
  }
}
