import type { Stretch } from '../bounds.ts';
import { MONTHS } from '../dates.ts';

/**
 * What in a text may be the marker of a note, and how unlike a marker it looks: its cost. Costs add up
 * from what stands before the digits and what behind them; all looks reach a few characters only.
 */

/** A stretch of digits in the body that may be the marker of a note. */
export interface Candidate {
  /** Start of the run of digits it is part of: one run holds one marker. */
  readonly run: number;
  readonly start: number;
  readonly end: number;
  /** How unlike a marker it looks, 0 for "… Women,12". */
  readonly cost: number;
}

/** What it costs to leave a note without a marker. */
export const SKIP = 12;
/** Costs of a marker that has lost its stroke stay below. */
const SLIP = 3;
/** Where markers stand apart, one at the end of another number is none of the sure ones: "GOV/2645". */
const SPLIT = 3;
const DIGITS = /\d+/g;

/** How a text sets the markers of its notes. */
export interface MarkerStyle {
  /**
   * `glued` to the word before them, or `spaced`: scans set a blank before what was printed higher;
   * `bracketed`, "the Assembly,[1]", as web pages do.
   */
  readonly place: 'glued' | 'spaced' | 'bracketed';
  /** "the Assembly, 1/", as typescripts of the 1970s to 1990s do. */
  readonly slashed: boolean;
}

/** All candidates of the stretches, by marker, in order. */
export function candidatesIn(
  text: string,
  markers: readonly string[],
  stretches: readonly Stretch[],
  style: MarkerStyle,
): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map(markers.map((marker): [string, Candidate[]] => [marker, []]));
  let longest = 0;
  for (const marker of markers) longest = Math.max(longest, marker.length);
  for (const { start: from, end: to } of stretches) {
    DIGITS.lastIndex = from;
    while (DIGITS.test(text)) {
      const runEnd = DIGITS.lastIndex;
      let run = runEnd - 1;
      while (run > from && isDigit(text.charAt(run - 1))) run--;
      if (run >= to) break;
      candidatesOf(text, run, runEnd, longest, style, found);
    }
  }
  return found;
}

/** What a run of digits may be: a marker, a number and a marker, a marker and a number. */
function candidatesOf(
  text: string,
  run: number,
  runEnd: number,
  longest: number,
  style: MarkerStyle,
  found: ReadonlyMap<string, Candidate[]>,
): void {
  const length = runEnd - run;
  if (style.place === 'bracketed') {
    if (text.charAt(run - 1) !== '[' || text.charAt(runEnd) !== ']') return;
    const marker = text.slice(run, runEnd);
    // "[1]1": a page's link and the figure that it stands for.
    const end = runEnd + 1 + (text.startsWith(marker, runEnd + 1) ? length : 0);
    found.get(marker)?.push({ run, start: run - 1, end, cost: 0 });
    return;
  }
  if (style.slashed && isSlashed(text, runEnd)) {
    if ('/-'.includes(text.charAt(run - 1) || '/')) return;
    const whole = found.get(text.slice(run, runEnd));
    whole?.push({ run, start: run, end: runEnd + 1, cost: 0 });
    if (whole) return;
    // "the Convention, 19615/": of 1961, and note 5.
    for (let size = Math.min(longest, length - 1); size > 0; size--) {
      const start = runEnd - size;
      found
        .get(text.slice(start, runEnd))
        ?.push({ run, start, end: runEnd + 1, cost: costOfTail(text, run, start, runEnd) });
    }
    return;
  }
  // "23 March 2017,335/34": the blank behind marker 3 is lost.
  if (length > 1 && text.charAt(runEnd) === '/' && run > 0 && ',;)'.includes(text.charAt(run - 1))) {
    const cost = length > 2 && !YEAR.test(text.slice(run, runEnd)) ? 1 : 4;
    for (let size = Math.min(longest, length - 1); size > 0; size--)
      found.get(text.slice(run, run + size))?.push({ run, start: run, end: run + size, cost });
  }
  // Where markers have strokes, one without is a slip, and must look like a marker all the more.
  const limit = style.slashed ? SLIP : SKIP;
  // Costs what the looks at its surroundings cost, so only for what is a marker.
  let after = -1;
  const costBehind = (): number => (after < 0 ? (after = costAfter(text, run, runEnd)) : after);
  const add = (list: Candidate[], start: number, end: number, before: number): void => {
    const cost = before + costBehind();
    if (cost < limit) list.push({ run, start, end, cost: style.slashed ? cost + SLIP : cost });
  };
  if (style.place === 'spaced' && /\s/.test(text.charAt(run - 1))) {
    const list = length <= longest ? found.get(text.slice(run, runEnd)) : undefined;
    if (list && costBehind() < SKIP)
      add(list, run, isSlashed(text, runEnd) ? runEnd + 1 : runEnd, costSpaced(text, run, runEnd));
    return;
  }
  for (let size = Math.min(longest, length); size > 0; size--) {
    const start = runEnd - size;
    const list = found.get(text.slice(start, runEnd));
    if (!list || costBehind() >= SKIP) continue;
    add(
      list,
      start,
      isSlashed(text, runEnd) ? runEnd + 1 : runEnd,
      size === length
        ? costBefore(text, run, runEnd)
        : Math.max(costOfTail(text, run, start, runEnd), style.place === 'spaced' ? SPLIT : 0),
    );
  }
}

/** Words behind which a number is part of the sentence. */
const COUNTS = new RegExp(
  String.raw`(?:paragraphs?|articles?|rules?|resolutions?|chapters?|sections?|annex|numbers?|Nos?\.|para\.|art\.|goal|target|part|phase|principle|item|of|on|by|than|to|and|or|from|between|until|with|least|most|about|dated|the|its|for|in|(?:${MONTHS}),?)\s$`,
  'i',
);
const COUNTED = new RegExp(
  String.raw`^\s(?:${MONTHS}|votes?|abstentions?|months?|days?|weeks?|years?|hours?|members?|States?|per|percent|million|degrees|\([12]\d{3}|\([IVXLC]+\))`,
);

/** A number that opens a line is that of a paragraph where the line above has ended: "… reports;", "6. Calls upon"; or where it is indented. */
const ENDED_ABOVE = /(?:[,;:.)”"’]\d{0,3}\/?(?: and)?\s*[\n\r]\s*|[\n\r] {2,})$/;
/** No typist indents by more. */
const INDENTED = 24;
const OPENS_PARAGRAPH = /^\s?[.,]\s*\p{Lu}\p{Ll}/u;

/** Of digits behind a blank in a scan. */
function costSpaced(text: string, start: number, end: number): number {
  if (COUNTED.test(text.slice(end, end + 12))) return SKIP;
  const before = text.slice(Math.max(0, start - 14), start);
  if (
    OPENS_PARAGRAPH.test(text.slice(end, end + 12)) &&
    ENDED_ABOVE.test(text.slice(Math.max(0, start - INDENTED), start))
  )
    return SKIP;
  if (/[,;:.)”"’]\s+$/.test(before))
    return /(?:No|Nos|para|paras|art|chap|vol|p|pp)\.\s+$/i.test(before) ? 9 : 0;
  if (COUNTS.test(before) || isAgenda21(text, start, end)) return 8;
  return /\n/.test(before.slice(-1)) ? 4 : 2;
}

const AGENDA = 7;
/** Whether the number is that of a name which texts of forty years have. */
const isAgenda21 = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === '21' && /Agenda\s$/.test(text.slice(Math.max(0, start - AGENDA), start));

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** A stroke behind the digits that belongs to the marker: "1/". */
const isSlashed = (text: string, end: number): boolean =>
  text.charAt(end) === '/' && /^(?:$|[\s,;.)])/.test(text.charAt(end + 1));

/** By what follows the digits. */
function costAfter(text: string, start: number, end: number): number {
  const next = text.charAt(end);
  if (next === ' ' || next === '\u00a0')
    return /^.(?:per\scent|percent)/.test(text.slice(end, end + 9)) ? 6 : 0;
  if (next === '' || '\t\n\r;:'.includes(next)) return 0;
  if (next === ',') {
    const list = DIGITS_AT.exec(text.slice(end + 1, end + 8))?.[0].length ?? 0;
    return list >= 3 ? 6 : 0;
  }
  if (next === '.') return isDigit(text.charAt(end + 1)) ? 6 : 0;
  if (isLetter(next)) {
    const word = text.slice(end, end + 3);
    if (/^(?:st|nd|rd|th)(?![a-z])/.test(word) && !isLetter(text.charAt(start - 1))) return SKIP;
    return /^S-\d/.test(word) ? 0 : 5;
  }
  // "… to the United Nations, 1/": the older way of marking notes.
  if (next === '/' && isSlashed(text, end)) return 0;
  if (next === '/' || next === '%') return SKIP;
  return '-\u2010\u2011\u2013'.includes(next) ? 7 : 2;
}

const DIGITS_AT = /^\d+/;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** In "resolution 3/2005", not in "71/2057", which is 71/205 and note 7. */
const RECENT_YEAR = /^(?:19\d|20[0-4])\d$/;

/** Of digits that are a marker as they stand, by what is before them. */
function costBefore(text: string, start: number, end: number): number {
  const previous = text.charAt(start - 1);
  if (previous === '' || '\n\r\t\v\f-\u2010\u2011\u2013\u2014/($€£<=+#“‘•'.includes(previous)) return SKIP;
  if (previous === ' ' || previous === '\u00a0') return 11;
  const beforeThat = text.charAt(start - 2);
  if (previous === ',') return isDigit(beforeThat) ? costAfterNumber(text, start, end) : 0;
  if (previous === '.') return costAfterStop(text, start, end);
  if (previous === '"' || previous === "'") return /[\s(]/.test(beforeThat) ? SKIP : 0;
  if (previous === ')') return /\(\d{4}\)$/.test(text.slice(Math.max(0, start - 6), start)) ? 2 : 0;
  return isLetter(previous) ? costAfterWord(text, start) : 0;
}

/** "L.35", "No.3", "XIII.18", "2.5" are not markers; "… of States.3" and "… by 2030.3" are. */
function costAfterStop(text: string, start: number, end: number): number {
  const word = /[^\s.,]*\.$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  if (YEAR.test(word.slice(0, -1)) && /^\s/.test(text.charAt(end))) return 0;
  return NO_SENTENCE.test(word) ? 9 : 0;
}

/** What stands before a full stop that does not end a sentence. */
const NO_SENTENCE =
  /^(?:\S*\d|[A-Za-z]|[A-Z]{2,4}|[IVXLC]+|\S*\/\S*|[Nn]os?|vols?|paras?|arts?|chaps?|sects?|Add|Corr|Rev|Supp|Res|Dec)\.$/;

/** "… of 24 March 2011,1" and "resolution 36/10,5" are markers, "1,234" and "articles 1,2 and 3" are not. */
function costAfterNumber(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 16), start);
  if (/[^\d\s],\d{1,3},$/.test(before)) return 0;
  const number = /\d+(?=,$)/.exec(before)?.[0].length ?? 0;
  if (end - start === 3 && number <= 3) return 9;
  return number > 1 || /\/\d,$/.test(before) ? 0 : 2;
}

/** "CO2", "G20", "SC7" are words; "Women4" is a word and a marker, a line "B1" part B and a marker. */
function costAfterWord(text: string, start: number): number {
  const word = /[^\s]*$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  if (word.includes('/') || /\d/.test(word)) return 7;
  if (/^[A-Z]$/.test(word) && /[\n\t]/.test(text.charAt(start - 2))) return 0;
  if (/^[("“]?[A-Z]{1,2}$/.test(word)) return 5;
  return /^[A-Z]+$/.test(word) ? 2 : 0;
}

/** Of the last digits of a run: what is left must still be a number that someone would write. */
function costOfTail(text: string, start: number, marker: number, end: number): number {
  const previous = text.charAt(start - 1);
  const beforeThat = text.charAt(start - 2);
  if (previous === '/' && headsAct(text, start, end)) return SKIP;
  if (previous === '/' && isDigit(beforeThat))
    return end - start >= 4 && !RECENT_YEAR.test(text.slice(start, end)) ? 2 : 6;
  if (YEAR.test(text.slice(start, marker)) || isAgenda21(text, start, marker)) return 0;
  if (YEAR.test(text.slice(start, end))) return 10;
  if (previous === '/') return end - start >= 4 ? 2 : 6;
  if (previous === '.' || previous === '-') return isDigit(beforeThat) ? 9 : 6;
  if (text.charAt(start) === '0') return 11;
  // "general comments Nos. |31| and 36.1"
  return /\bNos?\. $/.test(text.slice(Math.max(0, start - 6), start)) ? 11 : 9;
}

/** "RESOLUTION 71/", "71/" at the beginning of a line. */
const HEADING_BEFORE = /(?:^|[\n\r])[^\S\n\r]{0,3}(?:(?:RESOLUTION|DECISION)\s{1,3})?\d{1,3}\/$/;
const LONGEST_HEADING = 24;
/** A title, or nothing. */
const HEADING_BEHIND = /^(?:\.\s{1,3}\p{Lu}|[^\S\n\r]{0,3}(?:[\n\r]|$))/u;

/** The number in "71/902. Keeping of lights" or "RESOLUTION 71/902": a marker stands behind the title. */
const headsAct = (text: string, start: number, end: number): boolean =>
  HEADING_BEFORE.test(text.slice(Math.max(0, start - LONGEST_HEADING), start)) &&
  HEADING_BEHIND.test(text.slice(end, end + 5));
