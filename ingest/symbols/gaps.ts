import { securityCouncilNumbers } from './security-council-years.ts';
import { idInSeries, placeInSeries } from './series.ts';

/** What is known of one instrument. */
export interface Known {
  readonly id: string;
  readonly held: boolean;
  /** How many instruments cite it. */
  readonly citedBy: number;
}

/** Numbers of a series that follow each other, both ends included. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** One series, and what is missing of it. */
export interface SeriesStatus {
  /** `A/RES/66`, `S/RES/(2000)` */
  readonly series: string;
  /** Numbers whose text is held; of a number in parts at least one part. */
  readonly held: number;
  /** Numbers that there must be. */
  readonly expected: number;
  readonly missing: readonly NumberRange[];
}

/** A number that only one text cites may be a misprint there, so that it proves no others before it. */
const ENOUGH_CITATIONS = 2;
const BLOCK = 100;

interface Numbers {
  readonly inBlocks: boolean;
  readonly held: Set<number>;
  readonly proven: Set<number>;
}

/**
 * The numbered series of which something is held or cited, each without gaps up to the highest number that
 * is held, or cited by two instruments. Series count from 1; decisions from the beginning of their block of
 * hundred; those that count through all sessions, from the lowest number known of the session; of the
 * Security Council it is known which numbers each year has. In the order of their names, numbers by value.
 */
export function seriesStatus(all: Iterable<Known>): readonly SeriesStatus[] {
  const series = new Map<string, Numbers>();
  for (const { id, held, citedBy } of all) {
    const place = placeInSeries(id);
    if (!place) continue;
    const numbers = series.get(place.series) ?? {
      inBlocks: place.inBlocks,
      held: new Set(),
      proven: new Set(),
    };
    series.set(place.series, numbers);
    if (held) numbers.held.add(place.number);
    if (held || citedBy >= ENOUGH_CITATIONS) numbers.proven.add(place.number);
  }
  return [...series]
    .filter(([, { proven }]) => proven.size > 0)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([name, numbers]) => statusOf(name, numbers));
}

function statusOf(series: string, { inBlocks, held, proven }: Numbers): SeriesStatus {
  const runs = expectedRuns(series, inBlocks, [...proven]);
  return {
    series,
    held: held.size,
    expected: runs.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    missing: runs.flatMap((run) => gapsIn(run, held)),
  };
}

function expectedRuns(series: string, inBlocks: boolean, proven: readonly number[]): NumberRange[] {
  const year = /^S\/RES\/\((\d+)\)$/.exec(series)?.[1];
  const ofYear = year === undefined ? null : securityCouncilNumbers(Number(year));
  if (ofYear) return [ofYear];
  const countsThrough = series.endsWith(')');
  if (countsThrough || !inBlocks)
    return [{ first: countsThrough ? lowest(proven) : 1, last: highest(proven) }];
  const blocks = new Map<number, number>();
  for (const number of proven) {
    const block = Math.floor((number - 1) / BLOCK);
    blocks.set(block, Math.max(blocks.get(block) ?? 0, number));
  }
  return [...blocks].sort(([a], [b]) => a - b).map(([block, last]) => ({ first: block * BLOCK + 1, last }));
}

function gapsIn({ first, last }: NumberRange, held: ReadonlySet<number>): NumberRange[] {
  const gaps: NumberRange[] = [];
  let start: number | null = null;
  for (let number = first; number <= last + 1; number += 1) {
    const isGap = number <= last && !held.has(number);
    if (isGap) start ??= number;
    else if (start !== null) {
      gaps.push({ first: start, last: number - 1 });
      start = null;
    }
  }
  return gaps;
}

/** "A/RES/66/3 to 17", or the one id. */
export function rangeName(series: string, { first, last }: NumberRange): string {
  const begin = idInSeries(series, first);
  return first === last ? begin : `${begin} to ${idInSeries(series, last).replace(/^.*\//, '')}`;
}

// Not by spreading: a series may have more numbers than a call takes arguments.
const lowest = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
const highest = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));
