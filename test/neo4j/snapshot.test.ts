import { inject } from 'vitest';
import { describeSnapshots } from '../cypher/snapshot/contract.ts';
import { neo4jStores } from './store.ts';

describeSnapshots('neo4j', neo4jStores(inject('neo4j'), { keepMigrations: true }));
