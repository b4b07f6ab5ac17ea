import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import type { SourceText } from '../parse/document.ts';
import { foreignLanguageOf } from '../parse/language.ts';
import type { RecordSource } from '../record.ts';
import { binaryKind, insteadOf, looksBinary } from './binary-kinds.ts';
import { decode, decodeText } from './decode.ts';
import { DOCUMENT_FORMATS } from './formats/formats.ts';
import { cutOff, isCutOff } from './formats/zip/entries.ts';
import { markedStartOf } from './formats/start-of.ts';
import { bearsUnMarks } from './marks.ts';
import { ReadError } from './read-error.ts';
import { damageNote } from './repair.ts';
import { beginsRecords } from '../records/begins-records.ts';

/** A document's text, and where it came from. */
export interface ReadDocument {
  readonly source: SourceText;
  readonly from: RecordSource;
  /** What whoever reads it should know of the file: it was read, and not all of it as it was meant. */
  readonly note?: string;
}

/** Lower-case hexadecimal SHA-256 of a file's bytes. */
export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes);

/** The same of a text, in UTF-8. */
export const sha256OfText = (text: string): string => sha256(new TextEncoder().encode(text));

export interface DocumentOptions {
  /** A text without a mark of a UN document is read, too: a part of a draft, which a note says. */
  readonly excerpts?: boolean;
}

const EXCERPT =
  'bears no symbol and no organ that speaks ("The General Assembly,"): it is read as an excerpt, without assuming whose it is';

/**
 * Bytes to text. The type is judged by what the bytes hold, never by the name, which only goes into the
 * record.
 * @throws {ReadError} when they are no UN document that is read.
 */
export async function readDocument(
  path: string,
  bytes: Uint8Array,
  { excerpts = false }: DocumentOptions = {},
): Promise<ReadDocument> {
  const { source, format, note } = await readSource(bytes);
  const from = { path, format, sha256: sha256(bytes) };
  const isMarked = source.known?.symbol || bearsUnMarks(source.text);
  if (!isMarked && !(excerpts && foreignLanguageOf(source.text) === null))
    throw new ReadError('not-a-un-text', whyNoUnText(source.text));
  const told = [note, isMarked ? undefined : EXCERPT].filter((each) => each !== undefined).join('; ');
  return told === '' ? { source, from } : { source, from, note: told };
}

function whyNoUnText(text: string): string {
  const language = foreignLanguageOf(text);
  return language === null
    ? 'bears no mark of a UN document: no symbol, no organ that speaks ("The General Assembly,")'
    : `does not seem to be in English but in ${language}; only English is read, and of other texts those that bear a symbol`;
}

/**
 * The same for any text, of the United Nations or not: a draft bears no symbol yet.
 * @throws {ReadError} when the bytes are no document that is read, or an empty one.
 */
export async function readSource(
  bytes: Uint8Array,
): Promise<Pick<ReadDocument, 'source' | 'note'> & { readonly format: RecordSource['format'] }> {
  if (bytes.length === 0) throw new ReadError('empty', 'is empty');
  const start = markedStartOf(bytes);
  if (beginsRecords(start))
    throw new ReadError(
      'not-a-un-text',
      'holds records of ungraph and no text: `ungraph ingest` takes them into the graph when their file is named',
    );
  const kind = DOCUMENT_FORMATS.find((each) => each.detects(bytes, start));
  const source = kind ? await kind.read(bytes) : readText(bytes);
  if (source.text.trim() === '') throw new ReadError('empty', 'holds no text, only white space');
  const format = kind?.format ?? 'text';
  const note = source.note ?? noteOn(bytes, format);
  return { source, format, ...(note !== undefined && { note }) };
}

/** Formats whose files are characters from their first byte to the last. */
const IN_CHARACTERS: ReadonlySet<string> = new Set(['text', 'html', 'akn', 'jsonl']);

function noteOn(bytes: Uint8Array, format: string): string | undefined {
  if (!IN_CHARACTERS.has(format) || isUtf8(bytes)) return undefined;
  const { damage } = decode(bytes);
  return damage && damageNote(damage);
}

function readText(bytes: Uint8Array): SourceText {
  if (isCutOff(bytes)) throw cutOff();
  const kind = binaryKind(bytes);
  if (kind) throw new ReadError('binary', `is ${kind}, which is not read; ${insteadOf(kind)}`);
  const text = decodeText(bytes);
  if (looksBinary(text)) throw new ReadError('binary', 'holds control characters: not a text');
  return { text };
}
