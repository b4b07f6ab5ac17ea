import { closeSync, openSync, readSync } from 'node:fs';
import type { SourceFormat } from '../record.ts';
import { binaryKind, looksBinary } from './binary-kinds.ts';
import { beginsDataExtract } from './formats/data-extract/data-extract.ts';
import { DOCUMENT_FORMATS } from './formats/formats.ts';
import { startOf } from './formats/start-of.ts';
import { isZip } from './formats/zip/entries.ts';
import { bearsUnMarks } from './marks.ts';

/** Names by which people know the files of each kind; what they hold is judged by their content. */
const EXTENSIONS: Readonly<Record<SourceFormat, readonly string[]>> = {
  text: ['txt', 'text'],
  docx: ['docx'],
  doc: ['doc'],
  pdf: ['pdf'],
  html: ['html', 'htm', 'xhtml'],
  akn: ['akn'],
  jsonl: [],
};

const NAMED_SO = new Set(Object.values(EXTENSIONS).flat());

/** Zip archives or office files by their content, and by their name of kinds that are not read. */
const OTHER_OFFICE = /\.(?:xlsx?|xlsm|pptx?|od[tsp]|msg|msi|db|epub|jar|apk|kmz|whl)$/i;

/** How much of a file tells its kind. */
const HEAD_BYTES = 4096;

const extensionOf = (path: string): string | null => /[^/]\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? null;

/**
 * Whether a file that nobody named, found in a folder or an archive, is one to read: by its name or, where
 * that does not tell, by how it begins. A program, a picture or a table beside the texts is none.
 * @param head gives the file's first HEAD_BYTES bytes; only called where the name does not tell.
 */
export function isToBeRead(path: string, head: () => Uint8Array): boolean {
  const extension = extensionOf(path);
  if (extension !== null && NAMED_SO.has(extension)) return true;
  if (OTHER_OFFICE.test(path)) return false;
  const bytes = head();
  if (isZip(bytes)) return true;
  const start = startOf(bytes);
  if (DOCUMENT_FORMATS.some(({ format, detects }) => format !== 'jsonl' && detects(bytes, start)))
    return true;
  if (beginsDataExtract(start)) return true;
  // Names such as "A_RES_66_128" and "66.128" are of texts; "notes.md" and "table.csv" say what they are.
  const mayBeText = extension === null || /^\d+$/.test(extension);
  if (!mayBeText || binaryKind(bytes)) return false;
  return start !== '' && !looksBinary(start) && bearsUnMarks(start);
}

/** Word processors' files other than Word's: texts that one would miss, unlike tables and pictures. */
const UNREAD_TEXT = /\.(?:rtf|odt|fodt|wpd|wps|pages|epub)$/i;

/** What is to be told of a file in a folder or an archive that is passed over, where it is a text that one would miss; else null. */
export const unreadText = (file: string): string | null =>
  UNREAD_TEXT.test(file)
    ? `${file}: is of a format that is not read, and passed over; save it as Word (.docx), PDF or text`
    : null;

/** The first bytes of a file; none when it cannot be read: whoever reads it whole says why. */
export function headOf(file: string, length = HEAD_BYTES): Uint8Array {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return new Uint8Array();
  }
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0));
  } catch {
    return new Uint8Array();
  } finally {
    closeSync(descriptor);
  }
}
