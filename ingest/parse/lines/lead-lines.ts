import { leadEnd } from '../paragraphs/lead-end.ts';
import { moodAtStart } from '../paragraphs/lead.ts';
import type { Line } from './lines.ts';

/** No lead words are longer. */
const LONGEST = 60;

/**
 * The text with lead words that a page's mark-up left in a line of their own, in italics, before what they open:
 * "Conscious | of the fundamental importance of …"; as long as the text.
 */
export function withWholeLeads(text: string, lines: readonly Line[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [index, { content, end }] of lines.entries()) {
    if (content === '' || content.length > LONGEST) continue;
    const next = lines[index + 1];
    if (!next || !/^\p{Ll}/u.test(next.content) || !isLead(content)) continue;
    pieces.push(text.slice(from, end), ' '.repeat(next.start - end));
    from = next.start;
  }
  return from === 0 ? text : pieces.join('') + text.slice(from);
}

const isLead = (content: string): boolean =>
  moodAtStart(content) !== null && leadEnd(content, 0, content.length) === content.length;
