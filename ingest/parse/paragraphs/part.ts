import { AmountTable } from './amounts.ts';
import type { Annexes } from './annexes.ts';
import type { Drafts } from './drafts.ts';
import { ENDED, GOES_ON } from '../lines/ends.ts';
import { Labels, lettered } from './labels.ts';
import { behindMarks, leadOf, moodAtStart, type Lead, type Mood } from './lead.ts';
import { isDecidedBy, isHeading, isNarrative, isSeized } from '../lines/line-kinds.ts';
import type { Line } from '../lines/lines.ts';
import {
  goesOnFromAbove,
  hasNumbers,
  isInnerList,
  isListBelow,
  isNumberLost,
  isUnfinished,
  lineAbove,
  lineBelow,
} from './numbering.ts';
import type { Sections } from './sections.ts';
import { itemLabel } from './small-leads.ts';

const QUOTE = /^["“]/;
const DASH = /^[-–—•]\s+/;

/** A text while its paragraphs are read. */
interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly sections: Sections;
  readonly drafts: Drafts;
  readonly annexes: Annexes;
}

/** No heading ends so: "… in the work of the", where the notes of a page stand before the rest. */
const HALF = / (?:the|of|and|a|an|in|to|for|by|with)$/;

/**
 * The part of a text that is being read: by number, label, letter, dash or lead words its lines begin a paragraph, or they
 * go on with the one before.
 */
export class Part {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #sections: Sections;
  readonly #drafts: Drafts;
  readonly #annexes: Annexes;
  readonly #labels = new Labels();
  /** Numbers of the last paragraphs of each kind. */
  #preambular = 0;
  #operative = 0;
  #narrated = 0;
  /** The last number of a list inside an operative paragraph, 0 outside. */
  #inner = 0;
  /** How many paragraphs in sequence were all numbered 1, the last ending so that another must follow. */
  #ones = 0;
  /** The operative paragraphs have numbers. */
  #numbered = false;
  /** But those read last have none: "Reaffirms its resolution;", and the numbers are those of a list below. */
  #loose = false;
  /** A paragraph bore a label, "PP3". */
  #bearsLabels = false;
  /** All of it stands in quotation marks, as drafts that one body recommends to another do. */
  isQuoted = false;
  /** Lead words that stand before the list of all operative paragraphs: "Resolves:" */
  #introduced: string | null = null;
  /** The paragraphs bear letters: those of the preamble, or all. */
  #letters = false;
  /** Lead words stand in lines of their own, in small letters. */
  #smallLeads = false;
  /** The operative paragraphs bear dashes. */
  #dashed = false;
  readonly #table = new AmountTable();
  /** A heading stood directly before. */
  #underHeading = false;

  constructor({ text, lines, sections, drafts, annexes }: Reading) {
    this.#text = text;
    this.#lines = lines;
    this.#sections = sections;
    this.#drafts = drafts;
    this.#annexes = annexes;
  }

  /** The number of the last operative paragraph; 0 before the first. */
  get operative(): number {
    return this.#operative;
  }

  /** Whether lead words in small letters may open a paragraph. */
  get maySmallLeads(): boolean {
    return this.#smallLeads || !this.#numbered;
  }

  /** Whether the operative paragraphs have numbers. */
  get isNumbered(): boolean {
    return this.#numbered;
  }

  get hasSmallLeads(): boolean {
    return this.#smallLeads;
  }

  /** Whether a label may stand before a paragraph: no number stood there without one. */
  get mayBearLabels(): boolean {
    return this.#bearsLabels || this.#operative === 0;
  }

  /** The body begins to speak: its paragraphs stand from this line on. */
  begin(index: number): void {
    this.#numbered = hasNumbers(this.#lines, index);
  }

  /** What lies behind belongs to no paragraph so far: the labels of lists begin anew. */
  resetLabels(): void {
    this.#labels.reset();
  }

  /** A line of a table of amounts in an operative paragraph: its head, its rows, the headings between them. */
  isOfTable(index: number): boolean {
    return this.#operative > 0 && !this.#annexes.isOpen && this.#table.takes(this.#lines, index);
  }

  /** What was read so far belongs to the heading. */
  restart(): void {
    this.#drafts.restart();
    this.#resetNumbers();
  }

  newPart(): void {
    this.#drafts.newPart();
    this.#resetNumbers();
  }

  #resetNumbers(): void {
    this.#smallLeads = false;
    this.#table.close();
    this.#dashed = false;
    this.#introduced = null;
    this.#loose = false;
    this.#letters = false;
    this.#labels.reset();
    this.#preambular = 0;
    this.#operative = 0;
    this.#narrated = 0;
    this.#inner = 0;
  }

  /** A numbered paragraph; true: the text ends with it. */
  byNumber(line: Line, index: number, match: RegExpExecArray): boolean {
    const printed = Number(match[1]);
    // "1. INVITES …; 1. ENDORSES …; 1. URGES …": a page's list that has lost its numbers.
    const isOfOnes = printed === 1 && this.#ones > 0 && !this.#underHeading;
    const number = isOfOnes ? this.#operative + 1 : printed;
    this.#ones = printed === 1 && /[;,]$/.test(line.content) ? this.#ones + 1 : 0;
    this.#letters = false;
    this.#labels.reset();
    if (this.#annexes.isOpen) {
      this.#annexes.add(line, number);
      return false;
    }
    const isDue = !this.#loose && number === this.#operative + 1;
    if (this.#inner > 0 && number === this.#inner + 1 && !isDue) {
      this.#inner = number;
      this.#drafts.add(line.first, line, `OP${this.#operative}(${number})`, 'operative', 1, null);
      return false;
    }
    this.#inner = 0;
    if (number <= this.#operative) {
      if (this.#introducesList(index) || isInnerList(this.#lines, index, number, this.#operative)) {
        this.#inner = number;
        this.#drafts.add(line.first, line, `OP${this.#operative}(${number})`, 'operative', 1, null);
        return false;
      }
      this.newPart();
    }
    this.#operative = number;
    this.#loose = false;
    this.#underHeading = false;
    const next = this.#lines[index + 1];
    // The number may stand on a line of its own.
    const lead =
      match[0].length >= line.content.length && next
        ? this.#lead(next.first, next.end, 'operative')
        : this.#lead(line.first + match[0].length, line.end, 'operative');
    this.#drafts.add(line.first, line, `OP${number}`, 'operative', 0, lead?.words ?? this.#introduced);
    return isSeized(line.content);
  }

  /** Of paragraphs without numbers one introduces this list: "Recommends the following measures:" */
  #introducesList(index: number): boolean {
    return this.#loose && lineAbove(this.#lines, index).endsWith(':');
  }

  /** "PP3. Recalling", "OP4 bis Decides": the label tells kind and number. */
  byLabel(line: Line, [label, word = '', number = '', between = '']: RegExpExecArray): void {
    const kind = /^p/i.test(word) ? 'preambular' : 'operative';
    const last = kind === 'preambular' ? this.#preambular : this.#operative;
    if (between === '' && (Number(number) <= last || (kind === 'preambular' && this.#operative > 0)))
      this.newPart();
    if (kind === 'preambular') this.#preambular = Number(number);
    else this.#operative = Number(number);
    this.#bearsLabels = true;
    this.#underHeading = false;
    this.#labels.reset();
    const lead = this.#lead(line.first + label.length, line.end, kind);
    const id = `${word.toUpperCase()}${number}${between.toLowerCase()}`;
    this.#drafts.add(line.first, line, id, kind, 0, lead?.mood ? lead.words : null);
  }

  /** "9 bis. Decides": a paragraph that was put between two. */
  insert(line: Line, number: string, length: number): void {
    this.#labels.reset();
    const lead = this.#lead(line.first + length, line.end, 'operative');
    this.#drafts.add(line.first, line, `OP${number.replace(/\s/, '')}`, 'operative', 0, lead?.words ?? null);
  }

  /** The letter with which the line below begins. */
  letterBelow(index: number): string | null {
    return lettered(lineBelow(this.#lines, index))?.[1] ?? null;
  }

  /** "(a) to report": a sub-paragraph, or a paragraph of a text that has letters; `next`: the letter behind it. */
  byLetter(line: Line, label: string, length: number, next: string | null): void {
    const path = this.#labels.path(label, next);
    const read = this.#preambular + this.#operative + this.#narrated + this.#annexes.starts.length;
    this.#letters ||= label === 'a' && read === 0 && moodAtStart(line.content.slice(length)) !== null;
    if (this.#letters && path.length === 1) return this.#lettered(line, length);
    const { parent } = this.#drafts;
    if (!parent) return;
    const lead = parent.kind === 'annex' ? null : this.#lead(line.first + length, line.end, 'operative');
    const words = lead?.opens && lead.mood !== null ? lead.words : null;
    const inner = this.#letters ? path.slice(1) : path;
    const id = `${parent.id}${inner.map((part) => `(${part})`).join('')}`;
    this.#drafts.add(line.first, line, id, parent.kind, parent.depth + inner.length, words);
  }

  /** "(a) Recalling …, (b) Noting …": the paragraphs of a preamble, or all of them, bear letters. */
  #lettered(line: Line, length: number): void {
    const lead = this.#lead(line.first + length, line.end, 'preambular');
    const kind = lead?.mood === 'preambular' && this.#operative === 0 ? 'preambular' : 'operative';
    this.#drafts.add(line.first, line, this.#nextId(kind), kind, 0, lead?.mood ? lead.words : null);
  }

  /** "recalling", "resolves to instruct the Director": the paragraph is what stands below, up to the next such line. */
  underSmallLead(line: Line, words: string, mood: Mood): void {
    this.#smallLeads = true;
    this.#labels.reset();
    const kind = mood === 'preambular' && this.#operative === 0 ? 'preambular' : 'operative';
    this.#drafts.add(line.first, line, this.#nextId(kind), kind, 0, words);
  }

  #nextId(kind: 'preambular' | 'operative'): string {
    return kind === 'preambular' ? `PP${++this.#preambular}` : `OP${++this.#operative}`;
  }

  /** "a) resolution 68/198;", "1 to continue": an item below such lead words. */
  item(line: Line, index: number): void {
    const { parent } = this.#drafts;
    const label = itemLabel(line.content);
    if (label === null || !parent) return this.extend(line);
    const path = this.#labels.path(label, itemLabel(lineBelow(this.#lines, index)));
    const id = `${parent.id}${path.map((part) => `(${part})`).join('')}`;
    this.#drafts.add(line.first, line, id, parent.kind, path.length, null);
  }

  /** A paragraph of a statement or of a decision told in the past tense. */
  narrate(line: Line): void {
    const { content } = line;
    if (isHeading(content) && !isNarrative(content)) {
      this.#sections.take(content);
      return;
    }
    if (/^\p{Ll}/u.test(content)) return this.extend(line);
    this.#labels.reset();
    this.#narrated++;
    const first = line.first + (QUOTE.test(content) ? 1 : 0);
    const isTold = isNarrative(content) && !isDecidedBy(content);
    const lead = this.#lead(first, line.end, isTold ? 'past' : 'operative');
    this.#drafts.add(first, line, `P${this.#narrated}`, 'operative', 0, lead?.mood ? lead.words : null);
  }

  /** A line without number or letter in a resolution; true: the text ends with it. */
  unmarked(whole: Line, index: number): boolean {
    this.#ones = 0;
    const line = this.#withoutDash(this.#sections.without(whole), index);
    const { content } = line;
    const expected = this.#operative > 0 && !this.#numbered ? 'operative' : 'preambular';
    const lead = this.#lead(line.first, line.end, expected);
    // "They declare": of a statement the members of the body, here others of whom the paragraph above tells.
    const mood = lead?.opens && !/^["“]?They\b/.test(content) ? lead.mood : null;
    const ended = ENDED.test(content);
    const breaksOff =
      mood === 'preambular' &&
      !this.#drafts.isEmpty &&
      (HALF.test(content) || isUnfinished(lineBelow(this.#lines, index)));
    // "Calls upon the parties" above "(a) To cease hostilities": what is asked of them stands in the list.
    const opensList = mood === 'operative' && lettered(lineBelow(this.#lines, index))?.[1] === 'a';
    if (!ended && !breaksOff && !opensList && isHeading(content) && (mood === null || content.length < 130)) {
      this.#sections.take(content);
      this.#underHeading = true;
      return false;
    }
    if (mood === 'operative') {
      const isWhole = !content.endsWith(':') || lettered(lineBelow(this.#lines, index)) !== null;
      if (this.#numbered && this.#operative > 0 && this.#underHeading) {
        this.newPart();
        this.#loose = isWhole;
      } else if (this.#operative === 0 && isWhole && !content.endsWith(','))
        this.#loose = isListBelow(this.#lines, index);
      if (!this.#numbered || this.#loose || isNumberLost(this.#lines, index, this.#operative + 1))
        return this.#unnumbered(line, lead?.words ?? null);
    }
    if (mood === null && !this.#drafts.isEmpty && this.#isPartOfParagraph(content))
      return this.#extended(line);
    if (this.#operative > 0) {
      if (mood === 'preambular' && this.#underHeading && /,["”]?$/.test(content)) this.newPart();
      else return this.#extended(line);
    }
    // "Adopts the following declaration:" introduces what is numbered below it.
    const introduces = mood === 'operative' && content.endsWith(':');
    const mayBeHalf = mood === null && !this.#drafts.isEmpty && !this.#underHeading;
    if (goesOnFromAbove(this.#lines, index, mayBeHalf)) return this.#extended(line);
    if (introduces) this.#introduced = lead?.words ?? null;
    if (introduces || (mood === null && !GOES_ON.test(content)) || /^We\b/.test(content)) return false;
    this.#preambular++;
    this.#labels.reset();
    const quoted = QUOTE.test(content) ? 1 : 0;
    this.#drafts.add(
      line.first + quoted,
      line,
      `PP${this.#preambular}`,
      'preambular',
      0,
      lead?.words ?? null,
    );
    return false;
  }

  /** "- Requests the parties": where the preamble has ended and nothing has a number, a page's list has lost them. */
  #withoutDash(line: Line, index: number): Line {
    const dash = this.#numbered ? undefined : DASH.exec(line.content)?.[0];
    if (dash === undefined) return line;
    const content = line.content.slice(dash.length);
    this.#dashed ||= this.#operative === 0 && lineAbove(this.#lines, index).endsWith(',');
    return this.#dashed && moodAtStart(content) === 'operative'
      ? { ...line, first: line.first + dash.length, content }
      : line;
  }

  /** "- All parties stop the fighting,", or what a preambular paragraph quotes. */
  #isPartOfParagraph(content: string): boolean {
    return DASH.test(content) || (QUOTE.test(content) && !this.isQuoted);
  }

  #unnumbered(line: Line, lead: string | null): boolean {
    this.#operative++;
    this.#underHeading = false;
    this.#labels.reset();
    const quoted = QUOTE.test(line.content) ? 1 : 0;
    this.#drafts.add(line.first + quoted, line, `OP${this.#operative}`, 'operative', 0, lead);
    return isSeized(line.content);
  }

  #lead(first: number, end: number, expected: Mood): Lead | null {
    return leadOf(this.#text, behindMarks(this.#text, first, end), end, expected);
  }

  /** The line goes on with the paragraph, or says nothing of its own. */
  extend(line: Line): void {
    this.#drafts.extend(line);
    this.#annexes.extend(line);
  }

  #extended(line: Line): false {
    this.extend(line);
    return false;
  }
}
