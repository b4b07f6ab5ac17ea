import type { Drafts } from './drafts.ts';
import { isHeading } from '../lines/line-kinds.ts';
import type { Line } from '../lines/lines.ts';
import type { Sections } from './sections.ts';

/** No heading of a section is longer. */
const LONGEST_HEADING = 120;

/** The annexes of a text, their sections and numbered paragraphs: "ANNEX1", "ANNEX1.II.3". */
export class Annexes {
  /** Where each begins. */
  readonly starts: number[] = [];
  /** Where the text goes on behind those that stand in it. */
  readonly ends: number[] = [];
  readonly #drafts: Drafts;
  readonly #sections: Sections;
  /** Of the last paragraph in the section. */
  #number = 0;

  constructor(drafts: Drafts, sections: Sections) {
    this.#drafts = drafts;
    this.#sections = sections;
  }

  /** Whether an annex has begun: no text goes on behind its annexes, but for what stands in the text itself. */
  get isOpen(): boolean {
    return this.#isOpen;
  }
  #isOpen = false;
  /** A declaration of which the text is made, from its first article on. */
  #isInText = false;

  open(line: Line, isInText: boolean): void {
    this.#isOpen = true;
    this.#isInText = isInText;
    this.starts.push(line.start);
    this.#number = 0;
    this.#sections.reset();
    this.#drafts.add(line.first, line, this.#id, 'annex', 0, null);
  }

  /** Whether what stands in the text itself has begun and not ended. */
  get isInText(): boolean {
    return this.#isOpen && this.#isInText;
  }

  /** The lines of adoption end what stands in the text itself. */
  adopted(): void {
    if (this.#isInText) this.#isOpen = false;
  }

  /** "Requests the Secretary-General …", behind the articles of an amendment: the text goes on. */
  textGoesOn(line: Line): void {
    this.#isOpen = false;
    this.ends.push(line.start);
  }

  /** A numbered paragraph; numbers that begin anew without a heading are of another section. */
  add(line: Line, number: number): void {
    if (number <= this.#number && number === 1 && !this.#sections.name) this.#sections.take('I');
    this.#number = number;
    const section = this.#sections.name;
    this.#drafts.add(
      line.first,
      line,
      section ? `${this.#id}.${section}.${number}` : `${this.#id}.${number}`,
      'annex',
      1,
      null,
    );
  }

  /** A line without a number: it may be a section's heading. */
  extend({ content }: Line): void {
    if (this.isOpen && isHeading(content) && content.length < LONGEST_HEADING && this.#sections.take(content))
      this.#number = 0;
  }

  get #id(): string {
    return `ANNEX${this.starts.length}`;
  }
}
