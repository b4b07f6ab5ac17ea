import { describe, inject } from 'vitest';
import { itSurvivesKills } from '../ingest/load/crash.ts';
import { neo4jStores } from './store.ts';

describe('loading into Neo4j', () => {
  const config = inject('neo4j');
  const createStore = neo4jStores(config);
  itSurvivesKills(async () => {
    const store = await createStore();
    const empty = async () => {
      await createStore();
    };
    return { ...store, config, empty };
  });
});
