import { describe } from 'vitest';
import type { TestStore } from '../cypher/contract.ts';
import { network } from './fixture/network.ts';
import { describeComparing } from './network/comparing.ts';
import { describeDrafts } from './network/drafts.ts';
import { describeGroups } from './network/groups.ts';
import { describeLists } from './network/lists.ts';
import { describeNotices } from './network/notices.ts';
import { describeSearch } from './network/search.ts';
import { describeTracing } from './network/tracing.ts';
import { serverHolding } from './server.ts';

/** What the server tells of a network as a whole, on every engine: lists, search, traces, comparisons, drafts. */
export function describeNetwork(name: string, createStore: () => Promise<TestStore>): void {
  describe(`a network, asked by GraphQL on ${name}`, () => {
    const server = serverHolding(network, createStore);
    describeLists(server);
    describeNotices(server);
    describeSearch(server);
    describeGroups(server);
    describeTracing(server);
    describeComparing(server);
    describeDrafts(server);
  });
}
