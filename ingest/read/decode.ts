import { isAscii, isUtf8, transcode } from 'node:buffer';
import { looksBinary } from './binary-kinds.ts';
import { ReadError } from './read-error.ts';
import { damageOf, repaired, type Damage } from './repair.ts';

/** A text file's characters, and how well its bytes kept to their encoding. */
export interface Decoded {
  readonly text: string;
  /** Set where a text in UTF-8 has bytes that are none. */
  readonly damage?: Damage;
}

/**
 * The characters of a text file, found from its bytes alone: a byte order mark decides; else zero bytes
 * at every other place mean UTF-16, UTF-8 is what is so but for a few bytes (see repair.ts), and what is left
 * is Windows-1252, in which the older word processors wrote. A byte order mark is a signature of the encoding
 * and no character of the text; nothing else is left out or normalised.
 * @throws {ReadError} `binary` for what is no text, `unreadable` for text of another old encoding.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== undefined) return marked;
  if (bytes.includes(0)) {
    const wide = utf16Of(bytes);
    if (wide) return { text: decodeStrictly(wide, bytes, 'binary') };
    throw new ReadError('binary', 'is no text: it has NUL bytes, as pictures and programs do');
  }
  return isUtf8(bytes) ? { text: utf8(bytes) } : damagedOrOlder(bytes);
}

export const decodeText = (bytes: Uint8Array): string => decode(bytes).text;

function damagedOrOlder(bytes: Uint8Array): Decoded {
  const damage = damageOf(bytes);
  return damage ? { text: repaired(bytes, damage, utf8, windows1252), damage } : { text: older(bytes) };
}

/** @throws {ReadError} `unreadable` where letters of another alphabet would be read as accented ones. */
function older(bytes: Uint8Array): string {
  const text = windows1252(bytes);
  const sample = text.slice(0, SAMPLE);
  const accented = sample.match(ACCENTED)?.length ?? 0;
  if (!looksBinary(sample) && accented >= A_WORD && accented > (sample.match(/[a-z]/gi)?.length ?? 0))
    throw new ReadError(
      'unreadable',
      'is in an encoding that is not read, one of those that old programs have for Cyrillic, Arabic, Greek or ' +
        'Chinese letters; save it as UTF-8',
    );
  return text;
}

const SAMPLE = 65_536;
/** A letter with an accent: no sign of arithmetic, and of the frames and rules that DOS drew, "ÄÄÄÄ", one. */
const ACCENTED = /([À-ÖØ-öø-ÿ])(?!\1)/g;
/** No language of Windows-1252 has more letters with accents than without, in more than a word or two. */
const A_WORD = 12;

/** By way of UTF-16, in which the engine keeps such texts: a third of the time that a TextDecoder takes. */
const utf8 = (bytes: Uint8Array): string =>
  isAscii(bytes)
    ? inBuffer(bytes).toString('latin1')
    : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');

const inBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const rest = bytes.subarray(3);
    // Some editors put the mark before what is not UTF-8 at all.
    return isUtf8(rest) ? { text: utf8(rest) } : damagedOrOlder(rest);
  }
  if (first === 0xff && second === 0xfe) return { text: decodeStrictly('utf-16le', bytes, 'binary') };
  if (first === 0xfe && second === 0xff) return { text: decodeStrictly('utf-16be', bytes, 'binary') };
  return undefined;
}

type Utf16 = 'utf-16le' | 'utf-16be';

function decodeStrictly(encoding: Utf16, bytes: Uint8Array, code: 'binary'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ReadError(code, `looks like ${encoding.toUpperCase()} but is no valid text`, { cause });
  }
}

/** Western text in UTF-16 has a zero for most of its high bytes and for hardly any of its low ones. */
function utf16Of(bytes: Uint8Array): Utf16 | undefined {
  const sample = bytes.subarray(0, 4096);
  if (bytes.length % 2 === 1 || sample.length < 4) return undefined;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const many = sample.length * 0.35;
  const few = sample.length * 0.02;
  if (zeros[1] >= many && zeros[0] <= few) return 'utf-16le';
  if (zeros[0] >= many && zeros[1] <= few) return 'utf-16be';
  return undefined;
}

/** Windows-1252 between 0x80 and 0x9F; elsewhere it is Latin-1. Five places are unassigned. */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

// Not by TextDecoder: releases of Node differ in what they make of 0x80 to 0x9F.
function windows1252(bytes: Uint8Array): string {
  const latin1 = inBuffer(bytes).toString('latin1');
  return latin1.replaceAll(/[\u0080-\u009F]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}
