import type { Network, NetworkInstrument } from './network.ts';

/**
 * Walking the network along citations: back to what is cited, forward to what cites, and from one to the
 * next among those that one could have come to instead. Pure: where one stands is handed in and out.
 */
export interface Walk {
  readonly at: string;
  /** How one came here by the last step along a citation; null at the start of a walk. */
  readonly came: { readonly from: string; readonly way: Way } | null;
}

/** `cited`: to what the instrument cites; `citing`: to what cites it. */
export type Way = 'cited' | 'citing';
export type Step = Way | 'next' | 'previous';

export interface Walked {
  readonly walk: Walk;
  /** Among how many one could have come to by the same step, and which of them this is, from 1. */
  readonly place: { readonly index: number; readonly of: number };
}

/** The walk one step further; null when nothing lies that way. */
export function walked(network: Network, walk: Walk, step: Step): Walked | null {
  if (step === 'cited' || step === 'citing') {
    const all = beyond(network, walk.at, step);
    // Turning back leads to where one came from, not to the first of many.
    const back = walk.came !== null && walk.came.way !== step ? walk.came.from : null;
    const at = back !== null && all.includes(back) ? back : all[0];
    if (at === undefined) return null;
    return { walk: { at, came: { from: walk.at, way: step } }, place: placeIn(all, at) };
  }
  const all = siblings(network, walk);
  const here = all.indexOf(walk.at);
  if (all.length < 2 || here < 0) return null;
  const at = all[(here + (step === 'next' ? 1 : all.length - 1)) % all.length];
  return at === undefined ? null : { walk: { at, came: walk.came }, place: placeIn(all, at) };
}

/** Those linked to an instrument one way, in the network's order; a place of print is gone to as what is cited. */
export function beyond(network: Network, id: string, way: Way): readonly string[] {
  const ids = new Set(
    network.links.flatMap(({ source, target }) =>
      way === 'cited' ? (source === id ? [target] : []) : target === id ? [source] : [],
    ),
  );
  return network.instruments.filter((one) => ids.has(one.id)).map((one) => one.id);
}

/** All that some instruments cite, all that cite them, or all linked to them in whatever way; without these. */
export function neighboursOf(network: Network, ids: readonly string[], way: Way | 'both'): readonly string[] {
  const from = new Set(ids);
  const found = new Set(
    network.links
      .filter(({ citations }) => way === 'both' || citations > 0)
      .flatMap(({ source, target }) => [
        ...(way !== 'citing' && from.has(source) ? [target] : []),
        ...(way !== 'cited' && from.has(target) ? [source] : []),
      ]),
  );
  return network.instruments.filter(({ id }) => found.has(id) && !from.has(id)).map(({ id }) => id);
}

/** Where one could stand instead: what the last step could have led to, or at the start everything. */
function siblings(network: Network, { came }: Walk): readonly string[] {
  if (came === null) return network.instruments.map(({ id }) => id);
  return beyond(network, came.from, came.way);
}

function placeIn(all: readonly string[], id: string): Walked['place'] {
  return { index: all.indexOf(id) + 1, of: all.length };
}

/** A walk that begins somewhere: as it was when that is where it stood, anew otherwise. */
export function walkAt(walk: Walk | null, at: string): Walk {
  return walk?.at === at ? walk : { at, came: null };
}

/** The instrument under an id. */
export function instrumentOf(network: Network, id: string): NetworkInstrument | undefined {
  return network.instruments.find((one) => one.id === id);
}
