import { isSymbolAlone } from './heading/masthead.ts';
import type { Line } from './lines.ts';

/** At the foot of a typed page: "93-15387  1637c (E)   /...", "/...". */
const FOOT = /^(?:\d\d-\d{5}\b.{0,80})?\/ ?(?:\. ?){3}$/;
/** Below the symbol at the head of the next one: "Page 2", "English", "page 3". */
const PAGE = /^(?:English\s+)?[Pp]age \d{1,3}$/;
const LANGUAGE = /^English$/;

/** The lines at the foot and the head of typed pages, by their index: no part of what runs on over them. */
export function pageLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { content }] of lines.entries()) {
    if (content.endsWith('.') && FOOT.test(content)) found.add(index);
    if (!PAGE.test(content)) continue;
    const head: number[] = [index];
    for (let above = index - 1; above >= 0; above--) {
      const line = lines[above]?.content ?? '';
      if (line === '') continue;
      if (LANGUAGE.test(line) && head.length === 1) head.push(above);
      else {
        if (isSymbolAlone(line)) for (const at of [...head, above]) found.add(at);
        break;
      }
    }
  }
  return found;
}

/** The text with blanks for these lines; as long as the text. */
export function withoutLines(text: string, lines: readonly Line[], gone: ReadonlySet<number>): string {
  const pieces: string[] = [];
  let from = 0;
  for (const index of [...gone].sort((a, b) => a - b)) {
    const { first = from, last = from } = lines[index] ?? {};
    pieces.push(text.slice(from, first), ' '.repeat(last - first));
    from = last;
  }
  return pieces.join('') + text.slice(from);
}
