import type { Stretch } from '../parse/bounds.ts';
import type { SourceText } from '../parse/document.ts';
import { isFurniture, isHeading } from '../parse/lines/line-kinds.ts';
import { linesOf, type Line } from '../parse/lines/lines.ts';
import { parse } from '../parse/parse.ts';
import { bearsUnMarks } from '../read/marks.ts';
import { composed } from './compose.ts';
import type { LineRange } from './ends.ts';
import { stretchOf, type OwnNotes } from './notes.ts';
import { actNumber, isEntry } from './numbers.ts';
import type { Opening } from './openings.ts';

interface Taken {
  readonly ranges: readonly LineRange[];
  readonly notes: OwnNotes;
  readonly openings: readonly Opening[];
}

/**
 * What a volume says besides its acts, without its lists of them: null where it bears no mark of a UN document, or nothing but headings
 * and no symbol of its own.
 */
export function restOf(
  source: SourceText,
  lines: readonly Line[],
  { ranges, notes, openings }: Taken,
): SourceText | null {
  const titles = new Set(openings.map(({ titled }) => titled));
  const isListed = (index: number): boolean => {
    const content = lines[index]?.content ?? '';
    return !titles.has(index) && (actNumber(content) !== null || isEntry(content));
  };
  const stretches = gapsBetween(ranges, lines.length).flatMap((gap) => stretchesIn(lines, gap, isListed));
  const rest: SourceText = { ...composed(source, stretches, notes), isRest: true };
  if (!bearsUnMarks(rest.text)) return null;
  return linesOf(rest.text).every(({ content }) => isSilent(content)) && parse(rest).heading.id === null
    ? null
    : rest;
}

const isSilent = (content: string): boolean => isFurniture(content) || isHeading(content);

function gapsBetween(ranges: readonly LineRange[], last: number): LineRange[] {
  const starts = [0, ...ranges.map(({ to }) => to)];
  return starts.flatMap((from, index) => {
    const to = ranges[index]?.from ?? last;
    return from < to ? [{ from, to }] : [];
  });
}

/** The stretches of a gap without the lines of lists. */
function stretchesIn(
  lines: readonly Line[],
  { from, to }: LineRange,
  isListed: (index: number) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  let first = from;
  for (let index = from; index <= to; index++) {
    if (index < to && !isListed(index)) continue;
    if (first < index) stretches.push(stretchOf(lines, first, index));
    first = index + 1;
  }
  return stretches;
}
