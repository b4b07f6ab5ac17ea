import { describe, inject } from 'vitest';
import { openEngine } from '../../cypher/open.ts';
import { itSurvivesKills } from '../bin/kill.ts';
import { neo4jStores } from './store.ts';

describe('Neo4j', () => {
  const config = inject('neo4j');
  const createStore = neo4jStores(config);
  const empty = async (): Promise<void> => {
    await createStore();
  };
  itSurvivesKills(async () => {
    await empty();
    return {
      environment: {
        NEO4J_URI: config.uri,
        NEO4J_USER: config.user,
        NEO4J_PASSWORD: config.password ?? '',
        NEO4J_DATABASE: config.database ?? '',
      },
      open: () => openEngine(config),
      empty,
    };
  });
});
