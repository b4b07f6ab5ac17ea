import { inject } from 'vitest';
import { describeServer } from '../server/contract.ts';
import { createNeo4jStore } from './store.ts';

describeServer('Neo4j', () => createNeo4jStore(inject('neo4j')));
