import type { FiltersState } from '../../state/filters.ts';
import type { NetworkState } from '../../state/network.ts';
import { filtered } from './filtered.ts';
import type { Network, NetworkInstrument } from './network.ts';

/**
 * What is shown of what is in the picture: without what is hidden, and what the filters let through. Drawing,
 * tables and exports all take this.
 */
export function shownNetwork(
  whole: Network,
  { hidden, kept }: Pick<NetworkState, 'hidden' | 'kept'>,
  filters: FiltersState,
): Network {
  const isHidden = new Set(hidden);
  const isKept = new Set(kept);
  const open =
    hidden.length + kept.length === 0
      ? whole
      : narrowed(whole, ({ id }) => !isHidden.has(id) && (isKept.size === 0 || isKept.has(id)));
  return filtered(open, filters);
}

/** The instruments that pass, and the links between them. */
export function narrowed(network: Network, passes: (instrument: NetworkInstrument) => boolean): Network {
  const instruments = network.instruments.filter(passes);
  const ids = new Set(instruments.map(({ id }) => id));
  return {
    ...network,
    instruments,
    links: network.links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}
