import { SERIES_BODIES } from '../parse/heading/series.ts';
import { readMarkedAct } from '../parse/heading/symbol.ts';
import { YEAR_OR_SESSION } from '../symbols/number-forms.ts';

/** The number with which an act of a volume begins. */
export interface ActNumber {
  /** As printed, with the letter of its part: "57/270 B". */
  readonly printed: string;
  /** What kinds of numbers are told apart: those of one volume are of one. */
  readonly form: string;
  /** Without blanks and the letter of a part: two parts of one resolution have one number. */
  readonly base: string;
  /** Whether the line is a symbol alone, as in a masthead. */
  readonly isSymbol: boolean;
}

const LABEL = `(?:(?:${SERIES_BODIES}) )?(?:[Rr]esolution|RESOLUTION|[Dd]ecision|DECISION)\\s{1,8}`;
const SERIES = String.raw`(?:A/HRC|E/CN\.4(?:/Sub\.2)?|[AEST])/(?:RES|DEC)/`;
/** "43/1", "S-28/1", "XI/12": session and number. */
const BY_STROKE = String.raw`(?:(?:E?S-)?\d{1,4}|(?:SS\.)?[IVXL]{1,7})/(?:E?S-)?\d{1,3}`;
/** "2625 (XXV)", "217 A (III)", "1325 (2000)": number and session or year. */
const BY_BRACKET = String.raw`\d{1,4}(?:\s{0,4}[A-Z])?\s{0,4}${YEAR_OR_SESSION}`;
const PART = String.raw`(?:\s{0,4}[A-Z](?:(?:[-–]|\s{1,4}and\s{1,4})[A-Z])?(?![\w’'-]))?`;

/**
 * "43/1. The rights of ferrymen", "Resolution 1325 (2000)", "Decision 43/101:", "2625 (XXV). Title", "A/RES/88/777" alone: a label, the
 * series of a symbol, the number in one of two forms, and what stands behind it.
 */
const LINE = new RegExp(
  String.raw`^(?:(${LABEL})|(${SERIES}))?(?:(${BY_STROKE})|(${BY_BRACKET}))(${PART})(.*)$`,
);
/** Nothing, the marker of a note, or a title behind a full stop, a colon or blanks. */
const BEHIND = /^(?:[.:]?[*\d/]{0,4}$|[.:]\s*\S|\s{1,8}["“(]?\p{Lu})/u;
/** Behind "Resolution 1325 (2000)" also "of 31 October 2000", "on ferrymen". */
const BEHIND_LABEL = /^(?:\s+\S)/;
/** "43/1. The rights of ferrymen ........ 12", "43/1<tab>The rights of ferrymen<tab>12": an entry of a list of contents. */
const ENTRY = /(?:\.{3,}|…|\t|\s{2})\s*\d{1,4}$/;
/** A sentence is no title; one that goes on in the next line may end with a comma. */
const ENDED = /[;.]$/;
/** "Resolution 43/1 on ferrymen, which" */
const SENTENCE = /[;,.]$/;
const LONGEST = 600;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Few lines end with a figure: only those are searched. */
const endsAsEntry = (content: string): boolean =>
  isDigit(content.charCodeAt(content.length - 1)) && ENTRY.test(content);

/** The number of the act that a line begins, or null: most lines are spared the expression by their first characters. */
export function actNumber(content: string): ActNumber | null {
  if (content.length > LONGEST || !mayBeNumber(content, 0, content.length)) return null;
  const [, label, series, stroke, bracket, part = '', behind = ''] = LINE.exec(content) ?? [];
  const number = stroke ?? bracket;
  if (endsAsEntry(content)) return null;
  if (number === undefined) return marked(content);
  const isTitled = BEHIND.test(behind) || (label !== undefined && BEHIND_LABEL.test(behind));
  if (series === undefined ? !isTitled : !/^\*{0,3}$/.test(behind)) return null;
  if (behind.length > 1 && (label === undefined ? ENDED : SENTENCE).test(content)) return null;
  return {
    printed: number + part,
    form: stroke === undefined ? 'bracket' : 'stroke',
    base: number.replace(/\s+/g, '').replace(/^(\d+)[A-Z](?=\()/, '$1'),
    isSymbol: series !== undefined,
  };
}

/** "Decision 5/CP.88", "WHA60.1 Title": the number bears its body's mark. */
function marked(content: string): ActNumber | null {
  const own = SENTENCE.test(content) ? null : readMarkedAct(content);
  if (own === null) return null;
  const printed = own.symbol;
  return { printed, form: own.body ?? '', base: printed.replace(/\s+/g, ''), isSymbol: false };
}

/** Whether a line is an entry of a list of acts, with the page. */
export const isEntry = (content: string): boolean =>
  content.length <= LONGEST && endsAsEntry(content) && LINE.test(content);

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
/** No number has more letters before its first figure; "Resolution" and the names of bodies are looked up. */
const LETTERS = 10;
const WORDS =
  /[RD](?:esolution|ESOLUTION|ecision|ECISION)\s|(?:Gen|Sec|Eco|ECOSOC|Hum|Com|Tru|Sub-)[a-zA-Z ]{0,80} (?:[Rr]esol|[Dd]ecis)/y;

/** A look at the first characters of a line: whether it may begin with the number of an act. */
export function mayBeNumber(text: string, first: number, end: number): boolean {
  const code = text.charCodeAt(first);
  if (isDigit(code)) return hasSign(text, first, end);
  if (!isCapital(code)) return false;
  const next = text.charCodeAt(first + 1);
  // Most lines begin with a word: "The", "Recalling".
  if (next >= 0x61 && next <= 0x7a) {
    WORDS.lastIndex = first;
    return WORDS.test(text);
  }
  WORDS.lastIndex = first;
  return hasSign(text, first, end) || WORDS.test(text);
}

/** A stroke, a bracket or a figure behind capitals: "43/1", "35 (I)", "WHA60.1"; "1." and "12 May" have none. */
function hasSign(text: string, first: number, end: number): boolean {
  const last = Math.min(end, first + LETTERS);
  let hasFigure = false;
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2f || code === 0x28) return true;
    if (isDigit(code)) hasFigure = true;
    // "WHA60.1 Smallpox"
    else if (hasFigure && code === 0x20 && isCapital(text.charCodeAt(first))) return true;
    else if (hasFigure && isCapital(code) && text.charCodeAt(at - 1) !== 0x20) return true;
    else if (code >= 0x61 && code <= 0x7a) return false;
  }
  return hasFigure && isCapital(text.charCodeAt(first));
}

/** Which of two numbers of one kind comes first: session or year, and the number in it; null where they cannot be compared. */
export function isBefore(one: ActNumber, other: ActNumber): boolean | null {
  const [a, b] = [placeOf(one), placeOf(other)];
  if (a === null || b === null || a.kind !== b.kind) return null;
  return a.session === b.session ? a.number < b.number : a.session < b.session;
}

interface Place {
  readonly kind: string;
  readonly session: number;
  readonly number: number;
}

function placeOf({ base, form }: ActNumber): Place | null {
  const [, kind = '', session, number] = /^(\D*)(\d+)\/(\d+)$/.exec(base) ?? [];
  if (session !== undefined) return { kind: form + kind, session: Number(session), number: Number(number) };
  // "1325 (2000)", "2625 (XXV)" are counted through; "WHA60.1", "A39-2" by session.
  const counted = /^(\d+)\(/.exec(base)?.[1];
  if (counted !== undefined) return { kind: form, session: 0, number: Number(counted) };
  // "5/CP.88"
  const [, first, mark = '', meeting] = /^(\d+)\/([A-Z]+)\.(\d+)$/.exec(base) ?? [];
  if (first !== undefined) return { kind: form + mark, session: Number(meeting), number: Number(first) };
  const [, before = '', held, last] = /^(\D*)(\d+)[.-](\d+)$/.exec(base) ?? [];
  return held === undefined ? null : { kind: form + before, session: Number(held), number: Number(last) };
}
