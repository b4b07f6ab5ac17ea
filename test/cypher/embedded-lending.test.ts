import { mkdtemp, readdir, rm, utimes, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../cypher/engine.ts';
import { StoreClosedError, StoreLentError, StoreLockedError } from '../../cypher/errors.ts';
import { lendEngine, openEngine } from '../../cypher/open.ts';
import { cypher } from './statement.ts';

const count = cypher('MATCH (n:Body) RETURN count(n) AS count');
const add = cypher('CREATE (:Body {id: $id})');
const waiting = { timeout: 120_000 };
async function put(engine: Engine, id: string): Promise<void> {
  await engine.write((transaction) => transaction.run(add, { id }));
}

describe('a server lends the embedded store', () => {
  let folder: string;
  let server: Engine;
  let events: string[];
  let isReady: boolean;
  const config = () => ({ kind: 'embedded', folder }) as const;
  const borrowed = (signal = new AbortController().signal) =>
    openEngine(config(), { asked: (pid) => events.push(`asked ${pid === process.pid}`), signal });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ungraph-lend-'));
    events = [];
    const opened = await openEngine(config());
    await opened.migrate();
    isReady = true;
    const makeReady = async (engine: Engine) => {
      isReady = false;
      await engine.migrate();
      await setTimeout(300);
      isReady = true;
    };
    server = await lendEngine(config(), opened, makeReady, {
      lent: () => events.push('lent'),
      back: () => events.push('back'),
      failed: (error) => events.push(String(error)),
    });
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('to a command that asks, and has what it wrote when it is back', async () => {
    await put(server, 'body/one');
    const before = await server.version();
    const command = await borrowed();
    await put(command, 'body/two');
    // Asked while the command has it, answered once the server has it again.
    const answer = server.read(count, {}, waiting);
    expect(await server.version()).toBe(before);
    await expect(server.info()).rejects.toThrow(StoreLentError);
    await command.close();
    await expect.poll(() => events, { timeout: 60_000 }).toStrictEqual(['asked true', 'lent', 'back']);
    expect(await answer).toStrictEqual([{ count: 2 }]);
    expect(await server.version()).not.toBe(before);
    expect((await server.info()).kind).toBe('embedded');
  });

  it('and says so to those who do not wait', async () => {
    const command = await borrowed();
    await expect(server.read(count, {}, { timeout: 50 })).rejects.toThrow(StoreLentError);
    await expect(server.searchText('body', 1, { timeout: 50 })).rejects.toThrow(StoreLentError);
    await expect(server.searchPassages('body', 1, { timeout: 50 })).rejects.toThrow(StoreLentError);
    const leaving = AbortSignal.timeout(50);
    await expect(server.read(count, {}, { signal: leaving })).rejects.toThrow('timeout');
    await command.close();
    expect(await server.read(count, {}, waiting)).toStrictEqual([{ count: 0 }]);
  });

  it('to one command at a time: between them nothing is lent', async () => {
    const command = await borrowed();
    await expect(borrowed()).rejects.toThrow(StoreLockedError);
    await command.close();
  });

  it('to the next command too, while it is still being made ready again', async () => {
    await (await borrowed()).close();
    // The server has it again, and makes it ready.
    await vi.waitUntil(() => !isReady, waiting);
    await expect(openEngine(config())).rejects.toThrow(StoreLockedError);
    const next = await borrowed();
    await put(next, 'body/one');
    await next.close();
    expect(await server.read(count, {}, waiting)).toStrictEqual([{ count: 1 }]);
  }, 120_000);

  it('not to another server', async () => {
    await expect(openEngine(config())).rejects.toThrow(StoreLockedError);
    expect(events).toStrictEqual([]);
  });

  it('and closes while it is lent: the command goes on', async () => {
    const command = await borrowed();
    const answer = server.read(count, {}, waiting);
    answer.catch(() => {});
    await server.close();
    await expect(answer).rejects.toThrow(StoreClosedError);
    await put(command, 'body/one');
    await command.close();
  });

  it('a command that leaves before it has got the store leaves no request', async () => {
    const leaving = AbortSignal.abort();
    await expect(borrowed(leaving)).rejects.toThrow('abort');
    expect(await readdir(join(folder, 'graph.requests'))).toStrictEqual([]);
  });

  it('a request of a command that was killed is forgotten', async () => {
    const requests = join(folder, 'graph.requests');
    await mkdir(requests, { recursive: true });
    await writeFile(join(requests, 'killed'), '');
    await utimes(join(requests, 'killed'), new Date(0), new Date(0));
    await expect.poll(() => readdir(requests), { timeout: 60_000 }).toStrictEqual([]);
    expect(events).toStrictEqual([]);
  });
});
