import { written } from './written.ts';

type Cell = string | number | boolean | null;

/** Column by column, in the order in which one reads a row. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

/** A head and a line for each item: RFC 4180, UTF-8. */
export async function* csvTable<Item>(
  columns: Columns<Item>,
  pages: AsyncIterable<readonly Item[]>,
): AsyncGenerator<string> {
  const cells = Object.values(columns);
  yield `${Object.keys(columns).join(',')}\r\n`;
  yield* written(pages, (item) => `${cells.map((cell) => csvCell(cell(item))).join(',')}\r\n`);
}

/**
 * What begins like this a spreadsheet takes for a formula, and runs it (OWASP, "CSV injection"); the wide
 * forms of the signs are read as the signs.
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A text cell that a spreadsheet shows as it is: an apostrophe leads what it would run. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
