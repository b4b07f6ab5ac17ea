import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { looksBinary } from '../../../ingest/read/binary-kinds.ts';
import { readSource } from '../../../ingest/read/read-document.ts';

/** So many control characters in so many characters. */
const noise = (controls: number, length: number): string =>
  '\u0001'.repeat(controls) + 'x'.repeat(length - controls);

test.each([
  ['two in a short text, which may be damaged', noise(2, 10), false],
  ['three in a short text', noise(3, 10), true],
  ['three in six hundred, which a long text may have', noise(3, 600), false],
  ['more than one in two hundred', noise(3, 599), true],
  ['as many behind a long beginning without any', 'x'.repeat(70_000) + noise(900, 1_000), false],
])('control characters, %s', (_, text, isBinary) => {
  expect(looksBinary(text)).toBe(isBinary);
});

const packed = (members: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });

test.each([
  [
    'an OpenDocument text',
    packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    'is an OpenDocument text (.odt), which is not read; save it as Word (.docx), PDF or text',
  ],
  [
    'an archive',
    packed({ 'A_RES_96_1.txt': 'The General Assembly,' }),
    'is a zip archive, which is not read; take the documents out of it',
  ],
  [
    'a rich text',
    strToU8(String.raw`{\rtf1 x}`),
    'is a rich text (.rtf), which is not read; save it as Word (.docx), PDF or text',
  ],
  ['a packed file', Uint8Array.of(0x1f, 0x8b, 8, 0), 'is a gzip archive, which is not read; unpack it first'],
])('%s is called what it is, with what to do', async (_, bytes, message) => {
  await expect(readSource(bytes)).rejects.toThrow(message);
});
