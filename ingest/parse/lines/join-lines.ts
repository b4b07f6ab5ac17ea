import { INDENT_FILL } from '../document.ts';
import { FILLED } from './indents.ts';
import { isBrokenOpening } from './line-kinds.ts';
import { Units, WHOLE, type Unit } from './line-units.ts';
import type { Line } from './lines.ts';
import { Numbers } from './misread.ts';
import { noteNumber, RULE } from '../notes/notes-among.ts';
import { notesAtFeet } from '../pages/typed.ts';
import { coverOf } from '../regions.ts';

/** At the head of a page, behind the notes of the one before: what is unfinished above them goes on. */
const isHalfAbove = (unit: Unit, body: string): boolean =>
  unit === 'note' && body !== '' && !WHOLE.test(body);

/**
 * The same text with the line breaks inside paragraphs and notes as blanks, and with what a scanner
 * often misreads in paragraph numbers put right ("ll." is 11); as long as the text.
 */
export function joinLines(
  text: string,
  lines: readonly Line[],
  pageEnds: ReadonlySet<number> = new Set(),
): string {
  const pieces: string[] = [];
  let last: Line | null = null;
  let blank = false;
  let unit: Unit = 'heading';
  let from = 0;
  let letter = '';
  let isHalfOpening = false;
  let isNewPage = false;
  const units = new Units(lines);
  const cover = coverOf(lines);
  const feet = notesAtFeet(lines, pageEnds, noteNumber);
  /** The last line of a paragraph. */
  let body = '';
  const numbers = new Numbers();
  for (const [index, line] of lines.slice(0, cover).entries()) {
    // A rule keeps apart what it stands between, as a blank line does.
    if (line.content === '' || RULE.test(line.content)) {
      blank = true;
      isNewPage ||= pageEnds.has(index);
      continue;
    }
    if (feet.has(index)) blank = true;
    const content: string = unit === 'heading' ? line.content : numbers.putRight(line.content);
    const continuesOpening: boolean = isHalfOpening;
    isHalfOpening = !continuesOpening && isBrokenOpening(line.content, lines[index + 1]?.content ?? '');
    const starting: Unit | null = continuesOpening
      ? null
      : isHalfOpening
        ? 'opening'
        : units.at(index, content, last?.content ?? '', blank, unit);
    // Behind the notes at the foot of a page a paragraph goes on that was not finished above them.
    const kind: Unit | null = starting ?? (isNewPage && isHalfAbove(unit, body) ? 'paragraph' : null);
    if (kind) unit = kind;
    else if (last) {
      pieces.push(text.slice(from, last.end), blanks(line.first - last.end));
      from = line.first;
    }
    if (kind === 'opening') numbers.restart();
    if (kind === 'paragraph') {
      numbers.follow(content);
      if (content !== line.content) {
        pieces.push(text.slice(from, line.first), content);
        from = line.last;
      }
    }
    const label = /^\(([a-z]|[568])\)/.exec(line.content)?.[1];
    const misread = label !== undefined && /\d/.test(label);
    if (misread && letter === 'a') {
      pieces.push(text.slice(from, line.first), '(b)');
      from = line.first + 3;
    }
    if (label) letter = misread ? 'b' : label;
    last = line;
    if (unit === 'paragraph') body = line.content;
    blank = false;
    isNewPage = false;
  }
  // Of the lines of a cover only a title goes on in the next: it is longer than the others.
  lines.slice(cover).forEach((line, index) => {
    const above = index === 0 ? undefined : lines[cover + index - 1];
    if (!above || above.content.length < FILLED || line.content === '') return;
    pieces.push(text.slice(from, above.end), blanks(line.first - above.end));
    from = line.first;
  });
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** In the place of a line's end and of what indents the next: one blank for those who read names, any number for others. */
const blanks = (length: number): string =>
  length < 3 ? ' '.repeat(length) : ` ${INDENT_FILL.repeat(length - 1)}`;
