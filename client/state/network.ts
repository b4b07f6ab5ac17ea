import {
  expansionOf,
  nextLimit,
  readExpansion,
  withExpansion,
  writtenExpansion,
  type Expansion,
} from './expansion.ts';
import { leavesNetwork } from './leaving.ts';
import { listed, quoted, type Query } from './query.ts';
import type { Slice } from './slice.ts';
import type { Change, View } from './view.ts';

/** Which instruments are in the picture. */
export interface NetworkState {
  /** The instrument in the middle, one of those below; null when nothing is drawn. */
  readonly root: string | null;
  /** Whose neighbours are drawn. */
  readonly expansions: readonly Expansion[];
  /** Drawn for themselves, with their links to what is drawn and without their neighbours. */
  readonly added: readonly string[];
  /** Taken out of the picture until shown again. */
  readonly hidden: readonly string[];
  /** When not empty, nothing but these is shown. */
  readonly kept: readonly string[];
}

export type NetworkChange =
  /** Begin anew around an instrument. */
  | { readonly type: 'open'; readonly id: string }
  /** Begin anew around the source of a link, to read what proves it. */
  | { readonly type: 'open-link'; readonly source: string; readonly target: string }
  /** Back to the start page. */
  | { readonly type: 'leave' }
  | ({ readonly type: 'expand'; readonly id: string } & Partial<
      Pick<Expansion, 'direction' | 'depth' | 'kinds'>
    >)
  /** Another way, depth or choice of kinds for an instrument, in place of what it has. */
  | ({ readonly type: 're-expand'; readonly id: string } & Partial<
      Pick<Expansion, 'direction' | 'depth' | 'kinds'>
    >)
  /** All neighbours of each. */
  | { readonly type: 'expand-several'; readonly ids: readonly string[] }
  | { readonly type: 'show-more'; readonly id: string }
  | { readonly type: 'collapse'; readonly id: string }
  /** Draws instruments as well, without their neighbours. */
  | { readonly type: 'add'; readonly ids: readonly string[] }
  | { readonly type: 'hide'; readonly ids: readonly string[] }
  | { readonly type: 'keep-only'; readonly ids: readonly string[] }
  /** Of the network these remain, and nothing else: what was expanded elsewhere is collapsed. */
  | { readonly type: 'remove-rest'; readonly ids: readonly string[] }
  /** Takes back all hiding and keeping. */
  | { readonly type: 'show-hidden' }
  /** The server knows an instrument under another id than the address gave ("66/128"). */
  | { readonly type: 'rename'; readonly from: string; readonly to: string };

const NOTHING: NetworkState = { root: null, expansions: [], added: [], hidden: [], kept: [] };

export const networkSlice: Slice<NetworkState> = {
  initial: NOTHING,
  changed,
  write: ({ root, expansions, added, hidden, kept }) => [
    // Usually the first is in the middle.
    ...(root === null || root === firstOf({ expansions, added }) ? [] : [`root=${quoted(root)}`]),
    ...expansions.map((expansion) => `show=${writtenExpansion(expansion)}`),
    ...listed('with', added),
    ...listed('hide', hidden),
    ...listed('only', kept),
  ],
  read: readNetwork,
};

export function readNetwork(query: Query): NetworkState {
  const expansions = query
    .all('show')
    .map(readExpansion)
    .filter((expansion) => expansion !== null)
    .reduce<readonly Expansion[]>(withExpansion, []);
  const added = query.list('with');
  const given = query.plain('root');
  const isDrawn = expansions.some(({ id }) => id === given) || added.some((id) => id === given);
  const root = isDrawn ? given : firstOf({ expansions, added });
  return { root, expansions, added, hidden: query.list('hide'), kept: query.list('only') };
}

function firstOf({ expansions, added }: Pick<NetworkState, 'expansions' | 'added'>): string | null {
  return expansions[0]?.id ?? added[0] ?? null;
}

/** The instrument in the middle; null when nothing is drawn. */
export function rootOf({ network }: Pick<View, 'network'>): string | null {
  return network.root;
}

/** Whether an instrument's neighbours are drawn. */
export function isExpanded({ network }: Pick<View, 'network'>, id: string): boolean {
  return network.expansions.some((expansion) => expansion.id === id);
}

function changed(value: NetworkState, change: Change, view: View): NetworkState {
  if (leavesNetwork(change)) return NOTHING;
  const root = rootOf(view);
  switch (change.type) {
    case 'open':
      return { ...NOTHING, root: change.id, expansions: [expansionOf(change.id)] };
    case 'open-link':
      return { ...NOTHING, root: change.source, expansions: [expansionOf(change.source)] };
    case 'expand': {
      const { type: _, id, ...given } = change;
      const before = value.expansions.find((one) => one.id === id);
      const limit = before === undefined ? {} : { limit: before.limit };
      const expansions = withExpansion(value.expansions, expansionOf(id, { ...given, ...limit }));
      if (expansions === value.expansions) return value;
      return shown({ ...value, expansions }, [id]);
    }
    case 'expand-several': {
      const expansions = change.ids
        .map((id) => expansionOf(id))
        .reduce<readonly Expansion[]>(withExpansion, value.expansions);
      return expansions === value.expansions ? value : shown({ ...value, expansions }, change.ids);
    }
    case 're-expand': {
      const { type: _, id, ...given } = change;
      const before = value.expansions.find((one) => one.id === id);
      if (before === undefined) return value;
      const after = expansionOf(id, { ...before, ...given });
      return {
        ...value,
        expansions: value.expansions.flatMap((one) =>
          one === before ? [after] : one.id === id ? [] : [one],
        ),
      };
    }
    case 'show-more':
      return {
        ...value,
        expansions: value.expansions.map((one) =>
          one.id === change.id ? { ...one, limit: nextLimit(one.limit) } : one,
        ),
      };
    case 'collapse':
      // The root stays: without it there would be nothing to draw.
      return !isExpanded(view, change.id) || (root === change.id && !value.added.includes(root))
        ? value
        : { ...value, expansions: value.expansions.filter(({ id }) => id !== change.id) };
    case 'add': {
      const added = union(
        value.added,
        change.ids.filter((id) => !isExpanded(view, id)),
      );
      return shown({ ...value, added }, change.ids);
    }
    case 'hide':
      return {
        ...value,
        hidden: union(value.hidden, change.ids),
        kept: value.kept.filter((id) => !change.ids.includes(id)),
      };
    case 'keep-only':
      return { ...value, kept: union([], change.ids), hidden: without(value.hidden, change.ids) };
    case 'remove-rest':
      return change.ids.length === 0
        ? value
        : alone(
            union(
              change.ids.filter((id) => id === root),
              change.ids,
            ),
          );
    case 'show-hidden':
      return value.hidden.length === 0 && value.kept.length === 0
        ? value
        : { ...value, hidden: [], kept: [] };
    case 'rename':
      return renamed(value, change.from, change.to);
    default:
      return value;
  }
}

/** A picture of these and nothing else, the first in the middle. */
function alone(ids: readonly string[]): NetworkState {
  return { ...NOTHING, root: ids[0] ?? null, added: ids };
}

/** What one asks for is seen, whatever was hidden before. */
function shown(value: NetworkState, ids: readonly string[]): NetworkState {
  return {
    ...value,
    root: value.root ?? firstOf(value),
    hidden: without(value.hidden, ids),
    kept: value.kept.length === 0 ? value.kept : union(value.kept, ids),
  };
}

function renamed(value: NetworkState, from: string, to: string): NetworkState {
  if (from === to) return value;
  const name = (id: string) => (id === from ? to : id);
  const names = (ids: readonly string[]) => [...new Set(ids.map(name))];
  return {
    root: value.root === null ? null : name(value.root),
    expansions: value.expansions
      .map((expansion) => ({ ...expansion, id: name(expansion.id) }))
      .reduce<readonly Expansion[]>(withExpansion, []),
    added: names(value.added),
    hidden: names(value.hidden),
    kept: names(value.kept),
  };
}

function union(ids: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...more])];
}

function without(ids: readonly string[], less: readonly string[]): readonly string[] {
  return ids.filter((id) => !less.includes(id));
}
