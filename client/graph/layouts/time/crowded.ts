import { MARK } from '../../drawing/measures.ts';
import type { Arrangement, LayoutInput, LayoutNode, Point } from '../layout.ts';
import { yearOf, type Lane } from './lanes.ts';

/** From mark to mark, and beside each other where there is room: then labels fit between them. */
const PITCH = MARK + 6;
const WIDEST_PITCH = 104;
/** Between the columns of two years, and beside a shelf. */
const YEAR_GAP = 10;
const LANE_HEAD = 30;
const LANE_GAP = 8;
/** Each attempt allows so many more rows than the one before. */
const GROWTH = 1.15;

/**
 * Too many for all labels: a mark stands beside the other, in each lane a block for each year, filled down
 * and then to the right in the order of days. So the width of a year shows how much it brought. As many rows
 * as the room holds, and then as much air between the marks as its width leaves; of thousands, as many rows
 * as give the whole the form of its room.
 */
export function crowded(lanes: readonly Lane[], room: LayoutInput['room']): Arrangement {
  const blocks = shared(lanes.map(blocksOf));
  const years = [...new Set(blocks.flatMap(({ byYear }) => [...byYear.keys()]))].sort((a, b) => a - b);
  const most = Math.max(1, ...blocks.map((one) => one.most));
  let rows = most;
  while (rows > 1 && heightOf(blocks, rows) > room.height)
    rows = Math.min(rows - 1, Math.floor(rows / GROWTH));
  const marks = marksAcross(blocks, years, rows);
  const pitch = Math.min(WIDEST_PITCH, (room.width - years.length * YEAR_GAP) / Math.max(1, marks));
  if (pitch >= PITCH) return placed(blocks, years, rows, pitch);
  while (rows < most && tooWide(blocks, years, rows, room))
    rows = Math.max(rows + 1, Math.floor(rows * GROWTH));
  return placed(blocks, years, rows, PITCH);
}

interface Blocks {
  readonly lane: Lane;
  readonly byYear: ReadonlyMap<number, readonly LayoutNode[]>;
  /** In its fullest year, or on its shelf. */
  readonly most: number;
  /** Its part of the rows of the fullest lane: so that a year is about as wide in each. */
  readonly share: number;
}

function blocksOf(lane: Lane): Omit<Blocks, 'share'> {
  const byYear = new Map<number, LayoutNode[]>();
  for (const node of lane.dated) {
    const block = byYear.get(yearOf(node));
    if (block) block.push(node);
    else byYear.set(yearOf(node), [node]);
  }
  const most = Math.max(lane.undated.length, ...[...byYear.values()].map((block) => block.length));
  return { lane, byYear, most };
}

function shared(blocks: readonly Omit<Blocks, 'share'>[]): readonly Blocks[] {
  const most = Math.max(1, ...blocks.map((one) => one.most));
  return blocks.map((one) => ({ ...one, share: one.most / most }));
}

/** How many marks side by side a year needs, in the lane that has most of it. */
function across(blocks: readonly Blocks[], year: number, rows: number): number {
  return Math.max(...blocks.map((one) => Math.ceil((one.byYear.get(year)?.length ?? 0) / rowsIn(one, rows))));
}

function shelfAcross(blocks: readonly Blocks[], rows: number): number {
  return Math.max(0, ...blocks.map((one) => Math.ceil(one.lane.undated.length / rowsIn(one, rows))));
}

function rowsIn({ share }: Blocks, rows: number): number {
  return Math.max(1, Math.ceil(rows * share));
}

function marksAcross(blocks: readonly Blocks[], years: readonly number[], rows: number): number {
  return years.reduce((sum, year) => sum + across(blocks, year, rows), shelfAcross(blocks, rows));
}

function heightOf(blocks: readonly Blocks[], rows: number): number {
  return blocks.reduce((sum, one) => sum + LANE_HEAD + rowsIn(one, rows) * PITCH + LANE_GAP, 0);
}

function tooWide(
  blocks: readonly Blocks[],
  years: readonly number[],
  rows: number,
  room: LayoutInput['room'],
): boolean {
  const width = marksAcross(blocks, years, rows) * PITCH + years.length * YEAR_GAP;
  return width * room.height > heightOf(blocks, rows) * room.width;
}

function placed(
  blocks: readonly Blocks[],
  years: readonly number[],
  rows: number,
  pitch: number,
): Arrangement {
  const positions = new Map<string, Point>();
  const shelf = shelfAcross(blocks, rows) * pitch;
  let right = shelf === 0 ? 0 : shelf + YEAR_GAP * 2;
  const columns = years.map((year) => {
    const start = right;
    right += across(blocks, year, rows) * pitch + YEAR_GAP;
    return { heading: { by: 'year', year } as const, start, end: right };
  });
  const starts = new Map(columns.map(({ heading, start }) => [heading.year, start]));
  let top = 0;
  const frames = blocks.map((one) => {
    const start = top;
    const first = start + LANE_HEAD;
    const own = rowsIn(one, rows);
    fill(one.lane.undated, 0, first, own, pitch, positions);
    for (const [year, block] of one.byYear) fill(block, starts.get(year) ?? 0, first, own, pitch, positions);
    const bottom = first + own * PITCH;
    top = bottom + LANE_GAP;
    const { heading, dated, undated } = one.lane;
    return {
      heading,
      start,
      end: top,
      size: dated.length + undated.length,
      shelf: undated.length === 0 ? null : { end: shelf, top: first, bottom },
    };
  });
  return { positions, labels: 'few', frame: { columns, lanes: frames } };
}

/** Down first, then to the right. */
function fill(
  nodes: readonly LayoutNode[],
  left: number,
  top: number,
  rows: number,
  pitch: number,
  positions: Map<string, Point>,
): void {
  for (const [index, { id }] of nodes.entries())
    positions.set(id, {
      x: left + Math.floor(index / rows) * pitch + PITCH / 2,
      y: top + ((index % rows) + 0.5) * PITCH,
    });
}
