import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { wornBy } from './classes.ts';
import type { Encoding } from './encoding.ts';
import type { Point } from '../layouts/layout.ts';
import { bendOf } from './link-lines.ts';
import { wakeDrawing } from './resting.ts';

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
  if (animate) wakeDrawing(graph);
}

/** Tells Cytoscape's elements the sizes, tones and groups that an encoding says. */
export function showEncoding(graph: Core, { sizes, tones, groups, linkTones }: Encoding): void {
  const grouped = new Map(groups.flatMap(({ tone, ids }) => ids.map((id) => [id, tone] as const)));
  graph.batch(() => {
    graph.nodes().forEach((node) => {
      const id = node.id();
      tell(node, 'size', sizes.get(id));
      tell(node, 'tone', tones.get(id));
      tell(node, 'group', grouped.get(id));
    });
    graph.edges().forEach((edge) => tell(edge, 'tone', linkTones.get(edge.id())));
  });
}

/** Tells an element only what it does not know: else its style would be computed anew all the same. */
export function tell(element: NodeSingular | EdgeSingular, name: string, value: unknown): void {
  if (element.data(name) === value) return;
  if (value === undefined) element.removeData(name);
  else element.data(name, value);
}

/** Bends the links that would run through what stands in their row or column. */
export function bendLines(graph: Core, positions: ReadonlyMap<string, Point>): void {
  const bends = new Map(
    graph.edges().map((edge) => {
      const [from, to] = [positions.get(edge.source().id()), positions.get(edge.target().id())];
      return [edge.id(), from && to ? bendOf(from, to) : null];
    }),
  );
  for (const bend of ['level', 'upright'] as const)
    wornBy(
      graph,
      bend,
      graph.edges().filter((edge) => bends.get(edge.id()) === bend),
    );
}
