import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket, TcpSocketConnectOpts } from 'node:net';
import { describe, it, vi } from 'vitest';
import type { TestContext } from 'vitest';
import type { Row } from '../../../cypher/engine.ts';
import { createApp } from '../../../server/http/app.ts';
import { MAX_EXPORTS_AT_ONCE } from '../../../server/limits/constants.ts';
import { stubEngine } from '../fixture/stub-engine.ts';

/** Long enough that a busy machine answers those who are not slow. */
const PATIENCE = { requestMs: 6_000, pace: { patienceMs: 4_000, leastRate: 4 * 1024 * 1024 } };
/** Instruments of an export that is far larger than what fits into the buffers between server and client. */
const LARGE = 10_000;

/** How it begins, and what comes again and again. */
const ENDLESS = [
  ['headers', 'GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 'a'],
  ['header after header', 'GET /health HTTP/1.1\r\nHost: localhost\r\n', 'X-Slow: a\r\n'],
  [
    'a body',
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"query":"',
    'a',
  ],
  [
    'a body in chunks',
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    '1\r\n{\r\n',
  ],
] as const;

/** A server of a store with large exports, closed with the test; and what clients of it do. */
async function serve({ onTestFinished }: TestContext) {
  const sockets: Socket[] = [];
  /** What exports have asked of the store. */
  let reads = 0;
  const app = await createApp({
    engine: {
      ...stubEngine([]),
      async read({ name }, params = {}): Promise<readonly Row[]> {
        reads += 1;
        const ids = Array.isArray(params['ids']) ? params['ids'].map(String) : [];
        if (name !== 'read/instruments-by-id') return name.endsWith('count') ? [{ total: 0 }] : [];
        const title = 'x'.repeat(5_000);
        return ids.map((id) => ({ id, title, held: true, citesCount: 0, citedByCount: 0 }));
      },
    },
    clientDir: '/nowhere',
    patience: PATIENCE,
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await app.close();
  });

  const open = async (how: Pick<TcpSocketConnectOpts, 'onread'> = {}): Promise<Socket> => {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port), ...how });
    sockets.push(socket);
    socket.on('error', () => {});
    await once(socket, 'connect');
    return socket;
  };
  const runningExports = async () => {
    const metrics = await (await fetch(`${url}/metrics`)).text();
    return Number(/^ungraph_exports_running (\d+)/m.exec(metrics)?.[1]);
  };
  return { url, open, runningExports, reads: () => reads };
}
type Server = Awaited<ReturnType<typeof serve>>;

/**
 * Sends a byte at a time until the server has had enough; gives what it said. A byte that is under way when
 * the server closes is answered by a reset, which may take the answer with it: then the name of that error.
 */
async function trickle({ open }: Server, start: string, part: string): Promise<string> {
  const socket = await open();
  let answer = '';
  let reset = '';
  socket.setEncoding('latin1').on('data', (data: string) => (answer += data));
  socket.on('error', (error: NodeJS.ErrnoException) => (reset = error.code ?? error.message));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(start);
  const drip = setInterval(() => socket.write(part), 50);
  await closed;
  clearInterval(drip);
  return answer === '' ? reset : answer;
}

const ids = Array.from({ length: LARGE }, (_, index) => `A/RES/1/${index}`);
/** Asks for a large export. */
async function exporting(socket: Socket): Promise<void> {
  const body = JSON.stringify({ ids });
  socket.write(
    `POST /export/list?format=ris HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  await vi.waitUntil(() => socket.bytesWritten > 0, { timeout: 60_000 });
}
/** Nothing is read. */
async function silent({ open }: Server): Promise<Socket> {
  const socket = await open();
  socket.pause();
  return socket;
}
/** A byte is read, and another after a while. */
async function sipping({ open }: Server): Promise<Socket> {
  const socket = await open({ onread: { buffer: Buffer.alloc(1), callback: () => false } });
  const sip = setInterval(() => socket.resume(), 20);
  socket.once('close', () => clearInterval(sip));
  return socket;
}

// Each waits for the patience of a server of its own: all at the same time.
describe.concurrent('clients that are slow on purpose', () => {
  it('who sends something without an end is let go, while others are answered', async (context) => {
    const { expect } = context;
    const server = await serve(context);
    const slow = ENDLESS.map(
      async ([what, start, part]) => [what, await trickle(server, start, part)] as const,
    );
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const letGo: unknown = expect.stringMatching(/^(?:HTTP\/1\.1 (?:408|400) |ECONNRESET$|EPIPE$)/);
    expect(await Promise.all(slow)).toStrictEqual(ENDLESS.map(([what]) => [what, letGo]));
  });

  it.for([
    ['nothing', silent],
    ['a byte at a time', sipping],
  ] as const)('who reads %s of an export keeps no place from others', async ([, reader], context) => {
    const { expect } = context;
    const server = await serve(context);
    await Promise.all(
      Array.from({ length: MAX_EXPORTS_AT_ONCE }, async () => exporting(await reader(server))),
    );
    await vi.waitUntil(() => server.reads() > 0, { timeout: 60_000 });
    await vi.waitUntil(async () => (await server.runningExports()) === 0, { timeout: 60_000 });
    const next = await fetch(`${server.url}/export/list?format=ris&id=A%2FRES%2F1%2F1`);
    expect(next.status).toBe(200);
    expect(await next.text()).toContain('x'.repeat(5_000));
  });
});
