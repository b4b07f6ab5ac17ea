import { MONTHS } from '../dates.ts';
import type { Stretch } from '../bounds.ts';

/** A letter, and behind it the number of a note: what else is glued to a figure is no marker. */
const GLUED = /[a-z][1-9]\d{0,2}(?!\d)/g;
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
  for (const { 0: glued, index } of text.matchAll(GLUED)) {
    const start = index + 1;
    const end = index + glued.length;
    const word = WORD.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1];
    if (word === undefined || COUNTED.test(word) || !ENDS.test(text.slice(end, end + 1))) continue;
    found.push({ start, end });
  }
  return found;
}
