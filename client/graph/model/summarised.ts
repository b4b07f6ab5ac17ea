import type { Network, NetworkInstrument } from './network.ts';
import { narrowed } from './shown.ts';

/** More marks than these are no picture any more, and no browser moves them. */
const MOST_DRAWN = 10_000;

/**
 * What is drawn of a network: all of it up to ten thousand instruments; of a larger one the expanded
 * instruments and then those that most texts cite. The same network when nothing is left out.
 */
export function summarised(network: Network, most = MOST_DRAWN): Network {
  if (network.instruments.length <= most) return network;
  const drawn = new Set(
    network.instruments
      .toSorted(byWeight)
      .slice(0, most)
      .map(({ id }) => id),
  );
  return narrowed(network, ({ id }) => drawn.has(id));
}

function byWeight(a: NetworkInstrument, b: NetworkInstrument): number {
  return (
    Number(b.isRoot) - Number(a.isRoot) ||
    Number(b.isExpanded) - Number(a.isExpanded) ||
    b.citedByCount - a.citedByCount ||
    (a.id < b.id ? -1 : 1)
  );
}
