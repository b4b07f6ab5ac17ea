import { useMemo, useRef, useSyncExternalStore } from 'react';
import {
  Cell,
  Column as HeaderCell,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
  type Key,
} from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import { fitting, MIN_WIDTH, sorted, type Column } from './column.ts';
import { letterScale } from './letter-scale.ts';
import { PrintedTable } from './printed-table.tsx';
import { useWidth } from './use-width.ts';

/** In pixels, for letters of the usual size. */
const ROW_HEIGHT = 44;
const HEADING_HEIGHT = 34;

interface DataTableProps<Item> {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly rows: readonly Item[];
  readonly keyOf: (row: Item) => string;
  /** What a row says to those who hear it. */
  readonly textOf: (row: Item) => string;
  readonly by: string | null;
  readonly descending: boolean;
  readonly onSort: (by: string, descending: boolean) => void;
  readonly selected: readonly string[];
  /** Several at once where there is a keyboard or a mouse; by touch the next one takes the place of the last. */
  readonly several: boolean;
  readonly onSelect: (keys: readonly string[]) => void;
  readonly empty: string;
}

/** A table that is sorted by every column, walked with the arrow keys, and drawn as far as it is seen. */
export function DataTable<Item extends object>(props: DataTableProps<Item>) {
  const { label, rows, keyOf, textOf, by, descending, onSort, selected, onSelect, empty } = props;
  const narrow = useMedia('(width < 43.75em)');
  const touch = useMedia('(pointer: coarse)');
  const scale = useMemo(() => letterScale(), []);
  const place = useRef<HTMLDivElement>(null);
  const room = useWidth(place);
  const wanted = useMemo(
    () => props.columns.filter((column) => !narrow || column.narrow),
    [props.columns, narrow],
  );
  const columns = useMemo(
    () => (room === null ? wanted : fitting(wanted, room / scale)),
    [wanted, room, scale],
  );
  const leftOut = wanted.filter((one) => !columns.includes(one)).map(({ name }) => name);
  const column = props.columns.find(({ id }) => id === by);
  const inOrder = useMemo(
    () => (column ? sorted(rows, column.key, descending) : rows),
    [rows, column, descending],
  );
  const layout = useMemo(
    () => ({ rowHeight: ROW_HEIGHT * scale, headingHeight: HEADING_HEIGHT * scale }),
    [scale],
  );
  const items = useMemo(() => inOrder.map((row) => ({ id: keyOf(row), row })), [inOrder, keyOf]);
  return (
    <>
      <PrintedTable label={label} columns={props.columns} rows={inOrder} keyOf={keyOf} />
      {leftOut.length > 0 && <p className="note no-room">{texts.list.noRoom(leftOut)}</p>}
      <div className="table-place" ref={place}>
        <Virtualizer layout={TableLayout} layoutOptions={layout}>
          <Table
            className="data-table"
            aria-label={label}
            selectionMode={props.several && !touch ? 'multiple' : 'single'}
            selectionBehavior={touch ? 'toggle' : 'replace'}
            selectedKeys={selected}
            onSelectionChange={(keys) => {
              onSelect(keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String));
            }}
            {...(column && {
              sortDescriptor: { column: column.id, direction: descending ? 'descending' : 'ascending' },
            })}
            onSortChange={({ column: id, direction }: { column: Key; direction: string }) => {
              const other = String(id) !== by;
              const figures = props.columns.find((one) => one.id === String(id))?.isNumber ?? false;
              onSort(String(id), other ? figures : direction === 'descending');
            }}
          >
            <TableHeader columns={columns}>
              {({ id, name, isHead, isNumber, width, minWidth }) => (
                <HeaderCell
                  id={id}
                  isRowHeader={isHead ?? false}
                  allowsSorting
                  width={`${width ?? 1}fr`}
                  minWidth={(minWidth ?? MIN_WIDTH) * scale}
                  className={isNumber ? 'figure' : ''}
                >
                  {({ sortDirection }) => (
                    <>
                      {name}
                      {sortDirection && (
                        <span className="sort-sign" aria-hidden="true">
                          {sortDirection === 'ascending' ? ' ▲' : ' ▼'}
                        </span>
                      )}
                    </>
                  )}
                </HeaderCell>
              )}
            </TableHeader>
            <TableBody
              items={items}
              dependencies={[columns]}
              renderEmptyState={() => <p className="note">{empty}</p>}
            >
              {({ id, row }) => (
                <Row id={id} columns={columns} textValue={textOf(row)}>
                  {(shown) => (
                    <Cell className={shown.isNumber ? 'figure' : ''}>
                      <span className="cell-text">{shown.cell(row)}</span>
                    </Cell>
                  )}
                </Row>
              )}
            </TableBody>
          </Table>
        </Virtualizer>
      </div>
    </>
  );
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => window.matchMedia(query).matches,
  );
}
