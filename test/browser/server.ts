import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
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
  /** Starts it again at the same address. */
  readonly restart: () => Promise<void>;
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>;
}

/** The real server over a store of its own that holds a snapshot, if any, and the given texts, on a free port. */
export async function startServer(texts: readonly string[], snapshot?: string): Promise<RunningServer> {
  const data = await mkdtemp(join(tmpdir(), 'ungraph-browser-'));
  const environment: NodeJS.ProcessEnv = { ...env, UNGRAPH_DATA: data, NODE_ENV: 'production' };
  delete environment['NEO4J_URI'];
  const run = (...args: readonly string[]) =>
    promisify(execFile)(execPath, [program, ...args], { cwd: root, env: environment });
  if (snapshot !== undefined) await run('restore', snapshot);
  await run('ingest', ...texts);
  let running = await serve(environment, 0);
  const { address } = running;
  return {
    address,
    stop: () => running.stop(),
    restart: async () => {
      running = await serve(environment, Number(new URL(address).port));
    },
    remove: async () => {
      await running.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function serve(environment: NodeJS.ProcessEnv, port: number) {
  const child = spawn(execPath, [program, 'serve', '--port', String(port)], {
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
