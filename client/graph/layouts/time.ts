import type { InstrumentKind } from '../../operations.generated.ts';
import { KINDS } from '../../theme/palette.ts';
import { lineWidth } from '../labels.ts';
import { LABEL_GAP, LINE_HEIGHT, MARK, ROOT_MARK, ROOT_TYPE_SIZE, TYPE_SIZE } from '../measures.ts';
import type { Arrangement, GraphLayout, LayoutInput, LayoutNode, Point } from './layout.ts';

/** Between labels of neighbouring cells. */
const CELL_GAP = 24;
const ROW_GAP = 10;
/** Room for the lane's heading above its first row. */
const LANE_HEAD = 28;
const LANE_GAP = 10;
/** Empty years are told by a wider gap, up to this. */
const YEAR_GAP = { each: 3, most: 36 };
/** Rows tried for the fullest cell, and scales for the whole. */
const ROWS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 60, 90];
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.35, 0.2];

interface Fit {
  readonly columns: readonly Column[];
  readonly width: number;
}

/** Instruments of one kind and one year, or of one kind and no year. */
interface Cell {
  readonly nodes: readonly LayoutNode[];
  readonly width: number;
  readonly height: number;
}

/** All of one kind. */
interface Lane {
  readonly kind: InstrumentKind;
  readonly years: ReadonlyMap<number, Cell>;
  /** Those without a year. */
  readonly undated: Cell | null;
}

interface Column {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** Where a lane's undated instruments stand: beside its first year when that saves height, else above all. */
interface Shelf {
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
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
 * Time from left to right, a lane for each kind. Each year that occurs has a column as wide as it needs, so
 * that no label covers another and no room is spent on years without instruments. Those without a year
 * stand on a shelf at the left of their lane. The number of rows is the one that makes the whole largest in
 * its room. Nothing is simulated: the work grows with the number of instruments only.
 */
export const timeLayout: GraphLayout = { id: 'time', arrange };

function arrange({ nodes, room }: LayoutInput): Arrangement {
  const lanes = lanesOf(nodes);
  const { columns, width } = bestFit(lanes, room);
  const placed = stacked(lanes, columns, width);
  const positions = new Map<string, Point>();
  for (const { lane, shelf, rows } of placed) {
    if (lane.undated && shelf) fill(lane.undated, 0, shelf.end, shelf.top, positions);
    for (const { year, start, end } of columns) {
      const cell = lane.years.get(year);
      if (cell) fill(cell, start, end, rows, positions);
    }
  }
  return {
    positions,
    labels: 'beside',
    frame: {
      columns,
      lanes: placed.map(({ lane, start, end, shelf }) => ({
        kind: lane.kind,
        start,
        end,
        shelf,
        size: [...lane.years.values(), lane.undated].reduce(
          (sum, cell) => sum + (cell?.nodes.length ?? 0),
          0,
        ),
      })),
    },
  };
}

function lanesOf(nodes: readonly LayoutNode[]): readonly Lane[] {
  return KINDS.flatMap((kind) => {
    const own = nodes.filter((node) => node.kind === kind);
    if (own.length === 0) return [];
    const years = new Map<number, LayoutNode[]>();
    for (const node of own)
      if (node.placed !== null) years.set(node.placed, [...(years.get(node.placed) ?? []), node]);
    const undated = own.filter(({ placed }) => placed === null);
    return {
      kind,
      years: new Map([...years].map(([year, members]) => [year, cellOf(members)])),
      undated: undated.length === 0 ? null : cellOf(undated),
    };
  });
}

function cellOf(members: readonly LayoutNode[]): Cell {
  return {
    // The root leads its cell, the others stay in the order given.
    nodes: members.toSorted((a, b) => Number(b.isRoot) - Number(a.isRoot)),
    width: Math.max(...members.map(widthOf)) + CELL_GAP,
    height: Math.max(...members.map(({ lines }) => lines.length)) * LINE_HEIGHT + ROW_GAP,
  };
}

function widthOf({ lines, isRoot }: LayoutNode): number {
  const size = isRoot ? ROOT_TYPE_SIZE * 1.1 : TYPE_SIZE;
  return (isRoot ? ROOT_MARK : MARK) + LABEL_GAP + Math.max(...lines.map((line) => lineWidth(line, size)));
}

/**
 * The columns, and the width, with which the drawing is largest in its room: at the first scale at which
 * some number of rows lets all fit, and with the fewest rows that do. The width is the room's at that scale,
 * so that nothing is left empty at the right.
 */
function bestFit(lanes: readonly Lane[], room: LayoutInput['room']): Fit {
  const years = [...new Set(lanes.flatMap((lane) => [...lane.years.keys()]))].sort((a, b) => a - b);
  const fullest = Math.max(1, ...lanes.flatMap(({ years: cells }) => [...cells.values()].map(sizeOf)));
  let best = { rows: 1, scale: 0 };
  for (const tried of SCALES) {
    for (const rows of ROWS) {
      const columns = columnsOf(lanes, years, rows, room.width / tried);
      const width = Math.max(room.width / tried, columns.at(-1)?.end ?? 0);
      const height = stacked(lanes, columns, width).at(-1)?.end ?? 0;
      const scale = Math.min(tried, room.width / width, room.height / height);
      if (scale > best.scale) best = { rows, scale };
      if (rows >= fullest) break;
    }
    // A smaller one is not tried once a larger one fits.
    if (best.scale >= tried) break;
  }
  const spread = room.width / Math.max(best.scale, 0.01);
  const columns = columnsOf(lanes, years, best.rows, spread);
  return { columns, width: Math.max(spread, columns.at(-1)?.end ?? 0) };
}

/** Columns for at most so many rows, spread over the room when they need less. */
function columnsOf(
  lanes: readonly Lane[],
  years: readonly number[],
  rows: number,
  room: number,
): readonly Column[] {
  const needs = years.map((year) =>
    Math.max(...lanes.map(({ years: cells }) => widthFor(cells.get(year), rows))),
  );
  const gaps = years.map((year, index) => gapBetween(years[index - 1], year));
  const needed = [...needs, ...gaps].reduce((sum, part) => sum + part, 0);
  const spare = years.length === 0 ? 0 : Math.max(0, room - needed) / years.length;
  const columns: Column[] = [];
  for (const [index, year] of years.entries()) {
    const start = (columns.at(-1)?.end ?? 0) + (gaps[index] ?? 0);
    columns.push({ year, start, end: start + (needs[index] ?? 0) + spare });
  }
  return columns;
}

function widthFor(cell: Cell | undefined, rows: number): number {
  return cell ? Math.ceil(sizeOf(cell) / rows) * cell.width : 0;
}

function gapBetween(before: number | undefined, year: number): number {
  return before === undefined ? 0 : Math.min(YEAR_GAP.most, (year - before - 1) * YEAR_GAP.each);
}

/** The lanes below each other, each as high as its fullest cell and its shelf need. */
function stacked(lanes: readonly Lane[], columns: readonly Column[], width: number): readonly PlacedLane[] {
  const placed: PlacedLane[] = [];
  for (const lane of lanes) {
    const start = placed.at(-1)?.end ?? 0;
    const top = start + LANE_HEAD;
    const heights = columns.map(({ year, start: left, end }) => heightIn(lane.years.get(year), end - left));
    const dated = Math.max(0, ...heights);
    const { shelf, rows } = shelved(lane, columns, width, top, dated);
    placed.push({ lane, start, end: Math.max(rows + dated, shelf?.bottom ?? 0) + LANE_GAP, shelf, rows });
  }
  return placed;
}

/** Puts the shelf where the lane becomes less high. */
function shelved(
  { undated, years }: Lane,
  columns: readonly Column[],
  width: number,
  top: number,
  dated: number,
): { readonly shelf: Shelf | null; readonly rows: number } {
  if (!undated) return { shelf: null, rows: top };
  const first = columns.find(({ year }) => years.has(year))?.start ?? width;
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

function heightIn(cell: Cell | undefined, width: number): number {
  return cell ? Math.ceil(sizeOf(cell) / acrossIn(cell, width)) * cell.height : 0;
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
