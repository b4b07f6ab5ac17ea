import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from './run-ungraph.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-start-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

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
      const child = start(words, { environment: { UNGRAPH_DATA: join(folder, 'first'), PORT: '0' } });
      let said = '';
      child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
      const address = await addressOf(child);
      expect(await titleOf(address, 'A/RES/66/128')).toBe('Violence against women migrant workers');
      expect((await fetch(address)).headers.get('content-type')).toContain('text/html');
      expect(await stop(child, signal)).toBe(0);
      expect(/Restored [\d,]+ instruments[^]*Took in the sample/.test(said)).toBe(signal === 'SIGINT');
    }
    // It builds the explorer when nobody has.
  }, 600_000);
});
