import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../ingest/read/read-document.ts';

const text = 'The General Assembly,\n\tRecalling its resolution 48/104,\n';

describe('bytes to a document', () => {
  test('the text, and a source that names path, format and the digest of the bytes', async () => {
    expect(await readDocument('ga/one.txt', Buffer.from(text))).toStrictEqual({
      source: { text },
      from: {
        path: 'ga/one.txt',
        format: 'text',
        // sha256sum of the same bytes
        sha256: '6403c94b8b55c1754ae3d4406b5711f1d7e6a5a9686869ceeba6474b32761d7a',
      },
    });
  });

  test('the digest is that of the bytes, not of the characters', async () => {
    const plain = await readDocument('one.txt', Buffer.from(text));
    const marked = await readDocument('one.txt', Buffer.from(`\uFEFF${text}`));
    expect(marked.source).toStrictEqual(plain.source);
    expect(marked.from.sha256).not.toBe(plain.from.sha256);
  });

  test('the name does not decide what the bytes are', async () => {
    expect((await readDocument('one.pdf', Buffer.from(text))).source.text).toBe(text);
  });
});

describe('what is no UN text is refused with the reason', () => {
  test.each([
    ['no byte', Buffer.alloc(0), 'empty', /empty/],
    ['white space', Buffer.from(' \r\n\t\n'), 'empty', /white space/],
    ['a byte order mark alone', Buffer.from('\uFEFF'), 'empty', /white space/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'), 'binary', /PNG/],
    ['an archive', gzipSync(text), 'binary', /gzip/],
    [
      'a zip archive cut off',
      zipSync({ 'a.txt': strToU8(text) }).subarray(0, 60),
      'damaged',
      /the end is missing/,
    ],
    ['zero bytes', Buffer.from(`${text}\0\0`), 'binary', /NUL bytes/],
    ['control characters', Buffer.from(`${text}\x01\x02\x03\x04`), 'binary', /control characters/],
    ['another text', Buffer.from('milk, eggs and bread'), 'not-a-un-text', /no mark of a UN document/],
  ] as const)('%s', async (_name, bytes, code, message) => {
    await expect(readDocument('x.txt', bytes)).rejects.toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});
