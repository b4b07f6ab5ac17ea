import cytoscape from 'cytoscape';
import { lineWidth } from '../labels.ts';
import { LINE_HEIGHT, MARK, TYPE_SIZE } from '../measures.ts';
import type { Arrangement, GraphLayout, LayoutInput, Point } from './layout.ts';
import { ringsLayout } from './rings.ts';
import { separated } from './separate.ts';

/** Linked instruments drawn together, by Cytoscape's own simulation, begun from the rings: no chance in it. */
export const forceLayout: GraphLayout = { id: 'force', arrange };

function arrange(input: LayoutInput): Arrangement {
  const start = ringsLayout.arrange(input).positions;
  const known = new Set(input.nodes.map(({ id }) => id));
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } },
    ],
    elements: [
      ...input.nodes.map(({ id, lines }) => ({
        data: {
          id,
          width: Math.max(MARK, ...lines.map((line) => lineWidth(line, TYPE_SIZE))),
          height: MARK + lines.length * LINE_HEIGHT,
        },
        position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...input.links
        .filter(({ source, target }) => known.has(source) && known.has(target))
        .map(({ source, target }) => ({ data: { source, target } })),
    ],
  });
  graph
    .layout({
      name: 'cose',
      animate: false,
      randomize: false,
      fit: false,
      nodeOverlap: 24,
      idealEdgeLength: () => 120,
      nodeRepulsion: () => 60_000,
      numIter: 400,
      boundingBox: { x1: 0, y1: 0, w: input.room.width, h: input.room.height },
    })
    .run();
  const positions = new Map<string, Point>();
  graph.nodes().forEach((node) => {
    const { x, y } = node.position();
    positions.set(node.id(), { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 });
  });
  graph.destroy();
  return { positions: separated(input.nodes, positions), labels: 'below', frame: null };
}
