import { isOpening } from './line-kinds.ts';
import type { Line } from './lines.ts';

/** "A Clips in the service of lights", "B. Clips": the letter of a part and its title. */
const LETTER_AND_TITLE = /^([A-Z])\.?\s+\p{Lu}/u;
/** No title has more lines. */
const MOST_LINES = 3;
/** What a line of a sentence ends with. */
const OF_SENTENCE = /[.,;:]$/;

/**
 * The first lines of the titles of parts, by their index: each with its letter before it, A, B and so on, above the line that says
 * who speaks. "A" alone is a word, so one part is none.
 */
export function partTitles(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let due = 'A';
  for (const [index, { content }] of lines.entries()) {
    if (LETTER_AND_TITLE.exec(content)?.[1] !== due || !isAboveOpening(lines, index)) continue;
    found.add(index);
    due = String.fromCharCode(due.charCodeAt(0) + 1);
  }
  return found.size > 1 ? found : new Set();
}

function isAboveOpening(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < index + MOST_LINES; at++) {
    if (OF_SENTENCE.test(lines[at]?.content ?? '')) return false;
    if (isOpening(lines[at + 1]?.content ?? '')) return true;
  }
  return false;
}
