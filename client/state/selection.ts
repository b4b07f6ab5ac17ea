import { leavesNetwork } from './leaving.ts';
import { listed, plain, quoted, type Query } from './query.ts';
import { readNetwork, rootOf } from './network.ts';
import type { PanelTab } from './panel.ts';
import type { Slice } from './slice.ts';
import type { Change } from './view.ts';

/** What is selected: instruments, or one link. */
export type Selection =
  /** At least one; the last is the one that came last. */
  | { readonly kind: 'instruments'; readonly ids: readonly string[] }
  | { readonly kind: 'link'; readonly source: string; readonly target: string };

export type SelectionChange =
  /** This one and no other; `walking` when it is a step of a walk, which is undone as a whole. */
  | { readonly type: 'select'; readonly id: string; readonly tab?: PanelTab; readonly walking?: boolean }
  /** All of these and no others. */
  | { readonly type: 'select-several'; readonly ids: readonly string[] }
  /** These as well. */
  | { readonly type: 'select-also'; readonly ids: readonly string[] }
  /** This one as well, or not any more. */
  | { readonly type: 'toggle'; readonly id: string }
  | { readonly type: 'select-link'; readonly source: string; readonly target: string }
  | { readonly type: 'clear-selection' };

export const selectionSlice: Slice<Selection | null> = {
  initial: null,
  changed,
  write: (selection, view) => {
    if (selection === null) return [];
    if (selection.kind === 'link')
      return [`from=${quoted(selection.source)}`, `to=${quoted(selection.target)}`];
    const [only, ...others] = selection.ids;
    return others.length === 0 && only === rootOf(view) ? ['at=root'] : listed('at', selection.ids);
  },
  read,
};

/** The instruments that are selected; a link has none. */
export function selectedIds(selection: Selection | null): readonly string[] {
  return selection?.kind === 'instruments' ? selection.ids : [];
}

/** The selected instrument when it is the only one: the one to read. */
export function onlyId(selection: Selection | null): string | null {
  const ids = selectedIds(selection);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** These instruments as a selection; none of them: nothing is selected. */
function selectionOf(ids: readonly string[]): Selection | null {
  return ids.length === 0 ? null : { kind: 'instruments', ids: [...new Set(ids)] };
}

function changed(selection: Selection | null, change: Change): Selection | null {
  if (leavesNetwork(change)) return null;
  const ids = selectedIds(selection);
  switch (change.type) {
    case 'open':
    case 'expand':
    case 'collapse':
    case 'select':
      return onlyId(selection) === change.id ? selection : selectionOf([change.id]);
    case 'select-several':
      return selectionOf(change.ids);
    case 'select-also':
      return selectionOf([...ids.filter((id) => !change.ids.includes(id)), ...change.ids]);
    case 'add':
      return selectionOf(change.ids) ?? selection;
    case 'toggle':
      return ids.includes(change.id)
        ? selectionOf(ids.filter((id) => id !== change.id))
        : selectionOf([...ids, change.id]);
    case 'open-link':
    case 'select-link':
      return { kind: 'link', source: change.source, target: change.target };
    case 'hide':
      return selection?.kind === 'link'
        ? [selection.source, selection.target].some((id) => change.ids.includes(id))
          ? null
          : selection
        : ids.some((id) => change.ids.includes(id))
          ? selectionOf(ids.filter((id) => !change.ids.includes(id)))
          : selection;
    case 'clear-selection':
      return null;
    case 'rename':
      return renamed(selection, change.from, change.to);
    default:
      return selection;
  }
}

function renamed(selection: Selection | null, from: string, to: string): Selection | null {
  const name = (id: string) => (id === from ? to : id);
  if (selection === null) return null;
  return selection.kind === 'instruments'
    ? selectionOf(selection.ids.map(name))
    : { kind: 'link', source: name(selection.source), target: name(selection.target) };
}

function read(query: Query): Selection | null {
  const [source, target] = [plain(query.first('from')), plain(query.first('to'))];
  if (source !== null && target !== null) return { kind: 'link', source, target };
  if (query.first('at') !== 'root') return selectionOf(query.list('at'));
  const root = rootOf({ network: readNetwork(query) });
  return root === null ? null : selectionOf([root]);
}
