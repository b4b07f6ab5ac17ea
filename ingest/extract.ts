import type { ExtractionRecord, RecordSource } from './record.ts';
import type { SourceText } from './parse/document.ts';
import { asPrinted, placedSource, withoutItsPages } from './read-as-placed.ts';
import { parse } from './parse/parse.ts';
import type { PlacedText } from './parse/placed-text.ts';
import { Places } from './parse/place.ts';
import { evenlySpaced } from './parse/spacing.ts';
import { recognizeNames } from './recognize/names.ts';
import { recognizeReferences } from './recognize/references.ts';
import { Words } from './recognize/words/words.ts';
import { resolveCitations } from './resolve/citations.ts';
import { resolveEntities } from './resolve/entities.ts';
import { Roles } from './resolve/roles/role.ts';
import { withLinks } from './resolve/citations/mark-up-links.ts';

/**
 * Reads one text: a pure function, so that it runs in workers, in tests and in the server alike.
 * The way of a text: parse (heading, paragraphs, notes), recognize (candidates, broad), resolve (what
 * each means), and out comes the record.
 */
export function extract(source: SourceText, from: RecordSource): ExtractionRecord {
  const { placed, source: unpaged } = withoutItsPages(source);
  return readAs(placed, unpaged, (flat) =>
    readAs(evenlySpaced(flat.text, placed !== null), flat, (even) => extractPlain(even, from)),
  );
}

/** What is read in a text put together from pieces of the source, with its places in the source; in the source itself where there is none. */
function readAs(
  placed: PlacedText | null,
  source: SourceText,
  read: (source: SourceText) => ExtractionRecord,
): ExtractionRecord {
  return placed ? asPrinted(read(placedSource(source, placed)), placed, source.text) : read(source);
}

function extractPlain(source: SourceText, from: RecordSource): ExtractionRecord {
  const document = parse(source);
  const places = new Places(document);
  const words = new Words(document.reading);
  const roles = new Roles(document.reading, words);
  const names = recognizeNames(document, words);
  const references = recognizeReferences(document, words);
  const read = resolveCitations({ document, places, references, names, roles });
  const citations = withLinks(read, source.known?.links ?? [], document, places);
  const facts = source.known?.facts;
  const entities = resolveEntities({ document, places, names, citations, roles, words });
  return {
    version: 1,
    source: from,
    document: facts ? { ...document.heading, facts } : document.heading,
    paragraphs: document.paragraphs,
    footnotes: document.footnotes.map((note) => ({
      marker: note.marker,
      start: note.start,
      end: note.end,
      text: document.text.slice(note.start, note.end),
      anchors: note.anchors.map((anchor) => {
        const { paragraph } = places.at(anchor.start);
        const id = paragraph === 'HEAD' ? null : (paragraph?.id ?? null);
        return { start: anchor.start, end: anchor.end, paragraph: id };
      }),
    })),
    citations,
    entities,
  };
}
