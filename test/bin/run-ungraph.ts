import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
// @ts-expect-error: plain JavaScript, so that it runs before anything is built
import { bringUpToDate as untyped } from '../../bin/build.js';
import { runCommandLine } from '../../bin/command-line.ts';
import { capturedTerminal } from './captured-terminal.ts';

const bringUpToDate = untyped as (targets: readonly string[]) => Promise<boolean>;

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const sample = fileURLToPath(new URL('../../data/A_RES_66_128.txt', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface InEnvironment {
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunOptions extends InEnvironment {
  readonly input?: string | Uint8Array;
}

/** No setting of whoever runs the tests reaches the program, but what a test sets itself. */
const environmentWith = (own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NO_COLOR: '1',
  NEO4J_URI: '',
  PORT: '',
  HOST: '',
  ...own,
});

/** Starts the program as a user would; it builds itself when needed. */
export function start(args: readonly string[], { environment }: RunOptions = {}): ChildProcess {
  const program = fileURLToPath(new URL('bin/ungraph.js', `file://${root}`));
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: environmentWith(environment),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // One that ends before it has read everything is told by its status.
  child.stdin.on('error', () => {});
  return child;
}

/** Runs it to its end. */
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
  return { status, out: Buffer.concat(out).toString(), err: told(Buffer.concat(err).toString()) };
}

/** Without what only a busy machine hears: that the program is built, and how far a long run has come. */
const told = (err: string): string =>
  err.replaceAll(/^(?:(?:Building|Built) .*|ungraph: [\d,]+ documents? .*MB\/s.*)\n/gm, '');

/** Builds what `start`, `run` and `runHere` use, so that no test's time is that of the build. */
export async function built(): Promise<void> {
  if (!(await bringUpToDate(['program']))) throw new Error('the program could not be built; see above');
}

/**
 * Runs a command line in this process, with the built workers: a second instead of two for what is the
 * command's and not the process's. What streams, signals and the end of the process do is seen by `run`.
 */
export async function runHere(args: readonly string[], { environment }: InEnvironment = {}): Promise<Ended> {
  await built();
  const { terminal, out, err } = capturedTerminal();
  const home = new URL('dist/', `file://${root}`);
  const status = await runCommandLine(
    [process.execPath, 'ungraph', ...args],
    terminal,
    home,
    environmentWith(environment),
  );
  return { status, out: out(), err: told(err()) };
}
