import { inject } from 'vitest';
import { describeTrace } from '../cypher/trace/contract.ts';
import { neo4jStores } from './store.ts';

describeTrace('neo4j', neo4jStores(inject('neo4j'), { keepMigrations: true }));
