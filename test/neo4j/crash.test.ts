import { describe, inject } from 'vitest';
import { itSurvivesKills } from '../ingest/load/crash.ts';
import { createNeo4jStore } from './store.ts';

describe('loading into Neo4j', () => {
  const config = inject('neo4j');
  itSurvivesKills(async () => {
    const store = await createNeo4jStore(config);
    const empty = async () => {
      await createNeo4jStore(config);
    };
    return { ...store, config, empty };
  });
});
