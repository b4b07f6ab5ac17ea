import { NUMBERED_TITLE } from './title.ts';
import { lettered } from '../paragraphs/labels.ts';
import { isBrokenOpening, isHeading, isOpening, numbered } from '../lines/line-kinds.ts';
import type { Line } from '../lines/lines.ts';

/** How far from the top a title begins, in lines, and over how many it goes. */
const TOP = 40;
const LONGEST = 6;
/** A line of a title that goes on in the next, whatever that begins with. */
const OPEN_END = /(?: |^)(?:and|of|the|on|in|for|to|with|against|by|a|an|or)$/;
/** "of 25 June 1950", "adopted at the …": no title goes on so. */
const BEHIND_TITLE = /^(?:(?:of|on|from) \d|adopted|submitted|addressed|prepared|dated)\b/;

/**
 * The text with a numbered title in one line: "1994/23. Work of the Sub-Commission on Prevention of Discrimination |
 * and Protection of Minorities". Pages break titles where their columns end; as long as the text.
 */
export function withWholeTitle(text: string, lines: readonly Line[]): string {
  const at = lines
    .slice(0, TOP)
    .findIndex(({ content }) => NUMBERED_TITLE.test(content) || isOpening(content));
  // Numbers below "The General Assembly," are those of paragraphs.
  if (at < 0 || isOpening(lines[at]?.content ?? '')) return text;
  let end = at;
  while (end - at < LONGEST && goesOn(lines[end], lines[end + 1])) end++;
  if (end === at) return text;
  const from = lines[at]?.start ?? 0;
  const to = lines[end]?.start ?? from;
  return text.slice(0, from) + text.slice(from, to).replace(/[\r\n]/g, ' ') + text.slice(to);
}

/** The text with the body that speaks in one line, "The Conference of the Parties to the | Convention on Clips,"; as long as the text. */
export function withWholeOpening(text: string, lines: readonly Line[]): string {
  const at = lines
    .slice(0, TOP)
    .findIndex(({ content }, index) => isBrokenOpening(content, lines[index + 1]?.content ?? ''));
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next) return text;
  return text.slice(0, line.last) + ' '.repeat(next.first - line.last) + text.slice(next.first);
}

/** "25/6", "1992/4.": a number alone in its line, its title in the line below. */
const NUMBER = /^(?:(?:E?S-)?\d{1,3}|19\d\d|20\d\d)\/\d{1,3}(?:\s[A-Z])?\.?$/;

/** The text with the number of an act that stands alone above the title in the title's line, "25/6.Rights of …"; as long as the text. */
export function withNumberBeside(text: string, lines: readonly Line[]): string {
  const at = lines.slice(0, TOP).findIndex((_, index) => isNumberOf(lines, index));
  const line = lines[at];
  const below = lines.slice(at + 1).find(({ content }) => content !== '');
  if (!line || !below) return text;
  const { last } = line;
  const stop = text.charAt(last - 1) === '.' ? ' ' : '.';
  const between = text.slice(last, below.first).replace(/[\r\n]/g, ' ');
  return text.slice(0, last) + stop + between.slice(1) + text.slice(below.first);
}

/** Whether a line is the number of the act whose title and "The Human Rights Council," stand below it, and no page's number. */
function isNumberOf(lines: readonly Line[], at: number): boolean {
  if (!NUMBER.test(lines[at]?.content ?? '')) return false;
  const below = lines.slice(at + 1, at + 1 + LONGEST).filter(({ content }) => content !== '');
  const opening = below.findIndex(({ content }) => isOpening(content) || isOpening(firstClause(content)));
  const title = opening < 0 ? [] : below.slice(0, opening);
  return (
    /\p{L}{3}/u.test(title[0]?.content ?? '') &&
    title.every(({ content }, index) =>
      index === 0 ? isHeading(content) || LONG.test(content) : isHeading(content) || CONTINUED.test(content),
    )
  );
}

/** "The General Assembly, |Recalling its resolution …" */
const firstClause = (content: string): string => content.slice(0, content.indexOf(',') + 1);
/** A title longer than the line of a heading: "Report of the … on the follow-up to …". */
const LONG = /^\p{Lu}[^;]{0,400}[^,;:.]$/u;
/** A line of a title that goes on. */
const CONTINUED = /^\p{Ll}[^.;:]*[^,.;:]$/u;

function goesOn(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || next.content === '' || isOpening(next.content)) return false;
  if (!/[\p{L}]$/u.test(line.content) || BEHIND_TITLE.test(next.content)) return false;
  if (numbered(next.content) !== null || lettered(next.content) !== null) return false;
  return /^\p{Ll}/u.test(next.content) || OPEN_END.test(line.content);
}
