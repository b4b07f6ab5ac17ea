import type { Stretch } from '../bounds.ts';
import type { Anchor } from '../document.ts';
import { candidatesIn, SKIP, type Candidate, type MarkerStyle } from './markers.ts';

/** The best alignment of the first notes that ends at a place. */
interface Chain {
  /** End of the last marker taken. */
  readonly at: number;
  readonly cost: number;
  readonly note: number;
  readonly candidate: Candidate | null;
  readonly before: Chain | null;
}

/** Chains this much worse than the best cannot win any more. */
const BEAM = 8 * SKIP;
/** A later reference to an earlier note must look like a marker: nothing else speaks for it. */
const REPEAT: Readonly<Record<MarkerStyle['place'], number>> = {
  glued: 1,
  spaced: 2,
  bracketed: 1,
};

/**
 * Finds the markers of numbered notes by their order alone: of all runs of digits (and ends of runs:
 * "resolution 76/1783" is 76/178 and note 3) those are taken that follow each other as the notes do
 * at the least cost. One pass over the text, one over the candidates.
 */
export function alignAnchors(
  text: string,
  markers: readonly string[],
  stretches: readonly Stretch[],
  style: MarkerStyle,
): Anchor[][] {
  const anchors: Anchor[][] = markers.map(() => []);
  if (markers.length === 0) return anchors;
  const { candidates, place, best } = alignment(text, markers, stretches, style);
  const taken = new Set<number>();
  for (let chain = best; chain; chain = chain.before) {
    if (!chain.candidate) continue;
    anchors[chain.note]?.push({ start: chain.candidate.start, end: chain.candidate.end });
    taken.add(chain.candidate.run);
  }
  markers.forEach((marker, note) => {
    const first = anchors[note]?.[0];
    if (!first) return;
    for (const { run, start, end, cost } of candidates.get(marker) ?? [])
      if (start > first.end && cost <= REPEAT[place] && !taken.has(run)) {
        anchors[note]?.push({ start, end });
        taken.add(run);
      }
  });
  return anchors;
}

interface Alignment {
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  readonly place: MarkerStyle['place'];
  readonly best: Chain | null;
}

/**
 * The best alignment in the given style. Broken lines may be a scan's or a word processor's, which sets markers beside
 * their words: where that they are glued explains twice as much as blanks before them, they are glued; and where none
 * of the found ones has a blank before it and glued ones cost no more.
 */
function alignment(
  text: string,
  markers: readonly string[],
  stretches: readonly Stretch[],
  style: MarkerStyle,
): Alignment {
  const inStyle = (tried: MarkerStyle): Alignment => {
    const candidates = candidatesIn(text, markers, stretches, tried);
    return { candidates, place: tried.place, best: bestChain(markers, candidates) };
  };
  const found = inStyle(style);
  if (style.place !== 'spaced') return found;
  const least = found.best?.cost ?? Infinity;
  const isGlued = hasNoneSpaced(text, found.best);
  if (least === 0 && !isGlued) return found;
  const glued = inStyle({ ...style, place: 'glued' });
  const cost = glued.best?.cost ?? Infinity;
  return 2 * cost < least || (isGlued && cost <= least) ? glued : found;
}

/** Whether no marker of a chain has a blank before it. */
function hasNoneSpaced(text: string, best: Chain | null): boolean {
  for (let chain = best; chain; chain = chain.before)
    if (chain.candidate && /\s/.test(text.charAt(chain.candidate.start - 1))) return false;
  return true;
}

/** The cheapest way through the candidates, in the order of the notes: each has a place behind the one before, or none, at a cost. */
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
    const isWorth = (cost: number): boolean => cost < lowest && cost <= least + BEAM;
    const keep = (chain: Chain): void => {
      lowest = chain.cost;
      merged.push(chain);
    };
    /** The note is left without a marker. */
    const pass = ({ at, cost, note: last, candidate, before }: Chain): void => {
      if (isWorth(cost + SKIP)) keep({ at, cost: cost + SKIP, note: last, candidate, before });
    };
    let old = 0;
    for (const candidate of candidates.get(marker) ?? []) {
      for (let next = chains[old]; next && next.at <= candidate.start; next = chains[++old]) pass(next);
      const before = chains[old - 1];
      const cost = (before?.cost ?? 0) + candidate.cost;
      if (before && isWorth(cost)) keep({ at: candidate.end, cost, note, candidate, before });
    }
    for (let next = chains[old]; next; next = chains[++old]) pass(next);
    chains = merged;
  });
  return chains.at(-1) ?? null;
}

/** "*", and "*\/" in typescripts. */
const STARS = /(\*+)(?:\/(?!\w))?/g;

/**
 * The markers of notes that asterisks mark: each group of such notes belongs to the text above it, up
 * to the group before.
 */
export function alignStars(
  text: string,
  notes: readonly { readonly marker: string; readonly at: number }[],
): Anchor[][] {
  const anchors: Anchor[][] = notes.map(() => []);
  let from = 0;
  for (let first = 0; first < notes.length;) {
    let behind = first + 1;
    while (
      behind < notes.length &&
      (notes[behind]?.marker.length ?? 0) > (notes[behind - 1]?.marker.length ?? 0)
    )
      behind++;
    const to = notes[first]?.at ?? text.length;
    const group = notes.slice(first, behind).map(({ marker }) => marker);
    STARS.lastIndex = from;
    for (let match = STARS.exec(text); match && match.index < to; match = STARS.exec(text)) {
      const note = group.indexOf(match[1] ?? '');
      if (note >= 0 && /\S/.test(text.charAt(match.index - 1)))
        anchors[first + note]?.push({ start: match.index, end: match.index + match[0].length });
    }
    from = to;
    first = behind;
  }
  return anchors;
}
