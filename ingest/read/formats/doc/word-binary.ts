import { ReadError } from '../../read-error.ts';

/**
 * The text of a Word 97–2003 document and where its notes belong ([MS-DOC], 2.4 and 2.8). Offsets are
 * character positions; the parts of the text follow one another in one long string.
 */
export interface WordText {
  readonly body: string;
  readonly headers: string;
  readonly footnotes: readonly WordNote[];
  readonly endnotes: readonly WordNote[];
}

export interface WordNote {
  /** Where its reference stands in the body. */
  readonly at: number;
  /** false: it has a mark of its own, such as an asterisk, typed at that place. */
  readonly numbered: boolean;
  readonly text: string;
}

const MAGIC = 0xa5ec;
/** Word 97's number of the format; before it everything lay elsewhere. */
const WORD_97 = 0x00c1;
/** Places in the file information block. */
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const LENGTHS = 76;
const PAIRS = 154;
const FOOTNOTE_REFERENCES = 2;
const FOOTNOTE_TEXTS = 3;
const PIECES = 33;
const ENDNOTE_REFERENCES = 46;
const ENDNOTE_TEXTS = 47;
/** A .docx with a password is a compound file with all of it in this stream ([MS-OFFCRYPTO], 2.3.4.4). */
const ENCRYPTED_PACKAGE = 'EncryptedPackage';
/** No text is longer than its file; this much is refused before it is put together. */
const MAX_CHARACTERS = 64 * 1024 * 1024;

/**
 * @param stream gives a named stream of the compound file
 * @throws {ReadError} `damaged` or `encrypted`
 */
export function wordText(stream: (name: string) => Buffer | null): WordText {
  const main = stream('WordDocument');
  if (!main && stream(ENCRYPTED_PACKAGE))
    throw new ReadError(
      'encrypted',
      'is an office document (.docx or the like) that is protected by a password; save it without one',
    );
  if (!main) throw new ReadError('damaged', 'is an old office document, but holds no text of Word');
  try {
    return readFrom(main, stream);
  } catch (error) {
    if (error instanceof RangeError)
      throw new ReadError('damaged', 'is a damaged Word document: it ends before its text does', {
        cause: error,
      });
    throw error;
  }
}

function readFrom(main: Buffer, stream: (name: string) => Buffer | null): WordText {
  if (main.readUInt16LE(0) !== MAGIC) throw new ReadError('damaged', 'is a damaged Word document');
  const flags = main.readUInt16LE(FLAGS);
  if ((flags & ENCRYPTED) !== 0)
    throw new ReadError(
      'encrypted',
      'is a Word document that is protected by a password; save it without one',
    );
  if (main.readUInt16LE(2) < WORD_97)
    throw new ReadError('unreadable', 'is of Word 95 or older, which is not read: save it as .docx');
  const table = stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (!table) throw new ReadError('damaged', 'is a damaged Word document: its table stream is missing');
  const part = (index: number): Buffer => {
    const from = main.readUInt32LE(PAIRS + index * 8);
    const length = main.readUInt32LE(PAIRS + index * 8 + 4);
    if (from + length > table.length) throw new RangeError('table');
    return table.subarray(from, from + length);
  };
  // Body, footnotes, headers, macros (none any more), comments, endnotes.
  const lengths = [0, 1, 2, 3, 4, 5].map((index) => main.readUInt32LE(LENGTHS + index * 4));
  const starts: number[] = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  const text = pieceText(main, part(PIECES), starts.at(-1) ?? 0);
  const slice = (index: number): string => text.slice(starts[index], starts[index + 1]);
  return {
    body: slice(0),
    headers: slice(2),
    footnotes: notes(part(FOOTNOTE_REFERENCES), part(FOOTNOTE_TEXTS), slice(1)),
    endnotes: notes(part(ENDNOTE_REFERENCES), part(ENDNOTE_TEXTS), slice(5)),
  };
}

/** The pieces that a text consists of, in order: of one byte a character or of two. */
function pieceText(main: Buffer, clx: Buffer, length: number): string {
  if (length > MAX_CHARACTERS) throw new ReadError('too-large', 'is a Word document of absurd length');
  let at = 0;
  while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
  if (clx[at] !== 2) throw new ReadError('damaged', 'is a damaged Word document: its piece table is missing');
  const size = clx.readUInt32LE(at + 1);
  const pieces = clx.subarray(at + 5, at + 5 + size);
  const count = Math.floor((size - 4) / 12);
  let text = '';
  for (let index = 0; index < count && text.length < length; index += 1) {
    const characters = pieces.readUInt32LE(index * 4 + 4) - pieces.readUInt32LE(index * 4);
    const place = pieces.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const narrow = (place & 0x40000000) !== 0;
    const from = narrow ? (place & 0x3fffffff) / 2 : place;
    const to = from + characters * (narrow ? 1 : 2);
    if (characters < 0 || to > main.length) throw new RangeError('piece');
    const bytes = main.subarray(from, to);
    text += narrow ? windows1252.decode(bytes) : bytes.toString('utf16le');
  }
  return text.slice(0, length);
}

const windows1252 = new TextDecoder('windows-1252');

function notes(references: Buffer, texts: Buffer, all: string): WordNote[] {
  const count = Math.max(0, Math.floor((references.length - 4) / 6));
  return Array.from({ length: count }, (_, index) => ({
    at: references.readUInt32LE(index * 4),
    numbered: references.readUInt16LE((count + 1) * 4 + index * 2) !== 0,
    text: all.slice(texts.readUInt32LE(index * 4), texts.readUInt32LE(index * 4 + 4)),
  }));
}
