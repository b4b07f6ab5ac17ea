import type { Stretch } from './parse/bounds.ts';
import type { KnownStructure, SourceText } from './parse/document.ts';
import { withoutPages } from './parse/pages/unpaged.ts';
import type { PlacedText } from './parse/placed-text.ts';
import type { ExtractionRecord } from './record.ts';

/**
 * The source without its pages, where it has some: what is left of its text, and the source as it is to be read, as a scan where its
 * lines end with the page. A format that knows its notes has no pages.
 */
export function withoutItsPages(source: SourceText): {
  readonly placed: PlacedText | null;
  readonly source: SourceText;
} {
  const unpaged = source.known ? null : withoutPages(source.text);
  return {
    placed: unpaged?.placed ?? null,
    source: unpaged?.isBroken ? { ...source, layout: 'scan' } : source,
  };
}

/** The source with a text put together from pieces of it in place of its own; what its format knows stands there too. */
export function placedSource(source: SourceText, placed: PlacedText): SourceText {
  const { known } = source;
  return { ...source, text: placed.text, ...(known ? { known: placedStructure(known, placed) } : {}) };
}

function placedStructure(known: KnownStructure, placed: PlacedText): KnownStructure {
  const moved = <T extends Stretch>(stretch: T): T => ({
    ...stretch,
    start: placed.placeOf(stretch.start),
    end: placed.placeOf(stretch.end),
  });
  const { footnotes, paragraphs, links } = known;
  return {
    ...known,
    ...(footnotes
      ? { footnotes: footnotes.map((note) => ({ ...moved(note), anchors: note.anchors.map(moved) })) }
      : {}),
    ...(paragraphs ? { paragraphs: paragraphs.map(moved) } : {}),
    ...(links ? { links: links.map(moved) } : {}),
  };
}

/** By start: what stands at the foot of a page as printed may have been read behind the text. */
const inOrder = <T extends Stretch>(stretches: readonly T[]): readonly T[] =>
  [...stretches].sort((a, b) => a.start - b.start);

/** What was read in a text put together from pieces of the printed one, with its places and words as printed. */
export function asPrinted(record: ExtractionRecord, placed: PlacedText, printed: string): ExtractionRecord {
  const moved = <T extends Stretch>(stretch: T): T => ({
    ...stretch,
    start: placed.printedAt(stretch.start),
    end: placed.printedEnd(stretch.end),
  });
  const quoted = <T extends Stretch & { readonly text: string }>(stretch: T): T => {
    const place = moved(stretch);
    return { ...place, text: printed.slice(place.start, place.end) };
  };
  return {
    ...record,
    paragraphs: record.paragraphs.map(moved),
    footnotes: record.footnotes.flatMap((note) => {
      const anchors = note.anchors.map(moved);
      // A note that goes on at the foot of another page is two, with the same marker.
      return placed
        .printedParts(note.start, note.end)
        .map((part) => ({ ...note, ...part, text: printed.slice(part.start, part.end), anchors }));
    }),
    citations: inOrder(record.citations.map(quoted)),
    entities: record.entities.map((entity) => ({
      ...entity,
      mentions: inOrder(entity.mentions.map(quoted)),
    })),
  };
}
