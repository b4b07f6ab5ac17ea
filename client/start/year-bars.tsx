import { texts } from '../texts/texts.ts';
import { ticksOf, type YearCount } from './timeline.ts';

interface BarsProps {
  readonly years: readonly YearCount[];
  readonly from: number;
  readonly to: number;
  /** Number that fills the height. */
  readonly largest: number;
  /** What the bars say, for readers. */
  readonly label: string;
}

/** A bar for each year; years without any are gaps. */
export function Bars({ years, from, to, largest, label }: BarsProps) {
  return (
    <svg
      className="bars"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${to - from + 1} 1`}
      preserveAspectRatio="none"
    >
      {years.map(({ year, count }) => (
        <g key={year}>
          <title>{texts.start.timeline.bar(year, count)}</title>
          {/* The whole column is touched, not the bar alone: a bar may be a hair high. */}
          <rect className="bar-ground" x={year - from} y={0} width={1} height={1} />
          <rect
            className="bar"
            x={year - from + 0.1}
            y={1 - Math.max(0.03, count / largest)}
            width={0.8}
            height={Math.max(0.03, count / largest)}
          />
        </g>
      ))}
    </svg>
  );
}

/** The years under bars. */
export function YearAxis({ from, to }: { readonly from: number; readonly to: number }) {
  const span = to - from + 1;
  return (
    <div className="year-axis" aria-hidden="true">
      {ticksOf(from, to).map((year) => (
        <span key={year} style={{ insetInlineStart: `${((year - from + 0.5) / span) * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

/** One row of bars with its years: what a body adopted. */
export function YearBars({ years }: { readonly years: readonly YearCount[] }) {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return null;
  const largest = Math.max(...years.map(({ count }) => count));
  const label = years.map(({ year, count }) => texts.start.timeline.bar(year, count)).join('; ');
  return (
    <div className="year-bars">
      <Bars years={years} from={first.year} to={last.year} largest={largest} label={label} />
      <YearAxis from={first.year} to={last.year} />
    </div>
  );
}
