import type { ReactNode } from 'react';

/** What rows are sorted by: text, a number, or nothing known, which comes last either way. */
export type SortKey = string | number | null;

/** A column of a table; a new one is a new entry in the table's list, with its name in texts/list.ts. */
export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  readonly key: (row: Row) => SortKey;
  /** Figures stand at the right, and the largest come first at the first press. */
  readonly isNumber?: boolean;
  /** Names the row to those who hear it. */
  readonly isHead?: boolean;
  /** Has something to press instead of something to read: nothing for paper. */
  readonly isAction?: boolean;
  /** Also on a narrow screen. */
  readonly narrow?: boolean;
  /** Part of the width; 1 when not given. */
  readonly width?: number;
  readonly minWidth?: number;
  /** Left out where there is no room for all, those with the smallest number first; what others show as well. */
  readonly spare?: number;
}

/** In pixels, for letters of the usual size. */
export const MIN_WIDTH = 70;

/** Those columns for which there is room: of what can be spared as little is left out as must be. */
export function fitting<Row>(columns: readonly Column<Row>[], room: number): readonly Column<Row>[] {
  const spare = columns
    .filter((column) => column.spare !== undefined)
    .toSorted((a, b) => (a.spare ?? 0) - (b.spare ?? 0));
  let kept = columns;
  for (const column of spare) {
    if (kept.reduce((sum, { minWidth = MIN_WIDTH }) => sum + minWidth, 0) <= room) break;
    kept = kept.filter((one) => one !== column);
  }
  return kept;
}

const byNumbers = new Intl.Collator('en', { numeric: true });

/** The rows by what a column sorts by; equal ones keep their order. */
export function sorted<Row>(
  rows: readonly Row[],
  key: (row: Row) => SortKey,
  descending: boolean,
): readonly Row[] {
  const keyed = rows.map((row) => ({ row, by: key(row) }));
  const way = descending ? -1 : 1;
  return keyed
    .toSorted((a, b) => {
      if (a.by === null || b.by === null) return Number(a.by === null) - Number(b.by === null);
      if (typeof a.by === 'number' && typeof b.by === 'number') return way * (a.by - b.by);
      return way * byNumbers.compare(String(a.by), String(b.by));
    })
    .map(({ row }) => row);
}
