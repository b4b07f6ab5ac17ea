import { inject } from 'vitest';
import { describeSnapshots } from '../cypher/snapshot/contract.ts';
import { createNeo4jStore } from './store.ts';

describeSnapshots('neo4j', () => createNeo4jStore(inject('neo4j')));
