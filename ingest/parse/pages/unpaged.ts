import { commonIndent } from '../lines/indents.ts';
import { indentOf, linesOf, type Line } from '../lines/lines.ts';
import { PlacedText, type Piece } from '../placed-text.ts';
import { isCover } from '../lines/line-kinds.ts';
import { coverOf } from '../regions.ts';
import { EDGE, Edges, isPrinters } from './edges.ts';
import { footOf, type FootNote } from './feet.ts';

/** A text without its pages. */
export interface Unpaged {
  readonly placed: PlacedText;
  /** Whether its lines end where the page was full. */
  readonly isBroken: boolean;
}

/**
 * The text without its pages, as a word processor would show it: what stands at the heads and feet of pages is left out, the
 * notes stand behind the text, and what a page's end parts goes on. Null when no pages are known, by form feeds, as
 * programs write them that take the text out of a PDF, or by their numbers.
 */
export function withoutPages(text: string): Unpaged | null {
  const pages = pagesOf(text);
  if (pages.length === 0) return null;
  const endWithNumbers = !text.includes('\f');
  const pieces = documentsOf(pages).flatMap((document) => piecesOf(document, endWithNumbers));
  return { placed: new PlacedText(text, pieces), isBroken: isBroken(said(pages.flat())) };
}

/** The pages of each of several documents in one file: the first of each bears the masthead. */
function documentsOf(pages: readonly Line[][]): Line[][][] {
  const documents: Line[][][] = [];
  for (const lines of pages) {
    const isFirst = said(lines)
      .slice(0, EDGE)
      .some(({ content }) => isCover(content));
    if (isFirst || documents.length === 0) documents.push([lines]);
    else documents.at(-1)?.push(lines);
  }
  return documents;
}

/** The body of a document, its notes, and the cover that a word processor sets behind both. */
function piecesOf(pages: readonly Line[][], endWithNumbers: boolean): Piece[] {
  const filled = pages.map(said);
  const edges = new Edges(filled, endWithNumbers);
  const pieces: Piece[] = [];
  const notes: PlacedNote[] = [];
  let isOpen = false;
  let last = 0;
  for (const [page, lines] of filled.entries()) {
    const [from, to] = edges.bodyOf(page);
    const foot = footOf(
      lines.slice(from, to).map((line) => (isPrinters(line.content) ? { ...line, content: '' } : line)),
      last,
      isOpen,
    );
    const body = lines.slice(from, foot ? from + foot.from : to);
    isOpen = foot !== null && foot.notes.length > 0;
    for (const note of foot?.notes ?? []) {
      gather(notes, note);
      if (/^\d/.test(note.marker ?? '')) last = Number(note.marker);
    }
    const isLast = page === pages.length - 1;
    const cover = isLast ? coverOf(body) : body.length;
    pieces.push(...bodyPieces(pages[page] ?? [], body.slice(0, cover)));
    if (isLast && notes.length > 0)
      pieces.push(put('\n', 0), ...notes.flatMap((note) => [...notePieces(note)]));
    pieces.push(...bodyPieces(pages[page] ?? [], body.slice(cover)));
  }
  return pieces;
}

/** What is put into the text, for what stands at a place as printed. */
const put = (words: string, place: number): Piece => ({ start: place, end: place, put: words });

const said = (lines: readonly Line[]): Line[] => lines.filter(({ content }) => content !== '');

/** The lines that stand on each page, without such pages as have none; empty where no pages are known. */
function pagesOf(text: string): Line[][] {
  const pages = text.includes('\f')
    ? byFormFeeds(text)
    : text.includes('\n2/')
      ? byNumbers(linesOf(text))
      : [];
  return pages.filter((lines) => said(lines).length > 0);
}

function byFormFeeds(text: string): Line[][] {
  const pages: Line[][] = [[]];
  let next = text.indexOf('\f');
  for (const line of linesOf(text.replaceAll('\f', '\n'))) {
    if (next >= 0 && line.start > next) {
      pages.push([]);
      next = text.indexOf('\f', line.start);
    }
    pages.at(-1)?.push(line);
  }
  return pages;
}

/** "2/5", "2/5  18-17962" */
const PAGE_OF = /(?:^|\s)(\d{1,3})\/(\d{1,3})(?=\s|$)/;
/** "*1817962*", below the text of the first page, which has no number. */
const BAR_CODE = /^\*\d{5,9}\*$/;

/** Pages end with their numbers, "2/5", "3/5", each the next of as many; none where anything else is so written. */
function byNumbers(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]];
  let before = 0;
  let of = '';
  for (const line of lines) {
    pages.at(-1)?.push(line);
    const [, number, all = ''] = isPrinters(line.content) ? (PAGE_OF.exec(line.content) ?? []) : [];
    if (number !== undefined) {
      const isNext = before === 0 ? Number(number) <= 2 : Number(number) === before + 1 && all === of;
      if (!isNext) return [];
      before = Number(number);
      of = all;
    }
    if (number !== undefined || (before === 0 && BAR_CODE.test(line.content))) pages.push([]);
  }
  return before > 1 && before === Number(of) ? pages : [];
}

/** A note put together from the feet of one or several pages. */
interface PlacedNote {
  readonly marker: string;
  readonly parts: (readonly Line[])[];
}

function gather(notes: PlacedNote[], { marker, lines }: FootNote): void {
  if (marker === null) notes.at(-1)?.parts.push(lines);
  else notes.push({ marker, parts: [lines] });
}

/** No line of a printed page is wider, but for the cells of its edges, of notes and of tables. */
const WIDEST = 130;
const isBroken = (lines: readonly Line[]): boolean =>
  lines.filter(({ content }) => content.length > WIDEST).length * 20 < lines.length;

/** Lines as wide as this show where the margin is. */
const WIDE = 40;

/** The lines of a page from the first to the last of these, without the margin, which is another on each page. */
function bodyPieces(lines: readonly Line[], body: readonly Line[]): Piece[] {
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last) return [];
  const own = lines.filter(({ start }) => start >= first.start && start <= last.start);
  const margin = commonIndent(own.filter(({ content }) => content.length > WIDE));
  if (margin === 0) return [{ start: first.start, end: last.last }, put('\n', last.end)];
  return own.flatMap((line): Piece[] => [...indented(line, margin), put('\n', line.end)]);
}

/** How far a paragraph's first line is indented, at least and at most, and how far it is here: on each page a little otherwise. */
const INDENT = { least: 3, most: 12, here: '     ' };

function indented(line: Line, margin: number): Piece[] {
  const indent = Math.max(0, indentOf(line) - margin);
  const start = line.first - indent;
  if (line.content === '') return [];
  if (indent < INDENT.least || indent > INDENT.most) return [{ start, end: line.last }];
  return [
    { start, end: line.first, put: INDENT.here },
    { start: line.first, end: line.last },
  ];
}

/** A note in a line of its own. */
function* notePieces({ marker, parts }: PlacedNote): Iterable<Piece> {
  const begin = parts[0]?.[0]?.first ?? 0;
  yield put(`${marker} `, begin);
  let above: Line | null = null;
  for (const [part, lines] of parts.entries()) {
    let isApart = part > 0;
    for (const line of lines) {
      if (line.content === '') continue;
      // The halves of a word are put together by those who know how.
      if (above) yield put(above.content.endsWith('-') ? '\n' : ' ', above.last);
      yield { start: line.first, end: line.last, isApart };
      above = line;
      isApart = false;
    }
  }
  yield put('\n', above?.last ?? begin);
}
