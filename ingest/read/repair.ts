/** Where a text in UTF-8 is broken. */
export interface Damage {
  /** Each in the order of the text: a byte that is no UTF-8, or a character that is cut off. */
  readonly places: readonly Place[];
  /** Line of the first, from 1. */
  readonly line: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** So many times the broken places must be outweighed by what can hardly be anything but UTF-8. */
const NEARLY_ALL = 4;

/**
 * What is broken in a text that is UTF-8 otherwise: a blank that became the byte A0, a character cut in half, a
 * page of older text pasted in. Undefined where it is another encoding: Windows-1252 makes sequences of UTF-8
 * only by accident (a capital with an accent before a quotation mark), and never the dashes and quotation marks
 * of UTF-8, of which one weighs as much as several others.
 */
export function damageOf(bytes: Uint8Array): Damage | undefined {
  const places: Place[] = [];
  let weight = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const found = sequenceAt(bytes, at);
    if (found.isWhole) weight += lead === PUNCTUATION ? NEARLY_ALL : 1;
    else places.push({ start: at, end: at + found.length });
    at += found.length;
  }
  const [first] = places;
  if (!first || weight < NEARLY_ALL * places.length) return undefined;
  let line = 1;
  for (let at = bytes.indexOf(LINE_END); at >= 0 && at < first.start; at = bytes.indexOf(LINE_END, at + 1))
    line += 1;
  return { places, line };
}

const LINE_END = 0x0a;
/** Begins dashes, quotation marks, the ellipsis, the bullet: U+2000 to U+2FFF. */
const PUNCTUATION = 0xe2;

/**
 * The sequence of UTF-8 at a byte beyond ASCII: its length, and whether it is a whole character. Of one that is
 * cut off what there is of it (Unicode's "maximal subpart"), of a byte that begins none that byte.
 */
function sequenceAt(
  bytes: Uint8Array,
  start: number,
): { readonly length: number; readonly isWhole: boolean } {
  const lead = bytes[start] ?? 0;
  const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  // No detours, no surrogates, nothing beyond U+10FFFF.
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let at = 1; at < length; at += 1) {
    const next = bytes[start + at] ?? 0;
    if (next < low || next > high) return { length: at, isWhole: false };
    [low, high] = [0x80, 0xbf];
  }
  return { length, isWhole: length > 1 };
}

type Decoder = (bytes: Uint8Array) => string;

/**
 * The text with its broken places: a single byte is the character that older encodings write so (A0 is a blank,
 * 93 a quotation mark), and what is left of a character that is cut off is U+FFFD.
 */
export function repaired(bytes: Uint8Array, { places }: Damage, whole: Decoder, single: Decoder): string {
  let text = '';
  let done = 0;
  for (const { start, end } of places) {
    text += whole(bytes.subarray(done, start));
    text += end - start === 1 ? single(bytes.subarray(start, end)) : '\uFFFD';
    done = end;
  }
  return text + whole(bytes.subarray(done));
}

/** "is UTF-8 but for 2 places, the first in line 12: what stands there may be misread" */
export function damageNote({ places, line }: Damage): string {
  const where =
    places.length === 1
      ? `1 place, in line ${line}`
      : `${places.length.toLocaleString('en-US')} places, the first in line ${line}`;
  return `is UTF-8 but for ${where}: what stands there may be misread`;
}
