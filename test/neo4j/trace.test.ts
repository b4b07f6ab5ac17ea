import { inject } from 'vitest';
import { describeTrace } from '../cypher/trace/contract.ts';
import { createNeo4jStore } from './store.ts';

describeTrace('neo4j', () => createNeo4jStore(inject('neo4j'), { keepMigrations: true }));
