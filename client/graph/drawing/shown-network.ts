import { ofExpanded } from './elements.ts';
import type { Arrangement } from '../layouts/layout.ts';
import type { Network, NetworkLink } from '../model/network.ts';

/** What is drawn, and where. */
export interface Shown {
  readonly network: Network;
  readonly arrangement: Arrangement;
  readonly links: ReadonlyMap<string, NetworkLink>;
  /** Links that Cytoscape draws, lit or not. */
  readonly standing: ReadonlySet<string>;
}

export function shownAt(network: Network, arrangement: Arrangement): Shown {
  return {
    network,
    arrangement,
    links: new Map(network.links.map((link) => [link.id, link])),
    standing: arrangement.labels === 'few' ? new Set() : ofExpanded(network),
  };
}
