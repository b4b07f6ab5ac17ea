import type { Input } from '../read/find-inputs.ts';
import type { ErrorRecord, ExtractionRecord } from '../record.ts';

/** What became of one input. */
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

/** The outcome of an input that could not be read. */
export function failed({ path, file }: Input, failure: ErrorRecord, bytes: number): Outcome {
  return { path, file, line: asLine(failure), bytes, failure };
}

/** The record of an outcome without a failure. */
export const recordOf = (outcome: Outcome): ExtractionRecord =>
  JSON.parse(Buffer.from(outcome.line.buffer, outcome.line.byteOffset, outcome.line.length).toString('utf8'));

/** A record as it is written: one line of JSON, in UTF-8. */
export const asLine = (record: ExtractionRecord | ErrorRecord): Uint8Array =>
  Buffer.from(`${JSON.stringify(record)}\n`);
