import { mostCommon } from '../../most-common.ts';
import { opensWithKnownVerb } from '../paragraphs/lead.ts';
import { numbered } from './line-kinds.ts';
import { indentOf, type Line } from './lines.ts';

/** A line that is broken for its width is at least as long. */
export const FILLED = 50;
/** So many paragraphs show that a typist indents them. */
const ENOUGH = 2;

/** One paragraph in so many may have lost what sets it apart. */
const LOST_OF_ALL = 10;
/** "Stockpiling", "Reconstructing": a verb by its form. */
const PARTICIPLE = /^\p{Lu}\p{Ll}+ing[\s,]/u;
/** "Reconstructing Gaza", "Stockpiling and", "Monitoring, Reporting": in the middle of a name, for no verb of a preamble is followed so. */
const IN_NAME = /^\p{Lu}\p{Ll}+ing(?:,| (?:\p{Lu}|and |or ))/u;
/** Nobody breaks a line where so much more has room. */
const ROOM = 10;
/** Of a text that is not set in narrow columns one line in so many is full at least. */
const FULL_OF_ALL = 3;

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
  /** Whether the lines are too short for telling where they would have ended. */
  readonly #isNarrow: boolean;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    const filled = lines.filter(({ content }) => content.length >= FILLED);
    this.#isNarrow = lines.filter(({ content }) => content !== '').length > FULL_OF_ALL * filled.length;
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

  /**
   * Whether the line goes on from the one above, which is full, though it begins as a paragraph may: with a number, where paragraphs are
   * indented, or with the word of a name: "Use and", "Stockpiling of Clips", where it is followed as no verb is or nothing sets it apart.
   */
  goesOn(index: number): boolean {
    const content = this.#lines[index]?.content ?? '';
    if (!this.#isFull(index - 1)) return false;
    if (/^[\d(]/.test(content)) return this.#indent !== null && this.#isAtMargin(index);
    if (!PARTICIPLE.test(content) || opensWithKnownVerb(content)) return false;
    return IN_NAME.test(content) || (this.#areApart && !this.#isApart(index));
  }

  /** Whether a line ends though there was ample room for the first word of the next. */
  isShort(index: number): boolean {
    return !this.#isNarrow && this.#roomBehind(index) >= ROOM;
  }

  /** Whether nearly all paragraphs that a number or a known verb opens are set apart. */
  get #areApart(): boolean {
    return (this.#apart ??= this.#isNearlyAllApart());
  }
  #apart: boolean | undefined;

  #isNearlyAllApart(): boolean {
    let [apart, tight] = [0, 0];
    this.#lines.forEach(({ content }, index) => {
      if (numbered(content) === null && !opensWithKnownVerb(content)) return;
      if (this.#isApart(index)) apart++;
      else if (ENDED.test(this.#lines[index - 1]?.content ?? '')) tight++;
    });
    return apart >= ENOUGH && tight <= apart / LOST_OF_ALL;
  }

  /** By a blank line above it, or by its indentation. */
  #isApart(index: number): boolean {
    const line = this.#lines[index];
    if (!line || (this.#lines[index - 1]?.content ?? '') === '') return true;
    return this.#indent !== null && indentOf(line) === this.#indent;
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
    return this.#roomBehind(index) < 0;
  }

  /** The room that is left in a line behind the first word of the next; 0 where either is missing. */
  #roomBehind(index: number): number {
    const line = this.#lines[index];
    const next = this.#lines[index + 1];
    if (!line || !next || line.content === '') return 0;
    const [word = ''] = /^\S*/.exec(next.content) ?? [];
    return this.#width - widthOf(line) - 1 - word.length;
  }
}
