import type { InstrumentKind } from '../../operations.generated.ts';
import { KINDS } from '../../theme/palette.ts';
import { lineWidth } from '../labels.ts';
import { LABEL_GAP, LINE_HEIGHT, MARK, ROOT_MARK, ROOT_TYPE_SIZE, TYPE_SIZE } from '../measures.ts';
import type { Arrangement, Frame, GraphLayout, LayoutInput, LayoutNode, Point } from './layout.ts';

/** Between labels of neighbouring cells. */
const CELL_GAP = 26;
const ROW_GAP = 10;
/** Room for the lane's heading above its first row. */
const LANE_HEAD = 26;
const LANE_GAP = 10;
/** Empty years are told by a wider gap, up to this. */
const YEAR_GAP = { each: 3, most: 36 };
/** Rows tried for the fullest cell. */
const MOST_ROWS = 60;

/** Instruments of one kind and one year. */
interface Cell {
  readonly kind: InstrumentKind;
  readonly year: number | null;
  readonly nodes: readonly LayoutNode[];
  readonly width: number;
  readonly height: number;
}

/**
 * Time from left to right, a lane for each kind. Each year that occurs has a column as wide as it needs, so
 * that no label covers another and no room is spent on years without instruments; those without a year
 * stand at the left. Cells are filled in rows, as many as make the whole fit its room best. Nothing is
 * simulated: the work grows with the number of instruments only.
 */
export const timeLayout: GraphLayout = { id: 'time', arrange };

function arrange({ nodes, room }: LayoutInput): Arrangement {
  const cells = cellsOf(nodes);
  const years = [...new Set(cells.map(({ year }) => year))].sort(byYear);
  const kinds = KINDS.filter((kind) => cells.some((cell) => cell.kind === kind));
  const rows = bestRows(cells, years, kinds, room);
  const columns = columnsOf(cells, years, rows);
  const lanes = lanesOf(cells, kinds, columns);
  const positions = new Map<string, Point>();
  for (const cell of cells) {
    const column = columns.find(({ year }) => year === cell.year);
    const lane = lanes.find(({ kind }) => kind === cell.kind);
    if (column && lane) place(cell, column, lane.start + LANE_HEAD, positions);
  }
  return { positions, labels: 'beside', frame: { columns, lanes } };
}

function place(
  cell: Cell,
  column: { readonly start: number; readonly end: number },
  top: number,
  positions: Map<string, Point>,
): void {
  const across = stacks(cell, column.end - column.start);
  const down = Math.ceil(cell.nodes.length / across);
  for (const [index, node] of cell.nodes.entries()) {
    const x = column.start + Math.floor(index / down) * cell.width + MARK / 2;
    const y = top + (index % down) * cell.height + cell.height / 2;
    positions.set(node.id, { x, y });
  }
}

function cellsOf(nodes: readonly LayoutNode[]): readonly Cell[] {
  const groups = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    const key = `${node.kind} ${node.year}`;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    return {
      kind: first.kind,
      year: first.year,
      // The root leads its cell, the others stay in the order given.
      nodes: members.toSorted((a, b) => Number(b.isRoot) - Number(a.isRoot)),
      width: Math.max(...members.map(widthOf)) + CELL_GAP,
      height: Math.max(...members.map(({ lines }) => lines.length)) * LINE_HEIGHT + ROW_GAP,
    };
  });
}

function widthOf({ lines, isRoot }: LayoutNode): number {
  const size = isRoot ? ROOT_TYPE_SIZE * 1.1 : TYPE_SIZE;
  return (isRoot ? ROOT_MARK : MARK) + LABEL_GAP + Math.max(...lines.map((line) => lineWidth(line, size)));
}

/** The number of rows with which the drawing is largest in its room; the fewest of equals. */
function bestRows(
  cells: readonly Cell[],
  years: readonly (number | null)[],
  kinds: readonly InstrumentKind[],
  room: LayoutInput['room'],
): number {
  const fullest = Math.max(1, ...cells.map(({ nodes }) => nodes.length));
  let best = { rows: 1, scale: 0 };
  for (let rows = 1; rows <= Math.min(MOST_ROWS, fullest); rows++) {
    const columns = columnsOf(cells, years, rows);
    const width = columns.at(-1)?.end ?? 0;
    const height = lanesOf(cells, kinds, columns).at(-1)?.end ?? 0;
    const scale = Math.min(1, room.width / width, room.height / height);
    if (scale > best.scale) best = { rows, scale };
  }
  return best.rows;
}

function columnsOf(
  cells: readonly Cell[],
  years: readonly (number | null)[],
  rows: number,
): Frame['columns'] {
  const columns: { year: number | null; start: number; end: number }[] = [];
  for (const year of years) {
    const before = columns.at(-1);
    const start = before ? before.end + gapBetween(before.year, year) : 0;
    const widths = cells
      .filter((cell) => cell.year === year)
      .map((cell) => Math.ceil(cell.nodes.length / rows) * cell.width);
    columns.push({ year, start, end: start + Math.max(...widths) });
  }
  return columns;
}

function gapBetween(year: number | null, next: number | null): number {
  if (year === null || next === null) return CELL_GAP;
  return Math.min(YEAR_GAP.most, (next - year - 1) * YEAR_GAP.each);
}

/** Lanes are as high as their fullest cell, filled to its column's width. */
function lanesOf(
  cells: readonly Cell[],
  kinds: readonly InstrumentKind[],
  columns: Frame['columns'],
): Frame['lanes'] {
  const widths = new Map(columns.map(({ year, start, end }) => [year, end - start]));
  const lanes: { kind: InstrumentKind; start: number; end: number; size: number }[] = [];
  for (const kind of kinds) {
    const start = lanes.at(-1)?.end ?? 0;
    const own = cells.filter((cell) => cell.kind === kind);
    const heights = own.map(
      (cell) => Math.ceil(cell.nodes.length / stacks(cell, widths.get(cell.year) ?? 0)) * cell.height,
    );
    const size = own.reduce((sum, cell) => sum + cell.nodes.length, 0);
    lanes.push({ kind, start, end: start + LANE_HEAD + Math.max(...heights) + LANE_GAP, size });
  }
  return lanes;
}

/** How many of a cell's labels stand side by side. */
function stacks(cell: Cell, width: number): number {
  return Math.max(1, Math.min(cell.nodes.length, Math.floor((width + 0.01) / cell.width)));
}

/** Those without a year first. */
function byYear(a: number | null, b: number | null): number {
  return (a ?? -Infinity) - (b ?? -Infinity) || 0;
}
