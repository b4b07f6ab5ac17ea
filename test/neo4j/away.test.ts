import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../cypher/engine.ts';
import { openEngine } from '../../cypher/open.ts';
import { loadRecords } from '../../ingest/load/load.ts';
import { startServer as startHttp, type RunningServer } from '../../server/start.ts';
import { root } from '../bin/run-ungraph.ts';
import { documents } from '../server/fixture/documents.ts';
import { startServer, type TestServer } from './server/start.ts';

/** A caller may have to wait until it is told that nobody answers. */
const AT_MOST_MS = 40_000;

describe('a server whose Neo4j goes and comes back', () => {
  let neo4j: TestServer;
  let engine: Engine;
  let server: RunningServer;

  beforeAll(async () => {
    neo4j = await startServer(root);
    engine = await openEngine(neo4j.config);
    await engine.migrate();
    await loadRecords(engine, documents);
    server = await startHttp({ engine, port: 0, clientDir: '/nowhere' });
  }, 300_000);
  afterAll(async () => {
    await server.close();
    await engine.close();
    await neo4j.stop();
  });

  const ask = async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ instrument(id: "A/RES/61/310") { id } }' }),
    });
    return { status: response.status, body: await response.text() };
  };
  const status = async (path: string) => (await fetch(`${server.url}${path}`)).status;

  it('tells everyone so while it is away, lives on, and answers again by itself', async () => {
    const before = await ask();
    expect(before).toMatchObject({
      status: 200,
      body: expect.stringContaining('"id":"A/RES/61/310"') as string,
    });
    expect(await status('/ready')).toBe(200);

    await neo4j.kill();
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

    await neo4j.restart();
    await vi.waitFor(async () => expect(await status('/ready')).toBe(200), {
      timeout: 180_000,
      interval: 200,
    });
    expect(await ask()).toStrictEqual(before);
  }, 300_000);
});
