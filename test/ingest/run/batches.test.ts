import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileInput, Input } from '../../../ingest/read/find-inputs.ts';
import { batchesOf } from '../../../ingest/run/batches.ts';

const KB = 1024;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-batches-'));
  for (const size of [1, 100, 200, 300]) writeFileSync(join(folder, `${size}`), Buffer.alloc(size * KB));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of so many KB. */
const file = (size: number): FileInput => ({
  path: `${size}`,
  file: join(folder, `${size}`),
  from: 'file',
});
/** A member of an archive. */
const member = (size: number): Input => ({
  path: `in zip/${size}`,
  file: `a.zip/${size}`,
  from: 'bytes',
  bytes: new Uint8Array(size * KB),
});
const stdin: Input = { path: '-', file: 'standard input', from: 'stdin' };

/** Paths of each batch; an input that stays in this thread stands alone. */
async function shown(inputs: readonly Input[], workers: number): Promise<(string | string[])[]> {
  const paths: (string | string[])[] = [];
  for await (const portion of batchesOf(inputs, workers))
    paths.push('from' in portion ? portion.path : portion.map(({ path }) => path));
  return paths;
}
const sizes = async (inputs: readonly Input[], workers: number): Promise<number[]> =>
  (await shown(inputs, workers)).map((portion) => portion.length);
const many = (count: number, size: number): Input[] => Array.from({ length: count }, () => file(size));

describe('batches', () => {
  test('a few documents are spread over the workers, many go by thirty-two', async () => {
    expect(await sizes(many(10, 1), 2)).toStrictEqual([1, 1, 2, 2, 4]);
    expect(await sizes(many(200, 1), 1)).toStrictEqual([1, 2, 4, 8, 16, 32, 32, 32, 32, 32, 9]);
  });

  test('hold no more than 256 KB, but for a document that is larger by itself', async () => {
    const paths = [1, 1, 1, 100, 100, 100, 300, 200, 100].map(file);
    expect(await shown(paths, 1)).toStrictEqual([
      ['1'],
      ['1', '1'],
      ['100', '100'],
      ['100'],
      ['300'],
      ['200'],
      ['100'],
    ]);
  });

  test('members of archives count by what they hold', async () => {
    const inputs = [file(1), file(1), member(200), member(50), member(10)];
    expect(await shown(inputs, 1)).toStrictEqual([['1'], ['1', 'in zip/200'], ['in zip/50', 'in zip/10']]);
  });

  test('what needs no worker keeps its place among them', async () => {
    expect(await shown([file(1), stdin, file(1), stdin, stdin], 1)).toStrictEqual([
      ['1'],
      '-',
      ['1'],
      '-',
      '-',
    ]);
  });

  test('a file that is not there is in a batch like any other', async () => {
    expect(await shown([{ ...file(1), path: 'gone', file: join(folder, 'gone') }], 1)).toStrictEqual([
      ['gone'],
    ]);
  });
});
