import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Line, Mark, Picture } from '../../share/picture.ts';
import { PALETTES, type ThemeName } from '../../theme/palette.ts';
import type { LinkGround } from './link-ground.ts';

/** What Cytoscape draws and the ground under it, as plain data. */
export function pictureOf(graph: Core, ground: LinkGround, theme: ThemeName): Picture {
  const palette = PALETTES[theme];
  return {
    // What holds others lies under them.
    marks: graph
      .nodes()
      .toArray()
      .sort((a, b) => Number(b.isParent()) - Number(a.isParent()))
      .map(markOf),
    lines: [...ground.lines(), ...graph.edges(':visible').toArray().map(lineOf)],
    ground: palette.ground,
    ink: palette.ink,
  };
}

/** At most so many pixels a side. */
const LARGEST = 8_000;

/** The same as an image, `scale` times its size. */
export async function pngOf(graph: Core, ground: LinkGround, theme: ThemeName, scale: number): Promise<Blob> {
  const options = { full: true, scale, maxWidth: LARGEST, maxHeight: LARGEST };
  const above = await createImageBitmap(await graph.png({ ...options, output: 'blob-promise' }));
  const { x1, y1, w } = graph.elements().boundingBox();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [above.width, above.height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw the picture on');
  context.fillStyle = PALETTES[theme].ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const real = above.width / w;
  context.setTransform(real, 0, 0, real, -x1 * real, -y1 * real);
  ground.drawInto(context);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(above, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))));
  });
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
