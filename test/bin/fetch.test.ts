import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  bytes,
  startDocumentService,
  status,
  type DocumentService,
} from '../ingest/fetch/document-service.ts';
import { built, run, runHere, sample } from './run-ungraph.ts';

let service: DocumentService;
let folder = '';
beforeAll(async () => {
  service = await startDocumentService();
  folder = mkdtempSync(join(tmpdir(), 'ungraph-fetch-'));
  await built();
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (): Readonly<Record<string, string>> => ({
  UNGRAPH_DATA: join(folder, 'store'),
  UNGRAPH_FETCH_URL: `${service.address}/access?s={symbol}&t={type}`,
});
const fetching = async (...args: readonly string[]) =>
  await runHere(['fetch', '--delay', '0', ...args], { environment: environment() });

test('a dry run asks for nothing; a run takes in what comes, names what does not, and asks once only', async () => {
  service.answer('/access?s=A/RES/66/128&t=doc', bytes(readFileSync(sample)));
  service.answer('/access?s=A/RES/66/999&t=doc', status(404));
  const dry = await fetching('--dry-run', '66/128');
  expect(dry.out).toContain(`A/RES/66/128\t${service.address}/access?s=A/RES/66/128&t=doc`);
  expect(service.asked).toStrictEqual([]);

  const first = await run(['fetch', '--delay', '0', 'A/RES/66/128', 'A/RES/66/999'], {
    environment: environment(),
  });
  expect(first.err).toContain('ungraph: A/RES/66/999 is not published there');
  expect(first.out).toContain('1 fetched, 0 here already, 1 could not be had');
  expect(first.out).toContain('1 added');
  expect(first.status).toBe(2);

  const again = await fetching('A/RES/66/128');
  expect(again.out).toContain('0 fetched, 1 here already');
  expect(again.status).toBe(0);
  expect(service.asked.filter((path) => path.includes('66/128'))).toHaveLength(1);

  // What the sample cites most and nobody holds: each is asked for, as Word file and as PDF.
  service.asked.length = 0;
  const missing = await fetching('--missing', '--limit', '2');
  expect(missing.out).toContain('0 fetched, 0 here already, 2 could not be had');
  expect(service.asked).toHaveLength(4);
});

test('what is no symbol is said before anything is asked', async () => {
  service.asked.length = 0;
  const { status: ended, err } = await fetching('milk and eggs');
  expect(ended).toBe(1);
  expect(err).toContain('"milk and eggs" is no symbol');
  expect((await fetching()).err).toContain('--missing');
  expect(service.asked).toStrictEqual([]);
});
