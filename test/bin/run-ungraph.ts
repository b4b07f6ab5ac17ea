import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const sample = fileURLToPath(new URL('../../data/A_RES_66_128.txt', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the program as a user would; it builds itself when needed. */
export function start(args: readonly string[], { environment = {} }: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL('bin/ungraph.js', `file://${root}`)), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', NEO4J_URI: '', PORT: '', HOST: '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs it to its end. What the build says is not the program's and is left out. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = start(args, options);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => out.push(part));
  child.stderr?.on('data', (part: Buffer) => err.push(part));
  child.stdin?.end(options.input ?? '');
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const said = Buffer.concat(err)
    .toString()
    .replaceAll(/^(?:Building|Built) .*\n/gm, '');
  return { status, out: Buffer.concat(out).toString(), err: said };
}
