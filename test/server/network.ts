import { afterAll, beforeAll, describe, expect } from 'vitest';
import { loadRecords } from '../../ingest/load/load.ts';
import type { TestStore } from '../cypher/contract.ts';
import type { Server } from './contract.ts';
import { asker } from './fixture/ask.ts';
import type { Ask } from './fixture/ask.ts';
import { countingEngine } from './fixture/counting-engine.ts';
import type { CountingEngine } from './fixture/counting-engine.ts';
import { network } from './fixture/network.ts';
import { describeComparing } from './network/comparing.ts';
import { describeDrafts } from './network/drafts.ts';
import { describeGroups } from './network/groups.ts';
import { describeLists } from './network/lists.ts';
import { describeSearch } from './network/search.ts';
import { describeTracing } from './network/tracing.ts';

/** What the server tells of a network as a whole, on every engine: lists, search, traces, comparisons, drafts. */
export function describeNetwork(name: string, createStore: () => Promise<TestStore>): void {
  describe(`a network, asked by GraphQL on ${name}`, () => {
    let store: TestStore;
    let engine: CountingEngine;
    let ask: Ask;

    beforeAll(async () => {
      store = await createStore();
      const opened = await store.open();
      await opened.migrate();
      await loadRecords(opened, network);
      engine = countingEngine(opened);
      ask = asker(engine);
    });
    afterAll(async () => {
      await engine.close();
      await store.dispose();
    });

    const server: Server = {
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

    describeLists(server);
    describeSearch(server);
    describeGroups(server);
    describeTracing(server);
    describeComparing(server);
    describeDrafts(server);
  });
}
