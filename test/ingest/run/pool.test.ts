import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileInput } from '../../../ingest/read/find-inputs.ts';
import { extractAll } from '../../../ingest/run/extract-all.ts';

/** Takes a batch as the built worker does; a text named "deadly" ends its thread. */
const WORKER = `
export default async function work({ inputs, withText }) {
  if (inputs.some(({ path }) => path === 'deadly')) {
    await new Promise(() => setImmediate(() => { throw new Error('out of memory'); }));
  }
  const outcomes = inputs.flatMap(({ path }) => path === 'volume' ? ['volume!1', 'volume!2', 'volume'] : [path]);
  const lines = outcomes.map((path) => Buffer.from(path + '\\n'));
  let end = 0;
  return {
    lines: Buffer.concat(lines),
    ends: lines.map(({ length }) => (end += length)),
    bytes: outcomes.map((path) => path.length),
    failures: new Map(outcomes.flatMap((path, index) =>
      path === 'bad' ? [[index, { source: { path }, error: { code: 'empty', message: 'is empty' } }]] : [])),
    notes: new Map(),
    texts: withText ? outcomes.map((path) => path === 'bad' ? undefined : 'text of ' + path) : [],
    parts: new Map(inputs.flatMap(({ path }, index) => path === 'volume' ? [[index, ['!1', '!2', '']]] : [])),
    languages: new Map(withText ? outcomes.flatMap((path, index) => path === 'un' ? [[index, 'French']] : []) : []),
  };
}
`;

let folder = '';
let workerFile: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-pool-'));
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, WORKER);
  workerFile = pathToFileURL(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const input = (path: string): FileInput => ({ path, file: `folder/${path}`, from: 'file' });

async function linesOf(paths: readonly string[], withText = false): Promise<object[]> {
  const shown: object[] = [];
  for await (const outcome of extractAll(paths.map(input), { workers: 2, workerFile, withText })) {
    const { path, bytes, failure, text, language } = outcome;
    const line = Buffer.from(outcome.line).toString('utf8').trim();
    shown.push({
      path,
      line,
      bytes,
      ...(failure && { failed: failure.error.code }),
      ...(text && { text }),
      ...(language && { language }),
    });
  }
  return shown;
}

test('each outcome of a batch is that of its own input, in order', async () => {
  const paths = ['one', 'two', 'bad', 'three', 'four', 'five', 'six'];
  const expected = paths.map((path) => {
    const outcome = { path, line: path, bytes: path.length };
    return path === 'bad' ? Object.assign(outcome, { failed: 'empty' }) : outcome;
  });
  expect(await linesOf(paths)).toStrictEqual(expected);
});

test('the language of a text that is not English comes along with it', async () => {
  expect(await linesOf(['one', 'un'], true)).toStrictEqual([
    { path: 'one', line: 'one', bytes: 3, text: 'text of one' },
    { path: 'un', line: 'un', bytes: 2, text: 'text of un', language: 'French' },
  ]);
});

test('an input that holds several acts has several outcomes, each under its own name', async () => {
  const shown = ['one', 'volume!1', 'volume!2', 'volume', 'un', 'bad'].map((path) => ({
    path,
    line: path,
    bytes: path.length,
    ...(path === 'bad' ? { failed: 'empty' } : { text: `text of ${path}` }),
    ...(path === 'un' && { language: 'French' }),
  }));
  expect(await linesOf(['one', 'volume', 'un', 'bad'], true)).toStrictEqual(shown);
});

test('texts come along where they are asked for', async () => {
  expect(await linesOf(['one', 'bad'], true)).toStrictEqual([
    { path: 'one', line: 'one', bytes: 3, text: 'text of one' },
    { path: 'bad', line: 'bad', bytes: 3, failed: 'empty' },
  ]);
});

test('a worker that dies takes only the text with it that it died of', async () => {
  const paths = Array.from({ length: 12 }, (_, index) => (index === 7 ? 'deadly' : `text ${index}`));
  const found = await linesOf(paths);
  expect(found).toHaveLength(12);
  const [deadly] = found.splice(7, 1);
  expect(deadly).toMatchObject({ path: 'deadly', bytes: 0, failed: 'failed' });
  expect(found).toStrictEqual(
    paths.filter((path) => path !== 'deadly').map((path) => ({ path, line: path, bytes: path.length })),
  );
});
