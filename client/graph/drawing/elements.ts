import type { ElementDefinition } from 'cytoscape';
import type { Network, NetworkInstrument, NetworkLink } from '../model/network.ts';

/**
 * Instruments as Cytoscape's elements: what the style needs to know of each, and nothing about places.
 * @example { group: 'nodes', data: { id: 'A/RES/48/104', kind: 'RESOLUTION', label: '48/104', … }, classes: 'cited-only' }
 */
export function nodesOf(instruments: readonly NetworkInstrument[]): ElementDefinition[] {
  return instruments.map(nodeOf);
}

/** Links of what was asked for; those between two neighbours are the ground behind them. */
export function ofExpanded({ instruments, links }: Network): ReadonlySet<string> {
  const expanded = new Set(instruments.filter(({ isExpanded }) => isExpanded).map(({ id }) => id));
  return new Set(
    links.filter(({ source, target }) => expanded.has(source) || expanded.has(target)).map(({ id }) => id),
  );
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

export function edgeOf(link: NetworkLink, tone: string | undefined): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: link.id,
      source: link.source,
      target: link.target,
      citations: link.citations,
      // One citation is the usual case, and needs no number.
      label: link.citations > 1 ? String(link.citations) : '',
      ...(tone === undefined ? {} : { tone }),
    },
    classes: [link.citations > 0 ? 'citation' : 'structure'],
  };
}
