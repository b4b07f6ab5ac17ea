import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'ungraph.js');

export interface RunningServer {
  /** http://127.0.0.1:PORT */
  readonly address: string;
  /** Stops the server; the data stay. */
  readonly stop: () => Promise<void>;
  /** Takes more texts into its graph while it runs. */
  readonly ingest: (texts: readonly string[]) => Promise<void>;
  /** Starts it again at the same address. */
  readonly restart: () => Promise<void>;
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>;
}

/** The real server over a store of its own that holds the given texts, on a free port, with other settings if given. */
export async function startServer(
  texts: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<RunningServer> {
  const environment = { ...(await emptyStore()), ...settings };
  await ingest(texts, environment);
  return await running('serve', environment);
}

/**
 * The real server as a newcomer starts it: a network without texts, and the sample in it. To restore it takes half a
 * minute, so where NETWORK_STORE names a store that `ungraph start` has left, a copy of that is served.
 */
export async function startServerOnNetwork(): Promise<RunningServer> {
  const environment = await emptyStore();
  const restored = env['NETWORK_STORE'];
  if (restored !== undefined && existsSync(restored))
    await cp(restored, environment.UNGRAPH_DATA, { recursive: true });
  return await running('start', environment);
}

async function emptyStore(): Promise<NodeJS.ProcessEnv & { readonly UNGRAPH_DATA: string }> {
  const data = await mkdtemp(join(tmpdir(), 'ungraph-browser-'));
  return { ...env, UNGRAPH_DATA: data, NODE_ENV: 'production', NEO4J_URI: '' };
}

async function ingest(texts: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  await promisify(execFile)(execPath, [program, 'ingest', ...texts], { cwd: root, env: environment });
}

async function running(
  command: 'serve' | 'start',
  environment: Awaited<ReturnType<typeof emptyStore>>,
): Promise<RunningServer> {
  let server = await listening(command, environment, 0);
  const { address } = server;
  return {
    address,
    stop: () => server.stop(),
    ingest: (texts) => ingest(texts, environment),
    restart: async () => {
      server = await listening(command, environment, Number(new URL(address).port));
    },
    remove: async () => {
      await server.stop();
      await rm(environment.UNGRAPH_DATA, { recursive: true, force: true });
    },
  };
}

async function listening(command: 'serve' | 'start', environment: NodeJS.ProcessEnv, port: number) {
  const child = spawn(execPath, [program, command, '--port', String(port)], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The server ended before it was ready:\n${said}`)));
  });
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
