import type { Colors } from '../output/terminal.ts';

/** Characters shown on either side of the words. */
const AROUND = 48;

/** Offsets into a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words among their neighbours of the same passage, on one line, the words marked. */
export function quote(text: string, { start, end }: Span, passage: Span, colors: Colors): string {
  const from = Math.max(passage.start, start - AROUND);
  const to = Math.min(passage.end, end + AROUND);
  const before = text.slice(from, start);
  const words = onOneLine(text.slice(start, end));
  const after = text.slice(end, to);
  return [
    from > passage.start ? `…${onOneLine(before.replace(/^\S*\s+/, ''))}` : onOneLine(before).trimStart(),
    colors.isColorSupported ? colors.underline(words) : `«${words}»`,
    to < passage.end ? `${onOneLine(after.replace(/\s+\S*$/, ''))}…` : onOneLine(after).trimEnd(),
  ].join('');
}

const onOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');
