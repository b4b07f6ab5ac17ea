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
  /** Of the file; 0 when it could not be read. Of a file with several outcomes the last one has them. */
  readonly bytes: number;
  /** Set when there is an error record instead of a record. */
  readonly failure?: ErrorRecord;
  /** What one should know of a file that was read: see ReadDocument. */
  readonly note?: string;
  /** The document's text as read, when the job asked for it. */
  readonly text?: string;
  /** What that text is written in, where it is clearly not English. */
  readonly language?: string;
  /** Another outcome of the same file follows: it holds several acts. */
  readonly hasMore?: boolean;
}

/** The outcome of an input that could not be read. */
export function failed(
  { path, file }: Pick<Input, 'path' | 'file'>,
  failure: ErrorRecord,
  bytes: number,
): Outcome {
  return { path, file, line: asLine(failure), bytes, failure };
}

/** The record of an outcome without a failure. */
export const recordOf = (outcome: Outcome): ExtractionRecord =>
  JSON.parse(Buffer.from(outcome.line.buffer, outcome.line.byteOffset, outcome.line.length).toString('utf8'));

/** Lines of up to a third of this, in code units, are encoded in memory that is used again. */
const KEPT = 1 << 20;
const bytesAgain = Buffer.allocUnsafeSlow(KEPT);
const LINE_END = 0x0a;

/** A record as it is written: one line of JSON, in UTF-8. */
export function asLine(record: ExtractionRecord | ErrorRecord): Uint8Array {
  const json = JSON.stringify(record);
  if (3 * json.length >= KEPT) return Buffer.from(`${json}\n`);
  // Without asking first how long it will be.
  const end = bytesAgain.write(json);
  bytesAgain[end] = LINE_END;
  return Uint8Array.prototype.slice.call(bytesAgain, 0, end + 1);
}
