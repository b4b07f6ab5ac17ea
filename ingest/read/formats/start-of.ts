import { decodeText } from '../decode.ts';

/** The first characters of a file, to tell its kind by; nothing when they are no text. */
export function startOf(bytes: Uint8Array, length = 4096): string {
  const start = bytes.subarray(0, length);
  if (start.length === 0) return '';
  try {
    return decodeText(start);
  } catch {
    return '';
  }
}
