import { extract } from '../extract.ts';
import type { Input } from '../read/find-inputs.ts';
import { foreignLanguageOf } from '../parse/language.ts';
import { openPipe } from '../read/pipes.ts';
import { collect, readBytes } from '../read/read-bytes.ts';
import { readDocument } from '../read/read-document.ts';
import { errorRecord } from '../read/read-error.ts';
import type { ExtractionRecord } from '../record.ts';
import { asLine, failed } from './outcome.ts';
import type { Outcome } from './outcome.ts';

export interface JobOptions {
  /** Hands the text and its language over beside the record, for those who store or show passages. */
  readonly withText?: boolean;
}

/** Reads one input and extracts its record; whatever goes wrong becomes an error record, never a throw. */
export async function runJob(input: Input, options: JobOptions = {}): Promise<Outcome> {
  try {
    return await extracted(input, await bytesOf(input), options);
  } catch (error) {
    return failed(input, errorRecord({ path: input.path }, error), 0);
  }
}

async function bytesOf(input: Input): Promise<Uint8Array> {
  switch (input.from) {
    case 'nowhere':
      throw input.error;
    case 'stdin':
      return await collect(process.stdin);
    case 'pipe':
      return await collect(openPipe(input.file));
    case 'bytes':
      return input.bytes;
    case 'file':
      return await readBytes(input.file);
  }
}

async function extracted(input: Input, bytes: Uint8Array, options: JobOptions): Promise<Outcome> {
  const { path, file } = input;
  const { source, from, note } = await readDocument(path, bytes);
  let record: ExtractionRecord;
  try {
    record = extract(source, from);
  } catch (error) {
    return failed(input, errorRecord(from, error), bytes.length);
  }
  const outcome = {
    path,
    file,
    line: asLine(record),
    bytes: bytes.length,
    ...(note !== undefined && { note }),
  };
  if (!options.withText) return outcome;
  const language = foreignLanguageOf(source.text);
  return { ...outcome, text: source.text, ...(language !== null && { language }) };
}
