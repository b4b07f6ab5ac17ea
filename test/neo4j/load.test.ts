import { describeAliases } from '../ingest/load/aliases-contract.ts';
import { inject } from 'vitest';
import { describeFacts } from '../ingest/load/facts-contract.ts';
import { describeLoading } from '../ingest/load/contract.ts';
import { createNeo4jStore } from './store.ts';
import { describeRefresh } from '../ingest/load/derived/contract.ts';

describeLoading('neo4j', () => createNeo4jStore(inject('neo4j'), { keepMigrations: true }));
describeFacts('neo4j', () => createNeo4jStore(inject('neo4j'), { keepMigrations: true }));
describeRefresh('neo4j', () => createNeo4jStore(inject('neo4j'), { keepMigrations: true }));
describeAliases('neo4j', () => createNeo4jStore(inject('neo4j'), { keepMigrations: true }));
