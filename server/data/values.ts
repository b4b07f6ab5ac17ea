import type { Value } from '../../cypher/engine.ts';

/** Reads places of a list by their type; a value of another type is a defect of the statement. */

export function textOrNullAt(values: readonly Value[], index: number): string | null {
  const value = values[index];
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  throw wrongType(value, index, 'text');
}

export function textAt(values: readonly Value[], index: number): string {
  const value = textOrNullAt(values, index);
  if (value === null) throw wrongType(null, index, 'text');
  return value;
}

export function numberOrNullAt(values: readonly Value[], index: number): number | null {
  const value = values[index];
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return null;
  throw wrongType(value, index, 'a number');
}

export function numberAt(values: readonly Value[], index: number): number {
  const value = numberOrNullAt(values, index);
  if (value === null) throw wrongType(null, index, 'a number');
  return value;
}

const wrongType = (value: Value, index: number, expected: string): TypeError =>
  new TypeError(`Value ${index} of a list should be ${expected}, and is ${JSON.stringify(value)}.`);
