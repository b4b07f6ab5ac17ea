import { useEffect, useSyncExternalStore } from 'react';
import { writes } from '../access/writes.ts';
import type { History } from './history.ts';
import type { Change, View } from './view.ts';
import { ViewStore } from './view-store.ts';

/** The page's one view. */
const store = new ViewStore();

/** Taking back what was done, and doing it again. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The view, kept in step with the address: every change can be undone, and so with the browser's back button. */
export function useView(): readonly [View, (change: Change) => void] {
  return [useHistory().present, store.change];
}

export function useSteps(): Steps {
  const { past, future } = useHistory();
  return { canUndo: past.length > 0, canRedo: future.length > 0, undo: store.undo, redo: store.redo };
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) for the whole page, except where one writes. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || writes(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z') (event.shiftKey ? store.redo : store.undo)();
      else if (key === 'y' && !event.shiftKey) store.redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function useHistory(): History {
  return useSyncExternalStore(store.subscribe, store.history);
}
