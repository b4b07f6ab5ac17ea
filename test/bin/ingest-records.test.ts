import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runHere } from './run-ungraph.ts';
import { resolution } from './texts.ts';

const first = (out: string): string =>
  (out.split('\n')[0] ?? '').replace(/ in the (?:embedded )?store .*/, '');

/** Records of `ungraph extract`, taken into a graph. */
describe('with the records of three texts', () => {
  let folder: string;
  let texts: string;
  let file: string;
  let environment: Record<string, string>;
  let stores = 0;
  const ingest = async (...args: string[]) => {
    const { status, out, err } = await runHere(['ingest', ...args], { environment });
    return { status, first: first(out), out, err };
  };
  const csv = async (own = environment): Promise<Record<string, string>[]> =>
    parseCsv((await runHere(['export', '--format', 'csv'], { environment: own })).out, { columns: true });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ungraph-records-'));
    texts = join(folder, 'texts');
    mkdirSync(texts);
    for (const number of [1, 2, 3]) writeFileSync(join(texts, `${number}.txt`), resolution(number));
    file = join(folder, 'records.jsonl');
    writeFileSync(file, (await runHere(['extract', texts])).out);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    environment = { UNGRAPH_DATA: join(folder, `store-${(stores += 1)}`) };
  });

  test('the graph has what they cite, and is told that it has no words', async () => {
    const { status, first: said, err } = await ingest(file);
    expect({ status, said }).toStrictEqual({
      status: 0,
      said: '3 documents read; 3 added, 0 replaced, 0 unchanged',
    });
    expect(err).toBe(
      'ungraph: 3 texts are held as told by records, without words; `ungraph ingest` with the texts themselves brings these.\n',
    );
    const ofTexts = { UNGRAPH_DATA: join(folder, 'store-of-texts') };
    await runHere(['ingest', texts], { environment: ofTexts });
    const withWords = await csv(ofTexts);
    expect(withWords.map(({ quote }) => quote)).toContain('96/4');
    expect(await csv()).toStrictEqual(withWords.map((row) => ({ ...row, quote: '' })));
  });

  test('a record of a text that is held changes nothing, and takes no words away', async () => {
    await ingest(texts);
    const before = await csv();
    expect((await ingest(file)).first).toBe('3 documents read; 0 added, 0 replaced, 3 unchanged');
    expect(await csv()).toStrictEqual(before);
  });

  test('a text that is held by its record brings its words, and is unchanged then, as its record is', async () => {
    await ingest(file);
    expect((await ingest(texts)).first).toBe('3 documents read; 0 added, 3 replaced, 0 unchanged');
    const quotes = (await csv()).map(({ quote }) => quote);
    expect(quotes).toContain('96/4');
    expect((await ingest(texts)).first).toBe('0 documents read; 0 added, 0 replaced, 3 unchanged');
    await ingest(file);
    expect((await csv()).map(({ quote }) => quote)).toStrictEqual(quotes);
  });

  test('a text of the same run stands before the record of another one', async () => {
    const other = join(folder, 'other.txt');
    writeFileSync(other, resolution(1).replace('Rivers', 'Streams'));
    const { out } = await ingest(file, other);
    expect(first(out)).toBe('4 documents read; 3 added, 0 replaced, 0 unchanged, 1 left out');
    expect(out).toContain(
      `A/RES/96/1: ${other} stands, ${file} line 1 is left out: text keeps more of a document than a record`,
    );
  });

  test('of two records of one instrument that which cites more stands', async () => {
    const [one = '', two = ''] = readFileSync(file, 'utf8').split('\n');
    const twice = join(folder, 'twice.jsonl');
    const poorer = {
      ...JSON.parse(one),
      citations: [],
      source: { ...JSON.parse(one).source, sha256: 'a'.repeat(64) },
    };
    writeFileSync(twice, `${JSON.stringify(poorer)}\n${one}\n${two}\n${two}\n`);
    const { first: said, out } = await ingest(twice);
    expect(said).toBe('4 documents read; 2 added, 0 replaced, 0 unchanged, 1 repeated, 1 left out');
    expect(out).toContain(`A/RES/96/1: ${twice} line 2 stands, ${twice} line 1 is left out`);
  });

  test('what is wrong with a line is told with its number, and the others are taken in', async () => {
    const bad = join(folder, 'bad.jsonl');
    const [one = '', two = '', three = ''] = readFileSync(file, 'utf8').split('\n');
    const lines = [
      one,
      two.slice(0, 40),
      two.replace('"version":1', '"version":2'),
      two.replace('"kind":"resolution"', '"kind":"poem"'),
      '{"source":{"path":"x.png"},"error":{"code":"binary","message":"is a PNG picture, which is not read"}}',
      '',
      three,
    ];
    writeFileSync(bad, lines.join('\n'));
    const { status, first: said, err } = await ingest(bad);
    expect(status).toBe(2);
    expect(said).toBe('2 documents read, 4 could not be read; 2 added, 0 replaced, 0 unchanged');
    const told = err.split('\n').filter((line) => line.startsWith(`ungraph: ${bad}`));
    expect(told.map((line) => line.slice(`ungraph: ${bad} `.length))).toStrictEqual([
      expect.stringMatching(/^line 2: is no JSON: /),
      'line 3: is a record of version 2; version 1 is read',
      'line 4: is no record: document/kind must be equal to one of the allowed values',
      'line 5: holds no record, for x.png is a PNG picture, which is not read',
    ]);
  });

  test('a dry run and a part take only what they should', async () => {
    expect((await ingest('--dry-run', file)).first).toBe(
      '3 documents read; 3 would be added, 0 replaced, 0 unchanged, had this been no dry run',
    );
    const added = async (shard: string) =>
      Number(/(\d+) added/.exec((await ingest('--shard', shard, file)).out)?.[1]);
    expect((await added('1/2')) + (await added('2/2'))).toBe(3);
  });

  test.each(['check', 'extract', 'trace'])('%s takes them for no text', async (command) => {
    const { status, err } = await runHere([command, file], { environment });
    expect(status).toBe(2);
    expect(err).toContain(`${file}: holds records of ungraph and no text: \`ungraph ingest\` takes them`);
  });
});
