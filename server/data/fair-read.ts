import type { Engine, ReadOptions } from '../../cypher/engine.ts';
import { StoreTimeoutError } from '../../cypher/errors.ts';
import { MAX_STATEMENTS_AT_ONCE, REQUEST_TIMEOUT_MS } from '../limits/constants.ts';
import type { Read } from './read.ts';

/**
 * Runs the statements of one request, a few at a time and all within one time: a query with many names for heavy
 * questions waits for itself, and the store has room for what others ask.
 */
export function fairReader(
  engine: Engine,
  options: ReadOptions,
  atOnce: number = MAX_STATEMENTS_AT_ONCE,
  milliseconds: number = REQUEST_TIMEOUT_MS,
): Read {
  const began = performance.now();
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (statement, params) => {
    // Who waits is handed the place of who ends.
    if (running >= atOnce) await new Promise<void>((begin) => waiting.push(begin));
    else running += 1;
    try {
      const left = Math.ceil(milliseconds - (performance.now() - began));
      if (left <= 0) throw new StoreTimeoutError(statement.name, milliseconds);
      return await engine.read(statement, params, {
        ...options,
        timeout: Math.min(options.timeout ?? left, left),
      });
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
