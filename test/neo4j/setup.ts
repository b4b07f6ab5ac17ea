import { number } from '../../cypher/rows.ts';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { Neo4jConfig } from '../../cypher/config.ts';
import { storeConfig } from '../../cypher/config.ts';
import { openEngine } from '../../cypher/open.ts';
import { cypher } from '../cypher/statement.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jConfig;
  }
}

const root = join(import.meta.dirname, '..', '..');
const serverFolder = join(import.meta.dirname, 'server');
const cacheFolder = join(root, '.cache', 'neo4j');

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
  await fetchServer();
  const server = await startServer();
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

/** Maven brings the jars once into .cache/neo4j; named by the versions in pom.xml. */
async function fetchServer(): Promise<void> {
  if (existsSync(libraryFolder(await serverVersion()))) return;
  const version = await serverVersion();
  const partial = await mkdtemp(join(await ensure(cacheFolder), 'fetching-'));
  await cp(join(serverFolder, 'pom.xml'), join(partial, 'pom.xml'));
  try {
    await promisify(execFile)(
      'mvn',
      ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${join(partial, 'lib')}`],
      { cwd: partial },
    );
    await rename(join(partial, 'lib'), libraryFolder(version));
  } catch (error) {
    throw new Error(
      `Maven could not fetch Neo4j ${version} (${error instanceof Error ? error.message : String(error)}). The suite needs Java 17, Maven and Maven Central, or NEO4J_URI.`,
      { cause: error },
    );
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function serverVersion(): Promise<string> {
  const pom = await readFile(join(serverFolder, 'pom.xml'), 'utf8');
  return /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1] ?? 'unknown';
}

const libraryFolder = (version: string): string => join(cacheFolder, `lib-${version}`);

interface TestServer {
  readonly config: Neo4jConfig;
  stop(): Promise<void>;
}

async function startServer(): Promise<TestServer> {
  const password = randomUUID();
  const home = await mkdtemp(join(tmpdir(), 'ungraph-neo4j-'));
  const port = await freePort();
  const packages = ['java.nio', 'java.io', 'java.lang', 'java.util.concurrent', 'sun.nio.ch'];
  const child = spawn(
    'java',
    [
      ...packages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Xmx512m',
      // A server of a minute: time spent on optimising it is not won back.
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-cp',
      join(libraryFolder(await serverVersion()), '*'),
      join(serverFolder, 'Neo4jTestServer.java'),
      home,
      String(port),
    ],
    // The password goes by the environment: a command line is seen by everyone on the machine.
    { env: { ...process.env, TEST_PASSWORD: password }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // Whatever ends this process ends the server too.
  const endWithUs = () => {
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', endWithUs);
  const stop = async () => {
    process.off('exit', endWithUs);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await rm(home, { recursive: true, force: true });
  };
  try {
    await ready(child);
  } catch (error) {
    await stop();
    throw error;
  }
  const config: Neo4jConfig = {
    kind: 'neo4j',
    uri: `neo4j://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    database: null,
  };
  return { config, stop };
}

/** The launcher prints `ready` when Bolt answers. */
async function ready(child: ChildProcess): Promise<void> {
  let complaints = '';
  child.stderr?.on('data', (data: Buffer) => (complaints = (complaints + data.toString()).slice(-4000)));
  await new Promise<void>((resolve, reject) => {
    child.once('error', (error) =>
      reject(new Error(`Java did not start: ${error.message}. Java 17 is needed.`)),
    );
    child.once('exit', (code) =>
      reject(new Error(`Neo4j ended (${String(code)}) before it was ready:\n${complaints}`)),
    );
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line === 'ready') resolve();
      });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

async function ensure(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return folder;
}
