/**
 * What `import { extract } from 'ungraph'` gives: texts to extraction records, without a store.
 * The record is documented in docs/record.md, and its JSON Schema is `ungraph/record.schema.json`.
 */
import { partsOf } from './acts/parts.ts';
import { extract as extractSource } from './extract.ts';
import { readDocument, sha256OfText } from './read/read-document.ts';
import type { ExtractionRecord, RecordSource } from './record.ts';

export { ReadError } from './read/read-error.ts';
export type {
  AmbiguousCitation,
  CitationTarget,
  DocumentFacts,
  DocumentKind,
  DocumentSubject,
  DocumentVote,
  EntityKind,
  ErrorRecord,
  ExtractionRecord,
  ReadErrorCode,
  RecordAnchor,
  RecordCitation,
  RecordDocument,
  RecordEntity,
  RecordFootnote,
  RecordMention,
  RecordParagraph,
  RecordSource,
  ResolvedCitation,
  Role,
  SourceFormat,
  UnresolvedCitation,
  Via,
} from './record.ts';
export type { EntityId, InstrumentId, IsoDate } from './symbols/ids.ts';

/**
 * What one text cites and names, and where. Pure and synchronous: the same text gives the same record, and no
 * text makes it throw.
 *
 * @param text as read; all offsets of the record are UTF-16 code units into it, end exclusive.
 * @param path the name that the record gives as its source.
 * @example
 * const { citations } = extract('A/RES/96/1\n\nThe General Assembly,\n\nRecalling its resolution 48/104 …');
 * for (const citation of citations)
 *   if (citation.status === 'resolved') console.log(citation.target.id); // A/RES/48/104
 */
export function extract(text: string, path = 'text'): ExtractionRecord {
  return extractSource({ text }, sourceOf(text, path));
}

const sourceOf = (text: string, path: string): RecordSource => ({
  path,
  format: 'text',
  sha256: sha256OfText(text),
});

/** A text with its record, whose offsets are into it. */
export interface TextAndRecord {
  readonly text: string;
  readonly record: ExtractionRecord;
}

/**
 * The same for a text that may hold several acts, as the report of a session does: each act with a text and a record of its own
 * (`report.txt!43_1`), and last what the report says besides. Any other text gives one, itself.
 */
export function extractActs(text: string, path = 'text'): readonly TextAndRecord[] {
  return partsOf({ source: { text }, from: sourceOf(text, path) }).map(({ source, from }) => ({
    text: source.text,
    record: extractSource(source, from),
  }));
}

/**
 * The same for the bytes of one document in any of the formats that are read: text, Word (.docx, .doc), PDF, HTML,
 * Akoma Ntoso. The format is told by the bytes.
 *
 * @throws {ReadError} when the bytes are no UN document that can be read; `code` says why.
 */
export async function extractDocument(bytes: Uint8Array, path = 'document'): Promise<ExtractionRecord> {
  const { source, from } = await readDocument(path, bytes);
  return extractSource(source, from);
}
