import { addressOf, viewOf } from './address.ts';
import { arrived, recorded, redone, replaces, undone, type History } from './history.ts';
import { keepHistory, keptHistory } from './kept-history.ts';
import { changed, type Change } from './view.ts';

/** The page's history and address in step: the one place that touches both. */
export class ViewStore {
  readonly #listeners = new Set<() => void>();
  #history: History = keptHistory(storage(), window.location.search);

  readonly history = (): History => this.#history;

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) {
      window.addEventListener('popstate', this.#read);
      window.addEventListener('pagehide', this.#keep);
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      window.removeEventListener('popstate', this.#read);
      window.removeEventListener('pagehide', this.#keep);
    };
  };

  readonly change = (change: Change): void => {
    const before = this.#history.present;
    const after = changed(before, change);
    if (after === before || addressOf(after) === addressOf(before)) return;
    const how = replaces(this.#history, change) ? 'replaceState' : 'pushState';
    this.#become(recorded(this.#history, after, change), how);
  };

  /** Undoing is a step of the browser's too: its back button leads to what one saw before it. */
  readonly undo = (): void => this.#become(undone(this.#history), 'pushState');

  readonly redo = (): void => this.#become(redone(this.#history), 'pushState');

  readonly #read = (): void => {
    this.#become(arrived(this.#history, viewOf(window.location.search)), null);
  };

  readonly #keep = (): void => keepHistory(storage(), this.#history);

  #become(history: History, how: 'pushState' | 'replaceState' | null): void {
    if (history === this.#history) return;
    this.#history = history;
    if (how !== null) window.history[how](null, '', addressOf(history.present) || '/');
    for (const listener of this.#listeners) listener();
  }
}

/** The tab's storage; where it is forbidden, one that keeps nothing. */
function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return window.sessionStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}
