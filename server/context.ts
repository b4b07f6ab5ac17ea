import type { Engine } from '../cypher/engine.ts';
import { createData } from './data/data.ts';
import type { Data } from './data/data.ts';
import { STATEMENT_TIMEOUT_MS } from './limits/constants.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly data: Data;
}

/**
 * A request's context; its statements are given up when `signal` says that the caller has left, or after
 * `timeout` milliseconds.
 */
export function createContext(
  engine: Engine,
  signal?: AbortSignal,
  timeout: number = STATEMENT_TIMEOUT_MS,
): Context {
  return { data: createData(engine, { timeout, ...(signal && { signal }) }) };
}
