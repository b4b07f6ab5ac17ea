import type { Core, ElementDefinition } from 'cytoscape';
import { tell } from './element-looks.ts';
import { edgeOf, nodesOf } from './elements.ts';
import type { Point } from '../layouts/layout.ts';
import type { NetworkInstrument, NetworkLink } from '../model/network.ts';
import { notifications } from './renderer.ts';

/** What Cytoscape is to have. */
export interface Wanted {
  readonly instruments: readonly NetworkInstrument[];
  readonly links: readonly NetworkLink[];
  readonly positions: ReadonlyMap<string, Point>;
  readonly linkTones: ReadonlyMap<string, string>;
}

/** Takes away what is no more, tells what remains how it is now, and gives what is to be added. */
export function exchange(graph: Core, wanted: Wanted): readonly ElementDefinition[] {
  const { instruments, links, positions, linkTones } = wanted;
  const elements = [...nodesOf(instruments), ...links.map((link) => edgeOf(link, linkTones.get(link.id)))];
  const ids = new Set(elements.map(({ data }) => data.id));
  const added: ElementDefinition[] = [];
  graph.batch(() => {
    graph
      .elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of elements) {
      const id = element.data.id ?? '';
      const before = graph.getElementById(id);
      if (before.nonempty()) {
        for (const [name, value] of Object.entries(element.data)) tell(before, name, value);
        before.classes(element.classes ?? []);
      } else added.push({ ...element, position: { ...(positions.get(id) ?? { x: 0, y: 0 }) } });
    }
  });
  return added;
}

/** Adds elements, and Cytoscape draws nothing more until it may: half a network is no picture. */
export function addUnseen(graph: Core, piece: readonly ElementDefinition[]): void {
  notifications(graph, false);
  graph.add([...piece]);
}

/** All that has been added unseen, and whatever was done to it since, is drawn with the next frame. */
export function showAdded(graph: Core): void {
  notifications(graph, true);
}
