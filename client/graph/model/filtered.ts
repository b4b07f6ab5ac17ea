import { passing } from '../../facets/passing.ts';
import { activeFacets, type FiltersState } from '../../state/filters.ts';
import type { Network } from './network.ts';

/** What the filters let through; the same network when they let all of it through. */
export function filtered(network: Network, { chosen }: Pick<FiltersState, 'chosen'>): Network {
  if (activeFacets(chosen).length === 0) return network;
  const { instruments, links } = passing(network, chosen);
  return { ...network, instruments, links };
}
