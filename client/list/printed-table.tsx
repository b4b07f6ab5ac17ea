import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Column } from './column.ts';

interface PrintedTableProps<Item> {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly rows: readonly Item[];
  readonly keyOf: (row: Item) => string;
}

/** All rows as a plain table while the page is put on paper: on the screen there are only those that are seen. */
export function PrintedTable<Item>({ label, columns, rows, keyOf }: PrintedTableProps<Item>) {
  if (!usePrinting()) return null;
  const printed = columns.filter(({ isAction }) => !isAction);
  return (
    <table className="printed-table">
      <caption>{label}</caption>
      <thead>
        <tr>
          {printed.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {printed.map(({ id, cell, isNumber }) => (
              <td key={id} className={isNumber ? 'figure' : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays the paper out as soon as its listeners have been told.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
