import { lastUpTo } from '../parse/bounds.ts';
import type { ExtractionRecord } from '../record.ts';

/** Lines of a text that stand in no paragraph and no note, and that hold a reference. */
export interface OutsideLines {
  readonly start: number;
  readonly end: number;
  /** Whether they belong to the heading, as the cover that some texts have at their end does. */
  readonly isCover: boolean;
}

/**
 * The lines with references that stand neither before the first paragraph nor in one, nor in a note: headings of sections, tables,
 * the cover at the end. By start; lines that follow each other are one.
 * @param headEnd where the heading ends.
 */
export function linesOutside(
  record: ExtractionRecord,
  text: string,
  headEnd: number,
): readonly OutsideLines[] {
  const references = [...record.citations, ...record.entities.flatMap(({ mentions }) => mentions)]
    .filter(
      ({ paragraph, footnote, start }) =>
        footnote === null && (paragraph === null || paragraph === 'HEAD') && start >= headEnd,
    )
    .sort((one, other) => one.start - other.start);
  if (references.length === 0) return [];
  const parts = [...record.paragraphs, ...record.footnotes];
  const starts = Int32Array.from(parts, ({ start }) => start).sort();
  const ends = Int32Array.from(parts, ({ end }) => end).sort();
  const lines: OutsideLines[] = [];
  for (const { start, end, paragraph } of references) {
    const isCover = paragraph === 'HEAD';
    const last = lines.at(-1);
    if (last && last.isCover === isCover && end <= last.end) continue;
    const lineEnd = text.indexOf('\n', end);
    const own = {
      start: Math.max(ends[lastUpTo(ends, start)] ?? 0, text.lastIndexOf('\n', start - 1) + 1),
      end: Math.min(starts[lastUpTo(starts, end - 1) + 1] ?? Infinity, lineEnd < 0 ? text.length : lineEnd),
      isCover,
    };
    // With the line end between them.
    if (last && last.isCover === isCover && own.start <= last.end + 1)
      lines[lines.length - 1] = { ...last, end: Math.max(last.end, own.end) };
    else lines.push(own);
  }
  return lines;
}
