import { useCallback, useState, useSyncExternalStore } from 'react';

const KEPT = 'ungraph.animate';
const LESS_MOTION = '(prefers-reduced-motion: reduce)';

/** Whether the reader's system asks for less motion. */
export function useStillness(): boolean {
  return useSyncExternalStore(
    (told) => {
      const query = window.matchMedia(LESS_MOTION);
      query.addEventListener('change', told);
      return () => query.removeEventListener('change', told);
    },
    () => window.matchMedia(LESS_MOTION).matches,
  );
}

/** Whether instruments glide to new places: only when asked for, which this browser remembers, never against the system. */
export function mayAnimate(): boolean {
  return wanted() && !window.matchMedia(LESS_MOTION).matches;
}

/** The wish, and how to change it. */
export function useAnimation(): readonly [boolean, (wish: boolean) => void] {
  const [wish, setWish] = useState(wanted);
  const choose = useCallback((next: boolean) => {
    setWish(next);
    try {
      if (next) window.localStorage.setItem(KEPT, 'yes');
      else window.localStorage.removeItem(KEPT);
    } catch {
      // Storage is forbidden in this browser: nothing glides.
    }
  }, []);
  return [wish, choose];
}

function wanted(): boolean {
  try {
    return window.localStorage.getItem(KEPT) === 'yes';
  } catch {
    return false;
  }
}
