import { lineWidth } from '../../model/labels.ts';
import {
  LABEL_GAP,
  LINE_HEIGHT,
  MARK,
  ROOT_MARK,
  ROOT_TYPE_SIZE,
  TYPE_SIZE,
} from '../../drawing/measures.ts';
import type { Arrangement, LayoutInput, LayoutNode, Point, Shelf } from '../layout.ts';
import { partOfYear, yearOf, type Lane } from './lanes.ts';

/** Between labels of neighbouring cells. */
const CELL_GAP = 24;
const ROW_GAP = 10;
/** Room for the lane's heading above its first row. */
const LANE_HEAD = 28;
const LANE_GAP = 10;
/** A year's share of the width: more for years with more instruments and behind empty years. */
const SHARE = { year: 1, emptyYear: 0.12, mostEmpty: 1.5, crowd: 0.5 };
/** Between the marks of neighbouring years at least. */
const LEAST_STEP = 30;
/** From the first to the last day of a year at most. */
const MOST_DAYS = 72;
/** Scales tried for the whole. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.35, 0.2];

interface Fit {
  readonly columns: readonly Column[];
  readonly width: number;
}

/** Instruments without a year, of one kind. */
interface Cell {
  readonly nodes: readonly LayoutNode[];
  readonly width: number;
  readonly height: number;
}

interface Column {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  /** How far its days reach; the last year is wider, for its labels alone. */
  readonly days: number;
}

interface PlacedLane {
  readonly lane: Lane;
  readonly start: number;
  readonly end: number;
  readonly shelf: Shelf | null;
  /** Where the rows of years begin. */
  readonly rows: number;
}

/**
 * Room for every label. Each year that occurs begins at a place of its own, no room is spent on years
 * without instruments, and a label reaches as far right as it needs: the next that would run into it goes a
 * row down. Those without a year stand on a shelf at the left of their lane. The width is the one at which
 * the whole is largest in its room.
 */
export function labelled(lanes: readonly Lane[], room: LayoutInput['room']): Arrangement {
  const { columns, width } = bestFit(lanes, room);
  const placed = stacked(lanes, columns, width);
  const positions = new Map<string, Point>();
  for (const { lane, shelf, rows } of placed) {
    if (shelf) fill(cellOf(lane.undated), 0, shelf.end, shelf.top, positions);
    for (const { node, x, y } of packed(lane.dated, columns).places)
      positions.set(node.id, { x: x + MARK / 2, y: rows + y });
  }
  return {
    positions,
    labels: 'beside',
    frame: {
      columns: columns.map(({ year, start, end }) => ({ heading: { by: 'year', year }, start, end })),
      lanes: placed.map(({ lane, start, end, shelf }) => ({
        heading: lane.heading,
        start,
        end,
        shelf,
        size: lane.dated.length + lane.undated.length,
      })),
    },
  };
}

function cellOf(members: readonly LayoutNode[]): Cell {
  return {
    nodes: members,
    width: Math.max(...members.map(widthOf)) + CELL_GAP,
    height: Math.max(...members.map(({ lines }) => lines.length)) * LINE_HEIGHT + ROW_GAP,
  };
}

function widthOf({ lines, isRoot }: LayoutNode): number {
  const size = isRoot ? ROOT_TYPE_SIZE * 1.1 : TYPE_SIZE;
  return (isRoot ? ROOT_MARK : MARK) + LABEL_GAP + Math.max(...lines.map((line) => lineWidth(line, size)));
}

/** The columns, and the width, with which the drawing is largest in its room. */
function bestFit(lanes: readonly Lane[], room: LayoutInput['room']): Fit {
  let best = { width: room.width, scale: 0 };
  for (const tried of SCALES) {
    const columns = columnsOf(lanes, room.width / tried);
    const width = widthOfAll(lanes, columns, room.width / tried);
    const height = stacked(lanes, columns, width).at(-1)?.end ?? 0;
    const scale = Math.min(tried, room.width / width, room.height / height);
    if (scale > best.scale) best = { width: room.width / tried, scale };
    // A smaller one is not tried once a larger one fits.
    if (best.scale >= tried) break;
  }
  const spread = Math.max(best.width, room.width / Math.max(best.scale, 0.01));
  const columns = columnsOf(lanes, spread);
  return { columns, width: widthOfAll(lanes, columns, spread) };
}

/** The years that occur, spread over the width so that the last one's labels fit in it. */
function columnsOf(lanes: readonly Lane[], width: number): readonly Column[] {
  const crowds = new Map<number, number>();
  for (const { dated } of lanes) {
    const own = new Map<number, number>();
    for (const node of dated) own.set(yearOf(node), (own.get(yearOf(node)) ?? 0) + 1);
    for (const [year, size] of own) crowds.set(year, Math.max(size, crowds.get(year) ?? 0));
  }
  const years = [...crowds.keys()].sort((a, b) => a - b);
  const last = years.at(-1);
  const tail = Math.max(
    0,
    ...lanes.flatMap(({ dated }) => dated.filter((node) => yearOf(node) === last).map(widthOf)),
  );
  const shares = years.slice(0, -1).map((year, index) => {
    const empty = (years[index + 1] ?? year) - year - 1;
    return (
      SHARE.year +
      Math.min(SHARE.mostEmpty, empty * SHARE.emptyYear) +
      SHARE.crowd * Math.log2(crowds.get(year) ?? 1)
    );
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  const columns: Column[] = [];
  for (const [index, year] of years.entries()) {
    const start = columns.at(-1)?.end ?? 0;
    const share = shares[index];
    const step = share === undefined ? tail : Math.max(LEAST_STEP, ((width - tail) * share) / all);
    const end = start + step;
    // A column that is wide because of empty years behind it holds one year only.
    columns.push({ year, start, end, days: Math.min(step, MOST_DAYS) - MARK - LABEL_GAP });
  }
  return columns;
}

/** To the end of the last label. */
function widthOfAll(lanes: readonly Lane[], columns: readonly Column[], least: number): number {
  const ends = lanes.map(({ dated }) => packed(dated, columns).end);
  return Math.max(least, columns.at(-1)?.end ?? 0, ...ends);
}

interface Packed {
  readonly places: readonly { readonly node: LayoutNode; readonly x: number; readonly y: number }[];
  readonly end: number;
  readonly height: number;
}

/** Puts labels into rows: each in the first row where nothing is in its way, from its year's place on. */
function packed(dated: readonly LayoutNode[], columns: readonly Column[]): Packed {
  const rows: { end: number; lines: number; readonly members: { node: LayoutNode; x: number }[] }[] = [];
  const at = new Map(columns.map((column) => [column.year, column]));
  for (const node of dated) {
    const column = at.get(yearOf(node));
    if (!column) continue;
    // Further right in a row is possible as long as it is not the next year's.
    const latest = column.end - MARK - LABEL_GAP;
    let row = rows.find(({ end }) => end <= column.start || end <= latest);
    if (!row) rows.push((row = { end: 0, lines: 0, members: [] }));
    const x = Math.max(column.start + column.days * partOfYear(node), row.end);
    row.members.push({ node, x });
    row.end = x + widthOf(node) + CELL_GAP;
    row.lines = Math.max(row.lines, node.lines.length);
  }
  const places: { node: LayoutNode; x: number; y: number }[] = [];
  let top = 0;
  for (const { lines, members } of rows) {
    const height = lines * LINE_HEIGHT + ROW_GAP;
    for (const { node, x } of members) places.push({ node, x, y: top + height / 2 });
    top += height;
  }
  return { places, end: Math.max(0, ...rows.map(({ end }) => end - CELL_GAP)), height: top };
}

/** The lanes below each other, each as high as its rows and its shelf need. */
function stacked(lanes: readonly Lane[], columns: readonly Column[], width: number): readonly PlacedLane[] {
  const placed: PlacedLane[] = [];
  for (const lane of lanes) {
    const start = placed.at(-1)?.end ?? 0;
    const top = start + LANE_HEAD;
    const dated = packed(lane.dated, columns).height;
    const { shelf, rows } = shelved(lane, columns, width, top, dated);
    placed.push({ lane, start, end: Math.max(rows + dated, shelf?.bottom ?? 0) + LANE_GAP, shelf, rows });
  }
  return placed;
}

/** Puts the shelf where the lane becomes less high. */
function shelved(
  { undated: waiting, dated: members }: Lane,
  columns: readonly Column[],
  width: number,
  top: number,
  dated: number,
): { readonly shelf: Shelf | null; readonly rows: number } {
  if (waiting.length === 0) return { shelf: null, rows: top };
  const undated = cellOf(waiting);
  const [earliest] = members;
  const first = earliest ? (columns.find(({ year }) => year === yearOf(earliest))?.start ?? 0) : width;
  const beside = first - CELL_GAP;
  const above = heightIn(undated, width);
  if (beside >= undated.width && Math.max(heightIn(undated, beside), dated) <= above + dated)
    return {
      shelf: { end: usedWidth(undated, beside), top, bottom: top + heightIn(undated, beside) },
      rows: top,
    };
  return { shelf: { end: usedWidth(undated, width), top, bottom: top + above }, rows: top + above };
}

/** Rows are filled evenly, so that a shelf is no wider than it must be. */
function usedWidth(cell: Cell, width: number): number {
  return acrossIn(cell, width) * cell.width;
}

function heightIn(cell: Cell, width: number): number {
  return Math.ceil(sizeOf(cell) / acrossIn(cell, width)) * cell.height;
}

/** How many of a cell's labels stand side by side: no more than make the rows as few. */
function acrossIn(cell: Cell, width: number): number {
  const most = Math.max(1, Math.min(sizeOf(cell), Math.floor((width + 0.01) / cell.width)));
  return Math.ceil(sizeOf(cell) / Math.ceil(sizeOf(cell) / most));
}

/** Down first, then to the right. */
function fill(cell: Cell, start: number, end: number, top: number, positions: Map<string, Point>): void {
  const down = Math.ceil(sizeOf(cell) / acrossIn(cell, end - start));
  for (const [index, node] of cell.nodes.entries())
    positions.set(node.id, {
      x: start + Math.floor(index / down) * cell.width + MARK / 2,
      y: top + (index % down) * cell.height + cell.height / 2,
    });
}

function sizeOf({ nodes }: Cell): number {
  return nodes.length;
}
