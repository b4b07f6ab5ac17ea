import DataLoader from 'dataloader';
import type { Engine, Params, ReadOptions, Row, Statement, TextHit } from '../../cypher/engine.ts';
import { groupBy, text } from '../../cypher/rows.ts';

/** Runs a statement in a read transaction, with the request's time limit. */
export type Read = (statement: Statement, params?: Params) => Promise<readonly Row[]>;

/** Searches, with the request's time limit. */
export type TextSearch = (query: string, limit: number) => Promise<readonly TextHit[]>;

/** All that a request asks the store for goes through these. */
export interface Reads {
  readonly read: Read;
  readonly searchText: TextSearch;
  readonly searchPassages: TextSearch;
}

export function readsOf(engine: Pick<Engine, 'read' | 'searchText' | 'searchPassages'>, options: ReadOptions): Reads {
  return {
    read: (statement, params) => engine.read(statement, params, options),
    searchText: (query, limit) => engine.searchText(query, limit, options),
    searchPassages: (query, limit) => engine.searchPassages(query, limit, options),
  };
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

/**
 * Loads something for keys that are no ids, all of a level by one call for each group of keys that one
 * statement can answer together: those for which `together` is the same.
 */
export function byKey<Key, Value>(
  name: (key: Key) => string,
  together: (key: Key) => string,
  load: (keys: readonly Key[]) => Promise<readonly Value[]>,
) {
  return new DataLoader<Key, Value, string>(
    async (keys) => {
      const groups = new Map<string, { readonly key: Key; readonly index: number }[]>();
      for (const [index, key] of keys.entries()) {
        const group = groups.get(together(key));
        if (group) group.push({ key, index });
        else groups.set(together(key), [{ key, index }]);
      }
      const found: Value[] = [];
      await Promise.all(
        [...groups.values()].map(async (group) => {
          const values = await load(group.map(({ key }) => key));
          if (values.length !== group.length) throw new RangeError('A loader gives one value for each key.');
          for (const [place, value] of values.entries()) found[group[place]?.index ?? 0] = value;
        }),
      );
      return found;
    },
    { cacheKeyFn: name },
  );
}
