import type { Box } from './beside-mark.ts';
import type { Arrangement, LayoutNode, Point } from '../layouts/layout.ts';
import { lineWidth } from '../model/labels.ts';
import { LABEL_GAP, LINE_HEIGHT, MARK, ROOT_MARK, ROOT_TYPE_SIZE, TYPE_SIZE } from './measures.ts';

/** How the drawing lies in its room. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

type Labelled = Pick<LayoutNode, 'id' | 'lines' | 'isRoot'>;

interface Fitting {
  readonly nodes: readonly Labelled[];
  readonly arrangement: Arrangement;
  readonly room: { readonly width: number; readonly height: number };
  /** Around what one begins when the whole would be illegible; null: its middle. */
  readonly root: string | null;
  /** Everything, however small. */
  readonly all: boolean;
}

/** Around the drawing: headings of years above, the legend below. */
export const MARGIN = { top: 44, right: 28, bottom: 56, left: 28 };
/** So much of a label should be in sight with its mark. */
const LABEL_IN_SIGHT = 140;
/** Below this, labels are too small to read: then the whole is not shown at once. */
const LEGIBLE_ZOOM = 0.62;
/** How close a look is when the whole would be too small. */
const READING_ZOOM = 0.8;

/**
 * The view that shows all; when that would make labels illegible, a part around the root instead, unless all
 * is asked for. From places and letters alone, so that nothing has to be drawn before it is known.
 */
export function fitted({ nodes, arrangement, room, root, all }: Fitting): Viewport | null {
  const box = boundsOf(nodes, arrangement);
  if (box === null) return null;
  const { width, height } = room;
  const whole = Math.min(1, width / box.w, height / box.h);
  // The labels of a crowd are legible at any size.
  const zoom = all || arrangement.labels === 'few' || whole >= LEGIBLE_ZOOM ? whole : READING_ZOOM;
  const middle = { x: box.x1 + box.w / 2, y: box.y1 + box.h / 2 };
  const lanes = (arrangement.frame?.lanes.length ?? 0) > 0 && box.h * zoom <= height;
  const place = root === null ? undefined : arrangement.positions.get(root);
  const target =
    zoom === whole || !place
      ? middle
      : {
          // The root in the middle, but no more empty room than needed beyond the drawing's ends.
          x: kept(place.x, box.x1, box.w, width / zoom),
          y: kept(place.y, box.y1, box.h, height / zoom),
        };
  return {
    zoom,
    x: MARGIN.left + width / 2 - target.x * zoom,
    // Lanes hang from the years above them; other drawings stand in the middle.
    y: MARGIN.top + (lanes ? -box.y1 * zoom : height / 2 - target.y * zoom),
  };
}

interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

function boundsOf(nodes: readonly Labelled[], arrangement: Arrangement): Bounds | null {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of nodes) {
    const room = roomOf(node, arrangement);
    if (!room) continue;
    x1 = Math.min(x1, room.left);
    x2 = Math.max(x2, room.right);
    y1 = Math.min(y1, room.top);
    y2 = Math.max(y2, room.bottom);
  }
  if (x1 === Infinity) return null;
  const top = arrangement.frame?.lanes[0]?.start;
  if (top !== undefined) y1 = Math.min(y1, top);
  return { x1, y1, w: Math.max(1, x2 - x1), h: Math.max(1, y2 - y1) };
}

/** The room that marks and labels take where they are drawn; of a crowd the labels are few, and chosen as one looks. */
export function roomsOf(nodes: readonly Labelled[], arrangement: Arrangement): readonly Box[] {
  if (arrangement.labels === 'few') return [];
  return nodes.flatMap((node) => roomOf(node, arrangement) ?? []);
}

/** Null for what has no place. */
function roomOf(node: Labelled, { positions, labels }: Arrangement): Box | null {
  const place = positions.get(node.id);
  if (!place) return null;
  const { left, right, up, down } = reachOf(node, labels);
  return { left: place.x - left, top: place.y - up, right: place.x + right, bottom: place.y + down };
}

/** How far mark and label reach from the middle of the mark. */
function reachOf({ lines, isRoot }: Labelled, labels: Arrangement['labels']) {
  const radius = (isRoot ? ROOT_MARK : MARK) / 2 + 1;
  if (labels === 'few') return { left: radius, right: radius, up: radius, down: radius };
  const size = isRoot ? ROOT_TYPE_SIZE : TYPE_SIZE;
  const width = Math.max(0, ...lines.map((line) => lineWidth(line, size)));
  const height = lines.length * LINE_HEIGHT;
  if (labels === 'below') {
    const side = Math.max(radius, width / 2);
    return { left: side, right: side, up: radius, down: radius + LABEL_GAP + height };
  }
  const half = Math.max(radius, height / 2);
  return { left: radius, right: radius + LABEL_GAP + width, up: half, down: half };
}

/** The nearest middle of a view that does not look beyond the drawing's ends; all of it when it fits. */
function kept(middle: number, from: number, size: number, room: number): number {
  return size <= room ? from + size / 2 : Math.min(Math.max(middle, from + room / 2), from + size - room / 2);
}

/** How the view must move so that a mark, with some of its label, is in sight; null when it is. */
export function intoSight(
  mark: Point,
  { width, height }: { readonly width: number; readonly height: number },
): Point | null {
  const x = Math.max(MARGIN.left, Math.min(mark.x, width - LABEL_IN_SIGHT)) - mark.x;
  const y = Math.max(MARGIN.top + 20, Math.min(mark.y, height - MARGIN.bottom)) - mark.y;
  return x === 0 && y === 0 ? null : { x, y };
}
