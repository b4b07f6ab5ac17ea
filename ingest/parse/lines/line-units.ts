import { moodAtStart, opensWithKnownVerb } from '../paragraphs/lead.ts';
import { Indents } from './indents.ts';
import { isAdoptionLine, isAnnex, isNarrative, isOpening, labelled, numbered } from './line-kinds.ts';
import { lettered } from '../paragraphs/labels.ts';
import { isSymbolAlone } from '../heading/masthead.ts';
import { NUMBERED_TITLE } from '../heading/title.ts';
import type { Line } from './lines.ts';
import { isNumberedParagraph } from './misread.ts';
import { partTitles } from './part-titles.ts';
import { tightHeadings } from './tight-headings.ts';
import { ADOPTED, NOTE_LINE } from '../notes/notes-among.ts';

/** "*\/ Adopted as recommended …" */
const STARRED = /^\*{1,6}(?:\/\s|\s?\p{Lu})/u;
const ENDED = /[.,;:!?]["”’)]?(?:\s{0,6}\d{1,3}\/?|\[\d{1,3}\])?$/;
/** Before the last of a list: "… to keep clips; and |(b) to count them". */
const LIST_GOES_ON = /[;,] (?:and|or)$/;
/** A sentence ends. */
export const WHOLE = /[.:!?]["”’)]?(?:\s?\d{1,3}\/?|\[\d{1,3}\])?$/;
const SENTENCE = /[.;]["”’)]?(?:\s?\d{1,3}\/?|\[\d{1,3}\])?$/;
const SECTION_LABEL = /^(?:[A-Z]|[IVX]{1,5}|(?:Article|ARTICLE) (?:\d{1,3}|[IVXL]{1,7})\.?)$/;
const PART_LABEL = /^(?:[A-Z]|[IVX]{1,5})$/;
const ARTICLE = /^A(?:rticle|RTICLE) /;
const TITLE =
  /^(?:RESOLUTION|Resolution) \d+ \(\d{4}\)|^\d+ \(\d{4}\)\. Resolution|^\[S\/|^[({]S\/\d+[\])}]$|^\([AE]\/RES\/[^\s()]{3,20}\)$|^[AEST]\/[A-Z\d][^\s]{0,40}(?: [A-Z])?$|^S\/RES\/\d+ \(\d{4}\)$|^\d{1,2} [A-Z][a-z]+ \d{4}$|^of \d{1,2} \w+ \d{4}$/;

/** "8th plenary meeting": in no sentence a line of its own, also where the end of the last paragraph was lost. */
const CLOSING_MEETING = /^\d{1,4}(?:st|nd|rd|th) (?:\([a-z]+\) )?plenary meeting[,.]?$/;
/** The day of adoption, and below it the title of an attached text without a blank line between. */
const DAY = /\d{4}[.]?$/;
const TITLE_BELOW = /^\p{Lu}[\p{L} /-]{6,}[^,;:.]$/u;

/** "– reiterates its resolve", below "the Council:" or another of these. */
const DASHED = /^[–—•]\s+[\p{L}“"]/u;
/** "paragraphs 4 (a), 4", and in the next line "(b) and 4 (c) below": cited. */
const CITED_LETTER = /^\([a-z]{1,4}\)\s(?:(?:and|or) [\d(]|(?:above|below)\b)/;
/** "(i) To protect", the first below "(d) Protection of clips", which ends with nothing. */
const FIRST_OF_LIST = /^\((?:a|i)\)\s+\p{Lu}/u;
/** "Annex II", a heading below a form or a table that ends with nothing: no paragraph ends so. */
const ANNEX_ALONE = /^(?:Annex|ANNEX)(?: (?:[IVX]{1,5}|\d{1,2}|[A-Z]))?$/;
const isItem = (content: string): boolean => lettered(content) !== null || numbered(content) !== null;
/** "Supplement No.", and the number in the next line. */
const NUMBER_IS_DUE = /\b(?:Nos?|vols?|paras?|chaps?|arts?|sects?|pp?)\.$/;
/** Whether the number or letter with which a line begins is one that the line above goes on to cite. */
const isCited = (content: string, before: string): boolean =>
  CITED_LETTER.test(content) || (/^\d/.test(content) && NUMBER_IS_DUE.test(before));

/** Lines of a heading that never go on from the line before. */
const HEADING_LINE =
  /^(?:\d{1,4}\/(?:\.\.\.|…)|Agenda [Ii]tems?\b|Draft (?:resolution|decision)s? submitted\b|(?:[IVXL]{1,6}|\d\d)\. RESOLUTIONS? ADOPTED\b|(?:RESOLUTIONS?|Resolutions?|DECISIONS?|Decisions?) (?:ADOPTED|adopted)\b|(?:RESOLUTION|Resolution|DECISION|Decision) (?:C )?(?=[^ ]*\d)[\w./()-]{1,20}$|(?:Report|Note|Memorandum) (?:of|by) the [A-Za-z]|Distr\b|DISTR\b|Original:|ORIGINAL:|\[(?:on the report|without reference)|[A-Z][a-z]+(?:-[a-z]+)? (?:special )?(?:regular )?(?:session|meeting)$|(?:Member Name )?(?:Resolution )?[AE]\d\dr\d{3}[\s.]*$|[A-Z][A-Za-z -]{2,30}, \d{1,2}\s?[-–—]\s?\d{1,2} [A-Z][a-z]+ \d{4}$)/;
/** The document's name alone, above or below its title. */
const NAME_LINE =
  /^(?:Commission on Human Rights|Human Rights Council|Economic and Social Council|Sub-Commission) (?:resolution|decision) \S+$/;
/** What never goes on in the line below it. */
const WHOLE_LINE =
  /^(?:Draft (?:resolution|decision)s? submitted by [^.]{3,120}|Decision \d{1,3}\/[A-Z]{2,3}\.\d{1,2}|(?:[A-Z][\w ]{0,60}: )?(?:RESOLUTION|Resolution|DECISION|Decision) (?:E?S-)?\d{1,4}\/\d{1,3}|\([A-Z][a-z]+ \d{1,2}, \d{4}\)|\([AE]\/RES\/[^\s()]{3,20}\)|[A-Z]|(?:RESOLUTION|Resolution|DECISION|Decision)S? (?:ADOPTED|adopted) (?:BY|by) (?:THE|the) [A-Za-z ]+)$/;
/** In a statement by its President each paragraph says again who speaks. */
const SPEAKS = /^The Security Council\s/;
const QUOTED = /^["“]\p{Lu}/u;
/** What is stated begins below: "… made the following statement on behalf of the |Council:". */
const STATES = /\bstatement(?: on behalf of the (?:Security )?Council)?:$/;
const QUOTATION = /^["“‘']\p{Lu}/u;
const SPEAKS_QUOTED = /^["“]The (?:Security )?Council\s/;
/** "in the Declaration,", "States have"; "in the Interest of All States,", "Taking into Account the Needs": no verb opens a paragraph. */
const NO_VERB = /^(?:States(?:,| (?!that\b))|Taking into (?:Particular )?Account\b)/;
const ADVERB_ALONE = /^[A-Z][a-z]+(?: [a-z]+)?$/;
const LABEL_ALONE = /^(?:\d{1,3}\.|\([a-z]{1,4}\))$/;

/** What a line of a broken text may begin. */
export type Unit = 'heading' | 'opening' | 'paragraph' | 'adoption' | 'note';

/** Tells which lines of a text in broken lines begin something, by their words, their indents and the lines around them. */
export class Units {
  readonly #lines: readonly Line[];
  readonly #indents: Indents;
  readonly #headings: ReadonlySet<number>;
  readonly #parts: ReadonlySet<number>;
  /** Each paragraph of a statement says in quotation marks who speaks. */
  readonly #isQuoted: boolean;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#indents = new Indents(lines);
    this.#headings = tightHeadings(lines);
    this.#parts = partTitles(lines);
    this.#isQuoted = lines.some(({ content }) => SPEAKS_QUOTED.test(content));
  }

  /** What the line begins, null where it goes on with the one before; `now`: what is being read. */
  at(index: number, content: string, before: string, isBehindBlank: boolean, now: Unit): Unit | null {
    if (this.#parts.has(index)) return now === 'heading' ? 'heading' : 'paragraph';
    if (now === 'paragraph' && this.#beginsTight(index, content, before)) return 'paragraph';
    if (!isBehindBlank && isCited(content, before)) return null;
    const starting = unitStarting(content, before, isBehindBlank, now, this.#lines[index + 1]?.content ?? '');
    if (starting === 'paragraph' && now === 'paragraph' && this.#indents.goesOn(index)) return null;
    // At the head of a page, directly below the notes of the one before.
    if (now === 'note' && starting === null && this.#isBehindNotes(index, content, before))
      return 'paragraph';
    return starting ?? (this.#indents.begins(index) ? indentedUnit(now) : null);
  }

  /**
   * Whether a paragraph begins directly below another, or a heading, or the text below one, by nothing but its words, or because the
   * line above ends early: "shall", and below it "(a) Keep clips;".
   */
  #beginsTight(index: number, content: string, before: string): boolean {
    if (this.#headings.has(index) !== this.#headings.has(index - 1)) return true;
    if (this.#isQuoted && SPEAKS_QUOTED.test(content)) return true;
    if (QUOTATION.test(content) && STATES.test(`${this.#lines[index - 2]?.content ?? ''} ${before}`))
      return true;
    if (this.#indents.isShort(index - 1) && this.#mayBeginShort(content)) return true;
    if (FIRST_OF_LIST.test(content) && isItem(before)) return true;
    if (ANNEX_ALONE.test(content) && this.#indents.isShort(index) && !GOES_ON.test(before)) return true;
    return WHOLE.test(before) && ((this.#isQuoted ? QUOTED : SPEAKS).test(content) || isNarrative(content));
  }

  /** Whether a paragraph begins below a note without a blank line: indented, or with a verb of the preamble behind a full stop. */
  #isBehindNotes(index: number, content: string, before: string): boolean {
    if (!ENDED.test(before) || !opensWithKnownVerb(content)) return false;
    return this.#indents.begins(index) || (before.endsWith('.') && moodAtStart(content) === 'preambular');
  }

  /** Behind a line that ends early. */
  #mayBeginShort(content: string): boolean {
    return (
      lettered(content) !== null ||
      (opensWithKnownVerb(content) && !NO_VERB.test(content) && moodAtStart(content) !== null) ||
      (this.#isQuoted && SPEAKS.test(content))
    );
  }
}

/** Words behind which no sentence ends. */
const GOES_ON = /\s(?:a|an|and|as|at|by|for|from|in|its|of|on|or|that|the|their|this|to|under|with)$/;
/** A page or a column ends in the middle of a sentence: "its responsibilities under the". */
const isHalf = (content: string): boolean =>
  GOES_ON.test(content) || (content.length > WIDE && !ENDED.test(content) && moodAtStart(content) !== null);
/** A line as wide as the column. */
const WIDE = 40;
const opensSomething = (content: string): boolean =>
  numbered(content) !== null || lettered(content) !== null || isAnnex(content) || SECTION_LABEL.test(content);

/** "A" above "Information in the service of humanity": a part of the text begins below its title. */
const isLetterAboveTitle = (content: string, next: string): boolean =>
  /^[A-Z]$/.test(content) && /^\p{Lu}\p{Ll}/u.test(next);

/** What the line starts, or null when it continues the line before. */
function unitStarting(
  content: string,
  before: string,
  blank: boolean,
  unit: Unit,
  next: string,
): Unit | null {
  // The adverb may stand alone in its line: "Further".
  const leads = (): boolean =>
    !NO_VERB.test(content) &&
    (moodAtStart(content.replace(/^[-–—•]\s+/, '')) !== null ||
      (content.startsWith('- ') && moodAtStart(`${content.slice(2)} ${next}`) !== null) ||
      (ADVERB_ALONE.test(content) && moodAtStart(`${content} ${next}`) !== null));
  if (isOpening(content)) return 'opening';
  if (labelled(content) !== null) return 'paragraph';
  const ended = ENDED.test(before);
  if (ADOPTED.test(content) && (unit !== 'heading' || blank) && (unit !== 'note' || blank || ended))
    return unit === 'heading' ? 'heading' : 'adoption';
  // What a decision or a statement says, in a sentence or behind it.
  if (unit === 'heading' && isNarrative(content)) return 'paragraph';
  if (
    unit === 'heading' &&
    (TITLE.test(content) ||
      HEADING_LINE.test(content) ||
      NAME_LINE.test(content) ||
      NUMBERED_TITLE.test(content) ||
      isSymbolAlone(content))
  )
    return 'heading';
  // An extract begins in the middle of a declaration, its numbers in lines of their own.
  if (unit === 'heading' && LABEL_ALONE.test(content) && opensWithKnownVerb(next)) return 'paragraph';
  if (unit === 'heading' && SPEAKS_QUOTED.test(content) && before.endsWith('follows:')) return 'paragraph';
  // The number stood on a line of its own.
  if (!blank && unit === 'paragraph' && LABEL_ALONE.test(before)) return null;
  if (
    NOTE_LINE.test(content) &&
    (blank || unit === 'note' || unit === 'adoption') &&
    !isNumberedParagraph(content)
  )
    return 'note';
  if (unit === 'adoption' && content.startsWith('[Resolution adopted ')) return 'adoption';
  if (unit === 'paragraph' && CLOSING_MEETING.test(content)) return 'adoption';
  if (unit === 'adoption' && TITLE_BELOW.test(content) && isAdoptionLine(before) && DAY.test(before))
    return 'paragraph';
  if ((unit === 'note' || unit === 'adoption' || (unit === 'paragraph' && blank)) && STARRED.test(content))
    return 'note';
  if (
    unit === 'opening' ||
    (ARTICLE.test(content) && SECTION_LABEL.test(content) && (blank || ENDED.test(before)))
  )
    return 'paragraph';
  if (SECTION_LABEL.test(before)) return 'paragraph';
  // An extract begins in the middle of a preamble.
  if (
    before === '' &&
    next !== '' &&
    content.length > WIDE &&
    !ENDED.test(content) &&
    opensWithKnownVerb(content)
  )
    return 'paragraph';
  const opens = ended || (LIST_GOES_ON.test(before) && lettered(content) !== null);
  if (isAnnex(content) && !content.endsWith('.') && (unit === 'adoption' || SENTENCE.test(before)))
    return 'paragraph';
  if (unit === 'note' || unit === 'adoption') {
    if (unit === 'adoption' && !opens && !blank) return null;
    if (!blank) return null;
    // "302nd plenary meeting, 3 November 1950." below each of the parts: the letter of the next.
    if (unit === 'adoption' && PART_LABEL.test(content)) return 'paragraph';
    return numbered(content) !== null || leads() ? 'paragraph' : isAdoptionLine(content) ? 'adoption' : null;
  }
  if (unit === 'heading' && isLetterAboveTitle(content, next)) return 'heading';
  if (unit === 'heading') return blank || WHOLE_LINE.test(before) || isSymbolAlone(before) ? 'heading' : null;
  if (/^\p{Ll}/u.test(content)) return blank && opens && /[.:]$/.test(before) ? 'paragraph' : null;
  if (blank) return isHalf(before) && !opensSomething(content) && !leads() ? null : 'paragraph';
  const number = numbered(content);
  if (!opens) return number && moodAtStart(content.slice(number[0].length)) !== null ? 'paragraph' : null;
  if (isAdoptionLine(content)) return 'adoption';
  return number !== null || lettered(content) !== null || DASHED.test(content) || leads()
    ? 'paragraph'
    : null;
}

/** What an indented line begins that nothing else tells; a note may have paragraphs of its own. */
const indentedUnit = (unit: Unit): Unit | null =>
  unit === 'note' || unit === 'adoption' ? null : unit === 'heading' ? 'heading' : 'paragraph';
