import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../server/http/app.ts';
import { stubEngine } from '../fixture/stub-engine.ts';
import type { StubEngine } from '../fixture/stub-engine.ts';

const ELSEWHERE = '203.0.113.7';
const TITLE = 'On the protection of harbours and lighthouses ';
const row = { id: 'A/RES/60/1', title: TITLE.repeat(1_000), held: true, citesCount: 1, citedByCount: 1 };
const large = { query: '{ instrument(id: "A/RES/60/1") { title } }' };
const small = { query: '{ instrument(id: "A/RES/60/1") { id } }' };

const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const;

describe('answers', () => {
  let engine: StubEngine;
  let app: FastifyInstance;
  beforeEach(async () => {
    engine = stubEngine([row]);
    app = await createApp({ engine, clientDir: '/nowhere' });
  });
  afterEach(async () => app.close());

  const ask = (
    payload: object,
    accepted: string | null,
    { from = ELSEWHERE, ...more }: { from?: string; [name: string]: string } = {},
  ) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      remoteAddress: from,
      headers: { ...(accepted !== null && { 'accept-encoding': accepted }), ...more },
    });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
  ] as const)('are packed for who takes %s', async (accepted, coding) => {
    const plain = await ask(large, null);
    const response = await ask(large, accepted);
    expect(response.headers['content-encoding']).toBe(coding);
    expect(response.headers['vary']).toBe('accept-encoding');
    expect(response.headers['content-length']).toBe(String(response.rawPayload.length));
    expect(response.rawPayload.length).toBeLessThan(plain.rawPayload.length / 10);
    expect(unpack[coding](response.rawPayload).toString()).toBe(plain.body);
  });

  it.each([null, 'identity', 'deflate', 'br;q=0, gzip;q=0', 'zstd', ''])(
    'stay as they are for who takes %s',
    async (accepted) => {
      const response = await ask(large, accepted);
      expect(response.headers['content-encoding']).toBeUndefined();
      expect(response.headers['vary']).toBe('accept-encoding');
      expect(response.json()).toMatchObject({ data: { instrument: { title: row.title } } });
    },
  );

  it('stay as they are when they are small', async () => {
    const response = await ask(small, 'br');
    expect(response.headers['content-encoding']).toBeUndefined();
    expect(response.json()).toMatchObject({ data: { instrument: { id: row.id } } });
  });

  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])(
    'stay as they are on this machine, at %s, unless a proxy passes them on',
    async (from) => {
      expect((await ask(large, 'br', { from })).headers['content-encoding']).toBeUndefined();
      const passedOn = await ask(large, 'br', { from, 'x-forwarded-for': ELSEWHERE });
      expect(passedOn.headers['content-encoding']).toBe('br');
    },
  );

  it('that are kept are kept packed, for each way of packing', async () => {
    for (const accepted of ['br', 'gzip', null]) {
      const first = await ask(large, accepted);
      const again = await ask(large, accepted);
      expect([first.headers['x-cache'], again.headers['x-cache']]).toStrictEqual([undefined, 'hit']);
      expect(again.headers['content-encoding']).toBe(first.headers['content-encoding']);
      expect(again.headers['vary']).toBe('accept-encoding');
      expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
    }
  });

  it('are packed wherever they are long: the schema', async () => {
    const response = await app.inject({
      url: '/schema.graphql',
      remoteAddress: ELSEWHERE,
      headers: { 'accept-encoding': 'br' },
    });
    expect(response.headers['content-type']).toContain('application/graphql');
    expect(brotliDecompressSync(response.rawPayload).toString()).toContain('type Query {');
  });

  it('say by which headers they differ where other sites may ask', async () => {
    const open = await createApp({
      engine,
      clientDir: '/nowhere',
      settings: { origins: ['https://a.example'] },
    });
    const { headers } = await open.inject({
      method: 'POST',
      url: '/graphql',
      payload: large,
      remoteAddress: ELSEWHERE,
      headers: { 'accept-encoding': 'gzip', origin: 'https://a.example' },
    });
    await open.close();
    expect(headers['vary']).toBe('origin, accept-encoding');
    expect(headers['content-encoding']).toBe('gzip');
  });
});
