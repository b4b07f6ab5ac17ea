import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Neo4jConfig, StoreConfig } from '../../cypher/config.ts';
import { exportedLines } from '../../cypher/export.ts';
import type { Engine } from '../../cypher/engine.ts';
import { openEngine } from '../../cypher/open.ts';
import { number } from '../../cypher/rows.ts';
import { startServer as startHttp } from '../../server/start.ts';
import { run, start } from '../bin/run-ungraph.ts';
import { resolution } from '../bin/texts.ts';
import { cypher } from '../cypher/statement.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** A caller may have to wait until it is told that nobody answers. */
const AT_MOST_MS = 60_000;
const TEXTS = 150;

const control = inject('neo4jControl');
/** Returns when it is done. */
async function tellServer(what: 'kill' | 'restart'): Promise<void> {
  const response = await fetch(`${control}/${what}`, { method: 'POST' });
  if (!response.ok) throw new Error(await response.text());
}

describe.skipIf(control === null)('a Neo4j server that goes and comes back', () => {
  const config = inject('neo4j');
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ungraph-restart-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is outlasted by an ingest in the middle of which it was killed', async () => {
    await empty(config);
    const texts = join(folder, 'texts');
    mkdirSync(texts);
    for (let each = 1; each <= TEXTS; each += 1)
      writeFileSync(join(texts, `A_RES_96_${each}.txt`), resolution(each));
    const { uri, user, password } = config;
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password ?? '' };
    // It cannot end before the text on standard input has come. With one worker what comes before that is taken in
    // meanwhile, however many processors there are.
    const child = start(['ingest', '--workers', '1', texts, '-'], { environment });
    const ended = once(child, 'close');
    let out = '';
    let err = '';
    child.stdout?.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
    await untilHeld(config, 50);
    await tellServer('restart');
    child.stdin?.end(resolution(TEXTS + 1));
    expect({ status: (await ended)[0], err }).toMatchObject({ status: 0 });
    expect(out).toMatch(new RegExp(`^${TEXTS + 1} documents read; ${TEXTS + 1} added`));
    const disturbed = await graph(config);
    expect(disturbed.filter((line) => line.includes('"held":true'))).toHaveLength(TEXTS + 1);
    // It is the graph of an ingest that nothing disturbs, which the embedded engine gives too, and sooner.
    const undisturbed = join(folder, 'store');
    const input = resolution(TEXTS + 1);
    expect(
      await run(['ingest', texts, '-'], { environment: { UNGRAPH_DATA: undisturbed }, input }),
    ).toMatchObject({ status: 0 });
    expect(disturbed).toStrictEqual(await graph({ kind: 'embedded', folder: undisturbed }));
  });

  it('is missed by our own server, which tells everyone so, lives on, and answers again by itself', async () => {
    await empty(config);
    const engine = await openEngine(config);
    await engine.migrate();
    await engine.write((transaction) =>
      transaction.run(cypher('CREATE (:Instrument:Resolution {id: $id, held: true})'), {
        id: 'A/RES/61/310',
      }),
    );
    const { url, close } = await startHttp({
      engine,
      port: 0,
      clientDir: '/nowhere',
      // A server that has just been started takes its time to plan a statement.
      settings: { timeoutMs: 180_000 },
    });
    const ask = async () => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ instrument(id: "A/RES/61/310") { id } }' }),
      });
      return { status: response.status, body: await response.text() };
    };
    const status = async (path: string) => (await fetch(`${url}${path}`)).status;
    try {
      const before = await ask();
      expect(before).toMatchObject({
        status: 200,
        body: expect.stringContaining('"id":"A/RES/61/310"') as string,
      });
      expect(await status('/ready')).toBe(200);

      await tellServer('kill');
      const began = performance.now();
      const away = await Promise.all([ask(), ask(), ask()]);
      expect(performance.now() - began).toBeLessThan(AT_MOST_MS);
      for (const { status: code, body } of away) {
        expect(code).toBe(503);
        expect(body).toContain('"code":"STORE_UNAVAILABLE"');
        expect(body).not.toMatch(/bolt|neo4j:|127\.0\.0\.1/);
      }
      expect(await status('/ready')).toBe(503);
      expect(await status('/health')).toBe(200);
      expect(await status('/export/instruments?format=csv&held=true')).toBe(503);

      await tellServer('restart');
      await vi.waitFor(async () => expect(await status('/ready')).toBe(200), {
        timeout: 180_000,
        interval: 200,
      });
      expect(await ask()).toStrictEqual(before);
    } finally {
      await close();
      await engine.close();
    }
  });
});

async function opened<Result>(config: StoreConfig, work: (engine: Engine) => Promise<Result>) {
  const engine = await openEngine(config);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

const empty = (config: Neo4jConfig) =>
  opened(config, (engine) =>
    engine.write((transaction) => transaction.run(cypher('MATCH (n) DETACH DELETE n'), {})),
  );

const graph = (config: StoreConfig) => opened(config, exportedLines);

/** Resolves when the server holds as many texts. */
async function untilHeld(config: Neo4jConfig, count: number): Promise<void> {
  const held = cypher('MATCH (i:Instrument) WHERE i.held RETURN count(i) AS held');
  await opened(config, (engine) =>
    vi.waitFor(
      async () => expect(number((await engine.read(held))[0] ?? {}, 'held')).toBeGreaterThanOrEqual(count),
      { timeout: 300_000, interval: 20 },
    ),
  );
}
