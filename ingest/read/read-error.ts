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

/** What stands in a record's place; an error that no reader foresaw is a defect and says so. */
export function errorRecord(source: ErrorRecord['source'], error: unknown): ErrorRecord {
  if (error instanceof ReadError) return { source, error: { code: error.code, message: error.message } };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    source,
    error: { code: 'failed', message: `a defect of ungraph, please report it with the text: ${detail}` },
  };
}
