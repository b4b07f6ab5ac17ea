import { moodAtStart } from './lead.ts';
import { isOpening, numbered } from './line-kinds.ts';
import type { Line } from './lines.ts';

/**
 * Texts taken from web pages and messages often lose their line breaks: "The General Assembly, Recalling
 * its resolution …, Noting …, 1. Requests …; 2. Decides …". Where the body speaks and what follows it stands
 * in one line, that line is taken apart at the lead words and at the numbers that go on.
 */

/** The organs that open a text in the middle of a line; any other body's name could end anywhere. */
const SPEAKING =
  /(?<=^|[\s"“.])The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council|Conference of the Parties|Commission on (?:Human Rights|the Status of Women|Narcotic Drugs))(?: of the United Nations)?,[ \u00a0]+(?=["“]?\p{Lu})/u;
/** A place where a paragraph may begin: behind a comma or a semicolon, perhaps with a footnote marker. */
const BREAK =
  /(?<=[,;:.]["”]?(?:\d{1,2}|\[\d{1,2}\])?)[ \u00a0]+(?=\p{Lu}\p{Ll}|\d{1,3}\.[ \u00a0]?\p{Lu}\p{Ll}|\([a-z]\)[ \u00a0]?\p{Lu}|\d{1,3}(?:st|nd|rd|th) (?:plenary )?meeting\b)/gu;
/** No lead words and no number are longer. */
const LOOK = 120;
/** Lines from the first one on in which a body may begin to speak inside a line. */
const TOP = 60;

/** The same lines, with those taken apart in which several paragraphs run on. */
export function apart(text: string, lines: readonly Line[]): readonly Line[] {
  const opened = lines.some(({ content }) => isOpening(content)) ? lines : withOpening(text, lines);
  const pieces: Line[] = [];
  let behindOpening = false;
  for (const line of opened) {
    if (behindOpening && line.content !== '') {
      pieces.push(...paragraphsIn(text, line));
      behindOpening = false;
      continue;
    }
    pieces.push(line);
    if (isOpening(line.content)) behindOpening = true;
  }
  return pieces.length === lines.length ? lines : pieces;
}

/** "… migrant workers The General Assembly, Recalling …" as two lines or three. */
function withOpening(text: string, lines: readonly Line[]): readonly Line[] {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (line.content === '') continue;
    if (++seen > TOP) break;
    const match = line.content.includes('The ') ? SPEAKING.exec(text.slice(line.first, line.end)) : null;
    if (!match) continue;
    const from = line.first + match.index;
    const behind = from + match[0].length;
    if (moodAtStart(text.slice(behind, behind + LOOK)) !== 'preambular') continue;
    const cuts = match.index === 0 ? [behind] : [from, behind];
    return [...lines.slice(0, index), ...cutAt(text, line, cuts), ...lines.slice(index + 1)];
  }
  return lines;
}

/** The paragraphs of a line that follows "The General Assembly,"; the line itself where it holds one only. */
function paragraphsIn(text: string, line: Line): readonly Line[] {
  const words = text.slice(line.first, line.end);
  const cuts: number[] = [];
  let operative = Number(numbered(words)?.[1] ?? 0);
  let letter = '';
  for (const match of words.matchAll(BREAK)) {
    const at = match.index + match[0].length;
    const ahead = words.slice(at, at + LOOK);
    const number = numbered(ahead);
    const label = /^\(([a-z])\)/.exec(ahead)?.[1];
    if (number) {
      if (Number(number[1]) !== operative + 1 || moodAtStart(ahead.slice(number[0].length)) !== 'operative')
        continue;
      operative++;
      letter = '';
    } else if (label) {
      if (label.charCodeAt(0) !== (letter === '' ? 0x61 : letter.charCodeAt(0) + 1)) continue;
      letter = label;
    } else if (!/^\d/.test(ahead) && !opensParagraph(ahead, operative > 0, words.charAt(match.index - 1)))
      continue;
    cuts.push(line.first + at);
  }
  return operative > 0 || cuts.length > 1 ? cutAt(text, line, cuts) : [line];
}

/** Behind a number there is no preamble any more; without numbers each verb opens a paragraph. */
function opensParagraph(ahead: string, isNumbered: boolean, before: string): boolean {
  if (isNumbered || before === ':') return false;
  const mood = moodAtStart(ahead);
  return mood === 'preambular' ? before !== '.' : mood === 'operative';
}

function cutAt(text: string, line: Line, cuts: readonly number[]): readonly Line[] {
  return [line.start, ...cuts].map((start, index) => {
    const end = cuts[index] ?? line.end;
    const first = index === 0 ? line.first : start;
    const content = text.slice(first, end).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ').trimEnd();
    return { start, end, first, last: first + content.length, content };
  });
}
