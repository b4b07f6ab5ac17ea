import { describe } from 'vitest';
import type { TestStore } from '../cypher/contract.ts';
import { describeAskedAlone } from './contract/asked-alone.ts';
import { describeCitations } from './contract/citations.ts';
import { describeExportAddresses } from './contract/export-addresses.ts';
import { describeExports } from './contract/exports.ts';
import { describeHostileRequests } from './contract/hostile.ts';
import { describeInstruments } from './contract/instruments.ts';
import { describeLeaving } from './contract/leaving.ts';
import { describeNeighbourhood } from './contract/neighbourhood.ts';
import { describePages } from './contract/pages.ts';
import { describeStatementCounts } from './contract/statement-counts.ts';
import { describeTexts } from './contract/texts.ts';
import { documents } from './fixture/documents.ts';
import { serverHolding } from './server.ts';

/** What the GraphQL server must answer on every engine; run whole on each. */
export function describeServer(name: string, createStore: () => Promise<TestStore>): void {
  describe(`the GraphQL server on ${name}`, () => {
    const server = serverHolding(documents, createStore);
    describeInstruments(server);
    describeCitations(server);
    describePages(server);
    describeAskedAlone(server);
    describeTexts(server);
    describeNeighbourhood(server);
    describeStatementCounts(server);
    describeExports(server);
    describeExportAddresses(server);
    describeHostileRequests(server);
    describeLeaving(server);
  });
}
