import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, run, runHere, sample, start } from './run-ungraph.ts';
import type { Ended } from './run-ungraph.ts';

const text = (number: number): string =>
  `Resolution adopted by the General Assembly on 19 December 2011\n66/${number}.\tA title\n` +
  'The General Assembly,\n\tRecalling its resolution 48/104 of 20 December 1993,\n' +
  `\t1.\tDecides to remain seized of the matter.\n`;

let folder = '';
const at = (path: string): string => join(folder, path);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-extract-'));
  mkdirSync(at('texts/ga-66'), { recursive: true });
  for (const number of [1, 2, 3]) writeFileSync(at(`texts/ga-66/A_RES_66_${number}.txt`), text(number));
  writeFileSync(at('texts/ga-66/A_RES_66_1.gold.json'), '{}');
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('binary.txt'), Buffer.from([0, 1, 2, 3, 0, 0, 7]));
  writeFileSync(at('list.txt'), 'milk, eggs, bread');
  mkdirSync(at('volumes'));
  for (const number of [1, 2, 3])
    writeFileSync(
      at(`volumes/${number}.txt`),
      `A/66/49\nResolutions\n\n${text(2 * number)}\n${text(2 * number + 1)}`,
    );
  await built();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Line {
  readonly source: { readonly path: string };
  readonly document?: { readonly id: string };
  readonly error?: { readonly code: string };
}
const lines = (out: string): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** "path: id" or "path: error code". */
const shown = ({ source, document, error }: Line): string => `${source.path}: ${document?.id ?? error?.code}`;

const withoutSource = (out: string): string => {
  const { source: _source, ...rest } = JSON.parse(out) as Line;
  return JSON.stringify(rest);
};

describe('ungraph extract', () => {
  test('writes one record for one text and nothing else', async () => {
    const { status, out, err } = await run(['extract', '--format', 'jsonl', sample]);
    expect({ status, err }).toStrictEqual({ status: 0, err: '' });
    expect(lines(out).map(shown)).toStrictEqual([`${sample}: A/RES/66/128`]);
    expect(out.endsWith('}\n')).toBe(true);
  });

  test('writes the records in the order of the paths', async () => {
    const [two, one] = [at('texts/ga-66/A_RES_66_2.txt'), at('texts/ga-66/A_RES_66_1.txt')];
    const { status, out } = await runHere(['extract', two, one]);
    expect(status).toBe(0);
    expect(lines(out).map(shown)).toStrictEqual([`${two}: A/RES/66/2`, `${one}: A/RES/66/1`]);
  });

  test('reads a folder with the folders in it, with paths relative to it', async () => {
    const { status, out, err } = await runHere(['extract', at('texts')]);
    expect(status).toBe(0);
    expect(lines(out).map(shown)).toStrictEqual(
      [1, 2, 3].map((number) => `ga-66/A_RES_66_${number}.txt: A/RES/66/${number}`),
    );
    expect(err).toBe('ungraph: 3 documents read, 1 other file passed over\n');
  });

  test('reads standard input', async () => {
    const { status, out } = await run(['extract', '-'], { input: text(7) });
    expect(status).toBe(0);
    expect(lines(out).map(shown)).toStrictEqual(['-: A/RES/66/7']);
  });

  test('reads archives, on standard input too, and names their members', async () => {
    const archive = zipSync({
      'a/7.txt': strToU8(text(7)),
      'b.csv': strToU8('1,2'),
      '../c.txt': strToU8('x'),
    });
    const { status, out, err } = await run(['extract', '-'], { input: archive });
    expect(status).toBe(2);
    expect(lines(out).map(shown)).toStrictEqual(['-!a/7.txt: A/RES/66/7', '-!../c.txt: unreadable']);
    expect(err).toBe(
      'ungraph: standard input!../c.txt: is refused: its name leads out of the archive (invalid relative path: ../c.txt)\n' +
        'ungraph: 1 document read, 1 could not be read, 1 other file passed over\n',
    );
  });

  test.each([[['extract']], [['extract', '--explain']], [['ingest', '--dry-run']]])(
    '%j names the texts of other word processors in an archive, and what to do',
    async (command) => {
      const file = at('mixed.zip');
      writeFileSync(
        file,
        zipSync({
          '7.txt': strToU8(text(7)),
          'old/8.RTF': strToU8(String.raw`{\rtf1 }`),
          'b.csv': strToU8('1,2'),
        }),
      );
      const { status, err } = await runHere([...command, file], {
        environment: { UNGRAPH_DATA: at('none') },
      });
      expect(status).toBe(0);
      expect(err).toContain(
        `ungraph: ${file}!old/8.RTF: is of a format that is not read, and passed over; save it as Word (.docx), PDF or text\n`,
      );
      expect(err).not.toContain('b.csv');
    },
  );

  test('gives the same bytes on any number of workers', async () => {
    const paths = Array.from({ length: 12 }, () => [at('texts'), sample]).flat();
    const runs: Ended[] = [];
    for (const workers of ['1', '2', '3'])
      runs.push(await runHere(['extract', '--workers', workers, ...paths]));
    const [one, two, three] = runs.map(({ out }) => out);
    expect(lines(one ?? '')).toHaveLength(48);
    expect(two).toBe(one);
    expect(three).toBe(one);
  });

  test('reads each of several acts in a file, and what the file says besides, on any number of workers', async () => {
    const one = await runHere(['extract', '--workers', '1', at('volumes')]);
    const two = await run(['extract', '--workers', '2', at('volumes')]);
    expect(two).toStrictEqual({ ...one, err: two.err });
    expect(lines(one.out).map(shown)).toStrictEqual(
      [1, 2, 3].flatMap((number) => [
        `${number}.txt!66_${2 * number}: A/RES/66/${2 * number}`,
        `${number}.txt!66_${2 * number + 1}: A/RES/66/${2 * number + 1}`,
        `${number}.txt: A/66/49`,
      ]),
    );
    const explained = await runHere(['extract', '--explain', at('volumes/1.txt')]);
    expect(explained.out).toMatch(/^A\/RES\/66\/2 .*A\/RES\/66\/3 .*A\/66\/49 /s);
  });

  test('puts an error record in the place of what cannot be read, says so, and goes on', async () => {
    const files = ['empty.txt', 'binary.txt', 'list.txt', 'gone.txt'].map(at);
    const { status, out, err } = await runHere(['extract', ...files, sample]);
    expect(status).toBe(2);
    expect(lines(out).map(shown)).toStrictEqual([
      `${files[0]}: empty`,
      `${files[1]}: binary`,
      `${files[2]}: not-a-un-text`,
      `${files[3]}: unreadable`,
      `${sample}: A/RES/66/128`,
    ]);
    expect(err.split('\n')).toStrictEqual([
      `ungraph: ${files[0]}: is empty`,
      `ungraph: ${files[1]}: is no text: it has NUL bytes, as pictures and programs do`,
      `ungraph: ${files[2]}: bears no mark of a UN document: no symbol, no organ that speaks ("The General Assembly,")`,
      `ungraph: ${files[3]}: does not exist`,
      'ungraph: 1 document read, 4 could not be read',
      '',
    ]);
  });

  test('ends quietly when the reader has seen enough', async () => {
    const child = start(['extract', ...Array.from({ length: 200 }, () => sample)]);
    let err = '';
    child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const status = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    expect({ status, err }).toStrictEqual({ status: 0, err: '' });
  });

  test('explains a text to a person', async () => {
    const { status, out } = await runHere(['extract', '--explain', at('texts/ga-66/A_RES_66_1.txt')]);
    expect(status).toBe(0);
    expect(out).toMatch(/^A\/RES\/66\/1 {2}A title\n/);
    expect(out).toContain(
      'PP1  Recalling\n  Recalling its resolution «48/104» of 20 December 1993,\n    → A/RES/48/104',
    );
  });

  test('does not change with the encoding of the text', async () => {
    const one = at('texts/ga-66/A_RES_66_1.txt');
    const wide = at('wide/A_RES_66_1.txt');
    mkdirSync(at('wide'));
    writeFileSync(wide, Buffer.from(`\uFEFF${text(1)}`, 'utf16le'));
    const [plain, marked] = [await runHere(['extract', one]), await runHere(['extract', wide])];
    expect(withoutSource(marked.out)).toBe(withoutSource(plain.out));
  });
});
