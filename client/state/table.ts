import type { Slice } from './slice.ts';

/** The tables that show the same as the drawing. */
export const TABLES = ['instruments', 'citations'] as const;
export type Table = (typeof TABLES)[number];

/** Which table is shown in the display "list", and how it is sorted. */
export interface TableState {
  readonly of: Table;
  /** The column that it is sorted by; null: as the table has it. */
  readonly by: string | null;
  readonly descending: boolean;
}

export type TableChange =
  | { readonly type: 'choose-table'; readonly table: Table }
  | { readonly type: 'sort'; readonly by: string; readonly descending: boolean };

/** Names of columns are plain words; what is none of them is none of this table's either. */
const COLUMN = /^[a-z-]{1,20}$/;

export const tableSlice: Slice<TableState> = {
  initial: { of: 'instruments', by: null, descending: false },
  changed: (table, change) => {
    switch (change.type) {
      case 'choose-table':
        return change.table === table.of ? table : { of: change.table, by: null, descending: false };
      case 'sort':
        return { ...table, by: change.by, descending: change.descending };
      default:
        return table;
    }
  },
  write: ({ of, by, descending }) => [
    ...(of === tableSlice.initial.of ? [] : [`table=${of}`]),
    ...(by === null ? [] : [`sort=${descending ? '-' : ''}${by}`]),
  ],
  read: (query) => {
    const sort = query.first('sort') ?? '';
    const descending = sort.startsWith('-');
    const by = descending ? sort.slice(1) : sort;
    const known = COLUMN.test(by) && !by.startsWith('-');
    return {
      of: query.oneOf(TABLES, 'table') ?? tableSlice.initial.of,
      by: known ? by : null,
      descending: known && descending,
    };
  },
};
