import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Neo4jConfig } from '../../cypher/config.ts';
import { storeConfig } from '../../cypher/config.ts';
import { openEngine } from '../../cypher/open.ts';
import { number } from '../../cypher/rows.ts';
import { cypher } from '../cypher/statement.ts';
import { startServer, type TestServer } from './server/start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jConfig;
    /** Where one tells it to be killed and to start again (`/kill`, `/restart`); null when it was not started here. */
    neo4jControl: string | null;
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
    project.provide('neo4jControl', null);
    return async () => {};
  }
  const server = await startServer(root);
  project.provide('neo4j', server.config);
  const control = await startControl(server);
  project.provide('neo4jControl', control.address);
  return async () => {
    control.close();
    await server.stop();
  };
}

/** The tests run in another process than the server's. */
async function startControl(server: TestServer) {
  const control = createServer((request, response) => {
    const done = request.url === '/kill' ? server.kill() : server.restart();
    done.then(
      () => response.end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(control, 'listening');
  const { port } = control.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => control.close() };
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
