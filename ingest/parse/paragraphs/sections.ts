import { romanToNumber } from '../../symbols/roman.ts';
import { ENDED } from '../lines/ends.ts';
import { moodAtStart } from './lead.ts';
import type { Line } from '../lines/lines.ts';

/** "II", "A.", "III. Disarmament", "IAchieving …" (a heading whose line break was lost). */
const NUMBERED_HEADING =
  /^(?:(?:Section|Part|Chapter)\s+)?(?:([IVX]{1,6}|[A-Z])(?:[.\s]\s*(?=\S)|$)|([IVX]{1,5})(?=[A-Z][a-z]))/;

/**
 * The section under which a paragraph stands, as its headings number it: "II", "A", "II.A". Where a
 * letter is a Roman numeral too, the one that continues the headings before it is meant. Where the body
 * speaks in each of the parts A, B …, or a section I follows a letter before any other numeral, Roman numerals below
 * are sections of a part: "A.II".
 */
export class Sections {
  #roman = '';
  #letter = '';
  /** The letter of the part in which the body spoke last, and the same once sections of that part have begun. */
  #spokenIn = '';
  #outer = '';
  /** Sections stood below letters, not letters below sections. */
  #lettersLead = false;

  /** The body speaks: below a letter the part of that letter begins. */
  spoken(): void {
    if (this.#letter === '') return;
    this.#spokenIn = this.#letter;
    if (this.#outer === '') return;
    this.#outer = '';
    this.#roman = '';
  }

  /** Takes a heading in; false when it has no number of its own. */
  take(heading: string): boolean {
    const match = NUMBERED_HEADING.exec(heading);
    const label = match?.[1] ?? match?.[2];
    if (!label) return false;
    // No text comes to fifty sections: C, D, L and M are letters.
    const roman = /^[IVX]/.test(label) ? romanToNumber(label) : null;
    const nextRoman = roman !== null && roman === (romanToNumber(this.#roman) ?? 0) + 1;
    const nextLetter =
      label.length === 1 && label.charCodeAt(0) === (this.#letter || this.#outer || '@').charCodeAt(0) + 1;
    // Behind part H, where parts have sections, "I" is the first of these.
    const isFirstOfPart = nextRoman && this.#lettersLead && this.#letter !== '';
    const isLetter = label.length === 1 && ((nextLetter && !isFirstOfPart) || (!nextRoman && roman === null));
    if (isLetter) this.#takeLetter(label);
    else this.#takeRoman(label, roman);
    return true;
  }

  #takeLetter(label: string): void {
    // "B" behind the sections of part A, which has no letters in its sections.
    if (this.#lettersLead && this.#letter === '' && label > this.#outer && this.#outer !== '') {
      this.#outer = '';
      this.#roman = '';
    }
    this.#letter = label;
  }

  #takeRoman(label: string, value: number | null): void {
    // Behind G or H it may be the letter, the one before it lost.
    this.#lettersLead ||= value === 1 && this.#roman === '' && /^[A-F]$/.test(this.#letter);
    const isOfLetter = this.#lettersLead ? this.#outer === '' : this.#letter === this.#spokenIn;
    if (value !== null && this.#letter !== '' && isOfLetter) this.#outer = this.#letter;
    this.#roman = label;
    this.#letter = '';
  }

  /** "A<tab>Recalling its resolutions", "II. Requests": the line without a section's letter before its first paragraph. */
  without(line: Line): Line {
    const label = /^(?:[A-Z]|[IVX]{1,5})(?:\t+(?=\p{Lu}\p{Ll})|\.\s+(?=\p{Lu}))/u.exec(line.content)?.[0];
    if (!label) return line;
    const isTitle =
      label.includes('.') && !(ENDED.test(line.content) && moodAtStart(line.content.slice(label.length)));
    if (isTitle || !this.take(line.content)) return line;
    return { ...line, first: line.first + label.length, content: line.content.slice(label.length) };
  }

  /** A new part of the text with headings of its own. */
  reset(): void {
    this.#spokenIn = '';
    this.#outer = '';
    this.#lettersLead = false;
    this.#roman = '';
    this.#letter = '';
  }

  get name(): string | null {
    return [this.#outer, this.#roman, this.#letter].filter(Boolean).join('.') || null;
  }
}
