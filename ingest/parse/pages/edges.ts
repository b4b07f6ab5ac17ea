import type { Line } from '../lines/lines.ts';
import { itemTitle } from '../heading/title.ts';
import { isNarrative, isOpening } from '../lines/line-kinds.ts';
import { CELL_GAP, isEdgeCell, plainWords, SYMBOL_CELL } from './cells.ts';
import { runningTitles, type IsRunning } from './running.ts';

/**
 * What stands at the head and the foot of a page as the UN sets it: the symbol and the title, the number of the page and of the
 * print job, the digits of a bar code (Editorial Manual, chapter "Format").
 */

/** A page of a text, by its lines that are not empty, from the top down. */
export type PageOfLines = readonly Line[];

/** No heading has more lines. */
const HEADING = 40;
/** Nor has the sentence that tells on which item a statement was made. */
const NARRATIVE = 8;
/** Edges have at most so many lines. */
export const EDGE = 6;
/** A title stands in one of so many. */
const HEAD = 3;
const SYMBOL_FIRST = /^([A-Z][A-Z.]*\/\S+(?: \(\d{4}\))?) (.+)$/;
const SYMBOL_LAST = /^(.+) ([A-Z][A-Z.]*\/\S+(?: \(\d{4}\))?)$/;

/** The heads and feet of the pages of one text. */
export class Edges {
  readonly #pages: readonly PageOfLines[];
  /** What stands above the text: there the running title comes from. */
  readonly #top: string;
  readonly #repeated: ReadonlySet<string>;
  readonly #isSlashed: boolean;
  readonly #atFeet: ReadonlySet<string>;
  readonly #runsAtHeads: IsRunning;
  readonly #runsAtFeet: IsRunning;

  /** @param endWithNumbers whether pages are known by their numbers: some programs write the head of the next above its number. */
  constructor(pages: readonly PageOfLines[], endWithNumbers: boolean) {
    this.#pages = pages;
    const [first = []] = pages;
    const opening = first.findIndex(({ content }) => isOpening(content) || isNarrative(content));
    const words = (from: number, to: number): string =>
      first
        .slice(from, to)
        .map(({ content }) => content)
        .join(' ');
    const above = Math.max(0, opening);
    this.#top = plainWords(
      `${words(0, Math.min(HEADING, above))} ${itemTitle(words(above, above + NARRATIVE)) ?? ''}`,
    );
    this.#repeated = repeatedIn(
      pages.slice(1).map((lines) => lines.slice(0, HEAD)),
      1,
    );
    this.#atFeet = endWithNumbers
      ? repeatedIn(
          pages.map((lines) => lines.slice(-EDGE)),
          pages.length / 3,
        )
      : new Set();
    this.#runsAtHeads = runningTitles(
      pages.map((lines, page) => (page === 0 ? [] : lines.slice(0, HEAD))),
      2,
    );
    this.#runsAtFeet = runningTitles(
      pages.map((lines) => lines.slice(-HEAD)),
      3,
    );
    this.#isSlashed = pages.some((lines) => edgesOf(lines).some(({ content }) => SLASHED.test(content)));
  }

  /** The lines of a page between its head and its foot, as the first and the one behind the last. */
  bodyOf(page: number): readonly [from: number, to: number] {
    const lines = this.#pages[page] ?? [];
    const from = page === 0 ? 0 : this.#headOf(lines, page);
    let to = lines.length;
    while (to > from && lines.length - to < EDGE && this.#isFoot(lines[to - 1]?.content ?? '', page)) to -= 1;
    return [from, to];
  }

  /** Whether a line has nothing but the page's number and what only a printer needs. */
  #isEdge(content: string, page: number): boolean {
    return isPrinters(content) || (!this.#isSlashed && NUMBER.test(content) && Number(content) === page + 1);
  }

  /** What is no text at the foot of a page; where pages end with their numbers, the head of the next may stand above it. */
  #isFoot(content: string, page: number): boolean {
    return (
      this.#isEdge(content, page) || this.#atFeet.has(plainWords(content)) || this.#runsAtFeet(content, page)
    );
  }

  /** How many lines the head of a page has: those that are known to be of it, and its title above, between and below them. */
  #headOf(lines: PageOfLines, page: number): number {
    let isHead = false;
    let behind = 0;
    for (const { content } of lines.slice(0, EDGE)) {
      if (this.#isHead(content, page)) isHead = true;
      else if (!this.#isTitle(content)) break;
      behind += 1;
    }
    return isHead ? behind : 0;
  }

  /** A symbol, a page's number, or either of them beside the title. */
  #isHead(content: string, page: number): boolean {
    if (this.#isEdge(content, page) || this.#runsAtHeads(content, page)) return true;
    const cells = content.split(CELL_GAP);
    const own = cells.filter((cell) => !isEdgeCell(cell) && !SYMBOL_CELL.test(cell));
    if (own.length < cells.length)
      return own.every((cell) => this.#isTitle(cell)) || (cells.length > 1 && this.#isOwnSymbol(cells[0]));
    const beside = SYMBOL_FIRST.exec(content)?.[2] ?? SYMBOL_LAST.exec(content)?.[1];
    return beside !== undefined && (this.#isTitle(beside) || this.#isTitle(content));
  }

  /** Whether a cell, with others beside it, is the symbol that stands above the text. */
  #isOwnSymbol(cell = ''): boolean {
    return SYMBOL_CELL.test(cell) && this.#top.includes(plainWords(cell));
  }

  /** Words of the title above the text, or such as stand at the head of another page. */
  #isTitle(content: string): boolean {
    const words = plainWords(content);
    if (words.length <= 2) return false;
    return this.#repeated.has(words) || (this.#top.includes(words) && !GOES_ON_BELOW.test(content));
  }
}

/** What a sentence ends with, or a part of one: such a line is no title, though its words stand in that of the text. */
const GOES_ON_BELOW = /[,;:.]\d{0,3}$/;
const NUMBER = /^\d{1,3}$/;
const SLASHED = /(?:^|\s)\d{1,4}\/\d{1,4}(?:\s|$)/;
const edgesOf = (lines: PageOfLines): PageOfLines => [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];

/** "20-00160 (E) 160120", "2/11 20-00160" */
const EDGE_LINE =
  /^(?:\*?\d{1,4}\/\d{1,4}|(?:GE\.|V\.|LC\/\S{1,20} )?\d{2}-\d{5}\s?(?:\([A-Z]\))?(?:\s+\d{6})*|N\d{7}E?|\s){1,6}$/;
/** A program that lays out a page sets them as far apart as they are printed. */
const LONGEST_EDGE = 200;
/** Whether a line has nothing but numbers of print jobs, of bar codes, and of pages among how many; a number alone may be a note's. */
export const isPrinters = (content: string): boolean =>
  !NUMBER.test(content) &&
  content.length < LONGEST_EDGE &&
  (content.split(CELL_GAP).every(isEdgeCell) || EDGE_LINE.test(content));

/** What stands in these lines of more pages than so many. */
function repeatedIn(pages: readonly PageOfLines[], most: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const cells = lines.flatMap(({ content }) => content.split(CELL_GAP).map(plainWords));
    for (const words of new Set(cells)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > most).map(([words]) => words));
}
