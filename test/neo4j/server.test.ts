import { inject } from 'vitest';
import { describeServer } from '../server/contract.ts';
import { describeCoverage } from '../server/coverage.ts';
import { describeNetwork } from '../server/network.ts';
import { createNeo4jStore } from './store.ts';

const createStore = () => createNeo4jStore(inject('neo4j'));

describeServer('Neo4j', createStore);
describeNetwork('Neo4j', createStore);
describeCoverage('Neo4j');
