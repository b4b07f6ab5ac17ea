import CFB from 'cfb';

interface Note {
  readonly at: number;
  readonly text: string;
  /** A mark of its own stands at that place. */
  readonly ownMark?: boolean;
}

interface Options {
  readonly flags?: number;
  readonly version?: number;
  /** Whether the text is kept with one byte a character. */
  readonly narrow?: boolean;
}

const TEXT_START = 1024;

/** A Word 97 file with a body and footnotes, as small as the format allows. */
export function makeDoc(body: string, notes: readonly Note[] = [], options: Options = {}): Uint8Array {
  const { flags = 0x0200, version = 0x00c1, narrow = false } = options;
  const noteTexts = notes.map(({ text }) => `\u0002 ${text}\r`);
  const all = body + noteTexts.join('') + (notes.length > 0 ? '\r' : '');
  const bytes = Buffer.from(all, narrow ? 'latin1' : 'utf16le');
  const main = Buffer.alloc(TEXT_START + bytes.length);
  bytes.copy(main, TEXT_START);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(version, 2);
  main.writeUInt16LE(flags, 0x0a);
  main.writeUInt32LE(body.length, 76);
  main.writeUInt32LE(all.length - body.length, 80);

  const table: Buffer[] = [];
  const put = (pair: number, content: Buffer): void => {
    main.writeUInt32LE(Buffer.concat(table).length, 154 + pair * 8);
    main.writeUInt32LE(content.length, 154 + pair * 8 + 4);
    table.push(content);
  };
  if (notes.length > 0) {
    put(
      2,
      Buffer.concat([
        longs([...notes.map(({ at }) => at), body.length]),
        ...notes.map(({ ownMark }) => short(ownMark ? 0 : 1)),
      ]),
    );
    const starts = noteTexts.map((_, index) => noteTexts.slice(0, index).join('').length);
    const end = noteTexts.join('').length;
    put(3, longs([...starts, end, end + 1]));
  }
  const place = narrow ? 0x40000000 + TEXT_START * 2 : TEXT_START;
  const piece = Buffer.concat([longs([0, all.length]), short(0), longs([place]), short(0)]);
  put(33, Buffer.concat([Buffer.from([2]), longs([piece.length]), piece]));

  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/WordDocument', main);
  CFB.utils.cfb_add(file, '/1Table', Buffer.concat(table));
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
}

function longs(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value, index * 4));
  return buffer;
}

function short(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}
