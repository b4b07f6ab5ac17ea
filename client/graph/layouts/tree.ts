import { neighbours } from './neighbours.ts';
import { lineWidth } from '../model/labels.ts';
import { LABEL_GAP, LINE_HEIGHT, MARK, TYPE_SIZE } from '../drawing/measures.ts';
import {
  CROWD,
  type Arrangement,
  type ColumnHeading,
  type GraphLayout,
  type LayoutInput,
  type LayoutNode,
  type Point,
  type Progress,
} from './layout.ts';

/** Between a column's longest label and the next column, and between the layers. */
const COLUMN_GAP = 26;
const LAYER_GAP = 70;
const ROW_GAP = 9;
/** From mark to mark where there is no room for labels. */
const PITCH = MARK + 6;
const WIDEST_PITCH = 104;
/** Rounds in which each instrument moves beside those that it is linked to. */
const SWEEPS = 6;
/** Rows tried grow so. */
const GROWTH = 1.15;

/**
 * The root in the middle, what it cites to the left, what cites it to the right, further links further out:
 * as in the time layout, links point to the left where they can. What is linked both ways stands with what is
 * cited; what is reached by turning back, between its side and the root. In a layer, instruments stand beside those that they are linked to.
 */
export const treeLayout: GraphLayout = { id: 'tree', runs: 'worker', arrange };

interface Layer {
  readonly heading: ColumnHeading;
  readonly nodes: readonly LayoutNode[];
}

function arrange({ nodes, links, room }: LayoutInput, tell: Progress = () => {}): Arrangement {
  const near = neighbours(links, 'both');
  const layers = ordered(layersOf(nodes, links), near, tell);
  const isCrowd = nodes.length >= CROWD;
  const rows = isCrowd ? crowdRows(layers, room) : labelRows(layers, room);
  tell(1);
  return isCrowd ? placed(layers, rows, crowdStep(layers, rows, room)) : placed(layers, rows, null);
}

/** As many as give the whole the form of its room. */
function labelRows(layers: readonly Layer[], room: LayoutInput['room']): number {
  const most = Math.max(1, ...layers.map((layer) => layer.nodes.length));
  let rows = 1;
  while (rows < most && tooWide(layers, rows, room)) rows = Math.max(rows + 1, Math.floor(rows * GROWTH));
  return rows;
}

/** As many as the room holds, of thousands as many as give the whole its form. */
function crowdRows(layers: readonly Layer[], { width, height }: LayoutInput['room']): number {
  const all = layers.reduce((sum, layer) => sum + layer.nodes.length, 0);
  const even = Math.sqrt((all * height) / Math.max(1, width));
  return Math.max(1, Math.floor(Math.max(height / PITCH, even)));
}

/** As much air between marks as the width leaves. */
function crowdStep(layers: readonly Layer[], rows: number, { width }: LayoutInput['room']): number {
  const marks = layers.reduce((sum, { nodes }) => sum + Math.ceil(nodes.length / rows), 0);
  return Math.min(WIDEST_PITCH, Math.max(PITCH, (width - layers.length * LAYER_GAP) / Math.max(1, marks)));
}

/** Where the layers stand of what is reached both with and against the citations: between the root and that side. */
const THROUGH_CITED = -0.5;
const THROUGH_CITING = 0.5;

/**
 * Breadth first, on each side one way only, so that a layer further out is what its heading says. What one comes to
 * by turning back (others that cite the same, others that are cited by the same) has a layer of its own between that
 * side and the root, where its links point to the left too. What no link reaches stands at the left end.
 */
function layersOf(nodes: readonly LayoutNode[], links: LayoutInput['links']): readonly Layer[] {
  const there = new Set(nodes.map(({ id }) => id));
  const at = new Map(nodes.filter(({ isRoot }) => isRoot).map(({ id }) => [id, 0]));
  const ways = [neighbours(links, 'cited'), neighbours(links, 'citing')] as const;
  const spread = (reached: (here: number, way: -1 | 1) => number | null) => {
    let edge: readonly string[] = [...at.keys()];
    while (edge.length > 0) {
      const next: string[] = [];
      for (const way of [-1, 1] as const)
        for (const id of edge) {
          const layer = reached(at.get(id) ?? 0, way);
          if (layer === null) continue;
          for (const other of ways[way < 0 ? 0 : 1].get(id) ?? [])
            if (there.has(other) && !at.has(other)) {
              at.set(other, layer);
              next.push(other);
            }
        }
      edge = next;
    }
  };
  spread((here, way) => (here === 0 || Math.sign(here) === way ? here + way : null));
  spread((here) => (here < 0 ? THROUGH_CITED : THROUGH_CITING));
  const layers = new Map<number | null, LayoutNode[]>();
  for (const node of nodes) {
    const layer = at.get(node.id) ?? null;
    const members = layers.get(layer);
    if (members) members.push(node);
    else layers.set(layer, [node]);
  }
  return [...layers]
    .sort(([a], [b]) => (a ?? -Infinity) - (b ?? -Infinity))
    .map(([layer, members]) => ({ heading: headingOf(layer), nodes: members }));
}

function headingOf(layer: number | null): ColumnHeading {
  if (layer === THROUGH_CITED) return { by: 'turn', through: 'cited' };
  if (layer === THROUGH_CITING) return { by: 'turn', through: 'citing' };
  return { by: 'links', links: layer };
}

/** Puts each instrument at the mean height of its neighbours, over and over, from the middle outwards. */
function ordered(
  layers: readonly Layer[],
  near: ReadonlyMap<string, readonly string[]>,
  tell: Progress,
): readonly Layer[] {
  const height = new Map<string, number>();
  for (const { nodes } of layers)
    for (const [index, { id }] of nodes.entries()) height.set(id, (index + 0.5) / nodes.length);
  let result = layers;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    result = result.map(({ heading, nodes }) => {
      const mean = new Map(nodes.map(({ id }) => [id, meanHeight(id, near, height)]));
      const sorted = nodes.toSorted((a, b) => (mean.get(a.id) ?? 0) - (mean.get(b.id) ?? 0));
      for (const [index, { id }] of sorted.entries()) height.set(id, (index + 0.5) / sorted.length);
      return { heading, nodes: sorted };
    });
    tell((sweep + 1) / (SWEEPS + 1));
  }
  return result;
}

function meanHeight(
  id: string,
  near: ReadonlyMap<string, readonly string[]>,
  height: ReadonlyMap<string, number>,
): number {
  const own = height.get(id) ?? 0.5;
  const others = near.get(id) ?? [];
  if (others.length === 0) return own;
  return others.reduce((sum, other) => sum + (height.get(other) ?? own), 0) / others.length;
}

function widthOf({ lines }: LayoutNode): number {
  return MARK + LABEL_GAP + Math.max(...lines.map((line) => lineWidth(line, TYPE_SIZE)));
}

function acrossOf(nodes: readonly LayoutNode[]): number {
  return Math.max(...nodes.map(widthOf)) + COLUMN_GAP;
}

/** Each as high as its longest label, or as a mark. */
function rowHeights(nodes: readonly LayoutNode[], wide: number, isCrowd: boolean): readonly number[] {
  return Array.from({ length: Math.ceil(nodes.length / wide) }, (_, row) => {
    if (isCrowd) return PITCH;
    const lines = nodes.slice(row * wide, (row + 1) * wide).map((node) => node.lines.length);
    return Math.max(...lines) * LINE_HEIGHT + ROW_GAP;
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function tooWide(layers: readonly Layer[], rows: number, room: LayoutInput['room']): boolean {
  let [width, height] = [0, 0];
  for (const { nodes } of layers) {
    const columns = Math.ceil(nodes.length / rows);
    width += columns * acrossOf(nodes) + LAYER_GAP;
    height = Math.max(height, total(rowHeights(nodes, columns, false)));
  }
  return width * room.height > height * room.width;
}

/** Each layer in as many columns as it needs, filled evenly, around one middle line. */
function placed(layers: readonly Layer[], rows: number, crowdPitch: number | null): Arrangement {
  const positions = new Map<string, Point>();
  let left = 0;
  const columns = layers.map(({ heading, nodes }) => {
    const across = crowdPitch ?? acrossOf(nodes);
    const wide = Math.ceil(nodes.length / rows);
    const start = left;
    // Row by row, so that the order in a layer stays one from top to bottom.
    const heights = rowHeights(nodes, wide, crowdPitch !== null);
    let top = -total(heights) / 2;
    for (const [row, height] of heights.entries()) {
      for (const [index, { id }] of nodes.slice(row * wide, (row + 1) * wide).entries())
        positions.set(id, { x: start + index * across + MARK / 2, y: top + height / 2 });
      top += height;
    }
    left = start + wide * across + LAYER_GAP;
    return { heading, start, end: left };
  });
  return { positions, labels: crowdPitch === null ? 'beside' : 'few', frame: { columns, lanes: [] } };
}
