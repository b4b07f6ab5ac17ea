import { ENDED, FILLED } from './indents.ts';
import { lettered } from '../paragraphs/labels.ts';
import { moodAtStart } from '../paragraphs/lead.ts';
import { isAnnex, numbered } from './line-kinds.ts';
import type { Line } from './lines.ts';

/** "Clips of the coast", "A" */
const HEADING = /^(?:[\p{L}\d(].*[\p{L}\d)]|[A-Z])$/u;
/** "Clips", "2030 Agenda"; not "69/57, 71/70 and 73/38", which goes on from the line above. */
const FIRST = /^(?:\d{4} )?\p{Lu}/u;
/** No heading has more lines. */
const MOST_LINES = 3;

/**
 * The lines of headings that stand between paragraphs without blank lines, as in the text of a PDF: short, without an end of a sentence,
 * below one and above what opens a paragraph. By their index.
 */
export function tightHeadings(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = -1;
  /** Whether each of its lines is short: one that fills its line may be a paragraph's, unless a number follows. */
  let isShort = true;
  for (const [index, { content }] of lines.entries()) {
    if (from >= 0 && index - from <= MOST_LINES && (isShort ? opens(content) : numbered(content) !== null))
      for (let line = from; line < index; line++) found.add(line);
    if (!mayBeHeading(content)) from = -1;
    else if (from >= 0) isShort &&= content.length < FILLED;
    else if (FIRST.test(content) && ENDED.test(lines[index - 1]?.content ?? '')) {
      from = index;
      isShort = content.length < FILLED;
    }
  }
  return found;
}

const mayBeHeading = (content: string): boolean =>
  HEADING.test(content) && !ENDED.test(content) && !opens(content);

const opens = (content: string): boolean =>
  numbered(content) !== null ||
  lettered(content) !== null ||
  (!isAnnex(content) && moodAtStart(content) !== null);
