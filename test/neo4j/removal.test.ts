import { inject } from 'vitest';
import { describeRemoval } from '../ingest/load/removal.ts';
import { createNeo4jStore } from './store.ts';

describeRemoval('Neo4j', () => createNeo4jStore(inject('neo4j')));
