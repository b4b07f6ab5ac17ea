import type { Colors } from '../output/terminal.ts';

/** Characters shown on either side of the words. */
const AROUND = 48;

/** The words of a citation among their neighbours, on one line, the words marked. */
export function quote(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  colors: Colors,
): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const words = colors.isColorSupported
    ? colors.underline(onOneLine(text.slice(start, end)))
    : `«${onOneLine(text.slice(start, end))}»`;
  const left = `${start > AROUND ? '…' : ''}${onOneLine(fromWord(before, start > AROUND))}`;
  const right = `${onOneLine(toWord(after, end + AROUND < text.length))}${end + AROUND < text.length ? '…' : ''}`;
  return `${left}${words}${right}`.trim();
}

const onOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');

/** Without the piece of a word with which it begins. */
const fromWord = (words: string, cut: boolean): string => (cut ? words.replace(/^\S*\s+/, '') : words);
const toWord = (words: string, cut: boolean): string => (cut ? words.replace(/\s+\S*$/, '') : words);
