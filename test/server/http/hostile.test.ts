import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnreachableError } from '../../../cypher/errors.ts';
import { MAX_BODY_BYTES } from '../../../server/limits/constants.ts';
import { startServer } from '../../../server/start.ts';
import type { RunningServer } from '../../../server/start.ts';
import { stubEngine } from '../fixture/stub-engine.ts';
import { allSaid } from './all-said.ts';
import type { StubEngine } from '../fixture/stub-engine.ts';

const STATS_ROW = { held: 1, citedOnly: 2, citations: 3, unresolved: 4, bodies: 5, conferences: 6 };
const STATS = '{ stats { heldCount } }';
const CLIENTS = 1_000;
/** What all of it together may add to the process, whatever ran in it before. */
const MEMORY_LIMIT = 256 * 1024 * 1024;

const codesOf = async (response: Response): Promise<readonly unknown[]> => {
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [...new Set(errors?.map(({ extensions }) => extensions.code))];
};

const deep = (depth: number) =>
  `{ instrument(id: "x") { ${'citations(first: 1) { nodes { target { '.repeat(depth)} id ${'} } }'.repeat(depth)} } }`;

/** Requests over real connections that mean harm; what stands in GraphQL alone is in contract/hostile.ts. */
describe('a server that is attacked', () => {
  let engine: StubEngine;
  let server: RunningServer;
  let memoryBefore = 0;

  beforeAll(async () => {
    memoryBefore = process.memoryUsage().rss;
    engine = stubEngine([STATS_ROW]);
    server = await startServer({
      engine,
      port: 0,
      clientDir: '/nowhere',
      settings: { cacheMegabytes: 0 },
    });
  });
  afterAll(async () => server.close());
  afterEach(async () => {
    engine.failWith(null);
    // Whatever came before, the next ordinary request is answered, and memory is as it should be.
    const next = await post(JSON.stringify({ query: STATS }));
    if (next.status !== 200) throw new Error(`The next request got ${next.status}.`);
    const taken = process.memoryUsage().rss - memoryBefore;
    if (taken > MEMORY_LIMIT) throw new Error(`The server takes too much memory: ${taken} bytes more.`);
  });

  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const open = async (): Promise<Socket> => {
    const socket = connect({ host: '127.0.0.1', port: server.port });
    socket.on('error', () => {});
    await once(socket, 'connect');
    return socket;
  };

  it.each([
    ['nesting of 50 levels', deep(16), 'TOO_DEEP'],
    ['nesting of thousands of levels', deep(2_000), 'TOO_MANY_TOKENS'],
    ['braces without end', '{'.repeat(100_000), 'GRAPHQL_PARSE_FAILED'],
    ['lists without end', `{ node(id: ${'['.repeat(900)}`, 'GRAPHQL_PARSE_FAILED'],
    [
      'a flood of aliases',
      `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: stats { heldCount }`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    ['a flood of fields', `{ ${'__typename '.repeat(5_000)} }`, 'TOO_MANY_TOKENS'],
    [
      'a flood of directives',
      `{ stats ${'@include(if: true) '.repeat(900)} { heldCount } }`,
      'TOO_MANY_TOKENS',
    ],
    [
      'a cycle of fragments',
      '{ stats { ...a } } fragment a on Stats { ...b } fragment b on Stats { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a fragment of itself', '{ stats { ...a } } fragment a on Stats { ...a }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'introspection in circles',
      `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['two operations', `query a ${STATS} query b ${STATS}`, 'BAD_REQUEST'],
    ['a subscription', 'subscription { x }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a huge first', '{ instruments(first: 2147483647) { totalCount } }', 'TOO_COSTLY'],
    ['a first above the limit', '{ instruments(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    [
      'a first that is no integer',
      '{ instruments(first: 99999999999) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a negative first', '{ instruments(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
  ])('%s is refused with its code', async (_, query, code) => {
    const response = await post(JSON.stringify({ query }));
    expect(response.status).toBeLessThan(500);
    expect(await codesOf(response)).toContain(code);
  });

  it.each([
    ['one operation', `query a ${STATS}`, 'b'],
    ['one without a name', STATS, 'b'],
    ['several', `query a ${STATS} query c ${STATS}`, 'b'],
    ['one, and no name at all', `query a ${STATS}`, ''],
    ['one that costs too much', 'query a { instruments(first: 2147483647) { totalCount } }', 'b'],
  ])(
    'a name that is none of the operations is refused, and nothing is read: %s',
    async (_, query, operationName) => {
      let reads = 0;
      engine.beforeRead(async () => void (reads += 1));
      const asked = { query, operationName };
      const search = new URLSearchParams(asked);
      const csrf = { 'apollo-require-preflight': 'true' };
      for (const response of [
        await post(JSON.stringify(asked)),
        await fetch(`${server.url}/graphql?${search}`, { headers: csrf }),
      ]) {
        expect(response.status).toBe(400);
        expect(await codesOf(response)).toStrictEqual(['BAD_REQUEST']);
      }
      expect(reads).toBe(0);
    },
  );

  it.each([
    ['a text for a number', { first: 'ten' }],
    ['a number with places', { first: 1.5 }],
    ['a list for a number', { first: [10] }],
    ['an object for a number', { first: { $gt: 0 } }],
    ['null for what must be given', { first: null }],
    ['true', { first: true }],
    ['a prototype', JSON.parse('{"first": 1, "__proto__": {"polluted": true}}') as object],
  ])('variables of a wrong type are refused: %s', async (_, variables) => {
    const query = 'query ($first: Int!) { instruments(first: $first) { nope: totalCount } }';
    const response = await post(JSON.stringify({ query, variables }));
    expect(response.status).toBeLessThan(500);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const [code] = await codesOf(response);
    expect(['BAD_USER_INPUT', 'BAD_REQUEST', 'INTERNAL_SERVER_ERROR', undefined]).toContain(code);
  });

  it.each([
    ['a list in a list in a list', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['an object in an object', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`],
  ])('variables that nest without end are no burden: %s', async (_, nested) => {
    const response = await post(`{"query": ${JSON.stringify(STATS)}, "variables": {"unused": ${nested}}}`);
    expect(response.status).toBeLessThan(500);
  });

  it.each([
    ['nested filters', { cites: JSON.parse(`${'{"cites":'.repeat(1_000)}1${'}'.repeat(1_000)}`) as object }],
    ['thousands of values that are none', { kind: Array.from({ length: 2_400 }, () => 'NOTHING') }],
    ['thousands of lead words', { cites: { lead: Array.from({ length: 9_000 }, (_, i) => `w${i}`) } }],
    ['thousands of kinds', { cites: { kind: Array.from({ length: 9_000 }, () => 'TREATY') } }],
  ])('filters without measure are the caller’s mistake: %s', async (_, filter) => {
    const query =
      'query ($filter: InstrumentFilter) { instruments(first: 1, filter: $filter) { totalCount } }';
    const response = await post(JSON.stringify({ query, variables: { filter } }));
    expect(response.status).toBeLessThan(500);
    expect(await codesOf(response)).toStrictEqual(['BAD_USER_INPUT']);
  });

  it('what is packed is not unpacked: a small body stays small', async () => {
    const packed = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
    const response = await post(packed, { 'content-encoding': 'gzip' });
    expect(await codesOf(response)).toStrictEqual(['BAD_REQUEST']);
  });

  it.each(['/%', '/%ff', '/%c0%ae%c0%ae/package.json'])(
    'an address that cannot be read is told so, and not repeated: %s',
    async (path) => {
      const socket = await open();
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      const answer = await allSaid(socket);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain('"code":"BAD_REQUEST"');
      expect(answer).toContain('x-content-type-options: nosniff');
      expect(answer).not.toContain(path);
    },
  );

  it.each([
    '/%252e%252e/%252e%252e/etc/passwd',
    '/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/assets/....//....//package.json',
    '/graphql/../../package.json',
  ])('a way out of the folder leads nowhere: %s', async (path) => {
    const socket = await open();
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(await allSaid(socket)).toMatch(/^HTTP\/1\.1 404 /);
  });

  it.each([
    ['ten megabytes', new Uint8Array(10 * 1024 * 1024).fill(0x20)],
    ['one byte too many', new Uint8Array(MAX_BODY_BYTES + 1).fill(0x20)],
  ])('a body of %s is refused', async (_, body) => {
    let status = 413;
    try {
      status = (await post(body)).status;
    } catch {
      // The server has answered and closed while the client was still sending: it never reads it whole.
    }
    expect(status).toBe(413);
  });

  it('a body that says it is short, or never ends, holds nobody up', async () => {
    const socket = await open();
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":',
    );
    const slow = await open();
    slow.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    expect((await post(JSON.stringify({ query: STATS }))).status).toBe(200);
    socket.destroy();
    slow.destroy();
  });

  it.each([
    ['a header within a header', 'X-Request-Id: a\r\nX-Injected: yes', 200],
    ['a second host', 'Host: evil.example', 200],
    ['a method in a header', 'X-HTTP-Method-Override: DELETE', 200],
    ['a protocol to change to', 'Upgrade: websocket\r\nConnection: Upgrade', 200],
    ['a thousand headers', Array.from({ length: 1_000 }, (_, index) => `X-${index}: 1`).join('\r\n'), 200],
    ['an address of another', 'X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Host: evil.example', 200],
  ])('%s changes nothing', async (_, headers, status) => {
    const socket = await open();
    socket.write(`GET /health HTTP/1.1\r\nHost: localhost\r\n${headers}\r\nConnection: close\r\n\r\n`);
    const answer = await allSaid(socket);
    expect(answer.slice(9, 12)).toMatch(status === 200 ? /200|4\d\d/ : /4\d\d/);
    expect(answer).not.toMatch(/evil|X-Injected/i);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    '%s of what does not take it is refused',
    async (method) => {
      const socket = await open();
      socket.write(
        `${method} /export/list?format=csv HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      expect(await allSaid(socket)).toMatch(/^HTTP\/1\.1 4\d\d /);
    },
  );

  it('a thousand clients at once are all answered', async () => {
    const statuses = await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        const response = await post(JSON.stringify({ query: STATS }));
        await response.arrayBuffer();
        return response.status;
      }),
    );
    expect(statuses.filter((status) => status !== 200)).toStrictEqual([]);
  });

  it('a thousand connections that say nothing leave room for one that does', async () => {
    const silent = await Promise.all(Array.from({ length: CLIENTS }, open));
    expect((await post(JSON.stringify({ query: STATS }))).status).toBe(200);
    for (const socket of silent) socket.destroy();
  });

  it('when the store has gone every request is told so, and answered when it is back', async () => {
    engine.failWith(new StoreUnreachableError('bolt://secret-host:7687', 'refused'));
    for (let time = 0; time < 20; time++) {
      const answer = await post(JSON.stringify({ query: STATS }));
      expect([answer.status, answer.headers.get('retry-after')]).toStrictEqual([503, '5']);
      expect(await codesOf(answer)).toStrictEqual(['STORE_UNAVAILABLE']);
    }
    const half = await post(JSON.stringify({ query: '{ __typename instrument(id: "A/RES/1/1") { id } }' }));
    expect([half.status, await codesOf(half)]).toStrictEqual([200, ['STORE_UNAVAILABLE']]);
    expect((await fetch(`${server.url}/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}/export/instruments?format=csv`)).status).toBe(503);
    engine.failWith(null);
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  });

  it('a client that leaves calls its statements off', async () => {
    const events = new EventEmitter();
    const [called, gone] = [once(events, 'called'), once(events, 'gone')];
    engine.beforeRead(async () => {
      engine.lastOptions()?.signal?.addEventListener('abort', () => events.emit('gone'), { once: true });
      events.emit('called');
      await gone;
    });
    const client = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: STATS }),
      signal: client.signal,
    });
    await called;
    client.abort();
    await expect(asked).rejects.toThrow('aborted');
    await gone;
    engine.beforeRead(async () => {});
  });
});
