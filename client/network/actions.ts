import { neighboursOf } from '../graph/model/walk.ts';
import type { Network } from '../graph/model/network.ts';
import { rootOf } from '../state/network.ts';
import type { Change, View } from '../state/view.ts';

/** What an action may look at. */
export interface ActionContext {
  readonly view: View;
  readonly network: Network;
}

export type ActionId =
  | 'expand'
  | 'collapse'
  | 'hide'
  | 'keep-only'
  | 'remove-rest'
  | 'select-cited'
  | 'select-citing'
  | 'select-neighbours'
  | 'route'
  | 'centre';

/** Something that can be done with selected instruments: in their menu, in the panel, and by key. */
export interface Action {
  readonly id: ActionId;
  readonly group: 'expand' | 'picture' | 'select' | 'further';
  /** In the drawing, as `KeyboardEvent.key` names it. */
  readonly keys: readonly string[];
  /** The change that does it; null where it does not apply. */
  readonly change: (ids: readonly string[], context: ActionContext) => Change | null;
}

/** All that can be done, in the order of the menu; a new one is a new entry here and a name in the texts. */
export const ACTIONS: readonly Action[] = [
  {
    id: 'expand',
    group: 'expand',
    keys: [],
    change: (ids, { network }) => {
      const closed = network.instruments.filter(
        (one) => ids.includes(one.id) && !one.isExpanded && one.hidden > 0,
      );
      // One alone is expanded by kind, with the counts before.
      return ids.length < 2 || closed.length === 0
        ? null
        : { type: 'expand-several', ids: closed.map(({ id }) => id) };
    },
  },
  {
    id: 'collapse',
    group: 'expand',
    keys: [],
    change: ([id, ...others], { view, network }) => {
      const isOpen = network.instruments.some((one) => one.id === id && one.isExpanded);
      return id !== undefined && others.length === 0 && isOpen && rootOf(view) !== id
        ? { type: 'collapse', id }
        : null;
    },
  },
  {
    id: 'select-cited',
    group: 'select',
    keys: [],
    change: (ids, { network }) => selecting(neighboursOf(network, ids, 'cited')),
  },
  {
    id: 'select-citing',
    group: 'select',
    keys: [],
    change: (ids, { network }) => selecting(neighboursOf(network, ids, 'citing')),
  },
  {
    id: 'select-neighbours',
    group: 'select',
    keys: ['n'],
    change: (ids, { network }) => selecting(neighboursOf(network, ids, 'both')),
  },
  {
    id: 'hide',
    group: 'picture',
    keys: ['Delete', 'Backspace'],
    change: (ids, { network }) =>
      ids.length === 0 || ids.length >= network.instruments.length ? null : { type: 'hide', ids },
  },
  {
    id: 'keep-only',
    group: 'picture',
    keys: ['k'],
    change: (ids, { network }) =>
      ids.length === 0 || ids.length >= network.instruments.length ? null : { type: 'keep-only', ids },
  },
  {
    id: 'remove-rest',
    group: 'picture',
    keys: [],
    change: (ids, { network }) =>
      ids.length === 0 || ids.length >= network.instruments.length ? null : { type: 'remove-rest', ids },
  },
  {
    id: 'route',
    group: 'further',
    keys: ['p'],
    change: ([from, to, ...others]) =>
      from === undefined || to === undefined || others.length > 0 ? null : { type: 'show-route', from, to },
  },
  {
    id: 'centre',
    group: 'further',
    keys: ['o'],
    change: ([id, ...others], { view }) =>
      id === undefined || others.length > 0 || rootOf(view) === id ? null : { type: 'open', id },
  },
];

/** The actions that apply, each with its change. */
export function actionsFor(
  ids: readonly string[],
  context: ActionContext,
): readonly { readonly action: Action; readonly change: Change }[] {
  return ACTIONS.flatMap((action) => {
    const change = action.change(ids, context);
    return change === null ? [] : [{ action, change }];
  });
}

function selecting(ids: readonly string[]): Change | null {
  return ids.length === 0 ? null : { type: 'select-several', ids };
}
