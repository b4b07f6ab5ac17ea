/** One line of a text; `content` is without the blanks around it. */
export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  /** Of `content`. */
  readonly first: number;
  readonly content: string;
}

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

function lineAt(text: string, start: number, end: number): Line {
  BLANKS.lastIndex = start;
  const found = BLANKS.exec(text);
  const first = found && found.index < end ? found.index : end;
  return { start, end, first, content: first < end ? text.slice(first, end).trimEnd() : '' };
}
