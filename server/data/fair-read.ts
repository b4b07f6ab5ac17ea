import type { ReadOptions } from '../../cypher/engine.ts';
import { StoreTimeoutError } from '../../cypher/errors.ts';
import { Room } from '../../cypher/room.ts';
import { MAX_STATEMENTS_AT_ONCE, REQUEST_TIMEOUT_MS } from '../limits/constants.ts';
import type { Store } from './combined-reads.ts';
import type { Reads } from './read.ts';

/**
 * Runs the statements and searches of one request, a few at a time and all within one time: a query with many names
 * for heavy questions waits for itself, and the store has room for what others ask.
 */
export function fairReads(
  engine: Store,
  options: ReadOptions,
  atOnce: number = MAX_STATEMENTS_AT_ONCE,
  milliseconds: number = REQUEST_TIMEOUT_MS,
): Reads {
  const began = performance.now();
  const room = new Room(atOnce);
  const inTurn = <Result>(name: string, ask: (options: ReadOptions) => Promise<Result>): Promise<Result> =>
    room.take(async () => {
      const left = Math.ceil(milliseconds - (performance.now() - began));
      if (left <= 0) throw new StoreTimeoutError(name, milliseconds);
      return await ask({ ...options, timeout: Math.min(options.timeout ?? left, left) });
    });
  return {
    read: (statement, params) => inTurn(statement.name, (limits) => engine.read(statement, params, limits)),
    searchText: (query, limit) => inTurn('search', (limits) => engine.searchText(query, limit, limits)),
    searchPassages: (query, limit) =>
      inTurn('search-passages', (limits) => engine.searchPassages(query, limit, limits)),
  };
}
