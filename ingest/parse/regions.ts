import type { Line } from './lines.ts';
import type { Region } from './document.ts';
import { notesBefore, type NoteBlock } from './notes.ts';
import { DATE_LINE } from './dates.ts';

/** Where the parts of a flat text begin, as indexes of lines. */
export interface Outline {
  /** First line behind the opening ("The General Assembly,"). */
  readonly body: number;
  /** First line that is no paragraph any more: meeting and date of adoption, annex, notes. */
  readonly afterBody: number;
  readonly notes: NoteBlock;
  /** First line of the cover lines that end the text. */
  readonly cover: number;
}

/** "United Nations" alone, or glued to the lines below it. */
const COVER = /^(?:united nations|nations unies)(?=$|[A-Z]{1,4}\/)/i;
const COVER_LINES = 40;

/** Rules, page numbers, job numbers, word-processor marks. */
export const isFurniture = (content: string): boolean =>
  content === '' ||
  /^(?:\[?DU\d\]?|<<ODS.*|[-_*=\s]{3,}|\d{1,3}|\*?\d{6,8}\*?|\d\d-\d{5}(?: \(E\))?|\/?\.\.\.)$/.test(
    content,
  ) ||
  content.includes('<<ODS');

/** Index of the first cover line at the text's end; the number of lines when there is none. */
export function coverOf(lines: readonly Line[]): number {
  const last = Math.max(0, lines.length - COVER_LINES);
  for (let index = lines.length - 1; index >= last; index--)
    if (COVER.test(lines[index]?.content ?? '')) return index;
  return lines.length;
}

/** Everything behind the last note or paragraph that only a printer needs. */
export function beforeFurniture(lines: readonly Line[], cover: number): number {
  let index = cover;
  while (index > 0 && isFurniture(lines[index - 1]?.content ?? '')) index--;
  return index;
}

/** "89th plenary meeting", "56th (resumed) plenary meeting", a date alone, "[Adopted without a vote.]" */
export const isAdoptionLine = (content: string): boolean =>
  content.length < 60 &&
  (/^\d+(?:st|nd|rd|th)\b.{0,40}\bmeeting$/.test(content) ||
    /^\[Adopted\b/.test(content) ||
    isDateLine(content));

const isDateLine = (content: string): boolean => DATE_LINE.exec(content)?.[0].length === content.length;

export { notesBefore };

/** Regions from their starts: sorted, each up to the next, the last to the end of the text. */
export function regionsFrom(
  starts: readonly { readonly kind: Region['kind']; readonly start: number }[],
  length: number,
): Region[] {
  const regions: Region[] = [];
  const sorted = [...starts].sort((a, b) => a.start - b.start);
  sorted.forEach(({ kind, start }, index) => {
    const end = sorted[index + 1]?.start ?? length;
    const last = regions.at(-1);
    if (end <= start) return;
    if (last && last.kind === kind && last.end === start) regions[regions.length - 1] = { ...last, end };
    else regions.push({ kind, start, end });
  });
  return regions;
}
