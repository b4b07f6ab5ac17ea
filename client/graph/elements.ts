import type { ElementDefinition } from 'cytoscape';
import type { Network, NetworkInstrument, NetworkLink } from './network.ts';

/**
 * The network as Cytoscape's elements: what the style needs to know of each, and nothing about places.
 * @example { group: 'nodes', data: { id: 'A/RES/48/104', kind: 'RESOLUTION', label: '48/104', … }, classes: 'cited-only' }
 */
export function elementsOf(network: Network): ElementDefinition[] {
  const expanded = new Set(network.instruments.filter(({ isExpanded }) => isExpanded).map(({ id }) => id));
  return [
    ...network.instruments.map(nodeOf),
    ...network.links.map((link) => edgeOf(link, expanded.has(link.source) || expanded.has(link.target))),
  ];
}

function nodeOf(instrument: NetworkInstrument): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: instrument.id,
      kind: instrument.kind,
      label: instrument.lines.join('\n'),
      // In a crowd: one line, for those that are cited most.
      name: shortened(instrument.short),
      weight: instrument.citedByCount,
    },
    classes: [
      instrument.held ? 'held' : 'cited-only',
      ...(instrument.placed === null ? ['undated'] : []),
      ...(instrument.isRoot ? ['root'] : []),
      ...(instrument.isExpanded ? ['expanded'] : []),
    ],
  };
}

/** More letters of a treaty's name than these are no label for a mark in a crowd. */
const NAME_LENGTH = 34;

function shortened(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 2).trimEnd()} …`;
}

/** Links of what was asked for stand out; those between two neighbours are the ground behind them. */
function edgeOf(link: NetworkLink, ofExpanded: boolean): ElementDefinition {
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
    classes: [link.citations > 0 ? 'citation' : 'structure', ...(ofExpanded ? [] : ['between'])],
  };
}
