import type { Anchor } from './document.ts';

/** A stretch of digits or asterisks in the body that may be the marker of a note. */
interface Candidate {
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
  // By their ends: a run of digits and the last of them are never both markers.
  const taken = new Set<number>();
  for (let chain = bestChain(markers, candidates); chain; chain = chain.before) {
    if (!chain.candidate) continue;
    anchors[chain.note]?.push({ start: chain.candidate.start, end: chain.candidate.end });
    taken.add(chain.candidate.end);
  }
  markers.forEach((marker, note) => {
    const first = anchors[note]?.[0];
    if (!first) return;
    for (const { start, end, cost } of candidates.get(marker) ?? [])
      if (start > first.end && cost <= REPEAT && !taken.has(end)) {
        anchors[note]?.push({ start, end });
        taken.add(end);
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
  for (let match = DIGITS.exec(text); match && match.index < to; match = DIGITS.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = costAfter(text, end);
    if (after > SKIP) continue;
    for (let length = Math.min(longest, end - start); length > 0; length--) {
      const marker = text.slice(end - length, end);
      if (!markers.has(marker)) continue;
      const cost =
        after +
        (length === end - start ? costBefore(text, start, end) : costOfTail(text, start, end - length, end));
      if (cost >= SKIP) continue;
      const list = found.get(marker);
      if (list) list.push({ start: end - length, end, cost });
      else found.set(marker, [{ start: end - length, end, cost }]);
    }
  }
  return found;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** By what follows the digits. */
function costAfter(text: string, end: number): number {
  const next = text.charAt(end);
  if (next === '' || ' \t\n\r\u00a0;:'.includes(next)) return 0;
  if (next === '.' || next === ',') return isDigit(text.charAt(end + 1)) ? 6 : 1;
  if (isLetter(next)) return /^(?:st|nd|rd|th)\b/.test(text.slice(end, end + 3)) ? SKIP + 1 : 5;
  if (next === '/' || next === '%') return SKIP + 1;
  if (next === '-' || next === '‑' || next === '–') return 7;
  return 2;
}

/** Of digits that are a marker as they stand, by what is before them. */
function costBefore(text: string, start: number, end: number): number {
  const previous = text.charAt(start - 1);
  if (previous === '' || '\n\r\t-‑–—/($€£<=+#'.includes(previous)) return SKIP;
  if (previous === ' ' || previous === '\u00a0') return 10;
  const beforeThat = text.charAt(start - 2);
  if (previous === ',') return isDigit(beforeThat) && end - start === 3 ? 9 : 0;
  if (previous === '.') return costAfterStop(text, start);
  if (isLetter(previous)) return costAfterWord(text, start);
  return 1;
}

/** "L.35", "No.3", "XIII.18", "2.5" are not markers; "… of States.3" is. */
function costAfterStop(text: string, start: number): number {
  const word = /[^\s.]*\.$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  if (
    /^(?:\S*\d|[A-Z]|[IVXLC]+|\S*\/\S*|No|Nos|vol|para|paras|art|chap|sect|Add|Corr|Rev|WP|CRP|INF|PV|Supp)\.$/i.test(
      word,
    )
  )
    return 9;
  return 0;
}

/** "CO2", "G20", "SC7" are words; "Women4" is a word and a marker. */
function costAfterWord(text: string, start: number): number {
  const word = /\S*$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  if (word.includes('/') || /\d/.test(word)) return 7;
  if (/^[("“]?[A-Z]{1,2}$/.test(word)) return 5;
  return 1;
}

/** Of the last digits of a run: what is left must still be a number that someone would write. */
function costOfTail(text: string, start: number, marker: number, end: number): number {
  const previous = text.charAt(start - 1);
  const head = text.slice(start, marker);
  if (/^(?:19|20)\d\d$/.test(head)) return 1;
  if (/^(?:19|20)\d\d$/.test(text.slice(start, end))) return 10;
  if (previous === '/') return end - start >= 4 ? 2 : 4;
  if (previous === '.' || previous === '-') return 5;
  return head.startsWith('0') ? 8 : 5;
}
