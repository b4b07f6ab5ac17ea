import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from './run-ungraph.ts';
import { addressOf, stop, titleOf } from './served.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-start-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

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
