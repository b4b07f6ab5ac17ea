import { AmountTable } from './amounts.ts';
import { Annexes } from './annexes.ts';
import type { Paragraph } from './document.ts';
import { Drafts } from './drafts.ts';
import { ENDED, GOES_ON } from './ends.ts';
import { Labels, lettered } from './labels.ts';
import { behindMarks, leadOf, moodAtStart, type Lead, type Mood } from './lead.ts';
import {
  isAdoptionLine,
  inserted,
  isAnnex,
  isFirstArticle,
  isDecidedBy,
  isFurniture,
  isHeading,
  isNarrative,
  isOpening,
  isSeized,
  isStatementHeading,
  labelled,
  numbered,
  opensVote,
} from './line-kinds.ts';
import type { Line } from './lines.ts';
import {
  hasNumbers,
  isBelowStatement,
  isInnerList,
  isListBelow,
  isNumberLost,
  lineAbove,
  lineBelow,
  opensAgain,
} from './numbering.ts';
import { Sections } from './sections.ts';
import { itemLabel, smallLead } from './small-leads.ts';

const QUOTE = /^["“]/;
/** Before the text that a body recommends to another. */
const INTRODUCES = /\bdraft (?:resolution|decision)|\b(?:following|below)\b/;
const DASH = /^[-–—•]\s+/;
/** The paragraphs of a text, and what lies between them. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  /** Starts of annexes and attached texts. */
  readonly annexes: readonly number[];
  /** Lines that record when and how the text was adopted. */
  readonly adoptions: readonly Line[];
}

/**
 * `resolution`: "The General Assembly," a preamble and operative paragraphs. `narrative`: a decision
 * told in the past tense, or a statement; it has no such parts, so its paragraphs are P1, P2 ...
 */
type Form = 'resolution' | 'narrative';

/**
 * Finds the paragraphs of a text in which each starts on a line of its own. The lines are those of
 * heading and body, without notes.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Body {
  return new Reader(text, lines).read();
}

class Reader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #labels = new Labels();
  readonly #sections = new Sections();
  readonly #drafts = new Drafts(this.#sections);
  readonly #annexes = new Annexes(this.#drafts, this.#sections);
  #form: Form = 'resolution';
  /** Numbers of the last paragraphs of each kind. */
  #preambular = 0;
  #operative = 0;
  #narrated = 0;
  /** The last number of a list inside an operative paragraph, 0 outside. */
  #inner = 0;
  /** This part's operative paragraphs have numbers. */
  #numbered = false;
  /** But those read last have none: "Reaffirms its resolution;", and the numbers are those of a list below. */
  #loose = false;
  /** Inside a resolution, a statement or a decision: before it everything is heading. */
  #opened = false;
  /** A body has said "The General Assembly,". */
  #spoken = false;
  /** A paragraph bore a label, "PP3". */
  #bearsLabels = false;
  /** The whole text stands in quotation marks, as drafts that one body recommends to another do. */
  #quoted = false;
  /** Behind the lines of adoption. */
  #closed = false;
  /** Between the brackets that say who voted how. */
  #voting = false;
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
  readonly #adoptions: Line[] = [];

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  read(): Body {
    this.#lines.forEach((line, index) => {
      if (!isFurniture(line.content)) this.#line(line, index);
    });
    return { paragraphs: this.#drafts.finish(), annexes: this.#annexes.starts, adoptions: this.#adoptions };
  }

  #line(line: Line, index: number): void {
    const { content } = line;
    if (isOpening(content) && !this.#annexes.isOpen) return this.#open(line, index);
    const label = !this.#annexes.isOpen && this.#mayBearLabels ? labelled(content) : null;
    if (label) return this.#labelled(line, label);
    const small =
      !this.#annexes.isOpen && !this.#closed && (this.#smallLeads || !this.#numbered)
        ? smallLead(content, () => lineBelow(this.#lines, index))
        : null;
    if (small) return this.#underSmallLead(line, small.words, small.mood);
    if (!this.#opened && !this.#opens(line, index)) return;
    if (isAdoptionLine(content)) return this.#adopt(line);
    if (this.#voting && !isAnnex(content)) {
      this.#voting = !content.includes(']');
      return;
    }
    if (!this.#drafts.isEmpty && this.#isAnnex(content)) return this.#openAnnex(line);
    if (this.#smallLeads && !this.#annexes.isOpen && !this.#closed) return this.#item(line, index);
    const number = numbered(content);
    const continues = number !== null && Number(number[1]) === this.#operative + 1;
    if (this.#closed && !this.#annexes.isOpen && !continues && !this.#reopens(line, index)) return;
    if (this.#operative > 0 && !this.#annexes.isOpen && this.#table.takes(this.#lines, index))
      return this.#extend(line);
    if (number && !this.#isQuotation(content)) return this.#number(line, index, number);
    const between = inserted(content);
    if (between?.[1] && this.#operative > 0 && !this.#annexes.isOpen && !this.#isQuotation(content))
      return this.#insert(line, between[1], between[0].length);
    const letter = lettered(content);
    if (letter?.[1] && (!this.#drafts.isEmpty || letter[1] === 'a'))
      return this.#letter(line, index, letter[1], letter[0].length);
    if (this.#annexes.isOpen) return this.#extend(line);
    if (this.#form === 'narrative') return this.#narrate(line);
    this.#unmarked(line, index);
  }

  /** "The General Assembly,": what was before it is heading, or another part. */
  #open(line: Line, index: number): void {
    if (this.#form === 'narrative' && !this.#closed && this.#drafts.isEmpty) {
      this.#opened = true;
      return;
    }
    // "Recommends to the General Assembly the adoption of the following draft resolution:" is heading.
    if (!this.#closed && this.#drafts.areOnlyFirst && !this.#isWhole()) this.#restart();
    else if (this.#isQuotation(line.content)) return this.#extend(line);
    else this.#newPart();
    this.#quoted = QUOTE.test(line.content);
    this.#form = 'resolution';
    this.#opened = true;
    this.#spoken = true;
    this.#closed = false;
    this.#numbered = hasNumbers(this.#lines, index + 1);
  }

  /** A text without "The Security Council,": a statement, a decision, or an opening line that was lost. */
  #opens(line: Line, index: number): boolean {
    const { content } = line;
    if (isStatementHeading(content)) this.#form = 'narrative';
    if (isNarrative(content)) {
      this.#form = 'narrative';
      this.#opened = true;
      // A statement's paragraphs are what the President said; a decision is told in this sentence.
      return (
        !/\bfollowing statement\b|\bstatement on behalf\b/.test(content) &&
        !isBelowStatement(this.#lines, index)
      );
    }
    if (isHeading(content) || isAdoptionLine(content) || /^[[(]/.test(content)) {
      this.#sections.take(content);
      return false;
    }
    const lead = this.#lead(line.first, line.end, 'preambular');
    if (this.#form === 'narrative' ? !/^["“]/.test(content) : lead?.mood === null || !lead?.opens) {
      // "35. Keeping of clips", above a text whose opening was lost: a title.
      if (!numbered(content) || (!lead && !ENDED.test(content))) return false;
    }
    this.#opened = true;
    this.#numbered = hasNumbers(this.#lines, index);
    return true;
  }

  /** Behind the lines of adoption: another part when the body speaks again, else an attached text. */
  #reopens(line: Line, index: number): boolean {
    if (opensAgain(this.#lines, index)) {
      if (isNarrative(line.content)) {
        this.#newPart();
        this.#closed = false;
        this.#form = 'narrative';
        return true;
      }
      this.#sections.take(line.content);
      return false;
    }
    this.#openAnnex(line);
    return false;
  }

  /** A line of another resolution that an operative paragraph quotes. */
  #isQuotation(content: string): boolean {
    return this.#operative > 0 && !this.#closed && !this.#quoted && QUOTE.test(content);
  }

  /** "1. Decides to amend the annex;": a text of one operative paragraph, that introduces no other. */
  #isWhole(): boolean {
    const { last } = this.#drafts;
    if (last?.kind !== 'operative' || this.#form === 'narrative') return false;
    const words = this.#text.slice(last.start, last.end);
    return /[.;]$/.test(words) && !INTRODUCES.test(words);
  }

  /** What was read so far belongs to the heading. */
  #restart(): void {
    this.#drafts.restart();
    this.#resetNumbers();
  }

  #newPart(): void {
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

  #adopt(line: Line): void {
    this.#voting = opensVote(line.content);
    if (!this.#annexes.isOpen) {
      this.#closed = true;
      this.#adoptions.push(line);
    }
  }

  /** "Proclaims the following Declaration:", and below it "Article 1": an attached text without a heading of its own. */
  #isAnnex(content: string): boolean {
    return isAnnex(content) || (!this.#numbered && !this.#annexes.isOpen && isFirstArticle(content));
  }

  #openAnnex(line: Line): void {
    this.#labels.reset();
    this.#annexes.open(line);
  }

  #number(line: Line, index: number, match: RegExpExecArray): void {
    const number = Number(match[1]);
    this.#closed = false;
    this.#letters = false;
    this.#labels.reset();
    if (this.#annexes.isOpen) return this.#annexes.add(line, number);
    const isDue = !this.#loose && number === this.#operative + 1;
    if (this.#inner > 0 && number === this.#inner + 1 && !isDue) {
      this.#inner = number;
      this.#drafts.add(line.first, line, `OP${this.#operative}(${number})`, 'operative', 1, null);
      return;
    }
    this.#inner = 0;
    if (number <= this.#operative) {
      if (this.#introducesList(index) || isInnerList(this.#lines, index, number, this.#operative)) {
        this.#inner = number;
        this.#drafts.add(line.first, line, `OP${this.#operative}(${number})`, 'operative', 1, null);
        return;
      }
      this.#newPart();
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
    if (isSeized(line.content)) this.#closed = true;
  }

  /** Of paragraphs without numbers one introduces this list: "Recommends the following measures:" */
  #introducesList(index: number): boolean {
    return this.#loose && lineAbove(this.#lines, index).endsWith(':');
  }

  /** Where the paragraphs have numbers and no body speaks, "PP3 Recalls" is of a text that a report tells of. */
  get #mayBearLabels(): boolean {
    return this.#spoken || this.#bearsLabels || this.#operative === 0;
  }

  /** "PP3. Recalling", "OP4 bis Decides": the label tells kind and number. */
  #labelled(line: Line, [label, word = '', number = '', between = '']: RegExpExecArray): void {
    const kind = /^p/i.test(word) ? 'preambular' : 'operative';
    const last = kind === 'preambular' ? this.#preambular : this.#operative;
    if (between === '' && (Number(number) <= last || (kind === 'preambular' && this.#operative > 0)))
      this.#newPart();
    if (kind === 'preambular') this.#preambular = Number(number);
    else this.#operative = Number(number);
    this.#opened = true;
    this.#bearsLabels = true;
    this.#closed = false;
    this.#underHeading = false;
    this.#labels.reset();
    const lead = this.#lead(line.first + label.length, line.end, kind);
    const id = `${word.toUpperCase()}${number}${between.toLowerCase()}`;
    this.#drafts.add(line.first, line, id, kind, 0, lead?.mood ? lead.words : null);
  }

  /** "9 bis. Decides": a paragraph that was put between two. */
  #insert(line: Line, number: string, length: number): void {
    this.#labels.reset();
    const lead = this.#lead(line.first + length, line.end, 'operative');
    this.#drafts.add(line.first, line, `OP${number.replace(/\s/, '')}`, 'operative', 0, lead?.words ?? null);
  }

  #letter(line: Line, index: number, label: string, length: number): void {
    const next = lettered(lineBelow(this.#lines, index))?.[1] ?? null;
    const path = this.#labels.path(label, next);
    const read = this.#preambular + this.#operative + this.#narrated + this.#annexes.starts.length;
    this.#letters ||=
      label === 'a' && read === 0 && moodAtStart(line.content.slice(length).trimStart()) !== null;
    if (this.#letters && path.length === 1) return this.#byLetter(line, length);
    const { parent } = this.#drafts;
    if (!parent) return;
    const lead = parent.kind === 'annex' ? null : this.#lead(line.first + length, line.end, 'operative');
    const words = lead?.opens && lead.mood !== null ? lead.words : null;
    const inner = this.#letters ? path.slice(1) : path;
    const id = `${parent.id}${inner.map((part) => `(${part})`).join('')}`;
    this.#drafts.add(line.first, line, id, parent.kind, parent.depth + inner.length, words);
  }

  /** "(a) Recalling …, (b) Noting …": the paragraphs of a preamble, or all of them, bear letters. */
  #byLetter(line: Line, length: number): void {
    const lead = this.#lead(line.first + length, line.end, 'preambular');
    const kind = lead?.mood === 'preambular' && this.#operative === 0 ? 'preambular' : 'operative';
    this.#drafts.add(line.first, line, this.#nextId(kind), kind, 0, lead?.mood ? lead.words : null);
  }

  /** "recalling", "resolves to instruct the Director": the paragraph is what stands below, up to the next such line. */
  #underSmallLead(line: Line, words: string, mood: Mood): void {
    this.#opened = true;
    this.#smallLeads = true;
    this.#labels.reset();
    const kind = mood === 'preambular' && this.#operative === 0 ? 'preambular' : 'operative';
    this.#drafts.add(line.first, line, this.#nextId(kind), kind, 0, words);
  }

  #nextId(kind: 'preambular' | 'operative'): string {
    return kind === 'preambular' ? `PP${++this.#preambular}` : `OP${++this.#operative}`;
  }

  /** "a) resolution 68/198;", "1 to continue": an item below such lead words. */
  #item(line: Line, index: number): void {
    const { parent } = this.#drafts;
    const label = itemLabel(line.content);
    if (label === null || !parent) return this.#extend(line);
    const path = this.#labels.path(label, itemLabel(lineBelow(this.#lines, index)));
    const id = `${parent.id}${path.map((part) => `(${part})`).join('')}`;
    this.#drafts.add(line.first, line, id, parent.kind, path.length, null);
  }

  /** A paragraph of a statement or of a decision told in the past tense. */
  #narrate(line: Line): void {
    const { content } = line;
    if (isHeading(content) && !isNarrative(content)) {
      this.#sections.take(content);
      return;
    }
    if (/^\p{Ll}/u.test(content)) return this.#extend(line);
    this.#labels.reset();
    this.#narrated++;
    const first = line.first + (QUOTE.test(content) ? 1 : 0);
    const isTold = isNarrative(content) && !isDecidedBy(content);
    const lead = this.#lead(first, line.end, isTold ? 'past' : 'operative');
    this.#drafts.add(first, line, `P${this.#narrated}`, 'operative', 0, lead?.mood ? lead.words : null);
  }

  /** A line without number or letter in a resolution. */
  #unmarked(whole: Line, index: number): void {
    const line = this.#withoutDash(this.#sections.without(whole), index);
    const { content } = line;
    const expected = this.#operative > 0 && !this.#numbered ? 'operative' : 'preambular';
    const lead = this.#lead(line.first, line.end, expected);
    // "They declare": of a statement the members of the body, here others of whom the paragraph above tells.
    const mood = lead?.opens && !/^["“]?They\b/.test(content) ? lead.mood : null;
    const ended = ENDED.test(content);
    const breaksOff = mood === 'preambular' && !this.#drafts.isEmpty && lineBelow(this.#lines, index) === '';
    if (!ended && !breaksOff && isHeading(content) && (mood === null || content.length < 130)) {
      this.#sections.take(content);
      this.#underHeading = true;
      return;
    }
    if (mood === 'operative') {
      const isWhole = !content.endsWith(':') || lettered(lineBelow(this.#lines, index)) !== null;
      if (this.#numbered && this.#operative > 0 && this.#underHeading) {
        this.#newPart();
        this.#loose = isWhole;
      } else if (this.#operative === 0 && isWhole && !content.endsWith(','))
        this.#loose = isListBelow(this.#lines, index);
      if (!this.#numbered || this.#loose || isNumberLost(this.#lines, index, this.#operative + 1))
        return this.#unnumbered(line, lead?.words ?? null);
    }
    if (mood === null && !this.#drafts.isEmpty && this.#isPartOfParagraph(content)) return this.#extend(line);
    if (this.#operative > 0) {
      if (mood === 'preambular' && this.#underHeading && /,["”]?$/.test(content)) this.#newPart();
      else return this.#extend(line);
    }
    const continues = /^\p{Ll}/u.test(content);
    // "Adopts the following declaration:" introduces what is numbered below it.
    const introduces = mood === 'operative' && content.endsWith(':');
    if (continues) return this.#extend(line);
    if (introduces) this.#introduced = lead?.words ?? null;
    if (introduces || (mood === null && !GOES_ON.test(content)) || /^We\b/.test(content)) return;
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
    return DASH.test(content) || (QUOTE.test(content) && !this.#quoted);
  }

  #unnumbered(line: Line, lead: string | null): void {
    this.#operative++;
    this.#underHeading = false;
    this.#labels.reset();
    const quoted = QUOTE.test(line.content) ? 1 : 0;
    this.#drafts.add(line.first + quoted, line, `OP${this.#operative}`, 'operative', 0, lead);
    if (isSeized(line.content)) this.#closed = true;
  }

  #lead(first: number, end: number, expected: Mood): Lead | null {
    return leadOf(this.#text, behindMarks(this.#text, first, end), end, expected);
  }

  #extend(line: Line): void {
    this.#drafts.extend(line);
    this.#annexes.extend(line);
  }
}
