import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findInputs } from '../../../ingest/read/find-inputs.ts';
import type { Input } from '../../../ingest/read/find-inputs.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-inputs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(path: string): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, 'The General Assembly,');
  return full;
}

/** "path" of a file, "path: what is wrong" of the others. */
const shown = (input: Input): string =>
  input.from === 'nowhere' ? `${input.path}: ${input.error.code}` : input.path;

describe('a folder', () => {
  test('is walked to its end, sorted, with paths relative to it', () => {
    for (const path of ['b.txt', 'a/z.txt', 'a/b/c.TXT', 'c/1.txt', 'B.txt', 'a.txt']) file(path);
    expect(findInputs([folder]).inputs.map(shown)).toStrictEqual([
      'B.txt',
      'a/b/c.TXT',
      'a/z.txt',
      'a.txt',
      'b.txt',
      'c/1.txt',
    ]);
  });

  test('gives its texts; other files are counted, hidden ones are not looked at', () => {
    for (const path of ['a.txt', 'a.gold.json', 'a.json', '.git/x.txt', '.hidden.txt']) file(path);
    const found = findInputs([folder]);
    expect(found.inputs.map(shown)).toStrictEqual(['a.txt']);
    expect(found.passedOver).toBe(2);
  });

  test('names texts of word processors that are not read, and says what to do', () => {
    for (const path of ['a.txt', 'b.odt', 'c.RTF', 'd.xlsx']) file(path);
    const found = findInputs([folder]);
    expect(found.inputs.map(shown)).toStrictEqual(['a.txt']);
    expect(found.passedOver).toBe(3);
    expect(found.special).toStrictEqual(
      ['b.odt', 'c.RTF'].map(
        (name) =>
          `${join(folder, name)}: is of a format that is not read, and passed over; save it as Word (.docx), PDF or text`,
      ),
    );
  });

  test('without a text is an error', () => {
    file('only.json');
    const found = findInputs([folder]);
    expect(found.inputs.map(shown)).toStrictEqual([`${folder}: empty`]);
    expect(found.passedOver).toBe(1);
  });
});

describe('links in a folder', () => {
  test('that lead back into it are passed over, loops too', () => {
    file('texts/a.txt');
    symlinkSync(folder, join(folder, 'texts', 'loop'));
    symlinkSync(join(folder, 'texts', 'a.txt'), join(folder, 'again.txt'));
    const found = findInputs([folder]);
    expect(found.inputs.map(shown)).toStrictEqual(['texts/a.txt']);
    expect(found.passedOver).toBe(2);
  });

  test('that lead out of it are refused', () => {
    file('library/a.txt');
    file('library-of-others/secret.txt');
    symlinkSync(join(folder, 'library-of-others', 'secret.txt'), join(folder, 'library', 'b.txt'));
    symlinkSync(join(folder, 'library-of-others'), join(folder, 'library', 'c'));
    symlinkSync('../..', join(folder, 'library', 'd'));
    const found = findInputs([join(folder, 'library')]);
    expect(found.inputs.map(shown)).toStrictEqual([
      'a.txt',
      'b.txt: unreadable',
      'c: unreadable',
      'd: unreadable',
    ]);
  });

  test('that lead nowhere, or to themselves, are refused', () => {
    file('a.txt');
    symlinkSync('gone.txt', join(folder, 'b.txt'));
    symlinkSync('c.txt', join(folder, 'c.txt'));
    const { inputs } = findInputs([folder]);
    expect(inputs.map(shown)).toStrictEqual(['a.txt', 'b.txt: unreadable', 'c.txt: unreadable']);
    expect(inputs.flatMap((input) => (input.from === 'nowhere' ? [input.error.message] : []))).toStrictEqual([
      'is a link that leads nowhere',
      'is a link that leads back to itself',
    ]);
  });
});

describe('paths', () => {
  test('are taken in the order given, files under the path given, whatever their name', () => {
    const two = file('two');
    const one = file('one.json');
    file('texts/a.txt');
    expect(findInputs([two, '-', join(folder, 'texts'), one]).inputs.map(shown)).toStrictEqual([
      two,
      '-',
      'a.txt',
      one,
    ]);
  });

  test('that are links themselves are followed: the caller named them', () => {
    file('texts/a.txt');
    symlinkSync(join(folder, 'texts'), join(folder, 'link'));
    expect(findInputs([join(folder, 'link')]).inputs.map(shown)).toStrictEqual(['a.txt']);
  });

  test('that do not exist say so and leave the others alone', () => {
    const one = file('one.txt');
    const found = findInputs([join(folder, 'gone'), one, join(one, 'below')]);
    expect(
      found.inputs.map((input) => (input.from === 'nowhere' ? input.error.message : input.path)),
    ).toStrictEqual(['does not exist', one, 'does not exist: a part of the path is a file']);
  });
});

const pathsIn = (...given: string[]) =>
  findInputs(given.map((path) => join(folder, path))).inputs.map(({ path }) => path);

describe('two folders with a file of one path', () => {
  test('have their names before all their paths; others are left as they are', () => {
    for (const path of ['a/x.txt', 'a/1.txt', 'b/x.txt', 'c/z.txt']) file(path);
    expect(pathsIn('a', 'b', 'c')).toStrictEqual(['a/1.txt', 'a/x.txt', 'b/x.txt', 'z.txt']);
    expect(pathsIn('a', 'c')).toStrictEqual(['1.txt', 'x.txt', 'z.txt']);
  });

  test('and with one name stand as they are given', () => {
    for (const path of ['one/a/x.txt', 'two/a/x.txt']) file(path);
    expect(pathsIn('one/a/', 'two/a')).toStrictEqual([`${folder}/one/a/x.txt`, `${folder}/two/a/x.txt`]);
  });

  test('one folder given twice is the same', () => {
    file('a/x.txt');
    expect(pathsIn('a', 'a')).toStrictEqual(['x.txt', 'x.txt']);
  });
});

test.skipIf(process.platform !== 'linux')('a name that is no UTF-8 is told as the reason', () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/r`), Buffer.from([0xe9]), Buffer.from('s.txt')]), 'x');
  const [input] = findInputs([join(folder, 'r\uFFFDs.txt')]).inputs;
  expect(input?.from === 'nowhere' && input.error.message).toMatch(
    /^has a name that is not valid UTF-8.*rename it$/,
  );
});
