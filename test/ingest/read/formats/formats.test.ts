import { array, assert, asyncProperty, nat, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FORMATS } from '../../../../ingest/read/formats/formats.ts';
import { ReadError } from '../../../../ingest/read/read-error.ts';
import { makeDoc } from './make/doc.ts';
import { footnote, makeDocx, paragraph, reference, run } from './make/docx.ts';
import { makePdf, set } from './make/pdf.ts';

const text = 'The General Assembly,';
const FILES: Readonly<Record<string, Uint8Array>> = {
  docx: makeDocx({ body: paragraph(run(text) + reference(1)), footnotes: footnote(1, 'A/87/3.') }),
  doc: makeDoc(`${text}\u0002\r`, [{ at: text.length, text: 'A/87/3.' }]),
  pdf: makePdf([
    [set(400, text), { x: 215, y: 404, size: 6, text: '1' }, { x: 117, y: 91, size: 8, text: '1 A/87/3.' }],
  ]),
  akn: Buffer.from(
    `<akomaNtoso><p>${text}<authorialNote marker="1"><p>A/87/3.</p></authorialNote></p></akomaNtoso>`,
  ),
  html: Buffer.from(
    `<html><p>${text}<a id="b" href="#n"><sup>1</sup></a></p><p id="n"><a href="#b">1</a> A/87/3.</p></html>`,
  ),
  jsonl: Buffer.from(`{"symbol":"A/RES/91/7","title":"${text}","adoption_date":"2036-12-01"}`),
};

describe('each format', () => {
  it.each(Object.keys(FILES))('%s is detected by one reader alone', (format) => {
    const file = FILES[format] ?? new Uint8Array();
    expect(DOCUMENT_FORMATS.filter((each) => each.detects(file)).map((each) => each.format)).toStrictEqual([
      format,
    ]);
  });

  it('is not detected in plain text, in nothing, or in noise', () => {
    for (const bytes of [
      Buffer.from(text),
      new Uint8Array(),
      new Uint8Array(100),
      new Uint8Array(7).fill(0xff),
    ])
      expect(DOCUMENT_FORMATS.filter((each) => each.detects(bytes))).toStrictEqual([]);
  });

  it.each(Object.keys(FILES))(
    '%s reads the same bytes to the same text, and leaves them as they were',
    async (format) => {
      const file = FILES[format] ?? new Uint8Array();
      const before = Buffer.from(file);
      const reader = DOCUMENT_FORMATS.find((each) => each.format === format);
      const [first, second] = [await reader?.read(file), await reader?.read(file)];
      expect(first?.text).toContain(text);
      expect(second).toStrictEqual(first);
      expect(Buffer.from(file).equals(before)).toBe(true);
    },
  );

  it.each(Object.keys(FILES))('%s gives a text or a clear error for any damaged file', async (format) => {
    const file = FILES[format] ?? new Uint8Array();
    const reader = DOCUMENT_FORMATS.find((each) => each.format === format);
    const damage = array(tuple(nat(file.length - 1), nat(255)), { minLength: 1, maxLength: 12 });
    await assert(
      asyncProperty(damage, nat(file.length), async (changes, length) => {
        const broken = Uint8Array.from(file.subarray(0, length < 20 ? file.length : length));
        for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
        try {
          const source = await reader?.read(broken);
          for (const note of source?.known?.footnotes ?? []) {
            expect(note.end).toBeLessThanOrEqual(source?.text.length ?? 0);
            for (const anchor of note.anchors)
              expect(source?.text.slice(anchor.start, anchor.end)).toBe(note.marker);
          }
        } catch (error) {
          if (!(error instanceof ReadError)) throw error;
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
