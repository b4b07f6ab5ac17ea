import type { Core, ElementDefinition } from 'cytoscape';
import type { Encoding } from './encoding.ts';
import type { Point } from './layouts/layout.ts';
import { bendOf } from './link-lines.ts';

const MOVE_MILLISECONDS = 260;

/** Brings marks to their places: gliding when `animate`, else at once. */
export function moveTo(graph: Core, positions: ReadonlyMap<string, Point>, animate: boolean): void {
  graph.nodes().forEach((node) => {
    const place = positions.get(node.id());
    if (!place) return;
    const { x, y } = node.position();
    if (x === place.x && y === place.y) return;
    node.stop(true);
    if (animate) node.animate({ position: { ...place } }, { duration: MOVE_MILLISECONDS });
    else node.position({ ...place });
  });
}

/** Tells Cytoscape's elements the sizes, tones and groups that an encoding says. */
export function showEncoding(graph: Core, { sizes, tones, groups, linkTones }: Encoding): void {
  const grouped = new Map(groups.flatMap(({ tone, ids }) => ids.map((id) => [id, tone] as const)));
  graph.batch(() => {
    graph.nodes().forEach((node) => {
      const id = node.id();
      node.removeData('size tone group');
      const [size, tone, group] = [sizes.get(id), tones.get(id), grouped.get(id)];
      node.data({
        ...(size === undefined ? {} : { size }),
        ...(tone === undefined ? {} : { tone }),
        ...(group === undefined ? {} : { group }),
      });
    });
    graph.edges().forEach((edge) => {
      const tone = linkTones.get(edge.id());
      if (tone === undefined) edge.removeData('tone');
      else edge.data('tone', tone);
    });
  });
}

/** Bends the links that would run through what stands in their row or column. */
export function bendLines(graph: Core, positions: ReadonlyMap<string, Point>): void {
  for (const edge of graph.edges().toArray()) {
    const [from, to] = [positions.get(edge.source().id()), positions.get(edge.target().id())];
    const bend = from && to ? bendOf(from, to) : null;
    edge.toggleClass('level', bend === 'level');
    edge.toggleClass('upright', bend === 'upright');
  }
}

/** Whether the view is moved as one picture. Read at every frame, though only asked for when Cytoscape is made. */
export function moveAsPicture(graph: Core, on: boolean): void {
  (graph as unknown as { renderer(): { textureOnViewport: boolean } }).renderer().textureOnViewport = on;
}

/** How large elements are Cytoscape keeps; else it finds out for all of them when it draws. */
export function measure(graph: Core, piece: readonly ElementDefinition[]): void {
  for (const { data } of piece) graph.getElementById(data.id ?? '').boundingBox();
}
