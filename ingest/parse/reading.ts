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
const VARIANT = /[\u00a0\u00ab\u00ad\u00bb\u2000-\u200a\u2010-\u2015\u2018-\u201f\u202f\u2212\u3000]/g;

function plain(character: string): string {
  const same = SAME[character];
  if (same) return same;
  return character < '\u2010' ? ' ' : '-';
}

/** A stretch of text that `reading` shows otherwise. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly fill: string;
}

/** As long as the text: see `ParsedDocument.reading`. Masks are sorted and do not overlap. */
export function readingOf(text: string, masks: readonly Mask[]): string {
  let reading = '';
  let from = 0;
  for (const { start, end, fill } of masks) {
    reading += text.slice(from, start) + fill.repeat(end - start);
    from = end;
  }
  reading += text.slice(from);
  return reading.replace(VARIANT, plain);
}

/** A footnote's marker, hidden from recognizers. */
export const markerMask = (start: number, end: number): Mask => ({ start, end, fill: MARKER_FILL });
