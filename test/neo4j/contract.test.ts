import { inject } from 'vitest';
import { describeEngine } from '../cypher/contract.ts';
import { neo4jStores } from './store.ts';

describeEngine('neo4j', neo4jStores(inject('neo4j'), { removeSchema: true }));
