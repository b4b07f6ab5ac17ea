import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findInputs } from '../../../ingest/read/find-inputs.ts';
import { isInShard } from '../../../ingest/read/shard.ts';
import { unfold } from '../../../ingest/read/unfold.ts';
import type { UnfoldRules } from '../../../ingest/read/unfold.ts';

let folder = '';
const at = (path: string): string => join(folder, path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-unfold-'));
  mkdirSync(at('texts'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const TEXT = 'The General Assembly,';
const LINES = ['91/1', '91/2']
  .map((symbol) => `{"symbol": "A/RES/${symbol}", "adoption_date": "4 May 2037"}`)
  .join('\n');

/** "path" of a document, "path: what is wrong" of the others. */
async function documents(paths: readonly string[], rules: UnfoldRules = {}): Promise<string[]> {
  const shown: string[] = [];
  for await (const input of unfold(findInputs(paths).inputs, rules))
    shown.push(input.from === 'nowhere' ? `${input.path}: ${input.error.message}` : input.path);
  return shown;
}

describe('unfolding', () => {
  test('gives the documents of a folder with the archives and lists in it, in order', async () => {
    writeFileSync(at('texts/z.txt'), TEXT);
    writeFileSync(at('texts/a.txt'), TEXT);
    writeFileSync(at('texts/b.zip'), zipSync({ 'in/1.txt': strToU8(TEXT), 'x.csv': strToU8('1,2') }));
    writeFileSync(at('texts/c.json'), LINES);
    writeFileSync(at('texts/d.json'), '{}');
    const passedOver: string[] = [];
    const named: string[] = [];
    const passOver = (path: string, file: string): void => {
      passedOver.push(path);
      named.push(file);
    };
    expect(await documents([at('texts')], { passOver })).toStrictEqual([
      'a.txt',
      'b.zip!in/1.txt',
      'c.json!A/RES/91/1',
      'c.json!A/RES/91/2',
      'z.txt',
    ]);
    expect(passedOver).toStrictEqual(['b.zip!x.csv']);
    expect(named).toStrictEqual([at('texts/b.zip!x.csv')]);
    expect(findInputs([at('texts')]).passedOver).toBe(1);
  });

  test('judges by the content, whatever the name', async () => {
    writeFileSync(at('texts/archive.txt'), zipSync({ '1.txt': strToU8(TEXT) }));
    writeFileSync(at('texts/A_RES_91_3'), TEXT);
    writeFileSync(at('texts/Makefile'), 'all: build');
    expect(await documents([at('texts')])).toStrictEqual(['A_RES_91_3', 'archive.txt!1.txt']);
  });

  test('says what is wrong with an archive, and goes on', async () => {
    writeFileSync(at('texts/a.zip'), zipSync({ '1.txt': strToU8(TEXT) }).subarray(0, 40));
    writeFileSync(at('texts/b.zip'), zipSync({ '../1.txt': strToU8(TEXT), '2.txt': strToU8(TEXT) }));
    writeFileSync(at('texts/c.zip'), zipSync({ 'bomb.txt': new Uint8Array(8 * 1024 * 1024) }));
    expect(await documents([at('texts')])).toStrictEqual([
      'a.zip: is a Word document or an archive of which the end is missing; save it again, or get it anew',
      expect.stringMatching(/^b\.zip!\.\.\/1\.txt: is refused: its name leads out of the archive/),
      'b.zip!2.txt',
      'c.zip!bomb.txt: is refused: it unpacks to more than 250 times its size',
    ]);
  });

  test('leaves alone what belongs to another shard', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `A_RES_91_${index}.txt`);
    writeFileSync(at('texts/a.zip'), zipSync(Object.fromEntries(names.map((name) => [name, strToU8(TEXT)]))));
    const parts = await Promise.all(
      [1, 2, 3].map(async (part) =>
        documents([at('texts')], { wants: (path) => isInShard({ part, of: 3 }, path) }),
      ),
    );
    expect(parts.flat().toSorted()).toStrictEqual(names.map((name) => `a.zip!${name}`).toSorted());
    for (const part of parts) expect(part.length).toBeLessThan(20);
  });
});
