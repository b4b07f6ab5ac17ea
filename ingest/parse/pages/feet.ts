import { indentOf, type Line } from '../lines/lines.ts';
import { NO_NOTE } from '../notes/notes.ts';

/** A note as it stands at the foot of a page, in whole lines. */
export interface FootNote {
  /** "12", "*"; null when the note of the page before goes on. */
  readonly marker: string | null;
  /** Lines, or the rest of one behind its marker. */
  readonly lines: readonly Line[];
}

/** Where the foot of a page begins, and what it says. */
export interface Foot {
  /** The index of its first line: the rule, or the first note. */
  readonly from: number;
  readonly notes: readonly FootNote[];
}

/** Drawn above the notes. */
const RULE = /^[_\u2014\u2500]{5,}$|^-{10,}$/;
const NUMBER = /^\d{1,3}$/;
/** "12 See", "12/ See", "[12] See" where the number stands before the note in its line; no date, nor "paragraph |1 (b) of resolution 75/1". */
const NUMBERED = new RegExp(
  String.raw`^(?:\[(\d{1,3})\]\s{0,8}|(\d{1,3})(?:\/?\s{1,8}|(?=\p{Lu}[\p{Ll}/])))(?=["“(]?\p{Lu}|["“(](?![a-z]{1,4}\))\p{L}|www\.|https?:)(?!${NO_NOTE})`,
  'u',
);
const STARRED = /^(\*{1,6})\s*(?=[^\s*]|$)/;
const ENDED = /[.!?][)\]"”’]?$/;

/**
 * The notes at the foot of a page. PDFs give their numbers in lines of their own, before the notes, behind one of them or behind
 * all of them; so what counts is that they follow each other, from the one behind the last of the page before.
 * @param last the number of the last note on the pages before, 0 for none.
 * @param isOpen whether that note may go on here.
 */
export function footOf(lines: readonly Line[], last: number, isOpen: boolean): Foot | null {
  const rule = lines.findLastIndex(({ content }) => RULE.test(content));
  if (rule >= 0) {
    const below = lines.slice(rule + 1);
    if (below.length === 0) return { from: rule, notes: [] };
    const notes = notesIn(below, last, isOpen);
    if (notes) return { from: rule, notes };
  }
  const first = firstWithout(lines, last + 1);
  if (first < 0) return null;
  const notes = notesIn(lines.slice(first), last, false);
  return notes && { from: first, notes };
}

/** No page has more lines of notes. */
const LONGEST = 60;

/**
 * Where no rule stands above them: the line of the next note's number, or the note itself where its number stands behind it, when
 * its marker stands in the text above; else -1.
 */
function firstWithout(lines: readonly Line[], next: number): number {
  const least = Math.max(0, lines.length - LONGEST);
  let number = lines.length - 1;
  while (number >= least && numberOf(lines[number]) !== next) number--;
  if (number < least) return -1;
  const first = NUMBER.test(lines[number]?.content ?? '') ? beforeNumbers(lines, number, next) : number;
  const marker = new RegExp(String.raw`[\p{L}\d.,;:)\]"”’] ?${next}(?![\d/.]|,\d)`, 'u');
  return first >= 0 && lines.slice(0, first).some(({ content }) => marker.test(content)) ? first : -1;
}

/** The number that a line is, or begins with. */
const numberOf = (line: Line | undefined): number =>
  Number(NUMBER.exec(line?.content ?? '')?.[0] ?? numberBefore(line?.content ?? '') ?? 0);

/** Where the first of the notes begins whose numbers stand below the last of them: as many beginnings above it as numbers. */
function beforeNumbers(lines: readonly Line[], number: number, next: number): number {
  if (lines.slice(number + 1).some(({ content }) => content !== '' && !NUMBER.test(content))) return number;
  let due = 0;
  for (let index = number; NUMBER.test(lines[index]?.content ?? ''); index++) due++;
  const least = Math.max(0, number - LONGEST);
  const labelled = lines.slice(least, number).findLastIndex((line) => numberOf(line) === next + due);
  // Past those whose numbers stand above them.
  let first = (labelled < 0 ? number : least + labelled) - 1;
  for (; first >= 0 && number - first < LONGEST; first--)
    if (BEGINNING.test(lines[first]?.content ?? '') && --due === 0) return first;
  return -1;
}

const numberBefore = (content: string): string | undefined => {
  const [, bracketed, plain] = NUMBERED.exec(content) ?? [];
  return bracketed ?? plain;
};

function notesIn(lines: readonly Line[], last: number, isOpen: boolean): FootNote[] | null {
  const said = lines.filter(({ content }) => content !== '');
  const blocks = blocksOf(said, last);
  const labels = blocks.flatMap(({ number }) => number ?? []);
  const loose = looseNumbers(said, last, labels);
  const all = [...labels, ...loose].sort((a, b) => a - b);
  if (!countsOn(labels) || !countsOn(all, MISSING)) return null;
  // Numbers that start anew are another document's, or another page's.
  if (all.length === 0 && said.some((line) => numberOf(line) > 0)) return null;
  if (all.length === 0 && !isOpen && blocks.every(({ stars }) => stars === null)) return null;
  let before = 0;
  return blocks.flatMap(({ number, stars, lines: own }, index): FootNote[] => {
    if (stars !== null) return [{ marker: stars, lines: own }];
    before = number ?? before;
    const until = blocks.slice(index + 1).find((block) => block.number !== null)?.number ?? Infinity;
    const within = loose.filter((one) => one > before && one < until);
    return splitUp(own, number === null ? within : [number, ...within], number === null && isOpen);
  });
}

/** Of two notes that follow each other one may be missing between. */
const MISSING = 2;

/** Whether each number is above the one before it, and by no more than `most`. */
const countsOn = (numbers: readonly number[], most = Infinity): boolean =>
  numbers.every((number, index) => {
    const before = numbers[index - 1] ?? number - 1;
    return number > before && number <= before + most;
  });

/** What stands from one number to the next. */
interface Block {
  /** That stands before it. */
  readonly number: number | null;
  /** That stand before it. */
  readonly stars: string | null;
  readonly lines: Line[];
}

const numberAlone = ({ content }: Line, last: number): number => {
  const number = NUMBER.test(content) ? Number(content) : 0;
  return number > last ? number : 0;
};

/**
 * Where numbers stand in lines of their own, one that begins a line is part of its note: "53 (A/74/53)". Of several numbers together the
 * last is that of the note behind it, where a note stands before them.
 */
function blocksOf(lines: readonly Line[], last: number): Block[] {
  const blocks: Block[] = [];
  let numbers: number[] = [];
  let highest = last;
  const areAlone = lines.some((line) => numberAlone(line, last) > 0);
  const numbered = lines.find((line) => numberOf(line) > 0);
  // Typists indent the first line of a note.
  const mayBegin = (line: Line): boolean =>
    !areAlone && numbered !== undefined && indentOf(line) === indentOf(numbered);
  const begin = (number: number | null, line: Line, stars: string | null = null): void => {
    blocks.push({ number, stars, lines: line.content === '' ? [] : [line] });
    highest = number ?? highest;
  };
  for (const line of lines) {
    const alone = numberAlone(line, last);
    if (alone > 0) {
      numbers.push(alone);
      continue;
    }
    const [sign = '', asterisks] = STARRED.exec(line.content) ?? [];
    const own = mayBegin(line) ? numberOf(line) : 0;
    if (asterisks !== undefined) begin(null, behind(line, sign.length), asterisks);
    else if (own > highest && own <= highest + (blocks.length === 0 ? MISSED : MISSING))
      begin(own, behind(line, (NUMBERED.exec(line.content) ?? [''])[0].length));
    else if (numbers.length === 1 || (numbers.length > 1 && blocks.length > 0))
      begin(numbers.at(-1) ?? null, line);
    else if (blocks.length === 0) begin(null, line);
    else blocks.at(-1)?.lines.push(line);
    numbers = [];
  }
  return blocks;
}
/** The notes of the pages before may not have been found. */
const MISSED = 30;

const behind = (line: Line, by: number): Line => ({
  ...line,
  first: line.first + by,
  content: line.content.slice(by),
});

/** The numbers that stand before no note. */
function looseNumbers(lines: readonly Line[], last: number, labels: readonly number[]): number[] {
  const taken = new Set(labels);
  return lines.map((line) => numberAlone(line, last)).filter((number) => number > 0 && !taken.has(number));
}

/** What notes begin with. */
const BEGINNING =
  /^(?:See\b|Ibid\b|Resolutions?\b|Official Records\b|United Nations\b|General Assembly\b|Report of\b|[A-Z]{1,6}(?:\/[A-Z\d]|\.\d)|["“])/;

/** The notes of a block with so many numbers: each begins in a line of its own, behind the end of a sentence. */
function splitUp(lines: readonly Line[], numbers: readonly number[], mayGoOn: boolean): FootNote[] {
  const ends = (index: number): boolean => ENDED.test(lines[index]?.content ?? '');
  const starts = lines.map((_, index) => index).filter((index) => index > 0 && ends(index - 1));
  // The first line may belong to the page before.
  const goesOn =
    mayGoOn &&
    (numbers.length === 0 || (starts.length >= numbers.length && !BEGINNING.test(lines[0]?.content ?? '')));
  const due = numbers.length - (goesOn ? 0 : 1);
  const chosen =
    starts.length <= due
      ? starts
      : [...starts]
          .sort((a, b) => Number(begins(b)) - Number(begins(a)) || a - b)
          .slice(0, Math.max(0, due))
          .sort((a, b) => a - b);
  const froms = [0, ...chosen];
  return froms.map((from, index): FootNote => {
    const number = goesOn ? numbers[index - 1] : numbers[index];
    return {
      marker: number === undefined ? null : String(number),
      lines: lines.slice(from, froms[index + 1] ?? lines.length),
    };
  });

  function begins(index: number): boolean {
    return BEGINNING.test(lines[index]?.content ?? '');
  }
}
