import { extract } from '../extract.ts';
import type { BytesInput, FileInput, Input } from '../read/find-inputs.ts';
import { collect, readBytes } from '../read/read-bytes.ts';
import { readDocument } from '../read/read-document.ts';
import { errorRecord } from '../read/read-error.ts';
import type { ErrorRecord, ExtractionRecord } from '../record.ts';

/** What became of one input, as plain data that a worker can hand over cheaply. */
export interface Outcome {
  /** As in the record. */
  readonly path: string;
  /** As the caller would name it. */
  readonly file: string;
  /** The record, or the error record, as one line of JSON in UTF-8 with its line end. */
  readonly line: Uint8Array;
  /** Of the file; 0 when it could not be read. */
  readonly bytes: number;
  /** Set when there is an error record instead of a record. */
  readonly failure?: ErrorRecord;
  /** The document's text as read, when the job asked for it. */
  readonly text?: string;
}

export interface JobOptions {
  /** Hands the text over beside the record, for those who store or show passages. */
  readonly withText?: boolean;
}

/** What a worker is given. */
export interface Job extends JobOptions {
  readonly input: FileInput | BytesInput;
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
    case 'bytes':
      return input.bytes;
    case 'file':
      return await readBytes(input.file);
  }
}

async function extracted(input: Input, bytes: Uint8Array, options: JobOptions): Promise<Outcome> {
  const { path, file } = input;
  const { source, from } = await readDocument(path, bytes);
  let record: ExtractionRecord;
  try {
    record = extract(source, from);
  } catch (error) {
    return failed(input, errorRecord(from, error), bytes.length);
  }
  const outcome = { path, file, line: asLine(record), bytes: bytes.length };
  return options.withText ? { ...outcome, text: source.text } : outcome;
}

/** The outcome of an input that could not be read. */
export function failed({ path, file }: Input, failure: ErrorRecord, bytes: number): Outcome {
  return { path, file, line: asLine(failure), bytes, failure };
}

/** The record of an outcome without a failure. */
export const recordOf = (outcome: Outcome): ExtractionRecord =>
  JSON.parse(Buffer.from(outcome.line.buffer, outcome.line.byteOffset, outcome.line.length).toString('utf8'));

const encoder = new TextEncoder();
const asLine = (record: ExtractionRecord | ErrorRecord): Uint8Array =>
  encoder.encode(`${JSON.stringify(record)}\n`);
