import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, start } from './run-ungraph.ts';
import { addressOf, answerOf, stop } from './served.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-start-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const QUERY = '{ instrument(id: "A/RES/66/128") { title } stats { heldCount citedOnlyCount } }';
interface Held {
  readonly instrument: { readonly title: string };
  readonly stats: { readonly heldCount: number; readonly citedOnlyCount: number };
}

/** Waits until it serves the network, the sample and the explorer; gives how to read what it says on the way and after. */
async function serving(child: ChildProcess): Promise<() => string> {
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const address = await addressOf(child);
  const { instrument, stats } = (await answerOf(address, QUERY)) as Held;
  expect(instrument.title).toBe('Violence against women migrant workers');
  expect(stats.heldCount).toBeGreaterThan(3_000);
  expect(stats.citedOnlyCount).toBeGreaterThan(10_000);
  const page = await fetch(address);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('<script');
  return () => said;
}

/** As a newcomer does, who presses Ctrl-C when he has seen it: npm may leave before the program does. */
async function startByNpm(environment: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = await serving(child);
  // Until nobody has its output open any more.
  const ended = new Promise((resolve) => child.once('close', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  await ended;
  return said();
}

describe('npm start', () => {
  test('restores the network and takes in the sample once; ungraph goes on from there and ends quietly when it is interrupted', async () => {
    const store = join(folder, 'first');
    const environment = { UNGRAPH_DATA: store, PORT: '0' };
    expect(await startByNpm(environment)).toMatch(/Restored [\d,]+ instruments[^]*Took in the sample/);
    expect(existsSync(join(store, 'graph.owner'))).toBe(false);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // `ungraph` alone is `ungraph start`.
      const child = start(signal === 'SIGINT' ? ['start'] : [], { environment });
      const said = await serving(child);
      expect(await stop(child, signal)).toBe(0);
      expect(said()).not.toMatch(/Restor|Took in/);
    }
    // It builds the explorer when nobody has.
  }, 600_000);
});
