import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differenceOf, LAYOUTS } from '../../ingest/evaluate/layouts.ts';
import { extract } from '../../ingest/extract.ts';
import type { ExtractionRecord } from '../../ingest/record.ts';

/** Texts of our own with a paragraph in each line, and the sample. */
const texts = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt') && !name.startsWith('scanned'))
  .map((name) => join(import.meta.dirname, name));
texts.push(join(import.meta.dirname, '..', '..', 'data', 'A_RES_66_128.txt'));

const read = (text: string): ExtractionRecord =>
  extract({ text }, { path: 'text.txt', format: 'text', sha256: '' });

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  'in the layout "%s"',
  (_layout, { lay }) => {
    it.each(texts.map((file) => [basename(file, '.txt'), file] as const))(
      '%s says the same',
      (_name, file) => {
        const text = readFileSync(file, 'utf8');
        const asItWas = read(text);
        const laid = lay(text, asItWas);
        const record = read(laid);
        expect(differenceOf(asItWas, record)).toStrictEqual({
          lost: [],
          added: [],
          paragraphs: [],
          names: [],
        });
        for (const { start, end, text: quoted } of record.citations)
          expect(laid.slice(start, end)).toBe(quoted);
      },
    );
  },
);
