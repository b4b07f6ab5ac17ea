import { inject } from 'vitest';
import { describeEngine } from '../cypher/contract.ts';
import { createNeo4jStore } from './store.ts';

describeEngine('neo4j', () => createNeo4jStore(inject('neo4j')));
