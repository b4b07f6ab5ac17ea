import { inject } from 'vitest';
import { describeRemoval } from '../ingest/load/removal.ts';
import { neo4jStores } from './store.ts';

describeRemoval('Neo4j', neo4jStores(inject('neo4j'), { keepMigrations: true }));
