import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine, Row } from '../../../cypher/engine.ts';
import { StoreUnreachableError } from '../../../cypher/errors.ts';
import { MAX_EXPORTS_AT_ONCE } from '../../../server/limits/constants.ts';
import { startServer } from '../../../server/start.ts';
import type { RunningServer } from '../../../server/start.ts';
import { stubEngine } from '../fixture/stub-engine.ts';

const INSTRUMENTS = 20_000;
const CITATIONS_EACH = 5;

/** As a proxy passes a request on: an answer on this machine itself is not packed. */
const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7' };
/** An export with such titles is many times what fits into the buffers between server and client. */
const LONG_TITLE = 4_000;

/** A store with many instruments, made as they are asked for; it counts what is read. */
function largeStore(): Engine & { reads: number; failAfter: number; title: () => string } {
  const store = {
    ...stubEngine([]),
    reads: 0,
    failAfter: Infinity,
    title: () => 'x'.repeat(100),
    async read(
      statement: { name: string },
      params: Readonly<Record<string, unknown>> = {},
    ): Promise<readonly Row[]> {
      store.reads += 1;
      if (store.reads > store.failAfter) throw new StoreUnreachableError('bolt://secret-host', 'gone');
      const ids = Array.isArray(params['ids']) ? params['ids'].map(String) : [];
      switch (statement.name) {
        case 'read/instruments-by-id':
          return ids.map((id) => ({
            id,
            title: store.title(),
            held: true,
            citesCount: 1,
            citedByCount: 1,
          }));
        case 'read/citations-of-count':
          return [{ total: ids.length * CITATIONS_EACH }];
        case 'read/citations-of':
          return ids.flatMap((source) =>
            Array.from({ length: CITATIONS_EACH }, (_, index) => ({
              id: `${source}#${index}`,
              relation: 'CITES',
              source,
              target: `A/RES/1/${index}`,
              via: 'text',
              start: index,
            })),
          );
        default:
          return [];
      }
    },
  };
  return store;
}

describe('a large export', () => {
  let store: ReturnType<typeof largeStore>;
  let server: RunningServer;
  const ids = Array.from({ length: 10_000 }, (_, index) => `A/RES/1/${index}`);
  /** So many that they come in pages. */
  const some = ids.slice(0, 2_000);
  /** One page more than this has been read only when the whole has. */
  const someReads = INSTRUMENTS / 200;

  beforeEach(async () => {
    store = largeStore();
    server = await startServer({ engine: store, port: 0, clientDir: '/nowhere' });
  });
  afterEach(async () => server.close());

  const request = (format: string, headers: Record<string, string> = {}, listed = ids) =>
    fetch(`${server.url}/export/list?format=${format}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ ids: listed }),
    });

  it.each([
    ['csv', 1],
    ['graphml', 0],
  ])('%s comes whole, in pages', async (format, header) => {
    const response = await request(format, {}, some);
    expect(response.headers.get('x-row-count')).toBe(String(some.length * CITATIONS_EACH));
    const body = await response.text();
    const rows =
      format === 'csv' ? body.trim().split('\r\n').length - header : body.split('<edge ').length - 1;
    expect(rows).toBe(some.length * CITATIONS_EACH);
    expect(store.reads).toBeGreaterThan(some.length / 200);
  });

  it.each(['br', 'gzip'])(
    'is packed while it is written, for who takes %s from elsewhere',
    async (coding) => {
      const plain = await request('csv', { 'accept-encoding': coding }, some);
      expect(plain.headers.get('content-encoding')).toBeNull();
      const packed = await request('csv', { 'accept-encoding': coding, ...ELSEWHERE }, some);
      expect(packed.headers.get('content-encoding')).toBe(coding);
      expect(packed.headers.get('vary')).toBe('accept-encoding');
      expect(packed.headers.get('x-row-count')).toBe(plain.headers.get('x-row-count'));
      // Unpacked by fetch.
      expect(await packed.text()).toBe(await plain.text());
    },
  );

  it.each([
    ['as it is', ''],
    ['packed', 'Accept-Encoding: gzip\r\nX-Forwarded-For: 203.0.113.7\r\n'],
  ])(
    'is read from the store only as fast as the client takes it, and not at all when it has gone: %s',
    async (_, headers) => {
      // What says nothing new takes no room when it is packed.
      store.title = () =>
        headers === '' ? 'x'.repeat(LONG_TITLE) : randomBytes(LONG_TITLE / 2).toString('hex');
      const body = JSON.stringify({ ids });
      const socket = connect({ host: '127.0.0.1', port: server.port });
      socket.write(
        `POST /export/list?format=csv HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`,
      );
      await once(socket, 'readable');
      socket.pause();
      // The connection's own buffers fill; then nothing more is read.
      let before = -1;
      await vi.waitUntil(
        () => {
          const still = store.reads === before;
          before = store.reads;
          return still;
        },
        { interval: 300, timeout: 60_000 },
      );
      expect(store.reads).toBeLessThan(someReads);
      socket.destroy();
      await vi.waitUntil(async () => (await metric(server, 'ungraph_exports_running')) === 0, {
        timeout: 60_000,
      });
      expect(store.reads).toBeLessThan(someReads);
    },
  );

  it.each([
    ['as it is', {}],
    ['packed', { 'accept-encoding': 'gzip', ...ELSEWHERE }],
  ])('that fails half-way is cut, so that it does not look whole: %s', async (_, headers) => {
    store.failAfter = 30;
    const response = await request('csv', headers);
    await expect(response.text()).rejects.toThrow('terminated');
    store.failAfter = Infinity;
    expect(await (await request('ris', {}, some)).text()).toContain('ER  - ');
  });

  it(`is one of ${MAX_EXPORTS_AT_ONCE} at the same time; the next waits until one has ended`, async () => {
    store.title = () => 'x'.repeat(LONG_TITLE);
    const running = await Promise.all(Array.from({ length: MAX_EXPORTS_AT_ONCE }, () => request('csv')));
    const next = request('ris');
    expect(await metric(server, 'ungraph_exports_running')).toBe(MAX_EXPORTS_AT_ONCE);
    // Who leaves makes room at once; who reads to the end may take longer than one waits in the line.
    for (const { body } of running) await body?.cancel();
    expect(await (await next).text()).toContain('ER  - ');
  });
});

async function metric({ url }: RunningServer, name: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]);
}
