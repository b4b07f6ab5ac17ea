import type { Anchor } from './document.ts';

/** A stretch of digits or asterisks in the body that may be the marker of a note. */
interface Candidate {
  /** Start of the run of digits it is part of: one run holds one marker. */
  readonly run: number;
  readonly start: number;
  readonly end: number;
  /** How unlike a marker it looks, 0 for "… Women,12". */
  readonly cost: number;
}

/** The best alignment of the first notes that ends at a place. */
interface Chain {
  /** End of the last marker taken. */
  readonly at: number;
  readonly cost: number;
  readonly note: number;
  readonly candidate: Candidate | null;
  readonly before: Chain | null;
}

/** What it costs to leave a note without a marker. */
const SKIP = 12;
/** Chains this much worse than the best cannot win any more. */
const BEAM = 8 * SKIP;
/** A later reference to an earlier note must look like a marker: nothing else speaks for it. */
const REPEAT = 1;

const DIGITS = /\d+/g;

/**
 * Finds the markers of numbered notes by their order alone: of all runs of digits (and ends of runs:
 * "resolution 76/1783" is 76/178 and note 3) those are taken that follow each other as the notes do
 * at the least cost. One pass over the text, one over the candidates.
 */
export function alignAnchors(text: string, markers: readonly string[], from: number, to: number): Anchor[][] {
  const anchors: Anchor[][] = markers.map(() => []);
  if (markers.length === 0) return anchors;
  const candidates = candidatesIn(text, new Set(markers), from, to);
  const taken = new Set<number>();
  for (let chain = bestChain(markers, candidates); chain; chain = chain.before) {
    if (!chain.candidate) continue;
    anchors[chain.note]?.push({ start: chain.candidate.start, end: chain.candidate.end });
    taken.add(chain.candidate.run);
  }
  markers.forEach((marker, note) => {
    const first = anchors[note]?.[0];
    if (!first) return;
    for (const { run, start, end, cost } of candidates.get(marker) ?? [])
      if (start > first.end && cost <= REPEAT && !taken.has(run)) {
        anchors[note]?.push({ start, end });
        taken.add(run);
      }
  });
  return anchors;
}

function bestChain(
  markers: readonly string[],
  candidates: ReadonlyMap<string, readonly Candidate[]>,
): Chain | null {
  // By place, each cheaper than the one before it: the earliest chain of its cost is kept.
  let chains: Chain[] = [{ at: -1, cost: 0, note: -1, candidate: null, before: null }];
  markers.forEach((marker, note) => {
    const merged: Chain[] = [];
    const least = chains.at(-1)?.cost ?? 0;
    let lowest = Infinity;
    const add = (chain: Chain): void => {
      if (chain.cost >= lowest || chain.cost > least + BEAM) return;
      lowest = chain.cost;
      merged.push(chain);
    };
    let old = 0;
    for (const candidate of candidates.get(marker) ?? []) {
      for (let next = chains[old]; next && next.at <= candidate.start; next = chains[++old])
        add({ ...next, cost: next.cost + SKIP });
      const before = chains[old - 1];
      if (before) add({ at: candidate.end, cost: before.cost + candidate.cost, note, candidate, before });
    }
    for (let next = chains[old]; next; next = chains[++old]) add({ ...next, cost: next.cost + SKIP });
    chains = merged;
  });
  return chains.at(-1) ?? null;
}

function candidatesIn(
  text: string,
  markers: ReadonlySet<string>,
  from: number,
  to: number,
): Map<string, Candidate[]> {
  const longest = Math.max(...[...markers].map((marker) => marker.length));
  const found = new Map<string, Candidate[]>();
  DIGITS.lastIndex = from;
  const add = (marker: string, candidate: Candidate): void => {
    if (candidate.cost >= SKIP || !markers.has(marker)) return;
    const list = found.get(marker);
    if (list) list.push(candidate);
    else found.set(marker, [candidate]);
  };
  for (let match = DIGITS.exec(text); match && match.index < to; match = DIGITS.exec(text)) {
    const [digits] = match;
    const run = match.index;
    const runEnd = run + digits.length;
    // "23 March 2017,335/34": the blank behind marker 3 is lost.
    if (digits.length > 1 && text.charAt(runEnd) === '/' && ',;)'.includes(text.charAt(run - 1)))
      for (let length = Math.min(longest, digits.length - 1); length > 0; length--)
        add(digits.slice(0, length), {
          run,
          start: run,
          end: run + length,
          cost: digits.length > 2 && !YEAR.test(digits) ? 1 : 4,
        });
    const after = costAfter(text, run, runEnd);
    if (after >= SKIP) continue;
    for (let length = Math.min(longest, digits.length); length > 0; length--) {
      const start = runEnd - length;
      const before =
        length === digits.length ? costBefore(text, run, runEnd) : costOfTail(text, run, start, runEnd);
      add(text.slice(start, runEnd), { run, start, end: runEnd, cost: before + after });
    }
  }
  return found;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLetter = (character: string): boolean => /\p{L}/u.test(character);

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
  if (previous === '' || '\n\r\t-\u2010\u2011\u2013\u2014/($€£<=+#“‘•'.includes(previous)) return SKIP;
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
  if (previous === '/' && isDigit(beforeThat))
    return end - start >= 4 && !RECENT_YEAR.test(text.slice(start, end)) ? 2 : 6;
  if (YEAR.test(text.slice(start, marker))) return 0;
  if (YEAR.test(text.slice(start, end))) return 10;
  if (previous === '/') return end - start >= 4 ? 2 : 6;
  if (previous === '.' || previous === '-') return isDigit(beforeThat) ? 9 : 6;
  return text.charAt(start) === '0' ? 11 : 9;
}
