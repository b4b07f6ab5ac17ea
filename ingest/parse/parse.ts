import { alignAnchors } from './anchors.ts';
import type { Footnote, ParsedDocument, Region, SourceText } from './document.ts';
import { headingOf } from './heading/heading.ts';
import { linesOf } from './lines.ts';
import { notesBefore } from './notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import { markerMask, readingOf, type Mask } from './reading.ts';
import { beforeFurniture, coverOf, regionsFrom } from './regions.ts';

/** Takes a text apart: heading, paragraphs, notes and their anchors. */
export function parse(source: SourceText): ParsedDocument {
  const { text } = source;
  const lines = linesOf(text);
  const cover = coverOf(lines);
  const block = notesBefore(lines, beforeFurniture(lines, cover));
  const afterBody = block.firstLine;
  const body = paragraphsOf(text, lines, 0, afterBody);

  const firstParagraph = body.paragraphs[0]?.start;
  const notesStart = lines[block.firstLine]?.start ?? text.length;
  const aligned = alignAnchors(
    text,
    block.notes.map(({ marker }) => marker),
    0,
    notesStart,
  );
  const footnotes: Footnote[] = block.notes.map(({ marker, start, end }, index) => ({
    marker,
    start,
    end,
    anchors: aligned[index] ?? [],
  }));
  const masks = [
    ...footnotes.flatMap(({ anchors }) => anchors),
    ...block.notes.map(({ markerStart, marker }) => ({
      start: markerStart,
      end: markerStart + marker.length,
    })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => markerMask(start, end));
  const heading = headingOf({
    top: lines
      .filter(({ start, content }) => content !== '' && start < (firstParagraph ?? notesStart))
      .slice(0, TOP_LINES),
    adoption: body.adoptions,
    cover: lines.slice(cover),
    clean: ({ first, content }) => without(text, first, first + content.length, masks),
  });
  return {
    text,
    reading: readingOf(text, masks),
    heading,
    paragraphs: body.paragraphs,
    footnotes,
    regions: regions(),
  };

  function regions(): Region[] {
    const starts: { kind: Region['kind']; start: number }[] = [{ kind: 'heading', start: 0 }];
    if (firstParagraph !== undefined) starts.push({ kind: 'body', start: firstParagraph });
    for (const start of body.annexes) starts.push({ kind: 'annex', start });
    for (const { start } of body.adoptions) starts.push({ kind: 'cover', start });
    if (block.notes.length > 0) {
      starts.push({ kind: 'notes', start: notesStart });
      const behind = lines[block.afterLine]?.start;
      if (behind !== undefined) starts.push({ kind: 'furniture', start: behind });
    }
    const coverStart = lines[cover]?.start;
    if (coverStart !== undefined) starts.push({ kind: 'cover', start: coverStart });
    return regionsFrom(starts, text.length);
  }
}

/** No heading is longer. */
const TOP_LINES = 40;

/** The stretch of text without the masked places in it. */
function without(text: string, start: number, end: number, masks: readonly Mask[]): string {
  let rest = '';
  let from = start;
  for (const mask of masks)
    if (mask.start >= from && mask.end <= end) {
      rest += text.slice(from, mask.start);
      from = mask.end;
    }
  return rest + text.slice(from, end);
}
