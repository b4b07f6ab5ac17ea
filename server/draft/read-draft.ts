import { extract } from '../../ingest/library.ts';
import type { ExtractionRecord } from '../../ingest/record.ts';

/** Reads a draft as any text is read; it is nobody's file. */
export function readDraft(text: string): ExtractionRecord {
  return extract(text, 'draft');
}
