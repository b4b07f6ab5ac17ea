import { createHash } from 'node:crypto';
import { extract } from '../../ingest/extract.ts';
import type { ExtractionRecord } from '../../ingest/record.ts';

/** Reads a draft as any text is read; it is nobody's file. */
export function readDraft(text: string): ExtractionRecord {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return extract({ text }, { path: 'draft', format: 'text', sha256 });
}
