import { CELL_GAP, isEdgeCell, plainWords } from './cells.ts';
import type { Line } from '../lines/lines.ts';

/** Whether a line of a page, counted from 0, is a running title there. */
export type IsRunning = (content: string, page: number) => boolean;

/** The least letters and figures of a running title: a word alone may begin many a page. */
const LEAST = 12;
/** What a sentence ends with, or a part of one, and a note: "Ibid., p. 3." */
const SENTENCE = /[,;:.]\d{0,3}$/;
/** "2 Keeping of clips", "Keeping of clips 2" */
const NUMBER_BEFORE = /^(\d{1,3})\s+(\D.*)$/;
const NUMBER_BEHIND = /^(.*\D)\s(\d{1,3})$/;
/** "Draft resolution 2": here the number may be the act's own. */
const LABEL =
  /\b(?:annex|appendix|articles?|chap|chapter|conclusion|decision|figure|form|goals?|guideline|items?|list|no|paras?|paragraphs?|part|principle|protocol|recommendation|regulation|resolutions?|rule|schedule|section|table|target|volume|vol)\.? ?$/i;

/** What a line must have in common with that of another page: its words, and by how much a number differs from the page's place. */
function likenessOf(content: string, page: number): string | null {
  if (SENTENCE.test(content)) return null;
  const cells = content.split(CELL_GAP).filter((cell) => !isEdgeCell(cell));
  const [line = ''] = cells.length === 1 ? cells : [content];
  const [, first, rest = ''] = NUMBER_BEFORE.exec(line) ?? [];
  const [, before = '', last] = NUMBER_BEHIND.exec(line) ?? [];
  const isLast = first === undefined && last !== undefined && !LABEL.test(before);
  const words = plainWords(first === undefined ? (isLast ? before : line) : rest);
  const number = first ?? (isLast ? last : undefined);
  if (words.length < LEAST) return null;
  return number === undefined ? words : `${words} ${String(Number(number) - page)}`;
}

/**
 * Lines that stand in the same edge of several pages, and of a third of all, with nothing changing but the number of the page, are
 * running titles, whatever they say.
 * @param least on how many pages at least: notes that stand at the feet of two may be alike.
 */
export function runningTitles(edges: readonly (readonly Line[])[], least: number): IsRunning {
  const pages = new Map<string, number>();
  for (const [page, lines] of edges.entries()) {
    const likenesses = new Set(lines.map(({ content }) => likenessOf(content, page)));
    for (const likeness of likenesses)
      if (likeness !== null) pages.set(likeness, (pages.get(likeness) ?? 0) + 1);
  }
  const isOften = (count: number): boolean => count >= least && 3 * count >= edges.length;
  const found = new Set([...pages].filter(([, count]) => isOften(count)).map(([likeness]) => likeness));
  return (content, page) => found.size > 0 && found.has(likenessOf(content, page) ?? '');
}
