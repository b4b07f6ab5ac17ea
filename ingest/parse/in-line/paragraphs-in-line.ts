import { toRoman } from '../../symbols/roman.ts';
import { MONTHS } from '../dates.ts';
import { MARKERS } from '../lines/ends.ts';
import { moodAtStart, opensWithKnownVerb } from '../paragraphs/lead.ts';
import { numbered } from '../lines/line-kinds.ts';
import { cutAt, type Line } from '../lines/lines.ts';

/**
 * The paragraphs that run on in a line: "Recalling its resolution …, Noting …, 1. Requests …; 2. Decides …; Clips of the coast
 * 3. Calls upon …: (a) To report; (b) To count clips. Annex …". Numbers and labels must follow those before.
 */

const BLANKS = '[ \u00a0]+';
const SIGNS = '[,;:.]';
/** What may stand behind such a sign: "…”, and |". */
const BEHIND_SIGN = '["”]?(?: and| or)?';
const ENDED = SIGNS + BEHIND_SIGN;
const NUMBER = String.raw`\d{1,3}\.[ \u00a0]?`;
const LETTERS_OR_FIGURES = String.raw`[a-z]{1,6}|\d{1,2}`;
const LABEL = String.raw`\((?:${LETTERS_OR_FIGURES})\)[ \u00a0]?`;
/** "1. (a) Requests" */
const NUMBERED = String.raw`${NUMBER}(?:${LABEL}){0,2}\p{Lu}(?:\p{Ll}|\p{Lu}{3})`;
const ANNEX = String.raw`(?:Annex|ANNEX)(?![a-z])`;
/** "61st plenary |meeting 5 December 2033" */
const DAY_OF_MEETING = String.raw`\bmeeting,?[ \u00a0]\d{1,2} (?:${MONTHS}) \d{4}`;
/**
 * A place where something may begin: behind a comma or a semicolon, perhaps with a footnote marker, "[4]4" or "[4]Noting" on
 * pages; behind a heading, which ends with no sign, a number or a label; behind the end of the text an annex.
 */
const BREAK = new RegExp(
  [
    String.raw`(?<=${ENDED}${MARKERS}?)${BLANKS}(?=\p{Lu}\p{Ll}|${ANNEX}|${NUMBERED}|${LABEL}[\p{L}\d]|\d{1,3}(?:st|nd|rd|th) (?:plenary )?meeting\b)`,
    String.raw`(?<=${ENDED}\[\d{1,3}\]\d{0,3})(?=\p{Lu}\p{Ll})`,
    String.raw`(?<=\d{4})${BLANKS}(?=\[Adopted (?:by|without) )`,
    String.raw`(?<=[\p{L}\d)”*])${BLANKS}(?=${NUMBERED}|\([a-z]{1,6}\)[ \u00a0]\p{Lu})`,
    `(?<=${DAY_OF_MEETING})${BLANKS}(?=${ANNEX})`,
  ].join('|'),
  'gu',
);
/** "Annex", "Annex II" */
const ANNEX_LABEL = new RegExp(`^${ANNEX}(?: [IVX]{1,5}(?=[A-Z ]|$))?`);
/** "Annex II |Clips", not "Annex II contains". */
const NEXT_ANNEX = /^(?:Annex|ANNEX) [IVX]{1,5} ?[A-Z]/;
/** "seized of the matter. |Annex", "61st plenary meeting 5 December 2033 |Annex" */
const END_OF_TEXT = new RegExp(
  String.raw`\bseized of (?:the|this) (?:matter|question|item)\.["”]?$|${DAY_OF_MEETING}$`,
);
/** "paragraph 4. Decides", "sections A and (b) The": a number or a label that is cited. */
const CITING =
  /\b(?:paragraphs?|paras?|articles?|arts?|sections?|sect|chapters?|chap|annex(?:es)?|Nos?|rules?|parts?|items?|resolutions?|decisions?|and|or|to|of|in|under|with|by|the)[ \u00a0.]*$/i;
/** "rule 5 |(c) The rule": of what is cited, too. */
const CITING_NUMBERED =
  /\b(?:paragraphs?|paras?|articles?|arts?|sections?|sect|rules?)\.?[ \u00a0]\d{1,3}[ \u00a0]$/i;
/** "…; |Clips of the coast": a heading between two paragraphs; behind the preamble, "…, |I. Measures". */
const HEADING = /;["”]? +((?:[A-Z]{1,5}\. )?[\p{Lu}(][^;:.]*)$/u;
const HEADING_OF_FIRST = /[;,]["”]? +((?:[A-Z]{1,5}\. )?[\p{Lu}(][^,;:.]*)$/u;
const LONGEST_HEADING = 180;
/** "Production, |Stockpiling and Use", "sanctions, |Lifting of embargoes": a name goes on. */
const IN_NAME = /^\p{Lu}\p{Ll}+ing(?:,| (?:\p{Lu}|and |or |of ))/u;

/** "Committed also to strengthening", "Resolved to take": no verb of the table, but one by its form. */
const IN_STATE = /^\p{Lu}\p{Ll}{3,}ed (?:also |further )?(?:to|that) /u;

/** No lead words and no number are longer. */
export const LOOK = 120;
/** How far back a word or a sign says what a number is. */
const BEHIND = 40;

/** The sign that ends what stands before a place; nothing behind a heading. */
const SIGN = new RegExp(`(${SIGNS})${BEHIND_SIGN}${MARKERS}?$`);

/** The number of the last paragraph and that with which the next line begins; 0 of none. */
interface Numbers {
  readonly last: number;
  readonly below: number;
}

/**
 * The paragraphs of a line behind "The General Assembly," or the last number; the line itself where it holds one only, or has
 * fewer `breaks`.
 */
export function paragraphsIn(text: string, line: Line, numbers: Numbers, breaks: number): readonly Line[] {
  const words = text.slice(line.first, line.end);
  const reader = new Reader(words, numbers);
  for (const match of words.matchAll(BREAK)) reader.take(match.index + match[0].length, match.index);
  if (!reader.isNumbered && reader.cuts.length < breaks) return [line];
  return cutAt(
    text,
    line,
    reader.cuts.map((cut) => line.first + cut),
  );
}

/** Reads a line from one place to the next at which something may begin. */
class Reader {
  /** Where something begins, in order. */
  readonly cuts: number[] = [];
  readonly #words: string;
  readonly #labels = new ListLabels();
  /** The number of the last paragraph. */
  #number: number;
  #isAnnex = false;

  /** Where the next line begins with a number, that number in this one is of a list. */
  readonly #below: number;

  constructor(words: string, { last, below }: Numbers) {
    this.#words = words;
    this.#number = last;
    this.#below = below;
  }

  /** Behind a number, or in an annex, there is no preamble any more. */
  get isNumbered(): boolean {
    return this.#number > 0 || this.#isAnnex;
  }

  /** What begins at a place, if anything; `blanks`: where those before it do. */
  take(at: number, blanks: number): void {
    const first = this.#words.charCodeAt(at);
    const ahead = this.#words.slice(at, at + LOOK);
    // Most places have a word before them: what a number or a label would be is not looked for there.
    if (first === LETTER_A && this.#isAnnexAt(ahead, blanks)) return this.#openAnnex(at, ahead);
    const isLetter = first >= LETTER_A && first <= LETTER_A + 25;
    const number = isLetter ? null : numbered(ahead);
    if (number) return this.#takeNumber(at, blanks, Number(number[1]), ahead.slice(number[0].length));
    const [opening, label] = (isLetter ? null : LABELLED.exec(ahead)) ?? [];
    if (opening !== undefined && label !== undefined) {
      if (this.#isLabel(label, ahead.slice(opening.length), at, blanks)) this.cuts.push(at);
      return;
    }
    const opens = opensParagraph(ahead, this.isNumbered, this.#words.charAt(blanks - 1));
    if (opens || isFigure(first) || first === BRACKET) this.cuts.push(at);
  }

  #takeNumber(at: number, blanks: number, number: number, ahead: string): void {
    const sign = this.#signBefore(blanks);
    const [labels = ''] = LABELS.exec(ahead) ?? [];
    if (!this.#isDue(number, ahead.slice(labels.length), sign, blanks)) return;
    this.#number = number;
    this.#labels.reset();
    for (const [, label = ''] of labels.matchAll(/\((\w+)\)/g)) this.#labels.goesOn(label, true);
    if (sign === '') this.#cutHeading(blanks, number === 1 ? HEADING_OF_FIRST : HEADING);
    this.cuts.push(at);
  }

  /** Before a paragraph, behind the one above it. */
  #cutHeading(end: number, form: RegExp): void {
    const heading = form.exec(this.#behind(end, LONGEST_HEADING))?.[1];
    if (heading !== undefined) this.cuts.push(end - heading.length);
  }

  /** Whether a paragraph begins with this number; one before it may have been lost, where each sign else speaks for it. */
  #isDue(number: number, ahead: string, sign: string, blanks: number): boolean {
    if (number === this.#below) return false;
    const due = this.#number + 1;
    const mood = moodAtStart(ahead);
    if (number !== due) return number === due + 1 && sign === ';' && mood === 'operative' && due > 1;
    if (sign === ';') return true;
    if (sign !== '') return mood !== null || (this.#isAnnex && sign === '.');
    if (CITING.test(this.#behind(blanks, BEHIND))) return false;
    return this.#isAnnex || (mood === 'operative' ? !ahead.startsWith('States ') : opensWithKnownVerb(ahead));
  }

  /** Whether the next of a list begins. */
  #isLabel(label: string, ahead: string, at: number, blanks: number): boolean {
    const sign = this.#signBefore(blanks);
    const isIntroduced = sign === ':';
    const isFirst = label === 'a';
    if (isFirst && !isIntroduced && !/^\p{Lu}/u.test(ahead)) return false;
    if (sign === '' && isCited(this.#behind(at, BEHIND))) return false;
    if (isFirst && !this.#hasSecond(at, isIntroduced)) return false;
    return this.#labels.goesOn(label, isIntroduced || (sign === '' && this.#labels.isOpen));
  }

  /** Whether "(b)" follows, or need not; where nothing parts them, "(a) Vela (b) Marana", both stand in a sentence. */
  #hasSecond(at: number, isIntroduced: boolean): boolean {
    const second = this.#words.slice(at, at + LONGEST_ITEM).indexOf(' (b) ');
    if (second < 0) return isIntroduced;
    return second > LONGEST_NAME || this.#signBefore(at + second) !== '';
  }

  #isAnnexAt(ahead: string, blanks: number): boolean {
    if (!ANNEX_LABEL.test(ahead)) return false;
    if (this.#isAnnex) return NEXT_ANNEX.test(ahead) && this.#signBefore(blanks) === '.';
    return END_OF_TEXT.test(this.#behind(blanks, BEHIND));
  }

  #openAnnex(at: number, ahead: string): void {
    const [label = ''] = ANNEX_LABEL.exec(ahead) ?? [];
    this.#isAnnex = true;
    this.#number = 0;
    this.#labels.reset();
    this.cuts.push(at, at + label.length);
  }

  #signBefore(blanks: number): string {
    return SIGN.exec(this.#behind(blanks, BEHIND))?.[1] ?? '';
  }

  /** So many characters before a place. */
  #behind(place: number, length: number): string {
    return this.#words.slice(Math.max(0, place - length), place);
  }
}

const isCited = (before: string): boolean => CITING.test(before) || CITING_NUMBERED.test(before);

/** No name in a list is longer, and no member of one. */
const LONGEST_NAME = 60;
const LONGEST_ITEM = 4000;
const LABELLED = new RegExp(String.raw`^\((${LETTERS_OR_FIGURES})\) ?`);
/** "(a) (i) " */
const LABELS = new RegExp(String.raw`^(?:\((?:${LETTERS_OR_FIGURES})\) ?){1,2}`);
const LETTER_A = 0x41;
/** "[Adopted without a vote.]" */
const BRACKET = 0x5b;
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Behind a number there is no preamble any more; without numbers each verb opens a paragraph. */
function opensParagraph(ahead: string, isNumbered: boolean, before: string): boolean {
  if (isNumbered || before === ':') return false;
  const mood = moodAtStart(ahead);
  // "as stated in the Declaration, States have": no verb.
  if (mood === 'operative') return !ahead.startsWith('States ');
  if (mood === null || mood === 'past') return before === ',' && IN_STATE.test(ahead);
  // Behind the end of a sentence, as typists set it for a comma, the table must know the verb: "During" is none.
  return opensWithKnownVerb(ahead) || (before !== '.' && !IN_NAME.test(ahead));
}

/** Lists are no longer. */
const ROMAN = Array.from({ length: 30 }, (_, index) => toRoman(index + 1).toLowerCase());

/** The letters of a list, or its figures, and the Roman numerals of a list inside one of its members. */
class ListLabels {
  #letter = 0x60;
  #figure = 0;
  #roman = 0;

  reset(): void {
    this.#letter = 0x60;
    this.#figure = 0;
    this.#roman = 0;
  }

  /** Whether a list of letters has begun. */
  get isOpen(): boolean {
    return this.#letter > 0x60;
  }

  /** Whether this label follows the one before; the first of an inner list, and of figures, stands behind a colon. */
  goesOn(label: string, isIntroduced: boolean): boolean {
    if (label === ROMAN[this.#roman] && (this.#roman > 0 || isIntroduced)) {
      this.#roman++;
      return true;
    }
    if (label === String(this.#figure + 1) && (this.#figure > 0 || isIntroduced)) {
      this.#figure++;
      return true;
    }
    if (label.length > 1 || label.charCodeAt(0) !== this.#letter + 1) return false;
    this.#letter++;
    this.#roman = 0;
    return true;
  }
}
