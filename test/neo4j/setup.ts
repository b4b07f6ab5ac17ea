import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Neo4jConfig } from '../../cypher/config.ts';
import { storeConfig } from '../../cypher/config.ts';
import { openEngine } from '../../cypher/open.ts';
import { number } from '../../cypher/rows.ts';
import { cypher } from '../cypher/statement.ts';
import { startServer } from './server/start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jConfig;
  }
}

const root = join(import.meta.dirname, '..', '..');

/**
 * The Neo4j server of the suite: the one at NEO4J_URI, which must be empty because the tests delete
 * everything, or else a real one started here from Maven Central's jars (Java 17 and Maven).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = storeConfig(process.env);
  if (given.kind === 'neo4j') {
    await refuseUnlessEmpty(given);
    project.provide('neo4j', given);
    return async () => {};
  }
  const server = await startServer(root);
  project.provide('neo4j', server.config);
  return server.stop;
}

async function refuseUnlessEmpty(config: Neo4jConfig): Promise<void> {
  const engine = await openEngine(config);
  try {
    const [row] = await engine.read(cypher('MATCH (n) RETURN count(n) AS count'));
    const held = row ? number(row, 'count') : 0;
    if (held !== 0)
      throw new Error(
        `The database at NEO4J_URI (${config.uri}) holds ${held} nodes, and these tests delete everything: name an empty one, or unset NEO4J_URI to have one started.`,
      );
  } finally {
    await engine.close();
  }
}
