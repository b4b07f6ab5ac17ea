import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/extract.ts';
import { inParagraph, textOf } from './resolve/citing.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(read('../../ingest/record.schema.json')),
);
const SHA = 'a'.repeat(64);
const record = (text: string): unknown =>
  JSON.parse(JSON.stringify(extract({ text }, { path: 'a/b.txt', format: 'text', sha256: SHA })));
const complaints = (value: unknown): unknown => (validate(value) ? [] : validate.errors);

describe('the JSON Schema of the extraction record', () => {
  it("accepts the sample's record", () => {
    expect(complaints(record(read('../../data/A_RES_66_128.txt')))).toStrictEqual([]);
  });

  it('accepts the record of a text with unresolved and ambiguous citations', () => {
    const words = 'Recalling Inter-Parliamentary Union resolution 12/3 and the resolution 990 (LIV),';
    expect(inParagraph('assembly', words)).toStrictEqual(['12/3 → unresolved', '990 (LIV) → ambiguous']);
    expect(complaints(record(textOf('assembly', [words])))).toStrictEqual([]);
  });

  it('accepts the record of a text that says nothing', () => {
    expect(complaints(record('lighthouse'))).toStrictEqual([]);
  });

  it('accepts the line of a document that cannot be read', () => {
    const error = { code: 'binary', message: 'not a text' };
    expect(complaints({ source: { path: 'a.bin' }, error })).toStrictEqual([]);
  });

  it.each([
    ['another version', { version: 2 }],
    ['a field that the schema does not know', { extra: 1 }],
    ['a resolved citation without a target', { citations: [{ status: 'resolved', target: null }] }],
  ])('refuses %s', (_, change) => {
    const good = record('lighthouse');
    expect(validate({ ...(good as object), ...change })).toBe(false);
  });

  it('refuses an unresolved citation that has a target', () => {
    const good = record(textOf('assembly', ['Recalling its resolution 66/128,'])) as { citations: object[] };
    const [citation] = good.citations;
    expect(validate({ ...good, citations: [{ ...citation, status: 'unresolved', reason: 'none' }] })).toBe(
      false,
    );
  });
});
