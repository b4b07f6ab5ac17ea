import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../server/http/app.ts';
import {
  MAX_DRAFT_FILES_AT_ONCE,
  MAX_DRAFT_FILES_WAITING,
  MAX_LARGE_TOGETHER,
  MAX_LARGE_WAITING,
} from '../../../server/limits/constants.ts';
import { costOfText } from '../fixture/cost-of-text.ts';
import { stubEngine } from '../fixture/stub-engine.ts';

const LONG = { timeout: 60_000 };
const BUSY = { errors: [{ extensions: { code: 'BUSY' } }] };

let app: FastifyInstance;
let url = '';
/** What ends each statement that has begun, and whether the next are ended at once. */
let begun: (() => void)[];
let areQuick = false;

beforeEach(async () => {
  begun = [];
  areQuick = false;
  const engine = stubEngine([]);
  engine.beforeRead(() => new Promise<void>((end) => (areQuick ? end() : begun.push(end))));
  app = await createApp({ engine, clientDir: '/nowhere' });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  endAll();
  await app.close();
});
function endAll(): void {
  areQuick = true;
  for (const end of begun) end();
}

const statuses = async (answers: readonly Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);

const queryFor = (rows: number) =>
  `{ instruments(first: ${rows}) { nodes { citedBy(first: 100) { nodes { source { id } } } } } }`;
/** How many of the large ones below go together. */
const MAX_LARGE_AT_ONCE = Math.floor(MAX_LARGE_TOGETHER / costOfText(queryFor(100)));
let asked = 0;
const ask = (rows: number, signal: AbortSignal | null = null) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: queryFor(rows),
      // Who asks the same waits for one answer; each asks something else.
      variables: { number: (asked += 1) },
    }),
    signal,
  });
const askLarge = (count: number) => Array.from({ length: count }, () => ask(100));
const areBegun = async (count: number) => {
  await vi.waitUntil(() => begun.length >= count, LONG);
  expect(begun.length).toBe(count);
};
const sendFile = () =>
  fetch(`${url}/draft/text`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: 'Recalling its resolution 66/128,',
  });

describe('large queries', () => {
  it('wait for each other, small ones for none', async () => {
    const large = askLarge(MAX_LARGE_AT_ONCE + 1);
    await areBegun(MAX_LARGE_AT_ONCE);
    const small = ask(1);
    await areBegun(MAX_LARGE_AT_ONCE + 1);
    begun.at(-1)?.();
    expect((await small).status).toBe(200);
    await areBegun(MAX_LARGE_AT_ONCE + 1);
    begun[0]?.();
    await areBegun(MAX_LARGE_AT_ONCE + 2);
    endAll();
    expect(await statuses(large)).toStrictEqual(large.map(() => 200));
  });

  it('have the room of those whose callers leave', async () => {
    const callers = Array.from({ length: MAX_LARGE_AT_ONCE }, () => new AbortController());
    const left = callers.map(({ signal }) => ask(100, signal).catch(() => null));
    await areBegun(MAX_LARGE_AT_ONCE);
    const next = askLarge(1);
    for (const caller of callers) caller.abort();
    await Promise.all(left);
    await areBegun(MAX_LARGE_AT_ONCE + 1);
    endAll();
    expect(await statuses(next)).toStrictEqual([200]);
  });

  it('are told to come later when many wait', async () => {
    const large = askLarge(MAX_LARGE_AT_ONCE + MAX_LARGE_WAITING + 1);
    const refused = await Promise.race(large);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject(BUSY);
    endAll();
    const each = await statuses(large);
    expect(each.filter((status) => status === 200).length).toBe(large.length - 1);
  });
});

describe('files of drafts', () => {
  const SIZE = 4_000_000;
  let sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    sockets = [];
  });

  /** A client that has sent all of a file but its end, as far as the server takes it. */
  async function begin(): Promise<Socket> {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
    sockets.push(socket);
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(
      `POST /draft/text HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\nContent-Length: ${SIZE}\r\n\r\n`,
    );
    socket.write(Buffer.alloc(SIZE - 1, 'a'));
    return socket;
  }

  it('are received a few at a time, so that many take no more memory than few', async () => {
    const first = await Promise.all(Array.from({ length: MAX_DRAFT_FILES_AT_ONCE }, begin));
    // All of it is with the server but what the system keeps.
    await vi.waitUntil(() => first.every(({ writableLength }) => writableLength === 0), LONG);
    let isAnswered = false;
    const next = sendFile().finally(() => (isAnswered = true));
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect(isAnswered).toBe(false);
    first[0]?.destroy();
    expect(await (await next).json()).toStrictEqual({ text: 'Recalling its resolution 66/128,' });
    first[1]?.end('a');
    const [answer] = (await once(first[1] as Socket, 'data')) as [Buffer];
    expect(answer.toString('latin1')).toContain(' 200 OK');
  });

  it('are told to come later when many wait', async () => {
    await Promise.all(Array.from({ length: MAX_DRAFT_FILES_AT_ONCE + MAX_DRAFT_FILES_WAITING }, begin));
    const refused = await vi.waitUntil(async () => {
      const answer = await sendFile();
      return answer.status === 503 && answer;
    }, LONG);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject(BUSY);
  });
});
