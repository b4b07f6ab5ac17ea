import { MONTHS } from '../dates.ts';
import { cutAt, type Line } from '../lines/lines.ts';

/** Where a text was adopted, or the day alone, and the first of the notes behind it: "61st plenary meeting 5 December 2033 ____ |1 See …". */
const FIRST_NOTE = new RegExp(
  String.raw`(?<=(?:^|\bmeeting,?[ \u00a0]{1,3})\d{1,2} (?:${MONTHS}) \d{4}[ \u00a0]{1,3}(?:\[[^\]]{1,2000}\][ \u00a0]{1,3})?(?:_{3,40}[ \u00a0]{1,3})?)1[ \u00a0]\p{Lu}`,
  'u',
);
/** A figure behind the end of a sentence, and none of an abbreviation: "… vol. 1249, No. 20378. |2 Ibid." */
const NEXT_NOTE =
  /(?<=(?<!\b(?:No|Nos|vol|vols|para|paras|art|arts|chap|sect|p|pp|Sess|Suppl))\.["”)]?[ \u00a0]{1,3})(\d{1,4})(?=[ \u00a0]\p{Lu})/gu;

/** The rule above the notes of a page, and the first of them: "… in the work of the __________________ |1 Official Records …". */
const RULE = /_{5,60}[ \u00a0]+(?=(\d{1,3})[ \u00a0]\S)/g;
/** Below the notes, at the head of the next page, its symbol, or at the foot of this one the number of the print job. */
const NEXT_PAGE =
  /(?<=\.["”)]?[ \u00a0]{1,3})(?:[A-Z]{1,4}(?:\/[\w.-]{1,20}){1,4}[ \u00a0](?=\p{Lu})|\d\d-\d{5}(?!\d))/gu;

const BEGINS_WITH_DAY = new RegExp(`^\\d{1,2} (?:${MONTHS}) `);

/** The notes that run on in a line, each in a line of its own: below the rule of a page, or behind the day of adoption. */
export function notesApart(text: string, line: Line): readonly Line[] {
  const hasRule = line.content.includes('_____');
  if (!hasRule && !line.content.includes('meeting') && !BEGINS_WITH_DAY.test(line.content)) return [line];
  const words = text.slice(line.first, line.end);
  const cuts = hasRule ? cutsAtRules(words) : [];
  if (cuts.length === 0) {
    const first = FIRST_NOTE.exec(words);
    if (!first) return [line];
    cuts.push(first.index, ...nextNotes(words, first.index, words.length, 1));
  }
  return cutAt(
    text,
    line,
    cuts.map((at) => line.first + at),
  );
}

/** Where the rules stand and the notes below them begin, and where the next page does. */
function cutsAtRules(words: string): number[] {
  const cuts: number[] = [];
  let highest = 0;
  let behind = 0;
  for (const rule of words.matchAll(RULE)) {
    const number = Number(rule[1]);
    if (number <= highest || rule.index < behind) continue;
    const first = rule.index + rule[0].length;
    NEXT_PAGE.lastIndex = first;
    const page = NEXT_PAGE.exec(words)?.index;
    const notes = nextNotes(words, first, page ?? words.length, number);
    cuts.push(rule.index, first, ...notes, ...(page === undefined ? [] : pageEdge(words, page)));
    highest = number + notes.length;
    behind = page ?? words.length;
  }
  return cuts[0] === 0 ? cuts.slice(1) : cuts;
}

/** "A/RES/72/921 Storage of clips 2/3 17-21610 |the text goes on": what pages bear at head and foot, where the number ends it. */
const EDGE = /^.{0,400}?\b\d\d-\d{5}(?: \(E\))?(?: \d{1,3}\/\d{1,3})?(?:[ \u00a0]+(?=\S)|$)/;
function pageEdge(words: string, page: number): number[] {
  const end = page + (EDGE.exec(words.slice(page, page + 450))?.[0].length ?? 0);
  return end === page || end === words.length ? [page] : [page, end];
}

/** Where the notes begin behind the first one, up to an end: their numbers follow each other. */
function nextNotes(words: string, from: number, to: number, first: number): number[] {
  const found: number[] = [];
  NEXT_NOTE.lastIndex = from;
  for (let match = NEXT_NOTE.exec(words); match && match.index < to; match = NEXT_NOTE.exec(words))
    if (Number(match[1]) === first + found.length + 1) found.push(match.index);
  return found;
}
