import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exportedLines } from '../../cypher/export.ts';
import { openEngine } from '../../cypher/open.ts';
import { number } from '../../cypher/rows.ts';
import { root, run, start } from '../bin/run-ungraph.ts';
import { resolution } from '../bin/texts.ts';
import { cypher } from '../cypher/statement.ts';
import { startServer, type TestServer } from './server/start.ts';

let server: TestServer;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-restart-'));
  server = await startServer(root);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function graph(): Promise<readonly string[]> {
  const engine = await openEngine(server.config);
  try {
    return await exportedLines(engine);
  } finally {
    await engine.close();
  }
}

/** Resolves when the server holds as many texts. */
async function untilHeld(count: number): Promise<void> {
  const engine = await openEngine(server.config);
  const held = cypher('MATCH (i:Instrument) WHERE i.held RETURN count(i) AS held');
  try {
    await vi.waitFor(
      async () => expect(number((await engine.read(held))[0] ?? {}, 'held')).toBeGreaterThanOrEqual(count),
      { timeout: 120_000, interval: 20 },
    );
  } finally {
    await engine.close();
  }
}

it('an ingest outlasts a server that is killed and started again in the middle', async () => {
  for (let each = 1; each <= 300; each += 1)
    writeFileSync(join(folder, `A_RES_96_${each}.txt`), resolution(each));
  const { uri, user, password } = server.config;
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password ?? '' };
  // It cannot end before the text on standard input has come.
  const child = start(['ingest', folder, '-'], { environment });
  const ended = once(child, 'close');
  let out = '';
  let err = '';
  child.stdout?.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
  await untilHeld(50);
  await server.restart();
  child.stdin?.end(resolution(301));
  expect({ status: (await ended)[0], err }).toMatchObject({ status: 0 });
  expect(out).toMatch(/^301 documents read; 301 added/);
  const disturbed = await graph();
  expect(disturbed.filter((line) => line.includes('"held":true'))).toHaveLength(301);
  // All written anew, without disturbance, it is the same graph.
  expect((await run(['ingest', '--force', folder], { environment })).status).toBe(0);
  expect(await graph()).toStrictEqual(disturbed);
}, 300_000);
