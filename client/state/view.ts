import { displaySlice, type DisplayChange, type DisplayState } from './display.ts';
import { embedSlice } from './embed.ts';
import { filtersSlice, type FiltersChange, type FiltersState } from './filters.ts';
import { lookSlice, type LookChange, type LookState } from './look.ts';
import { networkSlice, type NetworkChange, type NetworkState } from './network.ts';
import { panelSlice, type PanelChange, type PanelState } from './panel.ts';
import { routeSlice, type Route, type RouteChange } from './route.ts';
import { selectionSlice, type Selection, type SelectionChange } from './selection.ts';
import type { Slice } from './slice.ts';
import { timeSlice, type TimeChange, type TimeState } from './time.ts';
import { tableSlice, type TableChange, type TableState } from './table.ts';
import { taskSlice, type Task, type TaskChange } from './task.ts';

/**
 * What the page shows, as one plain value: the address, undo and redo, back and forward, and saved views
 * all come from it. Data that can be asked for again does not belong here.
 */
export interface View {
  readonly network: NetworkState;
  readonly selection: Selection | null;
  readonly panel: PanelState;
  readonly task: Task | null;
  readonly display: DisplayState;
  readonly look: LookState;
  readonly route: Route | null;
  readonly time: TimeState;
  readonly filters: FiltersState;
  readonly table: TableState;
  readonly embed: boolean;
}

export type Change =
  | NetworkChange
  | SelectionChange
  | PanelChange
  | TaskChange
  | DisplayChange
  | LookChange
  | RouteChange
  | TimeChange
  | FiltersChange
  | TableChange;

/** The parts of the view, in the order in which the address has them; each is a file of its own. */
export const SLICES: { readonly [Name in keyof View]: Slice<View[Name]> } = {
  network: networkSlice,
  selection: selectionSlice,
  panel: panelSlice,
  task: taskSlice,
  display: displaySlice,
  look: lookSlice,
  route: routeSlice,
  time: timeSlice,
  filters: filtersSlice,
  table: tableSlice,
  embed: embedSlice,
};

/** A view made part by part. */
export function viewBy(part: <Name extends keyof View>(name: Name) => View[Name]): View {
  // The names are those of the list, and so each part is there.
  const names = Object.keys(SLICES) as (keyof View)[];
  return Object.fromEntries(names.map((name) => [name, part(name)])) as unknown as View;
}

/** The start page. */
export const START: View = viewBy((name) => SLICES[name].initial);

/** The view after a change; the same object when nothing changes. */
export function changed(view: View, change: Change): View {
  const next = viewBy((name) => SLICES[name].changed(view[name], change, view));
  const same = viewEntries(view).every(([name, value]) => next[name] === value);
  return same ? view : next;
}

function viewEntries(view: View): readonly [keyof View, unknown][] {
  return Object.entries(view) as [keyof View, unknown][];
}
