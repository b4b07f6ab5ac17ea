import CFB from 'cfb';
import { describe, expect, it } from 'vitest';
import { doc } from '../../../../ingest/read/formats/doc/doc.ts';
import { makeDoc } from './make/doc.ts';
import { notesSeen } from './make/seen.ts';

describe('an old Word document (.doc)', () => {
  it('is told by its signature', () => {
    expect(doc.detects(makeDoc('Text\r'))).toBe(true);
    expect(doc.detects(Buffer.from('Text'))).toBe(false);
  });

  it.each([true, false])('is read with one byte a character: %s', async (narrow) => {
    expect((await doc.read(makeDoc('The Assembl\u00E9e,\rNoting it,\r', [], { narrow }))).text).toBe(
      'The Assembl\u00E9e,\nNoting it,\n\n',
    );
  });

  it('keeps its footnotes as notes with their places, and fields that repeat a number as anchors', async () => {
    const body =
      'Recalling 76/178\u0002 and the Charter,\u0002\rNoting it\u0013 NOTEREF _R1 \u00141\u0015 again\u0013 PAGE \u00145\u0015*,\r';
    const source = await doc.read(
      makeDoc(body, [
        { at: body.indexOf('\u0002'), text: 'Ibid., para. 7.' },
        { at: body.lastIndexOf('\u0002'), text: 'See A/87/3.' },
        { at: body.indexOf('*'), text: 'Reissued.', ownMark: true },
      ]),
    );
    expect(source.text).toBe(
      'Recalling 76/1781 and the Charter,2\nNoting it1 again5*,\n\n1 Ibid., para. 7.\n2 See A/87/3.\n* Reissued.\n',
    );
    expect(notesSeen(source)).toStrictEqual([
      '1 Ibid., para. 7. @ ing 76/178 & \nNoting it',
      '2 See A/87/3. @ e Charter,',
      '* Reissued. @ it1 again5',
    ]);
  });

  it.each([
    ['cells and rows', 'one\u0007two\u0007\u0007three\r', 'one\ntwo\n\nthree\n\n'],
    ['line and page breaks', 'one\u000Btwo\u000Cthree\r', 'one\ntwo\nthree\n\n'],
    ['hyphens', 'COVID\u001E19 inter\u001Fnational\r', 'COVID\u201119 international\n\n'],
    ['no pictures', 'a\u0001b\u0008c\r', 'abc\n\n'],
    ['fields in fields', '\u0013 IF \u0013 X \u0014no\u0015 \u0014yes\u0015\r', 'yes\n\n'],
  ])('reads %s', async (_, body, expected) => {
    expect((await doc.read(makeDoc(body))).text).toBe(expected);
  });

  const other = CFB.utils.cfb_new();
  CFB.utils.cfb_add(other, '/Workbook', Buffer.from('a sheet'));
  const sheet = Buffer.from(CFB.write(other, { type: 'buffer' }) as Buffer);
  const locked = CFB.utils.cfb_new();
  CFB.utils.cfb_add(locked, '/EncryptionInfo', Buffer.alloc(64));
  CFB.utils.cfb_add(locked, '/EncryptedPackage', Buffer.alloc(5_000, 7));
  it.each([
    [
      'a .docx with a password, which is a file of this kind, is said to be encrypted',
      Buffer.from(CFB.write(locked, { type: 'buffer' }) as Buffer),
      'encrypted',
      /password/,
    ],
    [
      'one with a password is said to be encrypted',
      makeDoc('x\r', [], { flags: 0x0300 }),
      'encrypted',
      /password/,
    ],
    ['Word 95 is not read', makeDoc('x\r', [], { version: 104 }), 'unreadable', /Word 95/],
    ['another office document is none', sheet, 'damaged', /no text of Word/],
    [
      'one without its table is damaged',
      makeDoc('x\r', [], { flags: 0 }),
      'damaged',
      /table stream is missing/,
    ],
    ['a truncated one is damaged', makeDoc('x\r').subarray(0, 700), 'damaged', /damaged/],
  ])('%s', async (_, bytes, code, message) => {
    await expect(doc.read(bytes)).rejects.toMatchObject({
      name: 'ReadError',
      code,
      message: expect.stringMatching(message),
    });
  });
});
