import { isSymbolAlone } from '../heading/masthead.ts';
import { isOpening } from '../lines/line-kinds.ts';
import type { Line } from '../lines/lines.ts';

/** At the foot of a typed page: "93-15387  1637c (E)   /...", "/...". */
const FOOT = /^(?:\d\d-\d{5}\b.{0,80})?\/ ?(?:\. ?){3}$/;
/** Below the symbol at the head of the next one: "Page 2", "English", "page 3". */
const PAGE = /^(?:English\s+)?[Pp]age \d{1,3}$/;
const LONGEST_RUNNING = 100;
const LANGUAGE = /^English$/;

/**
 * At the head of a printed page of a volume of resolutions: "6 General Assembly—Twenty-fifth Session", "Resolutions adopted on
 * the reports of the Fourth Committee 5".
 */
const RUNNING =
  /^(?:\d{1,3}\s+)?(?:General Assembly ?[-–—]{1,2} ?[A-Z][a-z]+(?:-[a-z]+)? [Ss]ession|(?:[IVX]+\. ?)?Resolutions adopted (?:on the reports? of the [\w ]{4,40}Committee|without reference to a Main Committee))(?:\s+\d{1,3})?$/;

/** The lines at the foot and the head of pages, by their index: no part of what runs on over them. */
export function pageLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (const [index, { content }] of lines.entries()) {
    if (content.endsWith('.') && FOOT.test(content)) found.add(index);
    // Above the text such a line is its heading.
    if (isOpen && content.length < LONGEST_RUNNING && RUNNING.test(content)) found.add(index);
    isOpen ||= isOpening(content);
    if (isOpen && isPageHead(content, lines[index - 1]?.content ?? '')) found.add(index - 1).add(index);
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

/** "A/RES/88/140" and directly below it "2", as a PDF's pages begin. */
const isPageHead = (content: string, above: string): boolean =>
  content.length <= 3 && /^\d{1,3}$/.test(content) && isSymbolAlone(above);

/** No note at the foot of a page has more lines, and no page more lines of notes. */
const LONGEST_NOTE = 6;
const NOTES = 30;

/**
 * Where the notes at the feet of printed pages begin, by their line, though no blank line stands above them: their numbers follow
 * each other down to the head of the next page, and those of the pages before.
 */
export function notesAtFeet(
  lines: readonly Line[],
  pages: ReadonlySet<number>,
  numberOf: (content: string) => number,
): ReadonlySet<number> {
  const found = new Set<number>();
  let highest = 0;
  for (const page of [...pages].sort((a, b) => a - b)) {
    let first = -1;
    let [number, last, without] = [0, 0, 0];
    for (let index = page - 1; index >= Math.max(0, page - NOTES) && !pages.has(index); index--) {
      const note = numberOf(lines[index]?.content ?? '');
      if (note > 0 && (first < 0 || note === number - 1)) {
        [first, number, without] = [index, note, 0];
        last ||= note;
      } else if (++without > LONGEST_NOTE) break;
    }
    // On the first page that is at hand one number alone may be no note's: "12 Member States".
    const isDue = number === 1 || (highest === 0 ? last > number : number === highest + 1);
    if (first < 0 || !isDue) continue;
    found.add(first);
    highest = last;
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
