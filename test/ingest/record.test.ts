import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/extract.ts';
import { complaintsOf } from '../fixtures/record-schema.ts';
import { inParagraph, textOf } from './resolve/citing.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const SHA = 'a'.repeat(64);
const record = (text: string): unknown =>
  JSON.parse(JSON.stringify(extract({ text }, { path: 'a/b.txt', format: 'text', sha256: SHA })));

describe('the JSON Schema of the extraction record', () => {
  it("accepts the sample's record", () => {
    expect(complaintsOf(record(read('../../data/A_RES_66_128.txt')))).toStrictEqual([]);
  });

  it('accepts the record of a text with unresolved and ambiguous citations', () => {
    const words = 'Recalling Inter-Parliamentary Union resolution 12/3 and the resolution 990 (LIV),';
    expect(inParagraph('assembly', words)).toStrictEqual(['12/3 → unresolved', '990 (LIV) → ambiguous']);
    expect(complaintsOf(record(textOf('assembly', [words])))).toStrictEqual([]);
  });

  it('accepts the record of a text that says nothing', () => {
    expect(complaintsOf(record('lighthouse'))).toStrictEqual([]);
  });

  it('accepts the line of a document that cannot be read', () => {
    const error = { code: 'binary', message: 'not a text' };
    expect(complaintsOf({ source: { path: 'a.bin' }, error })).toStrictEqual([]);
  });

  it.each([
    ['another version', { version: 2 }],
    ['a field that the schema does not know', { extra: 1 }],
    ['a resolved citation without a target', { citations: [{ status: 'resolved', target: null }] }],
  ])('refuses %s', (_, change) => {
    const good = record('lighthouse');
    expect(complaintsOf({ ...(good as object), ...change })).not.toStrictEqual([]);
  });

  it('refuses an unresolved citation that has a target', () => {
    const good = record(textOf('assembly', ['Recalling its resolution 66/128,'])) as { citations: object[] };
    const [citation] = good.citations;
    const changed = { ...good, citations: [{ ...citation, status: 'unresolved', reason: 'none' }] };
    expect(complaintsOf(changed)).not.toStrictEqual([]);
  });
});
