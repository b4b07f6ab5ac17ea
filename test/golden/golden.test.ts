import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../ingest/extract.ts';
import { project } from './projection.ts';

/** Texts of our own in the UN's style, one for each kind of document, and the sample. */
const own = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(import.meta.dirname, name));
const sample = join(import.meta.dirname, '..', '..', 'data', 'A_RES_66_128.txt');

// `npm run golden:update` writes them anew; every line of the difference is to be read.
test.each([sample, ...own].map((file) => [basename(file, '.txt'), file] as const))(
  '%s says what was read in it',
  async (name, file) => {
    const text = readFileSync(file, 'utf8');
    const record = extract({ text }, { path: `${name}.txt`, format: 'text', sha256: '' });
    await expect(project(record, text)).toMatchFileSnapshot(join(import.meta.dirname, `${name}.golden`));
  },
);
