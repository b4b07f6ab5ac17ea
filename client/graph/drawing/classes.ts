import type { CollectionReturnValue, Core, EdgeCollection, NodeCollection } from 'cytoscape';

/**
 * Has these elements alone wear a class. Cytoscape computes the style anew of whatever is given a class or deprived
 * of one, also of what wore it before or never did: of thousands, for one that is selected.
 */
export function wornBy(
  graph: Core,
  name: string,
  wearers: CollectionReturnValue | NodeCollection | EdgeCollection,
): void {
  const before = graph.elements(`.${name}`);
  before.difference(wearers).removeClass(name);
  wearers.difference(before).addClass(name);
}
