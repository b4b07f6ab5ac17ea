import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runHere, sample } from './run-ungraph.ts';

/** What the commands that read the graph refuse before they read it. */

let folder: string;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ungraph-usage-'));
  environment = { UNGRAPH_DATA: join(folder, 'store') };
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

test.each([
  [['export', '--format', 'xlsx'], 'csv'],
  [['export'], '--format'],
  [
    ['export', '--format', 'csv', '--kind', 'poem'],
    '--kind has no value "poem". It takes resolution, decision, presidential-statement, ',
  ],
  [['export', '--format', 'csv', '--held', 'yes'], '--held has no value "yes". It takes true, false.'],
  [['export', '--format', 'csv', '--year-from', 'soon'], '--year-from takes a whole number, not "soon".'],
  [
    ['export', '--format', 'csv', '--year-from', '2010', '--year-to', '2000'],
    'Did you mean --year-from 2000, --year-to 2010?',
  ],
  [['export', '--format', 'csv', '--cites-role', 'praises'], '--cites-role has no value "praises".'],
  [['export', '--format', 'csv', '--ids', '66/128', '--trace', '66/128'], 'Choose one'],
  [['export', '--format', 'csv', '--links', 'matching'], '--cites-instrument'],
  [['export', '--format', 'csv', '--links', 'matching', '--ids', '66/128'], '--cites-instrument'],
  [['export', '--format', 'csv', '--links', 'matching', '--trace', '66/128'], '--links matching'],
  [['export', '--format', 'csv', '--trace', '66/128', '--mentions'], '--mentions'],
  [
    ['export', '--format', 'csv', '--out', '/nowhere/at/all.csv'],
    '/nowhere/at/all.csv cannot be written: its folder does not exist.',
  ],
  [['snapshot', '--out', '/nowhere/at/all'], '/nowhere/at/all cannot be written: its folder does not exist.'],
  [
    ['ingest', '--report', '/nowhere/at/all.json', sample],
    '/nowhere/at/all.json cannot be written: its folder does not exist.',
  ],
  [['trace', '66/128', '--depth', '9'], '--depth'],
])('%j is wrong usage, and says why', async (args, named) => {
  const { status, err } = await runHere(args, { environment });
  expect(status).toBe(1);
  expect(err).toContain(named);
  expect(err).not.toContain('not foreseen');
  expect(existsSync('/nowhere')).toBe(false);
});
