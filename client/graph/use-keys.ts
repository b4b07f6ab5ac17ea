import { useState, type KeyboardEvent } from 'react';
import { ACTIONS } from '../network/actions.ts';
import { focusPanel } from '../panel/focus-panel.ts';
import { selectedIds } from '../state/selection.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { Network } from './model/network.ts';
import { instrumentOf, walkAt, walked, type Step, type Walk } from './model/walk.ts';

/** Along citations: they point back in time, and time goes from left to right. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'cited',
  ArrowRight: 'citing',
  ArrowUp: 'previous',
  ArrowDown: 'next',
};
/** To the nearest in the drawing, as in games. */
const NEAREST = { w: 'up', a: 'left', s: 'down', d: 'right' } as const;

interface KeysInput {
  readonly drawing: Drawing | null;
  readonly view: View;
  readonly network: Network;
  readonly change: (change: Change) => void;
  readonly onExpandOrCollapse: (id: string) => void;
  readonly onMenu: (id: string) => void;
  readonly onShowAll: () => void;
}

export interface Keys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What the last key did, for readers; empty when the selection says it. */
  readonly said: string;
  /** Where one stands when that is not what is selected. */
  readonly cursor: string | null;
}

/** What the last key did, in words, and the instrument that it is about; null when none is selected. */
interface Told {
  readonly words: string;
  readonly at: string | null;
}

/** The drawing by keyboard: a walk along citations, selecting on the way, and what can be done with the selection. */
export function useKeys(input: KeysInput): Keys {
  const { drawing, view, network, change } = input;
  const [walk, setWalk] = useState<Walk | null>(null);
  const [told, setTold] = useState<Told>({ words: '', at: null });
  const [cursor, setCursor] = useState<string | null>(null);
  const chosen = selectedIds(view.selection);
  const root = network.instruments.find(({ isRoot }) => isRoot) ?? network.instruments[0];
  const here = cursor ?? chosen.at(-1) ?? null;
  const at = here ?? stoodAt(walk, network) ?? root?.id;

  const say = (words: string, where: string | null) => setTold({ words, at: where });

  /** Goes to an instrument, taking it into the selection, alone, as well, or not. */
  const go = (id: string, event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) {
      setCursor(id);
      drawing?.reveal(id);
      return;
    }
    setCursor(null);
    if (event.shiftKey) change({ type: 'select-also', ids: chosen.length === 0 && at ? [at, id] : [id] });
    else change({ type: 'select', id, walking: true });
  };

  const step = (way: Step, event: KeyboardEvent) => {
    if (at === undefined) return;
    const before = walkAt(walk, at);
    const next = walked(network, before, way);
    if (next === null) {
      say(nothing(network, at, way), here);
      return;
    }
    setWalk(next.walk);
    say(spoken(network, next.walk, next.place), next.walk.at);
    go(next.walk.at, event);
  };

  const toggle = () => {
    if (at === undefined) return;
    const isChosen = chosen.includes(at);
    change({ type: 'toggle', id: at });
    // One stays where one is, also when that is not selected any more.
    setCursor(isChosen ? at : null);
    const label = labelOf(network, at);
    say(texts.walk.toggled(label, !isChosen, chosen.length + (isChosen ? -1 : 1)), at);
  };

  const act = (key: string): boolean => {
    const action = ACTIONS.find(({ keys }) => keys.includes(key));
    const what = action?.change(chosen, { view, network });
    if (what) change(what);
    return action !== undefined;
  };

  /** The link along which one has come here: its words, in the panel. */
  const showLink = () => {
    const came = walk?.at === at ? walk?.came : null;
    if (at === undefined || !came) {
      say(texts.walk.noLink, here);
      return;
    }
    const [source, target] = came.way === 'cited' ? [came.from, at] : [at, came.from];
    setCursor(null);
    change({ type: 'select-link', source, target });
    say(texts.walk.link(labelOf(network, source), labelOf(network, target)), null);
  };

  const plain = (event: KeyboardEvent): boolean => {
    const { key } = event;
    const nearest = NEAREST[key.toLowerCase() as keyof typeof NEAREST] as 'up' | undefined;
    if (nearest !== undefined && at !== undefined) {
      const id = drawing?.nearest(at, nearest);
      if (id) {
        say('', here);
        go(id, event);
      }
    } else if (key === ' ') toggle();
    else if (key === 'Enter' && at !== undefined) input.onExpandOrCollapse(at);
    else if ((key === 'm' || key === 'ContextMenu') && at !== undefined) input.onMenu(at);
    else if (key === 'e') showLink();
    else if (key === 'r') focusPanel();
    else if (key === 'Home' && root) go(root.id, event);
    else if (key === '+' || key === '=') drawing?.sight.zoomBy(1);
    else if (key === '-') drawing?.sight.zoomBy(-1);
    else if (key === '0') input.onShowAll();
    else if (key === 'Escape') escape();
    else return act(key);
    return true;
  };

  /** From the last thing that was begun outwards: the cursor, the route, a selection of several. */
  const escape = () => {
    const last = chosen.at(-1);
    if (cursor !== null) setCursor(null);
    else if (view.route !== null) change({ type: 'end-route' });
    else if (chosen.length > 1 && last !== undefined) change({ type: 'select', id: last });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const way = STEPS[event.key];
    const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && !event.shiftKey;
    if (way !== undefined) step(way, event);
    else if (isAll) change({ type: 'select-several', ids: network.instruments.map(({ id }) => id) });
    else if (event.shiftKey && event.key === 'F10' && at !== undefined) input.onMenu(at);
    else if (event.shiftKey && event.key === 'Delete') change({ type: 'show-hidden' });
    else if (event.ctrlKey && event.key === ' ') toggle();
    else if (event.ctrlKey || event.metaKey || !plain(event)) return;
    event.preventDefault();
  };

  // What was said holds until something else is done, also by other means.
  const said = told.at === here ? told.words : '';
  return { onKeyDown, said, cursor };
}

/** Where the walk goes on when no instrument is selected: where it stood, or, when that is hidden, came from. */
function stoodAt(walk: Walk | null, network: Network): string | undefined {
  return [walk?.at, walk?.came?.from].find((id) => id !== undefined && instrumentOf(network, id));
}

function labelOf(network: Network, id: string): string {
  return instrumentOf(network, id)?.label ?? id;
}

function nothing(network: Network, at: string, way: Step): string {
  const label = labelOf(network, at);
  switch (way) {
    case 'cited':
      return texts.walk.nothingCited(label);
    case 'citing':
      return texts.walk.nothingCiting(label);
    default:
      return texts.walk.nothingElse;
  }
}

function spoken(
  network: Network,
  { at, came }: Walk,
  { index, of }: { readonly index: number; readonly of: number },
): string {
  const instrument = instrumentOf(network, at);
  if (!instrument) return '';
  const { label, kind, held, hidden } = instrument;
  const what = texts.network.selected(label, texts.kinds[kind], held, hidden);
  if (came === null) return texts.walk.among(what, index, of);
  const from = labelOf(network, came.from);
  const [source, target] = came.way === 'cited' ? [came.from, at] : [at, came.from];
  const link = network.links.find((one) => one.source === source && one.target === target);
  return texts.walk[came.way](what, link?.relations[0] ?? 'CITES', from, index, of);
}
