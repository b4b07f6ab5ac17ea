import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run, sample, start } from './run-ungraph.ts';

// Processes are started, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-serve-'));
  writeFileSync(join(folder, 'list.txt'), 'milk, eggs, bread');
  await run(['--version']);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inStore = (name: string): Readonly<Record<string, string>> => ({ UNGRAPH_DATA: join(folder, name) });

/** The address that a server prints when it is ready. */
async function addressOf(child: ChildProcess): Promise<string> {
  let out = '';
  let err = '';
  child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
  return await new Promise((resolve, reject) => {
    child.stdout?.on('data', (part: Buffer) => {
      out += part.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(out)?.[0];
      if (address) resolve(address);
    });
    child.on('close', (status) => reject(new Error(`ended with ${status}: ${err}`)));
  });
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  child.kill(signal);
  return await ended;
}

async function titleOf(address: string, id: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query ($id: ID!) { instrument(id: $id) { title } }', variables: { id } }),
  });
  const answer = (await response.json()) as { data?: { instrument?: { title?: string } } };
  return answer.data?.instrument?.title;
}

describe('ungraph start', () => {
  test('restores the network and takes in the sample once, serves it, and ends quietly when it is interrupted', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // The second without a word: `ungraph` alone is `ungraph start`.
      const words = signal === 'SIGINT' ? ['start'] : [];
      const child = start(words, { environment: { ...inStore('first'), PORT: '0' } });
      let said = '';
      child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
      const address = await addressOf(child);
      expect(await titleOf(address, 'A/RES/66/128')).toBe('Violence against women migrant workers');
      expect((await fetch(address)).headers.get('content-type')).toContain('text/html');
      expect(await stop(child, signal)).toBe(0);
      expect(/Restored [\d,]+ instruments[^]*Took in the sample/.test(said)).toBe(signal === 'SIGINT');
    }
  }, 180_000);
});

describe('ungraph ingest', () => {
  test('takes in what can be read, names what cannot, and ends with status 2', async () => {
    const list = join(folder, 'list.txt');
    const first = await run(['ingest', list, sample], { environment: inStore('second') });
    expect(first.status).toBe(2);
    expect(first.err).toContain(`ungraph: ${list}: bears no mark of a UN document`);
    expect(first.out).toMatch(
      /^1 document read, 1 could not be read; 1 added, 0 replaced, 0 unchanged in the embedded store/,
    );
    const again = await run(['ingest', sample], { environment: inStore('second') });
    expect(again.status).toBe(0);
    expect(again.out).toMatch(/^0 documents read; 0 added, 0 replaced, 1 unchanged/);
  });
});

describe('what stands in the way is said in one line', () => {
  test('a port in use: which, and how to choose another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const { status, err } = await run(['serve', '--port', String(port)], { environment: inStore('third') });
    other.close();
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`^ungraph: Port ${port} .* in use.*--port.*PORT=`));
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a wrong PORT in the environment', async () => {
    const { status, err } = await run(['serve'], { environment: { ...inStore('fourth'), PORT: 'four' } });
    expect(status).toBe(1);
    expect(err).toBe('ungraph: PORT is "four". It must be a whole number from 0 to 65535.\n');
  });

  test('a Neo4j server that is not there: what was tried and what to do, status 3', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'not-to-be-shown' };
    const { status, err } = await run(['ingest', sample], { environment });
    expect(status).toBe(3);
    expect(err).toContain('bolt://127.0.0.1:1 (connect ECONNREFUSED 127.0.0.1:1)');
    expect(err).toContain('NEO4J_URI');
    expect(err).not.toContain('    at ');
    expect(err).not.toContain('not-to-be-shown');
    const verbose = await run(['ingest', '--verbose', sample], { environment });
    expect(verbose.status).toBe(3);
    expect(verbose.err).toContain('    at ');
  });
});
