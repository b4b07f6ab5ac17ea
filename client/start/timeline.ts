import type { TimelineQuery } from '../operations.generated.ts';

export type BodyYears = TimelineQuery['stats']['timeline'][number];
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** One organ's years, or those of all that have no row of their own. */
export interface TimelineRow {
  /** Null for the others together. */
  readonly body: BodyYears['body'] | null;
  /** How many bodies the row is of. */
  readonly bodies: number;
  readonly count: number;
  readonly years: readonly YearCount[];
}

export interface Timeline {
  readonly from: number;
  readonly to: number;
  /** The largest number of any row in any year: the height of the chart. */
  readonly largest: number;
  readonly rows: readonly TimelineRow[];
}

/** What is held as rows of a chart: the organs with the most, and the others together; null when nothing is. */
export function timelineOf(bodies: readonly BodyYears[], most = 5): Timeline | null {
  const kept = bodies.length <= most ? bodies : bodies.slice(0, most - 1);
  const others = bodies.slice(kept.length);
  const rows: TimelineRow[] = kept.map(({ body, count, years }) => ({ body, bodies: 1, count, years }));
  if (others.length > 0) rows.push(together(others));
  const all = rows.flatMap(({ years }) => years);
  if (all.length === 0) return null;
  return {
    from: Math.min(...all.map(({ year }) => year)),
    to: Math.max(...all.map(({ year }) => year)),
    largest: Math.max(...all.map(({ count }) => count)),
    rows,
  };
}

/** The year with the most; the earliest of several. */
export function peakOf(years: readonly YearCount[]): YearCount | null {
  return years.reduce<YearCount | null>((best, one) => (best && best.count >= one.count ? best : one), null);
}

/** Years to be named under a chart: the first, the last, and round ones between that do not crowd them. */
export function ticksOf(from: number, to: number): readonly number[] {
  const span = to - from;
  const step = [1, 2, 5, 10, 20, 50].find((one) => span / one <= 8) ?? 100;
  const round = Array.from({ length: span + 1 }, (_, index) => from + index).filter(
    (year) => year % step === 0 && year - from >= step * 0.6 && to - year >= step * 0.6,
  );
  return [...new Set([from, ...round, to])];
}

function together(bodies: readonly BodyYears[]): TimelineRow {
  const counts = new Map<number, number>();
  for (const { years } of bodies)
    for (const { year, count } of years) counts.set(year, (counts.get(year) ?? 0) + count);
  return {
    body: null,
    bodies: bodies.length,
    count: bodies.reduce((sum, { count }) => sum + count, 0),
    years: [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
  };
}
