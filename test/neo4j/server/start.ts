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
import type { Neo4jConfig } from '../../../cypher/config.ts';

/** Maven brings the jars once into .cache/neo4j; the folder is named by the version in pom.xml. */
async function fetchServer(root: string): Promise<string> {
  const version = await serverVersion(root);
  const cache = join(root, '.cache', 'neo4j');
  const library = join(cache, `lib-${version}`);
  if (existsSync(library)) return library;
  const partial = await mkdtemp(join(await ensure(cache), 'fetching-'));
  await cp(join(serverFolder(root), 'pom.xml'), join(partial, 'pom.xml'));
  try {
    await promisify(execFile)(
      'mvn',
      ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${join(partial, 'lib')}`],
      { cwd: partial },
    );
    await rename(join(partial, 'lib'), library);
  } catch (error) {
    throw new Error(
      `Maven could not fetch Neo4j ${version} (${error instanceof Error ? error.message : String(error)}). The suite needs Java 17, Maven and Maven Central, or NEO4J_URI.`,
      { cause: error },
    );
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return library;
}

const serverFolder = (root: string): string => join(root, 'test', 'neo4j', 'server');

async function serverVersion(root: string): Promise<string> {
  const pom = await readFile(join(serverFolder(root), 'pom.xml'), 'utf8');
  return /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1] ?? 'unknown';
}

export interface TestServer {
  readonly config: Neo4jConfig;
  readonly pid: number;
  /** Where the server keeps its data. */
  readonly home: string;
  /** Kills it as a power cut does. */
  kill(): Promise<void>;
  /** Kills it, if it runs, and starts it again at the same address with what it had committed. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** How the Java machine is set up. A server of a minute: time spent on optimising it is not won back. */
const forTests = ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/**
 * Starts a real Neo4j server in a folder of its own, with the jars of Maven Central, which are fetched once
 * into .cache/neo4j below `root`, this program's folder. Needs Java 17 and Maven.
 */
export async function startServer(root: string, java: readonly string[] = forTests): Promise<TestServer> {
  const library = await fetchServer(root);
  const password = randomUUID();
  const home = await mkdtemp(join(tmpdir(), 'ungraph-neo4j-'));
  const port = await freePort();
  const packages = ['java.nio', 'java.io', 'java.lang', 'java.util.concurrent', 'sun.nio.ch'];
  const launch = (firstPassword: string): ChildProcess =>
    spawn(
      'java',
      [
        ...packages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        ...java,
        '-cp',
        join(library, '*'),
        join(serverFolder(root), 'Neo4jTestServer.java'),
        home,
        String(port),
      ],
      // The password goes by the environment: a command line is seen by everyone on the machine.
      { env: { ...process.env, TEST_PASSWORD: firstPassword }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
  let child = launch(password);
  // Whatever ends this process ends the server too.
  const endWithUs = () => {
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', endWithUs);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const stop = async () => {
    process.off('exit', endWithUs);
    await end('SIGTERM');
    await rm(home, { recursive: true, force: true });
  };
  const restart = async () => {
    await end('SIGKILL');
    child = launch('');
    await ready(child);
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
  return { config, pid: child.pid ?? 0, home, kill: () => end('SIGKILL'), restart, stop };
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
