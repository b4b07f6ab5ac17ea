import type { FiltersState } from '../state/filters.ts';
import type { Network } from './network.ts';

/** What the filters let through; the same network when they let all of it through. */
export function filtered(network: Network, _filters: FiltersState): Network {
  return network;
}
