import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, runHere, start, type Ended } from './run-ungraph.ts';
import { resolution } from './texts.ts';

let folder = '';
let ingested: Ended;
const inStore = (): { readonly environment: Readonly<Record<string, string>> } => ({
  environment: { UNGRAPH_DATA: join(folder, 'store') },
});
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-holdings-'));
  const files = [2, 3, 6].map((number) => {
    const file = join(folder, `A_RES_96_${number}.txt`);
    writeFileSync(file, resolution(number));
    return file;
  });
  ingested = await runHere(['ingest', ...files, '--report', join(folder, 'report.json')], inStore());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('ungraph ingest sums up, and reports the same for a program', () => {
  expect(ingested.status).toBe(0);
  expect(ingested.out).toMatch(
    /^3 documents read; 3 added, 0 replaced, 0 unchanged in the embedded store in /,
  );
  expect(ingested.out).toContain('\nresolved to: 6 resolution, 3 treaty-series-entry\n');
  const report: unknown = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  expect(report).toMatchObject({
    version: 1,
    dryRun: false,
    interrupted: false,
    documents: { read: 3, added: 3, replaced: 0, unchanged: 0, failed: 0 },
    passedOver: 0,
    citations: { byStatus: { resolved: 9 }, byClass: { resolution: 6, 'treaty-series-entry': 3 } },
    withoutSymbol: [],
    conflicts: [],
    errors: [],
  });
});

test('ungraph ingest names a text without a symbol, which is found by the name of its file', async () => {
  const draft = join(folder, 'our draft.txt');
  writeFileSync(draft, resolution(9).replaceAll(/^.*96\/9.*\n?/gm, ''));
  const store = { environment: { UNGRAPH_DATA: join(folder, 'drafts') } };
  const report = join(folder, 'drafts.json');
  const { out } = await runHere(['ingest', draft, '--report', report], store);
  const id = /\n1 text has no symbol and is held as:\n {2}(file\/[0-9a-f]{16}): .*our draft\.txt\n/.exec(
    out,
  )?.[1];
  expect(id).toBeDefined();
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
    withoutSymbol: [{ id, file: draft }],
  });
  const found = await runHere(['export', '--format', 'csv', '--search', 'our draft'], store);
  expect(found.out).toContain(`,${id},our draft.txt,`);
  // Its record says what the text says: neither.
  const records = await runHere(['export', '--format', 'jsonl', '--search', 'our draft'], store);
  expect(JSON.parse(records.out)).toMatchObject({ document: { id: null, title: null } });
});

test('ungraph ingest writes its report before the summary, of which one may read the beginning only', async () => {
  const file = join(folder, 'read-half.json');
  const paths = [2, 3, 6].map((number) => join(folder, `A_RES_96_${number}.txt`));
  const child = start(['ingest', '--dry-run', ...paths, '--report', file], inStore());
  child.stdout?.destroy();
  await once(child, 'close');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 1, dryRun: true });
});

describe('ungraph status', () => {
  test('tells what is held, what is missing and why citations are open', async () => {
    const { status, out } = await runHere(['status'], inStore());
    expect(status).toBe(0);
    expect(out).toMatch(
      / holds 3 of 6 instruments of 1 series\n {2}A\/RES\/96 {2}3 of 6 {2}missing A\/RES\/96\/1, /,
    );
    expect(out).toContain('missing A/RES/96/1, A/RES/96/4 to 5\n');
    expect(out).toMatch(/Most cited, and not held:\n {2}A\/RES\/96\/4 {2}cited by 2\n/);
    expect(out).toContain('\n0 citations are open\n');
  });

  test('gives the same to a program', async () => {
    const { out } = await runHere(['status', '--json', '--limit', '1'], inStore());
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      series: [
        {
          series: 'A/RES/96',
          held: 3,
          expected: 6,
          missing: [
            { first: 1, last: 1, ids: 'A/RES/96/1' },
            { first: 4, last: 5, ids: 'A/RES/96/4 to 5' },
          ],
        },
      ],
      missing: [{ id: 'A/RES/96/4', citedBy: 2 }],
      unresolved: [],
    });
  });
});

test('ungraph remove takes texts out, and says what it does not know', async () => {
  const { status, out, err } = await run(['remove', '96/2', 'A/RES/96/3', 'A/RES/96/99'], inStore());
  expect(status).toBe(2);
  expect(out).toBe('A/RES/96/2: removed; nothing cites it\nA/RES/96/3: removed; nothing cites it\n');
  expect(err).toBe('ungraph: A/RES/96/99: no such instrument is in the graph\n');
  const rest = await runHere(['status'], inStore());
  expect(rest.out).toMatch(/ holds 1 of 6 instruments of 1 series\n/);
});
