import { describeAliases } from '../ingest/load/aliases-contract.ts';
import { inject } from 'vitest';
import { describeFacts } from '../ingest/load/facts-contract.ts';
import { describeLoading } from '../ingest/load/contract.ts';
import { describeReloading } from '../ingest/load/reload-contract.ts';
import { neo4jStores } from './store.ts';
import { describeRefresh } from '../ingest/load/derived/contract.ts';
import { describeMending } from '../ingest/load/derived/mend-contract.ts';

const createStore = neo4jStores(inject('neo4j'), { keepMigrations: true });

describeLoading('neo4j', createStore);
describeReloading('neo4j', createStore);
describeFacts('neo4j', createStore);
describeRefresh('neo4j', createStore);
describeMending('neo4j', createStore);
describeAliases('neo4j', createStore);
