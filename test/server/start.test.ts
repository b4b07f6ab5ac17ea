import { once } from 'node:events';
import { createServer } from 'node:net';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { PortInUseError, ServerStartError } from '../../server/errors.ts';
import { startServer, type StartOptions } from '../../server/start.ts';
import { stubEngine } from './fixture/stub-engine.ts';
import { allSaid } from './http/all-said.ts';

const STATS_ROW = { held: 1, citedOnly: 2, citations: 3, unresolved: 4, bodies: 5, conferences: 6 };
const clientDir = '/nowhere';

function askStats(url: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { heldCount } }' }),
  });
}

/** Of the answer under a name that another gave this machine. */
const statusOf = async (options: Pick<StartOptions, 'host' | 'settings'>): Promise<string> => {
  const server = await startServer({ engine: stubEngine([]), port: 0, clientDir, ...options });
  const socket = connect({ host: '127.0.0.1', port: server.port });
  socket.write('GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
  const said = await allSaid(socket);
  await server.close();
  return said.slice(9, 12);
};

describe('startServer', () => {
  it('answers at its address until it is closed', async () => {
    const { url, port, close } = await startServer({ engine: stubEngine([STATS_ROW]), port: 0, clientDir });
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await (await askStats(url)).json()).toMatchObject({ data: { stats: { heldCount: 1 } } });
    await close();
    await expect(askStats(url)).rejects.toThrow('fetch failed');
  });

  it('is reached from this machine only, unless told otherwise', async () => {
    const { port, close } = await startServer({ engine: stubEngine([]), port: 0, clientDir });
    const socket = connect({ host: '127.0.0.2', port });
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
    await close();
    expect(error.code).toBe('ECONNREFUSED');
  });

  it('on this machine only answers to its names and those of the settings; elsewhere to any that come', async () => {
    expect(await statusOf({})).toBe('421');
    expect(await statusOf({ settings: { hosts: ['evil.example'] } })).toBe('200');
    expect(await statusOf({ host: '0.0.0.0' })).toBe('200');
    expect(await statusOf({ host: '0.0.0.0', settings: { hosts: ['ungraph.example.org'] } })).toBe('421');
  });

  it('says which port is in use, and how to choose another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const start = startServer({ engine: stubEngine([]), port, clientDir });
    await expect(start).rejects.toThrow(PortInUseError);
    await expect(start).rejects.toMatchObject({
      message: `Port ${port} on 127.0.0.1 is in use. Choose another: --port ${port + 1}, or PORT=${port + 1} in the environment.`,
      port,
      exitStatus: 1,
    });
    other.close();
  });

  it('says that the machine has no such address', async () => {
    const start = startServer({ engine: stubEngine([]), host: '192.0.2.1', port: 0, clientDir });
    await expect(start).rejects.toThrow(ServerStartError);
    await expect(start).rejects.toThrow('This machine has no address "192.0.2.1"');
  });

  it('lets requests under way finish when it is closed, and waits for nothing else', async () => {
    const engine = stubEngine([STATS_ROW]);
    const { url, port, close } = await startServer({ engine, port: 0, clientDir });
    const ends: (() => void)[] = [];
    engine.beforeRead(() => new Promise<void>((end) => void ends.push(end)));
    const areReading = (count: number) => vi.waitUntil(() => ends.length === count, { timeout: 60_000 });
    const answer = askStats(url);
    await areReading(1);
    const [kept, silent] = [connect({ host: '127.0.0.1', port }), connect({ host: '127.0.0.1', port })];
    // Its client would keep the connection for the next request.
    const keptAnswer = allSaid(kept);
    const body = JSON.stringify({ query: '{ instruments(first: 1) { totalCount } }' });
    kept.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await areReading(2);

    let isClosed = false;
    const closing = close().then(() => (isClosed = true));
    // As browsers open connections ahead of what they may ask.
    await allSaid(silent);
    ends[1]?.();
    expect(await keptAnswer).toMatch(/^HTTP\/1\.1 200 /);
    expect(isClosed).toBe(false);
    ends[0]?.();
    expect((await answer).status).toBe(200);
    await closing;
  });

  it('gives up the statements of a caller who leaves', async () => {
    const engine = stubEngine([STATS_ROW]);
    const { url, close } = await startServer({ engine, port: 0, clientDir });
    const { promise: reading, resolve: startedReading } = withResolvers();
    const { promise: left, resolve: leave } = withResolvers();
    engine.beforeRead(() => {
      startedReading();
      return left;
    });
    const caller = new AbortController();
    const answer = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stats { heldCount } }' }),
      signal: caller.signal,
    });
    await reading;
    const signal = engine.lastOptions()?.signal;
    expect(signal?.aborted).toBe(false);
    caller.abort();
    await expect(answer).rejects.toThrow('aborted');
    if (signal && !signal.aborted) await once(signal, 'abort');
    expect(signal?.aborted).toBe(true);
    leave();
    await close();
  });
});

const nothing = (): void => {};

/** A promise and what settles it. */
function withResolvers() {
  let resolve = nothing;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
