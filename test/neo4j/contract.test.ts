import { inject } from 'vitest';
import { describeEngine } from '../cypher/contract.ts';
import { describeSearch } from '../cypher/search-contract.ts';
import { neo4jStores } from './store.ts';

const createStore = neo4jStores(inject('neo4j'), { removeSchema: true });

describeEngine('neo4j', createStore);
describeSearch('neo4j', createStore);
