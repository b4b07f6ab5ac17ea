import { ENDED } from './ends.ts';
import type { Line } from './lines.ts';
import { smallLead } from '../paragraphs/small-leads.ts';

/** How many lines are looked at, and how few tell nothing. */
const SAMPLE = 400;
const FEWEST = 12;
/** No line that is broken for its width is shorter. */
const BROKEN = 40;

/**
 * The text without the blank lines inside its sentences; as long as the text. Some pages set each printed line in a paragraph of
 * its own: "… all previous resolutions of the Council and those adopted | | by the Commission on …".
 */
export function withoutBlankLines(text: string, lines: readonly Line[]): string {
  if (!isDoubleSpaced(lines.slice(0, SAMPLE))) return text;
  const pieces: string[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    const blank = lines[index + 1];
    const next = lines[index + 2];
    if (!blank || !next || blank.content !== '' || !goesOn(line.content, next.content)) return;
    pieces.push(text.slice(from, line.end), ' '.repeat(blank.end - line.end));
    from = blank.end;
  });
  return [...pieces, text.slice(from)].join('');
}

/** A blank line stands behind most lines, and many of them end inside a sentence. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  let written = 0;
  let spaced = 0;
  let running = 0;
  lines.forEach(({ content }, index) => {
    if (content === '') return;
    written++;
    const next = lines[index + 2]?.content ?? '';
    if (lines[index + 1]?.content !== '' || next === '') return;
    spaced++;
    if (runsOn(content, next)) running++;
  });
  return written >= FEWEST && spaced > 0.7 * written && running > 0.1 * written;
}

/** "… adopted", "by the Commission …" */
const runsOn = (content: string, next: string): boolean =>
  content.length > BROKEN &&
  !/[.;:]$/.test(content) &&
  /^\p{Ll}/u.test(next) &&
  // "recalling", "considering further": lead words that stand in lines of their own.
  smallLead(next, () => '') === null;

const goesOn = (content: string, next: string): boolean =>
  content !== '' &&
  next !== '' &&
  (runsOn(content, next) || (content.length > BROKEN && !ENDED.test(content)));
