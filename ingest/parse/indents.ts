import { mostCommon } from '../most-common.ts';
import { indentOf, type Line } from './lines.ts';

/** A line that is broken for its width is at least as long. */
export const FILLED = 50;
/** So many paragraphs show that a typist indents them. */
const ENOUGH = 2;

/** A paragraph or a sentence ends, perhaps with the marker of a note. */
export const ENDED = /[,;:.]"?”?\d{0,3}$/;

/** The indentation that most of the lines have; 0 of none. */
export const commonIndent = (lines: readonly Line[]): number =>
  mostCommon(lines.map((line) => [indentOf(line), 1]));
/** How far a line reaches to the right. */
const widthOf = ({ last, start }: Line): number => last - start;

/**
 * How a typescript sets its paragraphs: by the indentation of their first lines. Hanging sub-paragraphs, quotations
 * indented as a whole and centred titles are none. Where paragraphs are not indented it tells nothing.
 */
export class Indents {
  readonly #lines: readonly Line[];
  readonly #margin: number;
  readonly #indent: number | null;
  /** Of all but the widest lines. */
  readonly #width: number;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    const filled = lines.filter(({ content }) => content.length >= FILLED);
    this.#margin = commonIndent(filled);
    const opening = filled.length < ENOUGH ? [] : lines.filter((_, index) => this.#isOpening(index));
    const indent = commonIndent(opening);
    this.#indent = opening.filter((line) => indentOf(line) === indent).length < ENOUGH ? null : indent;
    const widths = filled.map(widthOf).sort((a, b) => a - b);
    this.#width = widths[Math.floor(widths.length * 0.9)] ?? Infinity;
  }

  /** Whether the line begins a paragraph by its indentation. */
  begins(index: number): boolean {
    const line = this.#lines[index];
    if (this.#indent === null || !line || line.content === '') return false;
    if (indentOf(line) !== this.#indent) return this.#isHeading(index);
    return (
      this.#isAtMargin(index - 1) ||
      (line.content.length >= FILLED && this.#isAtMargin(index + 1)) ||
      !this.#isFull(index - 1) ||
      ENDED.test(this.#lines[index - 1]?.content ?? '')
    );
  }

  /** Whether the line goes on from the one above though it begins with a number: it is at the margin, and that one is full. */
  goesOn(index: number): boolean {
    return (
      this.#indent !== null &&
      /^[\d(]/.test(this.#lines[index]?.content ?? '') &&
      this.#isAtMargin(index) &&
      this.#isFull(index - 1)
    );
  }

  /** A short line at the margin between paragraphs, that ends as no paragraph does. */
  #isHeading(index: number): boolean {
    const [above, { content } = { content: '' }, below] = this.#lines.slice(
      Math.max(0, index - 1),
      index + 2,
    );
    return (
      content.length < FILLED &&
      /^\p{Lu}.*[\p{L}\d)]$/u.test(content) &&
      this.#isAtMargin(index) &&
      ENDED.test(above?.content ?? '') &&
      below !== undefined &&
      indentOf(below) === this.#indent
    );
  }

  /** A line as long as a page is wide, indented above one at the margin. */
  #isOpening(index: number): boolean {
    const line = this.#lines[index];
    return (
      line !== undefined &&
      line.content.length >= FILLED &&
      indentOf(line) > this.#margin + 1 &&
      this.#isAtMargin(index + 1)
    );
  }

  #isAtMargin(index: number): boolean {
    const line = this.#lines[index];
    return line !== undefined && line.content !== '' && indentOf(line) === this.#margin;
  }

  /** Whether the line has no room for the first word of the next. */
  #isFull(index: number): boolean {
    const line = this.#lines[index];
    const next = this.#lines[index + 1];
    if (!line || !next || line.content === '') return false;
    const [word = ''] = /^\S*/.exec(next.content) ?? [];
    return widthOf(line) + 1 + word.length > this.#width;
  }
}
