import { endianness } from 'node:os';
import type { Stretch } from './bounds.ts';
import { MARKER_FILL } from './document.ts';

/** Characters that recognizers need not tell apart; each is replaced by one of the same length. */
const SAME: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\u00ad': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
};

/** For each UTF-16 code unit the one that stands for it. */
const PLAIN = Uint16Array.from({ length: 0x1_0000 }, (_, unit) => unit);
for (const [variant, same] of Object.entries(SAME)) PLAIN[variant.charCodeAt(0)] = same.charCodeAt(0);
/** "HRI\\GEN\\1\\Rev.6": strokes as some libraries have them. */
const BACKSLASH = '\\'.charCodeAt(0);
PLAIN[BACKSLASH] = '/'.charCodeAt(0);
PLAIN.fill(' '.charCodeAt(0), 0x2000, 0x200b);
PLAIN.fill('-'.charCodeAt(0), 0x2010, 0x2016);
/** Below it every other unit stands for itself. */
const FIRST_VARIANT = 0xa0;

/** As long as the text, footnote markers filled: see `ParsedDocument.reading`. */
export function readingOf(text: string, markers: readonly Stretch[]): string {
  // In place, in a copy of the text's units: a replacement for each character takes longer.
  const bytes = inOwnOrder(Buffer.from(text, 'utf16le'));
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (unit >= FIRST_VARIANT || unit === BACKSLASH) units[at] = PLAIN[unit] ?? unit;
  }
  for (const { start, end } of markers) units.fill(MARKER_FILL.charCodeAt(0), start, end);
  return inOwnOrder(bytes).toString('utf16le');
}

/** Between the order of bytes of UTF-16LE and that of this machine, in place. */
const inOwnOrder = (bytes: Buffer): Buffer => (endianness() === 'LE' ? bytes : bytes.swap16());
