import { decodeText } from '../decode.ts';

/** In bytes. */
const START = 4096;

/** The first characters of a file, to tell its kind by; nothing when they are no text. */
export function startOf(bytes: Uint8Array, length = START): string {
  const start = bytes.subarray(0, length);
  if (start.length === 0) return '';
  try {
    return decodeText(start);
  } catch {
    return '';
  }
}

const LESS_THAN = 0x3c;
const BRACE = 0x7b;

/**
 * The same, to tell mark-up and JSON by: nothing at once where the bytes have neither of the signs with which these
 * begin, in whatever encoding. Most texts have none, and need not be decoded twice.
 */
export function markedStartOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, START);
  return start.includes(LESS_THAN) || start.includes(BRACE) ? startOf(start) : '';
}
