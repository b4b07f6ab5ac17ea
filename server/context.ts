import type { Store } from './data/combined-reads.ts';
import { createData } from './data/data.ts';
import type { Data } from './data/data.ts';
import type { Extractor } from './data/draft.ts';
import { fairReads } from './data/fair-read.ts';
import { MAX_STATEMENTS_AT_ONCE, REQUEST_TIMEOUT_MS, STATEMENT_TIMEOUT_MS } from './limits/constants.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly data: Data;
  /**
   * Resolves when a large operation of so many fields may run: only few do at the same time, until their answers are sent.
   * @throws GraphQLError BUSY
   */
  readonly admitLarge?: (fields: number) => Promise<void>;
}

/** What requests are answered from. */
export interface Sources {
  readonly store: Store;
  /** Reads drafts. */
  readonly extractor: Extractor;
}

/**
 * A request's context; its statements are given up when `signal` says that the caller has left, or after
 * `timeout` milliseconds.
 */
export function createContext(
  { store, extractor }: Sources,
  signal?: AbortSignal,
  timeout: number = STATEMENT_TIMEOUT_MS,
): Context {
  const options = { timeout, ...(signal && { signal }) };
  // Who lets one statement take longer than all of a request lets the request take as long.
  const all = Math.max(REQUEST_TIMEOUT_MS, timeout);
  return {
    data: createData(store, extractor, options, fairReads(store, options, MAX_STATEMENTS_AT_ONCE, all)),
  };
}
