import type { Params, Value } from '../engine.ts';
import { SnapshotError } from './errors.ts';

type Scalar = string | number | boolean;
type Cell = Scalar | readonly Scalar[] | null;

/** The values of one property, in the order of the rows; null: the row has none. */
export type Column =
  | readonly Cell[]
  /** All rows have this value. */
  | { readonly all: Scalar }
  /** Whole numbers, each as its difference from the one before. */
  | { readonly steps: readonly number[] }
  /** Texts that all begin with the id of the row's owner and "#": what stands behind it. */
  | { readonly own: readonly (string | null)[] };

export type Columns = Readonly<Record<string, Column>>;

/** Rows as columns, by the names of their properties. `owners`: for each row the id of the node it is about. */
export function toColumns(rows: readonly Params[], owners?: readonly string[]): Columns {
  const names = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== null)));
  return Object.fromEntries(
    [...names].sort().map((name) => [
      name,
      toColumn(
        rows.map((row) => row[name] ?? null),
        owners,
      ),
    ]),
  );
}

/** The shortest form of a column. */
export function toColumn(values: readonly Value[], owners?: readonly string[]): Column {
  const [first = null] = values;
  if (isScalar(first) && values.every((value) => value === first)) return { all: first };
  if (values.every((value) => Number.isSafeInteger(value))) return { steps: differences(values.map(Number)) };
  const own = owners && ownParts(values, owners);
  return own ? { own } : values.map(cell);
}

const differences = (values: readonly number[]): number[] =>
  values.map((value, index) => value - (values[index - 1] ?? 0));

/** What stands behind the owner's id and "#"; undefined unless it is so in every row that has a value. */
function ownParts(values: readonly Value[], owners: readonly string[]): (string | null)[] | undefined {
  const parts: (string | null)[] = [];
  for (const [index, value] of values.entries()) {
    const prefix = `${owners[index] ?? ''}#`;
    if (value === null) parts.push(null);
    else if (typeof value === 'string' && value.startsWith(prefix)) parts.push(value.slice(prefix.length));
    else return undefined;
  }
  return parts;
}

function cell(value: Value): Cell {
  if (isCell(value)) return value;
  throw new TypeError(`A property is neither a value nor a list of values: ${JSON.stringify(value)}`);
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isCell = (value: unknown): value is Cell =>
  value === null || isScalar(value) || (Array.isArray(value) && value.every(isScalar));

/** Whether a parsed value has the form of a column. */
export function isColumn(value: unknown): value is Column {
  if (Array.isArray(value)) return value.every(isCell);
  if (typeof value !== 'object' || value === null) return false;
  if ('steps' in value) return Array.isArray(value.steps) && value.steps.every(Number.isSafeInteger);
  if ('own' in value)
    return Array.isArray(value.own) && value.own.every((part) => part === null || typeof part === 'string');
  return 'all' in value && isScalar(value.all);
}

/** Columns as rows again; what a row does not have is not in it. */
export function toRows(columns: Columns, count: number, owners?: readonly string[]): Params[] {
  const rows: Record<string, Value>[] = Array.from({ length: count }, () => ({}));
  for (const [name, column] of Object.entries(columns)) {
    const values = toValues(column, count, owners);
    for (const [index, row] of rows.entries()) {
      const value = values[index] ?? null;
      if (value !== null) row[name] = value;
    }
  }
  return rows;
}

/** The values of a column. */
export function toValues(column: Column, count: number, owners: readonly string[] = []): readonly Cell[] {
  const values = expanded(column, count, owners);
  if (values.length === count) return values;
  throw new SnapshotError(`has a block of ${count} rows with a column of ${values.length}`);
}

function expanded(column: Column, count: number, owners: readonly string[]): readonly Cell[] {
  if ('all' in column) return Array.from({ length: count }, () => column.all);
  if ('own' in column)
    return column.own.map((part, index) => (part === null ? null : `${owners[index] ?? ''}#${part}`));
  if (!('steps' in column)) return column;
  let sum = 0;
  return column.steps.map((step) => (sum += step));
}
