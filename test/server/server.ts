import { afterAll, beforeAll, expect } from 'vitest';
import { loadRecords } from '../../ingest/load/load.ts';
import type { TestStore } from '../cypher/contract.ts';
import { asker } from './fixture/ask.ts';
import type { Ask } from './fixture/ask.ts';
import { countingEngine } from './fixture/counting-engine.ts';
import type { CountingEngine } from './fixture/counting-engine.ts';

/** What every part of the suite works with; there once the tests run. */
export interface Server {
  /** Asks, expects no error, gives the data. */
  readonly data: <Data = unknown>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  readonly ask: Ask;
  readonly engine: CountingEngine;
}

/** For the tests of one `describe`: a server over a store that holds these records. */
export function serverHolding(
  records: Parameters<typeof loadRecords>[1],
  createStore: () => Promise<TestStore>,
): Server {
  let store: TestStore;
  let engine: CountingEngine;
  let ask: Ask;

  beforeAll(async () => {
    store = await createStore();
    const opened = await store.open();
    await opened.migrate();
    await loadRecords(opened, records);
    engine = countingEngine(opened);
    ask = asker(engine);
  });
  afterAll(async () => {
    await engine.close();
    await store.dispose();
  });

  return {
    get engine() {
      return engine;
    },
    ask: (query, variables) => ask(query, variables),
    async data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
      const { data, errors, reported } = await ask(query, variables);
      expect({ errors, reported }).toStrictEqual({ errors: [], reported: [] });
      // The caller says what its query gives.
      return JSON.parse(JSON.stringify(data));
    },
  };
}
