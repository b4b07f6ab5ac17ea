import { useMemo } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { LANES } from '../graph/layouts/layout.ts';
import { useAnimation, useStillness } from '../graph/drawing/motion.ts';
import { allYears, keptWindow, yearCounts } from '../graph/model/time-window.ts';
import type { PartProps } from '../network/part.ts';
import { Segments } from '../parts/segments.tsx';
import type { YearWindow } from '../state/time.ts';
import { texts } from '../texts/texts.ts';
import { usePlay } from './use-play.ts';
import { YearSlider } from './year-slider.tsx';

/** Under the drawing: which years are shown, and how the time layout is ruled. */
export function TimeBar(props: PartProps) {
  const { placed } = props;
  const all = useMemo(() => allYears(placed), [placed]);
  if (all === null) return null;
  return (
    <section className="time-bar" aria-label={texts.time.label}>
      {all.from < all.to && <Years {...props} all={all} />}
      <Ways {...props} />
    </section>
  );
}

function Years({ placed, network, window, preview, change, all }: PartProps & { readonly all: YearWindow }) {
  const counts = useMemo(() => yearCounts(placed), [placed]);
  const still = useStillness();
  // The address may name years that this network does not have.
  const from = Math.min(all.to, Math.max(all.from, window?.from ?? all.from));
  const shown = { from, to: Math.max(from, Math.min(all.to, window?.to ?? all.to)) };
  const settle = (next: YearWindow) => {
    preview(null);
    change({ type: 'choose-window', window: keptWindow(next, all) });
  };
  const { isPlaying, toggle } = usePlay(shown, all, still, preview, settle);
  const outside = placed.instruments.length - network.instruments.length;
  return (
    <>
      <Button
        className="play"
        aria-label={isPlaying ? texts.time.pauseTitle : texts.time.playTitle}
        onPress={toggle}
      >
        <PlaySign pause={isPlaying} /> {isPlaying ? texts.time.pause : texts.time.play}
      </Button>
      <YearSlider
        window={shown}
        all={all}
        counts={counts}
        isDisabled={isPlaying}
        onMove={preview}
        onSettle={settle}
      />
      <p
        className="time-bar-outside"
        title={texts.time.outsideTitle}
        aria-live={isPlaying ? 'off' : 'polite'}
      >
        {outside > 0 && texts.time.outside(outside)}
      </p>
      {window !== null && !isPlaying && (
        <Button className="link-button" aria-label={texts.time.allTitle} onPress={() => settle(all)}>
          {texts.time.all}
        </Button>
      )}
    </>
  );
}

function Ways({ view, change }: PartProps) {
  const [wish, choose] = useAnimation();
  const still = useStillness();
  if (view.display.as === 'list') return null;
  return (
    <div className="time-bar-ways">
      {view.display.as === 'time' && (
        <div className="lanes-choice">
          <span aria-hidden="true">{texts.time.lanes}</span>
          <Segments
            aria-label={texts.time.lanes}
            values={LANES}
            chosen={view.time.lanes}
            onChoose={(lanes) => change({ type: 'choose-lanes', lanes })}
            names={texts.time.lanesBy}
          />
        </div>
      )}
      <Checkbox className="check-box" isSelected={wish && !still} isDisabled={still} onChange={choose}>
        <span className="check-box-mark" aria-hidden="true" />
        <span title={still ? texts.time.animateStill : texts.time.animateTitle}>{texts.time.animate}</span>
      </Checkbox>
    </div>
  );
}

function PlaySign({ pause }: { readonly pause: boolean }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path fill="currentColor" d={pause ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 0.5l9 5.5-9 5.5z'} />
    </svg>
  );
}
