import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { YearWindow } from '../state/time.ts';
import { texts } from '../texts/texts.ts';

interface YearSliderProps {
  readonly window: YearWindow;
  readonly all: YearWindow;
  readonly counts: ReadonlyMap<number, number>;
  readonly isDisabled: boolean;
  readonly onMove: (window: YearWindow) => void;
  readonly onSettle: (window: YearWindow) => void;
}

/** The first and the last year shown, over a bar for each year as high as what it brought. */
export function YearSlider({ window, all, counts, isDisabled, onMove, onSettle }: YearSliderProps) {
  return (
    <Slider
      className="year-slider"
      aria-label={texts.time.years}
      minValue={all.from}
      maxValue={all.to}
      step={1}
      formatOptions={{ useGrouping: false }}
      value={[window.from, window.to]}
      isDisabled={isDisabled}
      onChange={(values) => onMove(windowOf(values, window))}
      onChangeEnd={(values) => onSettle(windowOf(values, window))}
    >
      <span className="year-slider-end" aria-hidden="true">
        {window.from}
      </span>
      <SliderTrack className="year-slider-track">
        <Bars window={window} all={all} counts={counts} />
        <SliderThumb className="year-slider-thumb" index={0} aria-label={texts.time.from} />
        <SliderThumb className="year-slider-thumb" index={1} aria-label={texts.time.to} />
      </SliderTrack>
      <span className="year-slider-end" aria-hidden="true">
        {window.to}
      </span>
    </Slider>
  );
}

/** React Aria speaks of one number or of several. */
function windowOf(values: number | number[], before: YearWindow): YearWindow {
  const [from = before.from, to = before.to] = typeof values === 'number' ? [values] : values;
  return { from, to };
}

const HEIGHT = 18;

function Bars({ window, all, counts }: Pick<YearSliderProps, 'window' | 'all' | 'counts'>) {
  const most = Math.max(1, ...counts.values());
  const years = all.to - all.from;
  return (
    <svg
      className="year-slider-bars"
      viewBox={`-0.5 0 ${years + 1} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[...counts].map(([year, count]) => {
        const height = Math.max(2, (count / most) * HEIGHT);
        const isShown = year >= window.from && year <= window.to;
        return (
          <rect
            key={year}
            className={isShown ? 'shown' : undefined}
            x={year - all.from - 0.4}
            y={HEIGHT - height}
            width={0.8}
            height={height}
          />
        );
      })}
    </svg>
  );
}
