import { inject } from 'vitest';
import { describeLoading } from '../ingest/load/contract.ts';
import { createNeo4jStore } from './store.ts';

describeLoading('neo4j', () => createNeo4jStore(inject('neo4j'), { keepMigrations: true }));
