import DataLoader from 'dataloader';
import type { Engine, Params, ReadOptions, Row, Statement } from '../../cypher/engine.ts';
import { groupBy, number, text } from '../../cypher/rows.ts';

/** Runs a statement in a read transaction, with the request's time limit. */
export type Read = (statement: Statement, params?: Params) => Promise<readonly Row[]>;

export function reader(engine: Engine, options: ReadOptions): Read {
  return (statement, params) => engine.read(statement, params, options);
}

/**
 * Loads one thing for each id, all ids of a level by one statement that takes `$ids` and gives the column
 * `id`; null for an id without a row.
 */
export function oneById<Model>(read: Read, statement: Statement, model: (row: Row) => Model) {
  return new DataLoader<string, Model | null>(async (ids) => {
    const rows = await read(statement, { ids });
    const byId = new Map(rows.map((row) => [text(row, 'id'), row]));
    return ids.map((id) => {
      const row = byId.get(id);
      return row ? model(row) : null;
    });
  });
}

/** Loads a list for each id by one statement that takes `$ids` and names the id in column `key`. */
export function manyById<Model>(read: Read, statement: Statement, key: string, model: (row: Row) => Model) {
  return new DataLoader<string, readonly Model[]>(async (ids) => {
    const byId = groupBy(await read(statement, { ids }), key);
    return ids.map((id) => (byId.get(id) ?? []).map(model));
  });
}

/** Loads a count for each id by one statement that takes `$ids` and gives `id` and `total`; else 0. */
export function countById(read: Read, statement: Statement) {
  return new DataLoader<string, number>(async (ids) => {
    const rows = await read(statement, { ids });
    const counts = new Map(rows.map((row) => [text(row, 'id'), number(row, 'total')]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
}
