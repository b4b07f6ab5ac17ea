import type { Core } from 'cytoscape';
import type { Selection } from '../../state/selection.ts';
import { wornBy } from './classes.ts';
import { linkId } from '../model/network.ts';

/** Lights what is selected and what touches it; the rest steps back, unless it is faint already. */
export function showSelection(graph: Core, selection: Selection | null, isCrowd = false): void {
  graph.batch(() => {
    const none = graph.collection();
    const ids = new Set(
      selection?.kind === 'link' ? [linkId(selection.source, selection.target)] : selection?.ids,
    );
    const chosen = graph.elements().filter((element) => ids.has(element.id()));
    // Around the root nearly all is near: lighting it would say nothing.
    const isRootAlone = chosen.length === 1 && chosen.hasClass('root');
    const near = isRootAlone ? none : chosen.nodes().connectedEdges();
    const lit = near.union(chosen.edges());
    wornBy(graph, 'chosen', chosen);
    wornBy(graph, 'near', near);
    wornBy(graph, 'end', chosen.edges().connectedNodes());
    wornBy(graph, 'away', isCrowd || isRootAlone || chosen.empty() ? none : graph.edges().difference(lit));
  });
}

/** The drawn instrument nearest in a direction: what an arrow key goes to. */
export function nearestTowards(
  graph: Core,
  from: string,
  way: 'left' | 'right' | 'up' | 'down',
): string | null {
  const start = graph.getElementById(from);
  if (start.empty()) return null;
  const origin = start.position();
  const along = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[way];
  let best: { id: string; cost: number } | null = null;
  for (const node of graph.nodes().toArray()) {
    if (node.id() === from || node.hasClass('out-of-sight')) continue;
    const { x, y } = node.position();
    const forward = (x - origin.x) * (along[0] ?? 0) + (y - origin.y) * (along[1] ?? 0);
    if (forward <= 1) continue;
    const aside = Math.abs((x - origin.x) * (along[1] ?? 0)) + Math.abs((y - origin.y) * (along[0] ?? 0));
    // Straight ahead wins over nearer but far aside.
    const cost = forward + 2.5 * aside;
    if (best === null || cost < best.cost) best = { id: node.id(), cost };
  }
  return best?.id ?? null;
}
