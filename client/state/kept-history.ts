import { addressOf, viewOf } from './address.ts';
import { historyOf, type History } from './history.ts';

/** Where a browser keeps things for a tab; `sessionStorage` is one. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem'>;

const KEPT = 'ungraph.history';
/** So many steps outlive a reload each way. */
const MOST_KEPT = 50;

interface Kept {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
}

/** Keeps a history as addresses, so that a reload takes nothing away. */
export function keepHistory(keeper: Keeper, { past, present, future }: History): void {
  const kept: Kept = {
    past: past.slice(-MOST_KEPT).map(addressOf),
    present: addressOf(present),
    future: future.slice(0, MOST_KEPT).map(addressOf),
  };
  try {
    keeper.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // Storage is full or forbidden: undo then begins anew with each load.
  }
}

/** The history that was kept, when it ended at this address; else one that begins here. */
export function keptHistory(keeper: Keeper, address: string): History {
  const fresh = historyOf(viewOf(address));
  try {
    const kept = JSON.parse(keeper.getItem(KEPT) ?? 'null') as Kept | null;
    if (kept === null || kept.present !== addressOf(fresh.present)) return fresh;
    return { ...fresh, past: kept.past.map(viewOf), future: kept.future.map(viewOf) };
  } catch {
    return fresh;
  }
}
