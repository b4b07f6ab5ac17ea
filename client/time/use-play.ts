import { useCallback, useEffect, useRef, useState } from 'react';
import type { YearWindow } from '../state/time.ts';

/** The whole takes about so long, in milliseconds; a year neither flits by nor lingers. */
const WHOLE = 14_000;
const YEAR = { least: 150, most: 700 };
/** For readers who asked for less motion: one step, and time to look at it. */
const STILL_YEAR = 1_200;

interface Play {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/**
 * Lets the end of a window go on from year to year.
 * @param show hears each window on the way
 * @param settle hears the last one, at the end or when paused
 */
export function usePlay(
  window: YearWindow,
  all: YearWindow,
  still: boolean,
  show: (window: YearWindow) => void,
  settle: (window: YearWindow) => void,
): Play {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef({ window, show, settle });
  useEffect(() => {
    latest.current = { window, show, settle };
  });

  useEffect(() => {
    if (!isPlaying) return;
    const years = Math.max(1, all.to - latest.current.window.from);
    const pace = still ? STILL_YEAR : Math.min(YEAR.most, Math.max(YEAR.least, WHOLE / years));
    const timer = setInterval(() => {
      const { from, to } = latest.current.window;
      const next = { from, to: Math.min(all.to, to + 1) };
      if (next.to < all.to) latest.current.show(next);
      else {
        setPlaying(false);
        latest.current.settle(next);
      }
    }, pace);
    return () => clearInterval(timer);
  }, [isPlaying, all.to, still]);

  const toggle = useCallback(() => {
    const { window: now } = latest.current;
    if (isPlaying) latest.current.settle(now);
    // At the end it begins anew.
    else if (now.to >= all.to) latest.current.show({ from: now.from, to: now.from });
    setPlaying(!isPlaying);
  }, [isPlaying, all.to]);
  return { isPlaying, toggle };
}
