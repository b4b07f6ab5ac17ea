import { MONTHS } from '../dates.ts';
import { FILLED } from './indents.ts';
import { isBrokenOpening, isDay, isOpening } from './line-kinds.ts';
import type { Line } from './lines.ts';
import { coverOf } from '../regions.ts';
import { smallLead } from '../paragraphs/small-leads.ts';

/** A text with a cover and one or two paragraphs has at most so many lines. */
const FEW = 24;
/** How many lines are looked at. */
const SAMPLE = 400;

/**
 * Whether a text has the broken lines of a scan or a printed page: most lines are as wide as a column,
 * none is indented by a tab, and sentences run over the ends of lines. Cover lines at the end are a word
 * processor's, whose lines are mostly whole.
 */
export function layoutOf(lines: readonly Line[]): 'flat' | 'scan' {
  const sample = lines.filter(({ content }) => content !== '').slice(0, SAMPLE);
  if (sample.length < 3) return 'flat';
  if (isTypescript(sample, lines)) return 'scan';
  const tabs = sample.filter(({ content, start, first }) => content.includes('\t') || first > start).length;
  const wide = sample.filter(({ content }) => content.length > 170).length;
  const running = runningOf(sample);
  const share = (count: number): number => count / sample.length;
  if (share(tabs) >= 0.1 || share(wide) >= 0.08) return 'flat';
  if (coverOf(lines) < lines.length)
    return isBrokenInWords(lines) || isShortAndBroken(sample, lines) ? 'scan' : 'flat';
  // A short text has few lines that could run over.
  return share(running) > 0.2 || (sample.length < 20 && running > 0) ? 'scan' : 'flat';
}

/** A name goes on in the next line, with a capital: "the Elimination of", "Violence against Women". */
const HALF = / (?:a|against|an|and|by|for|in|of|on|or|the|to|with)$/;

/** "1. Adopts …", behind "The Conference of the Parties to the Convention on Clips" without a comma. */
const FIRST_ACT = /^1\.\s+[A-Z][a-z]+s /;
/** Before the first number or letter: the end of the preamble, or of what introduces a list, and a marker: "of 23 June 2033,|3|", "Member States:|2|". */
const BEFORE_FIRST = /[,;:]\d{0,2}$/;

/** What ends a paragraph with the marker of a note: "of 28 July 2051;4", "to the matter.12"; no "No.4". */
const ENDED_WITH_MARKER = /(?:;|\p{Ll}{3}\.)\d{1,3}$/u;

/** Whether a line runs on in the next; a paragraph that a number or a letter opens goes on nothing. */
const runsOn = (content: string, next: string, behindNext: string): boolean =>
  /[\p{Ll},\d-]$/u.test(content) &&
  !ENDED_WITH_MARKER.test(content) &&
  (/^[\p{Ll}\d(]/u.test(next) || (HALF.test(content) && /^\p{Lu}/u.test(next))) &&
  smallLead(next, () => behindNext) === null &&
  smallLead(content, () => next) === null &&
  // Below "Agenda item 12.2".
  !isDay(next) &&
  !isBrokenOpening(content, next) &&
  !FIRST_ACT.test(next) &&
  !(BEFORE_FIRST.test(content) && /^(?:1\.\s|1\s+[A-Z]{4}|\((?:a|i|1)\)\s)/.test(next));

const contentAt = (lines: readonly Line[], index: number): string => lines[index]?.content ?? '';

/** How many lines run on in the next. */
const runningOf = (sample: readonly Line[]): number =>
  sample.filter(({ content }, index) =>
    runsOn(content, contentAt(sample, index + 1), contentAt(sample, index + 2)),
  ).length;

/** What only goes on from the line above: "December 1999, 59/272", "66/136 of 19 December 2011". */
const GOES_ON = new RegExp(String.raw`^(?:(?:${MONTHS}) \d{4}|\d{1,3}/\d{1,3}(?:,| of| and)) `);

/** Whether most full lines with another directly below end in the middle of a sentence, with a word or a number, and none is longer. */
function isBrokenInWords(lines: readonly Line[]): boolean {
  const isBroken = ({ content }: Line, index: number): boolean =>
    content.length >= FILLED &&
    (/\p{L}$/u.test(content)
      ? Boolean(lines[index + 1]?.content)
      : GOES_ON.test(lines[index + 1]?.content ?? ''));
  const broken = lines.slice(0, SAMPLE).filter(isBroken).length;
  return broken > 2 && 2 * broken > brokenOf(lines) && isTyped(lines);
}

/** A text of a few lines: whether all full ones with another directly below end with a word, and some run on in it. */
function isShortAndBroken(sample: readonly Line[], lines: readonly Line[]): boolean {
  if (sample.length > FEW || !isTyped(lines)) return false;
  const body = lines.slice(lines.findIndex(({ content }) => isOpening(content)) + 1);
  const full = [...body.keys()].filter(
    (index) => contentAt(body, index).length >= FILLED && contentAt(body, index + 1) !== '',
  );
  return (
    full.every((index) => /[\p{L},\d-]$/u.test(contentAt(body, index))) &&
    full.some((index) =>
      runsOn(contentAt(body, index), contentAt(body, index + 1), contentAt(body, index + 2)),
    )
  );
}

/** No line of a typescript is longer; a program that lays out the page of a PDF indents all lines, and sets more in them. */
const TYPED = 100;
const LAID_OUT = 115;
const MARGIN = 6;
/** No typist parts the address of a page. */
const ADDRESS_ALONE = /^https?:\S+$/;
const isTypedLine = ({ content, start, first }: Line): boolean =>
  (content.length <= (first - start >= MARGIN ? LAID_OUT : TYPED) && !content.includes('\t')) ||
  ADDRESS_ALONE.test(content);

/** A page may say on top in a longer line what text it has. */
const HEAD = 2;

/** Whether no line is longer than a typed page is wide, and none has tabs. */
const isTyped = (lines: readonly Line[]): boolean => lines.slice(HEAD).every(isTypedLine);

/** The text files of the 1990s: all lines as wide as a typed page, paragraphs indented by blanks. */
function isTypescript(sample: readonly Line[], lines: readonly Line[]): boolean {
  if (sample.length <= 8 || !sample.some(({ first, start }) => first > start)) return false;
  if (!isTyped(sample)) return false;
  const most = sample.length / 4;
  const running = runningOf(sample);
  return (
    running > most ||
    (running > 1 && (filledOf(lines.slice(0, SAMPLE)) > most || 2 * running > brokenOf(lines)))
  );
}

/** How many lines may be broken for their width: full, with another directly below. */
const brokenOf = (lines: readonly Line[]): number =>
  lines.slice(0, SAMPLE).filter(({ content }, index) => content.length >= FILLED && lines[index + 1]?.content)
    .length;

/** How many lines stand directly below one that is full, and are not indented. */
const filledOf = (lines: readonly Line[]): number =>
  lines.filter(
    ({ content, first, start }, index) =>
      content !== '' && first === start && (lines[index - 1]?.content.length ?? 0) >= FILLED,
  ).length;
