import { extract } from '../../ingest/library.ts';
import { readSource } from '../../ingest/read/read-document.ts';
import { ReadError } from '../../ingest/read/read-error.ts';
import type { ExtractionRecord } from '../../ingest/record.ts';
import { plainTextOf } from './plain-text.ts';
import { MAX_DRAFT_FILE_TEXT_BYTES } from '../limits/constants.ts';

/** Reads a draft as any text is read; it is nobody's file. */
export function readDraft(text: string): ExtractionRecord {
  return extract(text, 'draft');
}

/**
 * The text of a draft's file, and what a person should know of how it was read; or why it cannot be read, which an
 * error would lose between threads.
 */
export type FileText = { readonly text: string; readonly note?: string } | { readonly refused: string };

const tooMuch = (bytes: number): string =>
  `holds ${bytes.toLocaleString('en-US')} bytes of text, of which at most ${MAX_DRAFT_FILE_TEXT_BYTES.toLocaleString('en-US')} are read; ` +
  'the command `ungraph check` reads longer ones';

/** The text that a file holds, its kind judged by its bytes; `readDraft` finds in it what it would find in the file. */
export async function readFile(bytes: Uint8Array): Promise<FileText> {
  try {
    const { source, note } = await readSource(bytes);
    const text = plainTextOf(source);
    const length = Buffer.byteLength(text);
    if (length > MAX_DRAFT_FILE_TEXT_BYTES) return { refused: tooMuch(length) };
    return note === undefined ? { text } : { text, note };
  } catch (error) {
    if (error instanceof ReadError) return { refused: error.message };
    throw error;
  }
}
