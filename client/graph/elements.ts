import type { ElementDefinition } from 'cytoscape';
import type { Network, NetworkInstrument, NetworkLink } from './network.ts';

/**
 * The network as Cytoscape's elements: what the style needs to know of each, and nothing about places.
 * @example { group: 'nodes', data: { id: 'A/RES/48/104', kind: 'RESOLUTION', label: '48/104', … }, classes: 'cited-only' }
 */
export function elementsOf(network: Network): ElementDefinition[] {
  return [...network.instruments.map(nodeOf), ...network.links.map(edgeOf)];
}

function nodeOf(instrument: NetworkInstrument): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: instrument.id, kind: instrument.kind, label: instrument.lines.join('\n') },
    classes: [
      instrument.held ? 'held' : 'cited-only',
      ...(instrument.placed === null ? ['undated'] : []),
      ...(instrument.isRoot ? ['root'] : []),
      ...(instrument.isExpanded ? ['expanded'] : []),
    ],
  };
}

function edgeOf(link: NetworkLink): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: link.id,
      source: link.source,
      target: link.target,
      citations: link.citations,
      // One citation is the usual case, and needs no number.
      label: link.citations > 1 ? String(link.citations) : '',
    },
    classes: link.citations > 0 ? ['citation'] : ['structure'],
  };
}
