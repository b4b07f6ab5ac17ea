import { assert, constantFrom, integer, pre, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { decode, decodeText } from '../../../ingest/read/decode.ts';
import { readDocument } from '../../../ingest/read/read-document.ts';

const text =
  'Resolution adopted by the General Assembly on 19 December 2041\n' +
  '96/7.\tRivers and lakes – “what we drink”\n' +
  'The General Assembly,\n' +
  '\tRecalling its resolutions 96/8 and 96/9 of 20 December 2041, and the “appeal” of the States’ ministers,\n' +
  '\tNoting the report of the Secretary-General entitled “Waters shared by two or more States”,\n' +
  '\t1.\tWelcomes the States’ efforts, in particular those described as “early” in the report;\n' +
  '\t2.\tDecides to remain seized of the matter.\n';
const whole = Buffer.from(text);

const paragraphsOf = (read: string) =>
  extract({ text: read }, { path: 'x.txt', format: 'text', sha256: '' }).paragraphs.map(({ id }) => id);

const withByte = (at: number, byte: number): Buffer => {
  const bytes = Buffer.from(whole);
  bytes[at] = byte;
  return bytes;
};

describe('one byte of a text in UTF-8 that is wrong', () => {
  const high = integer({ min: 0x80, max: 0xff });
  const place = integer({ min: 0, max: whole.length - 1 });
  const isBreak = (at: number): boolean => whole[at] === 0x0a;

  test('spoils the line in which it stands, and no other', () => {
    assert(
      property(place, high, (at, byte) => {
        pre(!isBreak(at));
        const lines = decodeText(withByte(at, byte)).split('\n');
        const others = text.split('\n').filter((line, index) => line !== lines[index]);
        expect(lines).toHaveLength(text.split('\n').length);
        expect(others.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('inside a line keeps all paragraphs', () => {
    // Behind the number and the lead words, before the sign of its end: these tell where a paragraph is.
    const inside = [...whole.keys()].filter(
      (at) =>
        at > whole.indexOf('Recalling') &&
        at - whole.lastIndexOf(0x0a, at) > 30 &&
        whole.indexOf(0x0a, at) - at > 1,
    );
    assert(
      property(constantFrom(...inside), high, (at, byte) => {
        expect(paragraphsOf(decodeText(withByte(at, byte)))).toStrictEqual(paragraphsOf(text));
      }),
    );
  });
});

// Characters up to U+00FF stand for bytes, the others for themselves.
const bytesOf = (written: string) =>
  Buffer.concat(
    Array.from(written, (c) => (c.charCodeAt(0) < 0x100 ? Buffer.from(c, 'latin1') : Buffer.from(c))),
  );

describe('what stands in a broken place', () => {
  const cases: readonly (readonly [name: string, bytes: string, read: string])[] = [
    ['A0 is a blank', '“a” b\xA0c', '“a” b\u00A0c'],
    ['93 and 94 are quotation marks', '“a” \x93b\x94', '“a” “b”'],
    ['E9 is a letter', '“a” R\xE9union', '“a” Réunion'],
    ['a character that is cut off is one sign', '“a” \xE2\x80 b', '“a” \uFFFD b'],
    ['at the end of the text too', '“a” \xE2\x80', '“a” \uFFFD'],
    ['behind a byte order mark', '\uFEFF“a” b\xA0c', '“a” b\u00A0c'],
    ['no surrogate is a character', '“a” “b” “c” \xED\xA0\x80', '“a” “b” “c” í\u00A0€'],
  ];
  test.each(cases)('%s', (_name, bytes, read) => {
    expect(decodeText(bytesOf(bytes))).toBe(read);
  });

  test('few sequences of UTF-8 by accident leave a text Windows-1252', () => {
    // "CAFÉ” … DÉJÀ’" has C9 94 and C0 92; other letters tell what it is.
    const bytes = Buffer.from('CAF\xC9\x94, R\xE9solution \x96 \x93une id\xE9e\x94', 'latin1');
    expect(decode(bytes)).toStrictEqual({ text: 'CAFÉ”, Résolution – “une idée”' });
  });
});

test('a file of which not all is UTF-8 is read, and says so with the line', async () => {
  const at = whole.indexOf('Noting the') + 6;
  const { note } = await readDocument('x.txt', withByte(at, 0xa0));
  expect(note).toBe('is UTF-8 but for 1 place, in line 5: what stands there may be misread');
  expect(await readDocument('x.txt', whole)).not.toHaveProperty('note');
});
