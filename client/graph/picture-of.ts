import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Line, Mark, Picture } from '../share/picture.ts';
import { PALETTES, type ThemeName } from '../theme/palette.ts';

/** What Cytoscape draws, as plain data. */
export function pictureOf(graph: Core, theme: ThemeName): Picture {
  const palette = PALETTES[theme];
  return {
    // What holds others lies under them.
    marks: graph
      .nodes()
      .toArray()
      .sort((a, b) => Number(b.isParent()) - Number(a.isParent()))
      .map(markOf),
    lines: graph.edges(':visible').toArray().map(lineOf),
    ground: palette.ground,
    ink: palette.ink,
  };
}

function markOf(node: NodeSingular): Mark {
  const { x, y } = node.position();
  const label: unknown = node.data('label');
  return {
    x,
    y,
    width: node.width(),
    height: node.height(),
    shape: String(node.style('shape')),
    fill: String(node.style('background-color')),
    stroke: String(node.style('border-color')),
    label: typeof label === 'string' && label !== '' ? label.split('\n') : [],
    typeSize: figureOf(node.style('font-size')),
    isBold: figureOf(node.style('font-weight')) >= 600 || node.style('font-weight') === 'bold',
    beside: node.style('text-halign') === 'right',
  };
}

function lineOf(edge: EdgeSingular): Line {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const bends: readonly { readonly x: number; readonly y: number }[] = edge.controlPoints() ?? [];
  const [bend] = bends;
  return {
    from: [from.x, from.y],
    to: [to.x, to.y],
    by: bend ? [bend.x, bend.y] : null,
    colour: String(edge.style('line-color')),
    width: figureOf(edge.style('width')),
    opacity: figureOf(edge.style('opacity')),
    isDashed: edge.style('line-style') === 'dashed',
    hasArrow: edge.style('target-arrow-shape') !== 'none',
  };
}

function figureOf(value: unknown): number {
  const number = Number.parseFloat(String(value));
  return Number.isFinite(number) ? number : 0;
}
