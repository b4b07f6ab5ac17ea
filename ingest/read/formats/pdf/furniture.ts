import { isEdgeCell, SYMBOL_CELL } from '../../../parse/pages/cells.ts';
import type { Line } from './lines.ts';

/** A page's lines, from the top down. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly height: number;
}

const isFurnitureLine = (line: Line): boolean =>
  line.text.split('\t').every((cell) => isEdgeCell(cell.trim()));

/** Running heads and feet stand within so many lines of a page's edge. */
const EDGE_LINES = 5;
/** And running heads within this share of its height. */
const HEAD_SHARE = 0.12;

/**
 * Takes running heads (symbol and title), page numbers, job numbers and bar codes off the pages. Only at
 * the edges, and only what is set smaller than the text, repeated on another page or a known form: a
 * line of the text is never of these.
 */
export function withoutFurniture(pages: readonly PageLines[], bodySize: number): PageLines[] {
  const repeated = repeatedAtEdges(pages);
  return pages.map(({ lines, height }, index) => {
    let from = 0;
    let to = lines.length;
    const isHead = (line: Line): boolean =>
      isFurnitureLine(line) ||
      (index > 0 &&
        (line.text.split('\t').some((cell) => SYMBOL_CELL.test(cell)) ||
          repeated.has(keyOf(line)) ||
          (line.size < 0.93 * bodySize && line.y > (1 - HEAD_SHARE) * height)));
    const isFoot = (line: Line): boolean =>
      isFurnitureLine(line) || (repeated.has(keyOf(line)) && line.y < HEAD_SHARE * height);
    while (from < to && from < EDGE_LINES && at(lines, from, isHead)) from += 1;
    while (to > from && lines.length - to < EDGE_LINES && at(lines, to - 1, isFoot)) to -= 1;
    return { lines: lines.slice(from, to), height };
  });
}

const at = (lines: readonly Line[], index: number, holds: (line: Line) => boolean): boolean => {
  const line = lines[index];
  return line !== undefined && holds(line);
};

/** Its sides change from page to page, its height does not. */
const keyOf = (line: Line): string =>
  `${Math.round(line.y / 2)} ${line.text.split('\t').sort().join('\t').toLowerCase()}`;

function repeatedAtEdges(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const edges = lines.filter((_, index) => index < 3 || index >= lines.length - 3);
    for (const key of new Set(edges.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

const MASTHEAD = /^(?:united nations|nations unies)(?=$|\t|\s+[A-Z]{1,4}\/)/i;
const MASTHEAD_WITHIN = 4;
const COVER_WITHIN = 24;
/** What the text itself begins with, below masthead, symbol, session and agenda item. */
const OPENING =
  /^(?:(?:Draft )?(?:resolution|decision)s?\b|Statement by the President|Adopted by the|\d+\/\d+[A-Z]?\.\s|The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)[,\s])/i;

/** The cover of a draft ends with those who put it forward: "Andorra, Malta and Palau: draft resolution". */
const SPONSORS = /: (?:revised )?draft (?:resolution|decision|proposal)s?\**$/i;

/**
 * How many lines of the first page are its cover: the masthead, symbol, date, session, agenda item, and of
 * a draft its sponsors.
 */
export function coverLines(first: readonly Line[]): number {
  const masthead = first.findIndex((line) => MASTHEAD.test(line.text));
  if (masthead < 0 || masthead >= MASTHEAD_WITHIN) return 0;
  const opening = first.findIndex(
    (line, index) =>
      index > masthead && (OPENING.test(line.text) || SPONSORS.test(first[index - 1]?.text ?? '')),
  );
  return opening > 0 && opening <= COVER_WITHIN ? opening : 0;
}
