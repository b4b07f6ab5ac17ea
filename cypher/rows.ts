import type { Row, Value } from './engine.ts';

/** Reads columns of a row by their type; a value of another type is a defect of the statement. */

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw wrongType(row, column, 'text');
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return isMissing(row[column]) ? null : text(row, column);
}

export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw wrongType(row, column, 'a number');
  return value;
}

export function numberOrNull(row: Row, column: string): number | null {
  return isMissing(row[column]) ? null : number(row, column);
}

/** Text, or a number as text: a session is 66 or "S-26". */
export function textOrNumber(row: Row, column: string): string | null {
  return typeof row[column] === 'number' ? String(row[column]) : textOrNull(row, column);
}

/** A list; none when the property is not there. */
export function list(row: Row, column: string): readonly Value[] {
  const value = row[column];
  if (isMissing(value)) return [];
  if (!Array.isArray(value)) throw wrongType(row, column, 'a list');
  return value;
}

/** Whether a value is a list of values. */
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export function texts(row: Row, column: string): readonly string[] {
  return list(row, column).map(String);
}

export function numbers(row: Row, column: string): readonly number[] {
  return list(row, column).map(Number);
}

/** Rows by the value of one column, in their order. */
export function groupBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  return groupedBy(rows, (row) => text(row, column));
}

/** Things by the key that each has, in their order. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function isMissing(value: Value | undefined): value is null | undefined {
  return value === null || value === undefined;
}

function wrongType(row: Row, column: string, expected: string): TypeError {
  return new TypeError(`Column ${column} should be ${expected}, and is ${JSON.stringify(row[column])}.`);
}
