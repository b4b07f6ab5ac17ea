import { useCallback, useEffect, useState } from 'react';
import { addressOf, viewOf } from './address.ts';
import { changed, type Change, type View } from './view.ts';

/** Changes that correct the address rather than lead to a new place. */
const CORRECTIONS: ReadonlySet<Change['type']> = new Set(['rename']);

/** The view, kept in step with the address: every change can be taken back with the browser's back button. */
export function useView(): readonly [View, (change: Change) => void] {
  const [view, setView] = useState(() => viewOf(window.location.search));

  useEffect(() => {
    const read = () => setView(viewOf(window.location.search));
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);

  const change = useCallback((what: Change) => {
    // The address is the one that is always up to date, also between two draws.
    const before = viewOf(window.location.search);
    const after = changed(before, what);
    const address = addressOf(after);
    if (address === addressOf(before)) return;
    const target = address || '/';
    if (CORRECTIONS.has(what.type)) window.history.replaceState(null, '', target);
    else window.history.pushState(null, '', target);
    setView(after);
  }, []);

  return [view, change];
}
