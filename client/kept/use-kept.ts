import { useEffect, useSyncExternalStore } from 'react';
import {
  isPinned,
  opened,
  pinToggled,
  readKept,
  type KeptInstrument,
  type KeptInstruments,
} from './kept-instruments.ts';

const KEPT = 'ungraph.instruments';
const listeners = new Set<() => void>();
let kept: KeptInstruments | null = null;

/** What this browser remembers; nothing of it is sent to the server. */
export function useKept(): KeptInstruments {
  return useSyncExternalStore(subscribe, current);
}

/** One who walks through a network passes many by: what is not read for so long was not opened. */
const READ_MILLISECONDS = 1500;

/** Remembers that an instrument has been opened: the root at once, any other when one stays with it. */
export function useOpened(instrument: KeptInstrument, isRoot: boolean): void {
  const { id, label, title, kind, year, held } = instrument;
  useEffect(() => {
    const remember = () => become(opened(current(), { id, label, title, kind, year, held }));
    if (isRoot) {
      remember();
      return undefined;
    }
    const timer = setTimeout(remember, READ_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [id, label, title, kind, year, held, isRoot]);
}

/** Whether an instrument is pinned, and the way to change it. */
export function usePin(instrument: KeptInstrument): readonly [boolean, () => void] {
  const pinned = isPinned(useKept(), instrument.id);
  const { id, label, title, kind, year, held } = instrument;
  return [pinned, () => become(pinToggled(current(), { id, label, title, kind, year, held }))];
}

function current(): KeptInstruments {
  kept ??= readKept(stored());
  return kept;
}

function become(next: KeptInstruments): void {
  if (next === kept) return;
  kept = next;
  try {
    window.localStorage.setItem(KEPT, JSON.stringify(next));
  } catch {
    // Storage is full or forbidden: it is remembered until the page is closed.
  }
  for (const listener of listeners) listener();
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEPT);
  } catch {
    return null; // storage is forbidden in this browser
  }
}

/** Another tab of the same browser may change it too. */
function read(event: StorageEvent): void {
  if (event.key !== KEPT) return;
  kept = readKept(event.newValue);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', read);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', read);
  };
}
