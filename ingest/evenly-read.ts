import type { KnownStructure, SourceText } from './parse/document.ts';
import { printedEnd, type EvenText } from './parse/spacing.ts';
import type { ExtractionRecord } from './record.ts';

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The source with the even text in place of the printed one; what its format knows stands there too. */
export function evenSource(source: SourceText, even: EvenText): SourceText {
  const { known } = source;
  return { ...source, text: even.text, ...(known ? { known: evenStructure(known, even) } : {}) };
}

function evenStructure(known: KnownStructure, { evenAt }: EvenText): KnownStructure {
  const moved = <T extends Stretch>(stretch: T): T => ({
    ...stretch,
    start: evenAt(stretch.start),
    end: evenAt(stretch.end),
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

/** What was read in the even text, with its places and words as printed. */
export function asPrinted(record: ExtractionRecord, even: EvenText, printed: string): ExtractionRecord {
  const moved = <T extends Stretch>(stretch: T): T => ({
    ...stretch,
    start: even.printedAt(stretch.start),
    end: printedEnd(even, printed, stretch.end),
  });
  const quoted = <T extends Stretch & { readonly text: string }>(stretch: T): T => {
    const place = moved(stretch);
    return { ...place, text: printed.slice(place.start, place.end) };
  };
  return {
    ...record,
    paragraphs: record.paragraphs.map(moved),
    footnotes: record.footnotes.map((note) => ({ ...quoted(note), anchors: note.anchors.map(moved) })),
    citations: record.citations.map(quoted),
    entities: record.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(quoted) })),
  };
}
