import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, run, runHere, sample } from './run-ungraph.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-serve-'));
  writeFileSync(join(folder, 'list.txt'), 'milk, eggs, bread');
  await built();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inStore = (name: string): Readonly<Record<string, string>> => ({ UNGRAPH_DATA: join(folder, name) });

describe('ungraph ingest', () => {
  test('takes in what can be read, names what cannot, and ends with status 2', async () => {
    const list = join(folder, 'list.txt');
    const first = await runHere(['ingest', list, sample], { environment: inStore('second') });
    expect(first.status).toBe(2);
    expect(first.err).toContain(`ungraph: ${list}: bears no mark of a UN document`);
    expect(first.out).toMatch(
      /^1 document read, 1 could not be read; 1 added, 0 replaced, 0 unchanged in the embedded store/,
    );
    const again = await runHere(['ingest', sample], { environment: inStore('second') });
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
    const { status, err } = await runHere(['serve'], { environment: { ...inStore('fourth'), PORT: 'four' } });
    expect(status).toBe(1);
    expect(err).toBe('ungraph: PORT is "four". It must be a whole number from 0 to 65535.\n');
  });

  test('a Neo4j server that is not there: what was tried and what to do, status 3', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'not-to-be-shown' };
    const { status, err } = await runHere(['ingest', sample], { environment });
    expect(status).toBe(3);
    expect(err).toContain('bolt://127.0.0.1:1 (connect ECONNREFUSED 127.0.0.1:1)');
    expect(err).toContain('NEO4J_URI');
    expect(err).not.toContain('    at ');
    expect(err).not.toContain('not-to-be-shown');
    const verbose = await runHere(['ingest', '--verbose', sample], { environment });
    expect(verbose.status).toBe(3);
    expect(verbose.err).toContain('    at ');
  });
});
