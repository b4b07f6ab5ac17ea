import type { ErrorRecord, ReadErrorCode } from '../record.ts';

/** A document that cannot be read; the message says what was found, for a person. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReadError';
    this.code = code;
  }
}

/** Of a line that should be JSON, by what the engine says of it. */
export function noJson(cause: unknown): ReadError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new ReadError('damaged', `is no JSON: ${detail}`, { cause });
}

/** What stands in a record's place; an error that no reader foresaw is a defect and says so. */
export function errorRecord(source: ErrorRecord['source'], error: unknown): ErrorRecord {
  if (error instanceof ReadError) return { source, error: { code: error.code, message: error.message } };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    source,
    error: { code: 'failed', message: `a defect of ungraph, please report it with the text: ${detail}` },
  };
}
