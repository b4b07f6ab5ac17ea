import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../../ingest/extract.ts';
import { readDocument } from '../../../../ingest/read/read-document.ts';
import type { ExtractionRecord } from '../../../../ingest/record.ts';

const SAMPLE = 'data/A_RES_66_128.txt';
const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** A record without what may differ between formats: offsets, the file, and kinds of hyphens and spaces. */
function content(record: ExtractionRecord): unknown {
  const { source: _source, ...rest } = record;
  const plain = JSON.stringify(rest, (key, value: unknown) =>
    key === 'start' || key === 'end' ? undefined : value,
  );
  return JSON.parse(plain.replaceAll('\u2011', '-').replaceAll('\u00A0', ' '));
}

async function recordOf(file: string): Promise<ExtractionRecord> {
  const { source, from } = await readDocument(file, readFileSync(file));
  return extract(source, from);
}

// Needs LibreOffice; where there is none, the readers are tested on files made in the other tests alone.
describe.skipIf(!OFFICE)('the sample, written by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ungraph-office-'));
  beforeAll(() => copyFileSync(SAMPLE, join(folder, 'sample.txt')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['docx', 'doc', 'pdf', 'html'])(
    'as .%s gives the record of the text, offsets apart',
    async (format) => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        join(folder, 'sample.txt'),
      ];
      execFileSync(OFFICE ?? '', args, { stdio: 'ignore', timeout: 100_000 });
      const record = await recordOf(join(folder, `sample.${format}`));
      expect(record.source.format).toBe(format);
      expect(content(record)).toStrictEqual(content(await recordOf(SAMPLE)));
    },
    120_000,
  );
});
