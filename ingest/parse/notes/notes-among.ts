import { isNumberedParagraph } from '../lines/misread.ts';
import { notesInColumn } from './column-notes.ts';
import type { Line } from '../lines/lines.ts';
import { NO_NOTE, signOf, type Note, type Notes } from './notes.ts';

/** "9 See Official Records …", "20 Ibid., para. 20.", "7 2000 Review Conference …"; "16 January 1977" is a date that opens a line, "113 (S-2). Clips" a title, "209 EX/Decision 24" an act of UNESCO. */
export const NOTE_LINE = new RegExp(
  String.raw`^\[?(\d{1,3})(?:\/\s+(?=\S)|(?<=\[\d{1,3})\]\s*(?=\S)|\.(?=[A-Z][a-z]+ [a-z])|\s+(?=[\p{Lu}“"]|[12]\d{3} \p{Lu}\p{Ll}|\([A-Z](?![IVXLC]*\)\.|S?-[IVX\d]{1,5}\)\.))(?!${NO_NOTE}))`,
  'u',
);
/** Drawn by a typist above the notes, or between parts; or the mark of a word processor, or of a page. */
export const RULE = /^[_-]{5,}$|<<ODS|^Back to (?:the )?top$/;
/** Not "adopted by the Commission", which goes on from the line above. */
export const ADOPTED =
  /^(?:\[?Adopted (?:unanimously|at the|by|without)|ADOPTED (?:UNANIMOUSLY|AT THE|BY|WITHOUT))\b/;

/** The number of the note that a line begins; 0 for other lines. */
export const noteNumber = (content: string): number =>
  isNumberedParagraph(content) ? 0 : Number(NOTE_LINE.exec(content)?.[1] ?? 0);

/**
 * The notes of a scan: at the end, or at the feet of its pages, so among the paragraphs; `mayStartAnew`: from 1 again on each
 * page.
 */
export function notesAmong(lines: readonly Line[], mayStartAnew: boolean): Notes {
  const notes: Note[] = [];
  const noteLines = new Set<number>();
  let highest = 0;
  let adopted = false;
  let isBehindBody = false;
  lines.forEach((line, index) => {
    if (ADOPTED.test(line.content)) adopted = true;
    const column = RULE.test(lines[index - 1]?.content ?? '') ? notesInColumn(line) : [];
    if (Number(column[0]?.marker ?? 0) > highest) {
      highest = Number(column.at(-1)?.marker);
      notes.push(...column);
      noteLines.add(index);
      return;
    }
    const match = isNumberedParagraph(line.content) ? null : NOTE_LINE.exec(line.content);
    const number = Number(match?.[1] ?? 0);
    if (mayStartAnew && number === 1 && isBehindBody) highest = 0;
    if (!match || number <= highest || (!adopted && highest > 0 && number > highest + 8)) {
      isBehindBody ||= line.content !== '';
      return;
    }
    isBehindBody = false;
    highest = number;
    notes.push({
      marker: String(number),
      markerStart: line.first,
      start: line.first + match[0].length,
      end: line.last,
      sign: signOf(match[0]),
    });
    noteLines.add(index);
  });
  return { notes, lines: noteLines };
}
