import type { Stretch } from '../bounds.ts';

/** One line of a text. */
export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  /** The first character that is no blank, and behind the last one. */
  readonly first: number;
  readonly last: number;
  /** From `first` to `last`, once footnote markers are known without them; blanks that do not break are blanks. */
  readonly content: string;
}

/** How far a line is indented, in characters. */
export const indentOf = ({ first, start }: Line): number => first - start;

const BLANKS = /[^\t\v\f\r \u00a0\u2000-\u200b\u202f\u3000\ufeff]/g;

/** A text's lines in order; \n, \r\n and \r all break a line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = text.includes('\r') ? /\r\n|\r|\n/g : null;
  let start = 0;
  while (start <= text.length) {
    let end: number;
    let next: number;
    if (breaks) {
      breaks.lastIndex = start;
      const match = breaks.exec(text);
      end = match ? match.index : text.length;
      next = match ? breaks.lastIndex : text.length + 1;
    } else {
      const at = text.indexOf('\n', start);
      end = at < 0 ? text.length : at;
      next = end + 1;
    }
    lines.push(lineAt(text, start, end));
    start = next;
  }
  return lines;
}

/** Typists set such blanks anywhere: "The General\u00a0Assembly,". */
const plain = (content: string): string =>
  content.includes('\u00a0') || content.includes('\u202f')
    ? content.replace(/[\u00a0\u202f]/g, ' ')
    : content;

const isPlainLetter = (code: number): boolean => code > 0x20 && code < 0x7f;

/** The line between two places. */
export function lineAt(text: string, start: number, end: number): Line {
  let first = start;
  // A line mostly begins with what is no blank.
  if (!isPlainLetter(text.charCodeAt(start))) {
    BLANKS.lastIndex = start;
    const found = BLANKS.exec(text);
    first = found && found.index < end ? found.index : end;
  }
  const content = first < end ? plain(text.slice(first, end).trimEnd()) : '';
  return { start, end, first, last: first + content.length, content };
}

/** The same lines without the given places in their content; places and lines are in order. */
export function linesWithout(text: string, lines: readonly Line[], places: readonly Stretch[]): Line[] {
  let next = 0;
  return lines.map((line) => {
    while ((places[next]?.end ?? Infinity) <= line.first) next++;
    if ((places[next]?.start ?? Infinity) >= line.last) return line;
    let content = '';
    let from = line.first;
    for (let place = places[next]; place && place.start < line.last; place = places[++next]) {
      content += text.slice(from, place.start);
      from = place.end;
    }
    content += text.slice(from, line.last);
    return { ...line, content: plain(content.trimEnd()) };
  });
}

/** A line cut at places inside it, in order. */
export const cutAt = (text: string, line: Line, cuts: readonly number[]): readonly Line[] =>
  [line.start, ...cuts].map((start, index) => lineAt(text, start, cuts[index] ?? line.end));
