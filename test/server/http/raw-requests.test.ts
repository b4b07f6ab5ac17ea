import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../../server/start.ts';
import type { RunningServer } from '../../../server/start.ts';
import { stubEngine } from '../fixture/stub-engine.ts';
import { allSaid } from './all-said.ts';

/** Requests as bytes: clients that make requests would put these right. */
describe('requests that no ordinary client sends', () => {
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ungraph-raw-'));
    await mkdir(join(folder, 'client', 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'client', 'index.html'), 'explorer');
    server = await startServer({ engine: stubEngine([]), port: 0, clientDir: join(folder, 'client') });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function send(...lines: readonly string[]): Promise<string> {
    const socket = connect({ host: '127.0.0.1', port: server.port });
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    return allSaid(socket);
  }

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5c..%5csecret.txt',
    '/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
    '//../secret.txt',
    '/./../secret.txt',
    'http://127.0.0.1/../secret.txt',
  ])('nothing is to be had by GET %s', async (path) => {
    const answer = await send(
      `GET ${path} HTTP/1.1`,
      'Host: 127.0.0.1',
      'Accept: text/html',
      'Connection: close',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).not.toMatch(/secret|root:/);
  });

  it.each([
    ['a Host that is none', ['POST /graphql HTTP/1.1', 'Host: [', 'Content-Length: 0', 'Connection: close']],
    ['no Host', ['GET / HTTP/1.1', 'Connection: close']],
    // Longer than the 16 KiB that are read, short enough to arrive at once: else the answer may meet a reset.
    ['a header without end', ['GET / HTTP/1.1', 'Host: localhost', `X-Long: ${'x'.repeat(20_000)}`]],
    ['a line that is no request', ['nonsense']],
    [
      'two lengths',
      [
        'POST /graphql HTTP/1.1',
        'Host: localhost',
        'Content-Length: 5',
        'Content-Length: 6',
        'Connection: close',
      ],
    ],
    [
      'a length and chunks',
      [
        'POST /graphql HTTP/1.1',
        'Host: localhost',
        'Content-Length: 5',
        'Transfer-Encoding: chunked',
        'Connection: close',
      ],
    ],
  ])('%s is refused', async (_, lines) => {
    expect(await send(...lines)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  it.each([
    ['/health', '{"status":"ok"}'],
    ['/ready', '"status":"ready"'],
    ['/', 'explorer'],
  ])('HTTP/1.0 without a Host, as a load balancer asks, is answered: %s', async (path, expected) => {
    const answer = await send(`GET ${path} HTTP/1.0`);
    expect(answer).toMatch(/^HTTP\/1\.[01] 200 /);
    expect(answer).toContain(expected);
  });

  it('HTTP/1.0 without a Host may ask by GraphQL too', async () => {
    const body = '{"query":"{ __typename }"}';
    const answer = await send(
      'POST /graphql HTTP/1.0',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      '',
      body,
    );
    expect(answer).toContain('{"data":{"__typename":"Query"}');
  });

  it('HTTP/1.0 with a Host that is none is refused', async () => {
    expect(await send('GET /health HTTP/1.0', 'Host: [')).toMatch(/^HTTP\/1\.[01] 400 /);
  });

  it('and the next ordinary request is answered', async () => {
    const answer = await fetch(server.url);
    expect(await answer.text()).toBe('explorer');
  });
});
