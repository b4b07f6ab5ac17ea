import { addressOf } from './address.ts';
import type { Change, View } from './view.ts';

/** What has been seen on the way to the present view, and what has been taken back. */
export interface History {
  /** Oldest first. */
  readonly past: readonly View[];
  readonly present: View;
  /** What redoing brings, the next first. */
  readonly future: readonly View[];
  /** Changes with the same word that follow each other are one step; null for those that stand alone. */
  readonly run: string | null;
}

/** More than anyone takes back; the oldest go first. */
export const MOST_STEPS = 200;

/** Changes that correct the address, or open a drawer, rather than lead to a new place. */
const CORRECTIONS: ReadonlySet<Change['type']> = new Set(['rename', 'show-filters']);

export function historyOf(present: View): History {
  return { past: [], present, future: [], run: null };
}

/** How a change enters the history: as a step, as one more of the same step, or as a correction. */
function runOf(change: Change): string | null {
  return change.type === 'select' && change.walking === true ? 'walk' : null;
}

/** Whether the next view takes the present one's place. */
export function replaces(history: History, change: Change): boolean {
  const run = runOf(change);
  return CORRECTIONS.has(change.type) || (run !== null && run === history.run);
}

/** The history after a change has made `view`. */
export function recorded(history: History, view: View, change: Change): History {
  if (replaces(history, change)) {
    // What a correction touches is right in what is taken back as well.
    return { ...history, present: view, future: CORRECTIONS.has(change.type) ? history.future : [] };
  }
  return {
    past: [...history.past, history.present].slice(-MOST_STEPS),
    present: view,
    future: [],
    run: runOf(change),
  };
}

/** One step back; the same history at its beginning. */
export function undone(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    run: null,
  };
}

/** One step forward again; the same history at its end. */
export function redone(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, run: null };
}

/** The browser has gone back or forward to a view: one that is next to the present is a step, any other a new one. */
export function arrived(history: History, view: View): History {
  const address = addressOf(view);
  const is = (other: View | undefined) => other !== undefined && addressOf(other) === address;
  if (is(history.present)) return history;
  if (is(history.past.at(-1))) return undone(history);
  if (is(history.future[0])) return redone(history);
  return {
    past: [...history.past, history.present].slice(-MOST_STEPS),
    present: view,
    future: [],
    run: null,
  };
}
