import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../client/styles/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.css'));

/** What names a side of the screen where it should name one of the text. */
const PHYSICAL =
  /^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:|:\s*(?:left|right)\s*;|^\s*(?:padding|margin)\s*:(?:\s+(?!\/)[^\s;]+){4}\s*;/;

describe('the style sheets', () => {
  test('are there', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  test.each(files)(
    '%s names no side of the screen, so that it can be read from right to left',
    async (name) => {
      const lines = (await readFile(new URL(name, folder), 'utf8')).split('\n');
      expect(
        lines.flatMap((line, index) => (PHYSICAL.test(line) ? [`${index + 1}: ${line.trim()}`] : [])),
      ).toStrictEqual([]);
    },
  );

  test.each(files)('%s measures the window in letters, however large these are set', async (name) => {
    const queries = (await readFile(new URL(name, folder), 'utf8')).match(/@media[^{]*/g) ?? [];
    expect(queries.filter((query) => query.includes('px'))).toStrictEqual([]);
  });
});
