import { mostCommon } from '../../../most-common.ts';
import type { Glyph, Run } from './runs.ts';

/** A line of print: its words, and which of its characters are raised like a note's marker. */
export interface Line {
  /** Single spaces, a tab where columns stand apart, neither at the ends. */
  readonly text: string;
  /** Raised, smaller characters, by start: candidates for markers; no white space at their ends. */
  readonly raised: readonly Span[];
  readonly left: number;
  readonly right: number;
  /** Of the baseline, from the page's foot. */
  readonly y: number;
  /** Of most of its characters. */
  readonly size: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A typed space is left alone; glyphs that stand further apart than this, in ems, are two words. */
const WORD_GAP = 0.2;
/** And further apart than this, two columns; justified lines spread their words by less than one. */
const COLUMN_GAP = 2.5;
/** How far below and above a line's baseline, in ems of that line, a run still belongs to it. */
const BELOW = 0.3;
const ABOVE = 0.6;
/**
 * A marker is at most this large against its line, and stands at least this much higher, in ems. Word processors
 * take two thirds; pages that a browser prints five sixths, CSS's "smaller".
 */
const RAISED_SIZE = 0.84;
const RAISED_BY = 0.12;

interface Draft {
  readonly y: number;
  readonly size: number;
  readonly runs: Run[];
  /** Those that are shown without a letter. */
  readonly blanks: Glyph[];
}

/** Runs to lines, from the top of the page down; each line from left to right. */
export function linesOf(runs: readonly Run[]): Line[] {
  const drafts: Draft[] = [];
  // Large letters first, so that a marker finds the line it is raised from.
  const bySize = runs
    .filter((run) => run.size > 0)
    .sort((one, other) => other.size - one.size || other.y - one.y);
  for (const run of bySize.filter(hasInk)) {
    const line = nearest(drafts, run);
    if (line) line.runs.push(run);
    else drafts.push({ y: run.y, size: run.size, runs: [run], blanks: [] });
  }
  // Browsers show each glyph in a stroke of its own, blanks too.
  for (const run of bySize.filter((each) => !hasInk(each))) {
    const line = nearest(drafts, run);
    for (const glyph of run.glyphs) line?.blanks.push(glyph);
  }
  return drafts.sort((one, other) => other.y - one.y).map(lineFrom);
}

const isInk = (glyph: Glyph): boolean => glyph.text.trim() !== '';
const hasInk = (run: Run): boolean => run.glyphs.some(isInk);

function nearest(drafts: readonly Draft[], run: Run): Draft | undefined {
  let best: Draft | undefined;
  for (const draft of drafts) {
    const above = run.y - draft.y;
    // Of a line of the same size only what stands on its baseline: close lines stay two.
    const high = run.size > RAISED_SIZE * draft.size ? BELOW : ABOVE;
    if (above < -BELOW * draft.size || above > high * draft.size) continue;
    if (!best || Math.abs(above) < Math.abs(run.y - best.y)) best = draft;
  }
  return best;
}

function lineFrom(draft: Draft): Line {
  const size = commonSize(draft.runs);
  const baseline = baselineOf(draft.runs, size);
  const runs = [...draft.runs].sort((one, other) => leftOf(one) - leftOf(other));
  const isBlankBetween = blanksFrom(draft.blanks);
  let text = '';
  let right = -Infinity;
  let left = Infinity;
  let space = false;
  const raised: { start: number; end: number }[] = [];
  for (const run of runs) {
    const isRaised = run.size <= RAISED_SIZE * size && run.y >= baseline + RAISED_BY * size;
    for (const glyph of run.glyphs) {
      if (!isInk(glyph)) {
        space = true;
        continue;
      }
      const gap = glyph.x - right;
      if (text !== '' && gap > COLUMN_GAP * size) text += '\t';
      else if (text !== '' && (space || gap > gapAfter(text) * run.size || isBlankBetween(right, glyph.x)))
        text += ' ';
      const start = text.length;
      text += lettersOf(glyph.text);
      if (isRaised) {
        const last = raised.at(-1);
        if (last && text.slice(last.end, start).trim() === '' && gap < size) last.end = text.length;
        else raised.push({ start, end: text.length });
      }
      left = Math.min(left, glyph.x);
      right = Math.max(right, glyph.right);
      space = false;
    }
  }
  return { text, raised, left, right, y: baseline, size };
}

/**
 * Tells, from left to right, whether one of some blanks stands between two places, more than half of it: others lie
 * under letters, left over from what a program moved.
 */
function blanksFrom(blanks: readonly Glyph[]): (left: number, right: number) => boolean {
  const sorted = [...blanks].sort((one, other) => one.x - other.x);
  let next = 0;
  return (left, right) => {
    let found = false;
    for (let blank = sorted[next]; blank && blank.x < right; blank = sorted[++next])
      found ||= Math.min(blank.right, right) - Math.max(blank.x, left) > (blank.right - blank.x) / 2;
    return found;
  };
}

/** Behind a paragraph's number a tab may be very short. */
const gapAfter = (text: string): number =>
  /^(?:\([a-z0-9]{1,5}\)|[0-9]{1,3}\.|[IVX]{1,5}\.|\d+\/\d+\.)$/.test(text) ? WORD_GAP / 4 : WORD_GAP;

const leftOf = (run: Run): number => (run.glyphs.find(isInk) ?? run.glyphs[0])?.x ?? 0;

/** The size that most characters have, to a tenth of a point. */
function commonSize(runs: readonly Run[]): number {
  return mostCommon(runs.map((run) => [Math.round(run.size * 10) / 10, run.glyphs.filter(isInk).length]));
}

/** Of the characters of the common size: the first run may be a raised one. */
function baselineOf(runs: readonly Run[], size: number): number {
  const plain = runs.filter((run) => Math.abs(run.size - size) < 0.06);
  return mostCommon(plain.map((run) => [run.y, run.glyphs.length]));
}

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/** Ligatures as letters; characters that a font keeps for itself say nothing. */
const lettersOf = (text: string): string =>
  text
    .replaceAll(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replaceAll(/[\p{Cc}\p{Co}]/gu, '');
