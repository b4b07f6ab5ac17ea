import { Annexes } from './annexes.ts';
import type { Paragraph } from '../document.ts';
import { Drafts } from './drafts.ts';
import { ENDED } from '../lines/ends.ts';
import { lettered } from './labels.ts';
import { behindMarks, leadOf, moodAtStart, opensWithKnownVerb } from './lead.ts';
import {
  isAdoptionLine,
  inserted,
  isAnnex,
  isFirstArticle,
  isFurniture,
  isHeading,
  isNarrative,
  isOpening,
  isStatementHeading,
  labelled,
  numbered,
  opensVote,
  tellsStatement,
} from '../lines/line-kinds.ts';
import type { Line } from '../lines/lines.ts';
import { isBelowStatement, lineBelow, opensAgain } from './numbering.ts';
import { Part } from './part.ts';
import { Sections } from './sections.ts';
import { smallLead } from './small-leads.ts';

const QUOTE = /^["“]/;
/** Behind "(b)" or "1." the first of a list inside: "(i) To count clips"; not the cited "(i) and (ii) above". */
const FIRST_INSIDE =
  /^\((i|a|1|A)\)\s*(?!(?:and|or|above|below|of)\b|to \()(?=["“\p{L}]|\([ia1A]\)\s*["“\p{L}])/u;
/** What follows the first of a list. */
const SECOND: Readonly<Record<string, string>> = { i: 'ii', a: 'b', 1: '2', A: 'B' };

/** A list that opens behind the number or the letter of a paragraph: its line from there on, and its first label. */
interface OpenList {
  readonly line: Line;
  readonly label: string;
  /** Of the label, with what stands behind it up to the words. */
  readonly length: number;
}

function listBehind(line: Line, length: number): OpenList | null {
  const content = line.content.slice(length);
  const [opening, label] = FIRST_INSIDE.exec(content) ?? [];
  if (opening === undefined || label === undefined) return null;
  return { line: { ...line, first: line.first + length, content }, label, length: opening.length };
}

/** Before the text that a body recommends to another. */
const INTRODUCES = /\bdraft (?:resolution|decision)|\b(?:following|below)\b/;
/** No paragraph that introduces a text is longer. */
const LONGEST = 4000;
/** The paragraphs of a text, and what lies between them. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  /** Starts of annexes and attached texts. */
  readonly annexes: readonly number[];
  /** Where the body goes on behind articles that stand in it. */
  readonly goesOn: readonly number[];
  /** "The General Assembly,", where it stands below the preamble. */
  readonly speaker: Line | null;
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

/** "Requests the Secretary-General to inform them;", behind "Article 1": no article begins with a verb of a body; "States shall" is none. */
const isActBehindArticles = (content: string): boolean =>
  ENDED.test(content) &&
  !content.startsWith('States ') &&
  moodAtStart(content) === 'operative' &&
  opensWithKnownVerb(content);

class Reader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #sections = new Sections();
  readonly #drafts = new Drafts(this.#sections);
  readonly #annexes = new Annexes(this.#drafts, this.#sections);
  readonly #part: Part;
  #form: Form = 'resolution';
  /** Inside a resolution, a statement or a decision: before it everything is heading. */
  #opened = false;
  /** A body has said "The General Assembly,". */
  #spoken = false;
  /** The line in which it did so, where the preamble stands above it. */
  #speaker: Line | null = null;
  /** It did so with a comma. */
  #withComma = false;
  /** Behind the lines of adoption. */
  #closed = false;
  /** Between the brackets that say who voted how. */
  #voting = false;
  readonly #adoptions: Line[] = [];

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    this.#part = new Part({
      text,
      lines,
      sections: this.#sections,
      drafts: this.#drafts,
      annexes: this.#annexes,
    });
  }

  read(): Body {
    this.#lines.forEach((line, index) => {
      if (!isFurniture(line.content)) this.#line(line, index);
    });
    const { starts, ends } = this.#annexes;
    return {
      paragraphs: this.#drafts.finish(),
      annexes: starts,
      goesOn: ends,
      speaker: this.#speaker,
      adoptions: this.#adoptions,
    };
  }

  #line(line: Line, index: number): void {
    const { content } = line;
    if (this.#annexes.isInText && isActBehindArticles(content)) this.#annexes.textGoesOn(line);
    if (isOpening(content) && !this.#annexes.isOpen && !this.#isInList(content))
      return this.#open(line, index);
    const label = !this.#annexes.isOpen && this.#mayBearLabels ? labelled(content) : null;
    if (label) return this.#labelled(line, label);
    const small =
      !this.#annexes.isOpen && !this.#closed && this.#part.maySmallLeads
        ? smallLead(content, () => lineBelow(this.#lines, index))
        : null;
    if (small) {
      this.#opened = true;
      return this.#part.underSmallLead(line, small.words, small.mood);
    }
    if (!this.#opened && !this.#opens(line, index)) return;
    if (isAdoptionLine(content)) return this.#adopt(line);
    if (this.#voting && !isAnnex(content)) {
      this.#voting = !content.includes(']');
      return;
    }
    if (!this.#drafts.isEmpty && this.#isAnnex(content)) return this.#openAnnex(line);
    if (this.#part.hasSmallLeads && !this.#annexes.isOpen && !this.#closed)
      return this.#part.item(line, index);
    const number = numbered(content);
    const continues = number !== null && Number(number[1]) === this.#part.operative + 1;
    if (this.#closed && !this.#annexes.isOpen && !continues && !this.#reopens(line, index)) return;
    if (this.#part.isOfTable(index)) return this.#part.extend(line);
    if (number && !this.#isQuotation(content)) {
      this.#closed = this.#part.byNumber(line, index, number);
      return this.#listOfNumber(line, index, number[0].length);
    }
    const between = inserted(content);
    if (between?.[1] && this.#part.operative > 0 && !this.#annexes.isOpen && !this.#isQuotation(content))
      return this.#part.insert(line, between[1], between[0].length);
    const letter = lettered(content);
    if (letter?.[1] && (!this.#drafts.isEmpty || letter[1] === 'a'))
      return this.#byLetters(line, index, letter[1], letter[0].length, this.#part.letterBelow(index));
    if (this.#annexes.isOpen) return this.#part.extend(line);
    if (this.#form === 'narrative') return this.#part.narrate(line);
    if (this.#part.unmarked(line, index)) this.#closed = true;
  }

  /** A sub-paragraph, and where a list opens behind its letter, "(b) (i) To count", the first of that list; `below`: the next letter. */
  #byLetters(line: Line, index: number, label: string, length: number, below: string | null): void {
    const list = listBehind(line, length);
    // "(a) (a) Transport": one letter, printed twice.
    const inner = list?.label === label ? null : list;
    this.#part.byLetter(line, label, length, inner?.label ?? below);
    if (inner) this.#openList(inner, index);
  }

  /** "1. (a) Requests" opens a list; "1. (i) is due" cites, unless "(ii)" stands below. */
  #listOfNumber(line: Line, index: number, length: number): void {
    const list = listBehind(line, length);
    if (!list) return;
    const isSentence = /^\p{Ll}/u.test(list.line.content.slice(list.length));
    if (isSentence && this.#part.letterBelow(index) !== SECOND[list.label]) return;
    this.#openList(list, index);
  }

  /** The first of a list; one that stands in one line with the others, "(1) Vela (2) Marana", is no paragraph. */
  #openList({ line, label, length }: OpenList, index: number): void {
    if (line.content.includes(` (${SECOND[label] ?? ''}) `)) return;
    // Whatever stands below, "(i)" is no ninth letter here.
    const below = label === 'i' ? 'ii' : this.#part.letterBelow(index);
    this.#byLetters(line, index, label, length, below);
  }

  /** "The General Assembly,": what was before it is heading, or another part. */
  #open(line: Line, index: number): void {
    if (this.#form === 'narrative' && !this.#closed && this.#drafts.isEmpty) {
      this.#opened = true;
      // "“1. Takes note …": each paragraph of what the President said opens with a quotation mark.
      this.#part.isQuoted = QUOTE.test(line.content);
      return;
    }
    this.#sections.spoken();
    // "Recommends to the General Assembly the adoption of the following draft resolution:" is heading.
    if (this.#isBelowPreamble(index)) this.#speaker = line;
    else if (!this.#closed && this.#drafts.areOnlyFirst && !this.#isWhole()) this.#part.restart();
    else if (this.#isQuotation(line.content)) return this.#part.extend(line);
    else this.#part.newPart();
    this.#part.isQuoted = QUOTE.test(line.content);
    this.#form = 'resolution';
    this.#opened = true;
    this.#spoken = true;
    this.#withComma = line.content.endsWith(',');
    this.#closed = false;
    this.#part.begin(index + 1);
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
        !tellsStatement(content) &&
        !isBelowStatement(this.#lines, index)
      );
    }
    if (isHeading(content) || isAdoptionLine(content) || /^[[(]/.test(content)) {
      this.#sections.take(content);
      return false;
    }
    const lead = leadOf(this.#text, behindMarks(this.#text, line.first, line.end), line.end, 'preambular');
    if (this.#form === 'narrative' ? !/^["“]/.test(content) : lead?.mood === null || !lead?.opens) {
      // "35. Keeping of clips", above a text whose opening was lost: a title.
      if (!numbered(content) || (!lead && !ENDED.test(content))) return false;
    }
    this.#opened = true;
    this.#part.begin(index);
    return true;
  }

  /** Behind the lines of adoption: another part when the body speaks again, else an attached text. */
  #reopens(line: Line, index: number): boolean {
    if (opensAgain(this.#lines, index)) {
      if (isNarrative(line.content)) {
        this.#part.newPart();
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

  /** "The Preparatory Commission:" below "2. Decides as follows:": of whom the paragraph tells; a body speaks with a comma here. */
  #isInList(content: string): boolean {
    return this.#part.operative > 0 && !this.#closed && this.#withComma && content.endsWith(':');
  }

  /** A line of another resolution that an operative paragraph quotes. */
  #isQuotation(content: string): boolean {
    return this.#part.operative > 0 && !this.#closed && !this.#part.isQuoted && QUOTE.test(content);
  }

  /** Where the paragraphs have numbers and no body speaks, "PP3 Recalls" is of a text that a report tells of. */
  get #mayBearLabels(): boolean {
    return this.#spoken || this.#part.mayBearLabels;
  }

  #labelled(line: Line, label: RegExpExecArray): void {
    this.#opened = true;
    this.#closed = false;
    this.#part.byLabel(line, label);
  }

  /** "Recalling its resolution …," above "The General Assembly,", and what it decides directly below: the preamble stands before who speaks. */
  #isBelowPreamble(index: number): boolean {
    const { last } = this.#drafts;
    if (this.#spoken || this.#part.operative > 0 || last?.kind !== 'preambular') return false;
    if (this.#text.charAt(last.end - 1) !== ',') return false;
    const below = lineBelow(this.#lines, index);
    return moodAtStart(below.slice(numbered(below)?.[0].length ?? 0)) === 'operative';
  }

  /** "1. Decides to amend the annex;": a text of one operative paragraph, that introduces no other. */
  #isWhole(): boolean {
    const { last } = this.#drafts;
    if (last?.kind !== 'operative' || this.#form === 'narrative') return false;
    // Quoted lines make it ever longer, and this is asked at each of them.
    if (!'.;'.includes(this.#text.charAt(last.end - 1))) return false;
    return !INTRODUCES.test(this.#text.slice(last.start, Math.min(last.end, last.start + LONGEST)));
  }

  #adopt(line: Line): void {
    this.#voting = opensVote(line.content);
    this.#annexes.adopted();
    if (!this.#annexes.isOpen) {
      this.#closed = true;
      this.#adoptions.push(line);
    }
  }

  /** "Proclaims the following Declaration:", and below it "Article 1": an attached text without a heading of its own. */
  #isAnnex(content: string): boolean {
    return isAnnex(content) || (!this.#part.isNumbered && !this.#annexes.isOpen && isFirstArticle(content));
  }

  #openAnnex(line: Line): void {
    this.#part.resetLabels();
    this.#annexes.open(line, !this.#closed && isFirstArticle(line.content));
  }
}
