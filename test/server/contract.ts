import { afterAll, beforeAll, describe, expect } from 'vitest';
import { loadRecords } from '../../ingest/load/load.ts';
import type { TestStore } from '../cypher/contract.ts';
import { asker } from './fixture/ask.ts';
import type { Ask } from './fixture/ask.ts';
import { countingEngine } from './fixture/counting-engine.ts';
import type { CountingEngine } from './fixture/counting-engine.ts';
import { documents } from './fixture/documents.ts';
import { describeExports } from './contract/exports.ts';
import { describeHostileRequests } from './contract/hostile.ts';
import { describeInstruments } from './contract/instruments.ts';
import { describeCitations } from './contract/citations.ts';
import { describeNeighbourhood } from './contract/neighbourhood.ts';
import { describeStatementCounts } from './contract/statement-counts.ts';
import { describePages } from './contract/pages.ts';
import { describeAskedAlone } from './contract/asked-alone.ts';
import { describeTexts } from './contract/texts.ts';

/** What every part of the suite works with; there once the tests run. */
export interface Server {
  /** Asks, expects no error, gives the data. */
  readonly data: <Data = unknown>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  readonly ask: Ask;
  readonly engine: CountingEngine;
}

/** What the GraphQL server must answer on every engine; run whole on each. */
export function describeServer(name: string, createStore: () => Promise<TestStore>): void {
  describe(`the GraphQL server on ${name}`, () => {
    let store: TestStore;
    let engine: CountingEngine;
    let ask: Ask;

    beforeAll(async () => {
      store = await createStore();
      const opened = await store.open();
      await opened.migrate();
      await loadRecords(opened, documents);
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

    describeInstruments(server);
    describeCitations(server);
    describePages(server);
    describeAskedAlone(server);
    describeTexts(server);
    describeNeighbourhood(server);
    describeStatementCounts(server);
    describeExports(server);
    describeHostileRequests(server);
  });
}
