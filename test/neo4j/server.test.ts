import { inject } from 'vitest';
import { describeServer } from '../server/contract.ts';
import { describeCoverage } from '../server/coverage.ts';
import { describeNetwork } from '../server/network.ts';
import { neo4jStores } from './store.ts';

const createStore = neo4jStores(inject('neo4j'), { keepMigrations: true });

describeServer('Neo4j', createStore);
describeNetwork('Neo4j', createStore);
describeCoverage('Neo4j');
