import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../ingest/read/decode.ts';

const words = 'Résolution 66/128 – “The General Assembly”';
const utf16le = Buffer.from(words, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
// The words in Windows-1252, byte by byte.
const windows1252 = Buffer.from('R\xE9solution 66/128 \x96 \x93The General Assembly\x94', 'latin1');
const western = 'Resolution 66/128. The General Assembly';

describe('the encoding of a text is found from its bytes', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
    ['UTF-8 without a mark', Buffer.from(words), words],
    ['UTF-8 with a byte order mark, which is no character of the text', Buffer.from(`\uFEFF${words}`), words],
    ['UTF-16 little-endian with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), words],
    ['UTF-16 big-endian with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), words],
    ['UTF-16 little-endian without a mark', Buffer.from(western, 'utf16le'), western],
    ['UTF-16 big-endian without a mark', Buffer.from(western, 'utf16le').swap16(), western],
    ['Windows-1252 with its dashes and quotation marks', windows1252, words],
    [
      'Windows-1252 behind a wrong mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), windows1252]),
      words,
    ],
    ['ASCII', Buffer.from(western), western],
    ['characters beyond the basic plane', Buffer.from('𝔸/66/1'), '𝔸/66/1'],
  ];
  test.each(cases)('%s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test('of Windows-1252 a name in capitals, all accents, is no other alphabet', () => {
    expect(decodeText(Buffer.from('\xC9\xC9\xC9\xC9', 'latin1'))).toBe('ÉÉÉÉ');
  });

  test.each([
    ['rules and frames of DOS', `Clips\n\xDA${'\xC4'.repeat(60)}\xBF\n\xC0${'\xC4'.repeat(60)}\xD9`],
    ['signs of arithmetic', '3 \xD7 4 \xF7 5, '.repeat(20)],
  ])('%s are no other alphabet', (_name, text) => {
    expect(decodeText(Buffer.from(text, 'latin1'))).toBe(text);
  });

  test('line ends, tabs and spaces stay as they are', () => {
    const text = 'one\r\ntwo\rthree\n\tfour\u00A0five\u2011six ';
    expect(decodeText(Buffer.from(text))).toBe(text);
  });

  test('all of Windows-1252 is what the standard says', () => {
    const all = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
    const decoded = decodeText(Buffer.concat([all, Buffer.from(western.repeat(3))])).slice(0, 128);
    expect(decoded.slice(0, 8)).toBe('€\u0081‚ƒ„…†‡');
    expect(decoded.slice(24, 32)).toBe('˜™š›œ\u009DžŸ');
    expect(decoded.slice(32)).toBe(Buffer.from(all.subarray(32)).toString('latin1'));
  });
});

describe('a text in an old encoding of another alphabet is refused, not read as accented letters', () => {
  // "Генеральная Ассамблея, ссылаясь на свою резолюцию 95/1", "大会回顾其第95/1号决议，决定继续处理此案": byte by byte.
  const cyrillic =
    'c3e5ede5f0e0ebfcede0ffc0f1f1e0ece1ebe5ff2cf1f1fbebe0fff1fcede0f1e2eefef0e5e7eeebfef6e8fe2039352f31';
  const chinese = 'b4f3bbe1bbd8b9cbc6e4b5da39352f31bac5bef6d2e9a3acbef6b6a8bccccdf8b4a6c0edb4cbb0b8';
  test.each([
    ['Windows-1251', Buffer.from(cyrillic, 'hex')],
    [
      'Windows-1251 behind a wrong mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(cyrillic, 'hex')]),
    ],
    ['GBK', Buffer.from(chinese, 'hex')],
  ])('%s', (_name, bytes) => {
    expect(() => decodeText(bytes)).toThrow(
      expect.objectContaining({ code: 'unreadable', message: expect.stringContaining('save it as UTF-8') }),
    );
  });
});

describe('bytes that are no text are refused', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['zero bytes in what is not UTF-16', Buffer.from('abc\0\0\0def\0 and some more words')],
    [
      'half a character in UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from([0x00, 0xd8, 0x41, 0x00])]),
    ],
  ];
  test.each(cases)('%s', (_name, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'binary' }));
  });
});
