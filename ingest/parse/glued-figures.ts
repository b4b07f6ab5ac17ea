import { MONTHS } from './dates.ts';
import type { Stretch } from './bounds.ts';

const FIGURES = /\d+/g;
/** The word before the figures; shorter ones are names with a figure: "CO2", "Rio20". */
const WORD = /(?:^|[^\p{L}\d'’-])(\p{L}*\p{Ll}{4})$/u;
const LONGEST_WORD = 24;
const ENDS = /^(?:[\s,;.:)”"]|$)/;
/** Behind them a figure counts or numbers, though its blank is lost: "Agenda21", "article3". */
const COUNTED = new RegExp(
  String.raw`^(?:${MONTHS}|Agenda|Annex|Appendix|Article|Category|Chapter|Class|Convention|Decision|Figure|Goal|Group|Item|Level|Meeting|Note|Option|Page|Paragraph|Part|Phase|Protocol|Resolution|Rule|Section|Session|Supplement|Table|Target|Type|Volume|Year)s?$`,
  'i',
);

/** The figures glued to a word of a text that has no notes: markers whose notes were left out, "Department of Peace Operations|112|". */
export function gluedFigures(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: figures, index } of text.matchAll(FIGURES)) {
    const before = text.charCodeAt(index - 1);
    if (figures.length > 3 || figures.startsWith('0') || !(before >= 0x61 && before <= 0x7a)) continue;
    const end = index + figures.length;
    const word = WORD.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[1];
    if (word === undefined || COUNTED.test(word) || !ENDS.test(text.slice(end, end + 1))) continue;
    found.push({ start: index, end });
  }
  return found;
}
