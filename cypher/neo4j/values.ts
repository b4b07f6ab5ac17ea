import neo4j, { type Integer, type RecordShape, type Record as DriverRecord } from 'neo4j-driver';
import type { Params, Row, Value } from '../engine.ts';

/** Whole numbers become Neo4j integers: JavaScript has one type of number, and LIMIT takes no float. */
export function toDriver(params: Params): RecordShape {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, valueToDriver(value)]));
}

function valueToDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? integer(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(valueToDriver);
  return toDriver(value as Params);
}

/** Most whole numbers are offsets in a text: made once, as a load sends hundreds of thousands. */
const OFFSETS = 65_536;
const offsets: Integer[] = [];

function integer(value: number): Integer {
  if (value < 0 || value >= OFFSETS) return neo4j.int(value);
  return (offsets[value] ??= neo4j.int(value));
}

/** A row of JSON's values; the driver already gives integers as numbers. */
export function fromDriver(record: DriverRecord): Row {
  const row: Record<string, Value> = {};
  for (const [index, key] of record.keys.entries()) row[String(key)] = valueFromDriver(record.get(index));
  return row;
}

/** Lists are the driver's own, made for this answer: they are looked through, and not copied. */
function valueFromDriver(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries())
      if (typeof inner === 'object' || inner === undefined) value[index] = valueFromDriver(inner);
    return value;
  }
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, valueFromDriver(inner)]));
  throw new TypeError('A statement must return plain values: no nodes, relationships, paths or times.');
}
