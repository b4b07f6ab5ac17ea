import { createReadStream } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import schema from '../record.schema.json' with { type: 'json' };
import type { ErrorRecord, ExtractionRecord } from '../record.ts';
import { unreadable } from '../read/read-bytes.ts';
import { noJson, ReadError } from '../read/read-error.ts';
import { linesIn } from './lines-in.ts';

/** One line of a file of records. */
export interface RecordLine {
  /** From 1. */
  readonly line: number;
  readonly bytes: number;
  /** The record; or why there is none. */
  readonly record: ExtractionRecord | ReadError;
}

/** The schema's words for a record and for what stands in its place, each judged by its own rules. */
const ajv = new Ajv({ allErrors: false, allowUnionTypes: true });
const { definitions } = schema;
const isRecord = ajv.compile<ExtractionRecord>({ definitions, ...definitions.record });
const isErrorRecord = ajv.compile<ErrorRecord>({ definitions, ...definitions.error });

const VERSION = 1;

/** The records of a file, one line at a time, however long the file is. What is wrong with a line is given in its place. */
export async function* readRecords(file: string): AsyncGenerator<RecordLine> {
  let line = 0;
  try {
    for await (const bytes of linesIn(createReadStream(file))) {
      line += 1;
      const text = bytes.toString('utf8');
      if (text.trim() !== '') yield { line, bytes: bytes.length + 1, record: recordIn(text) };
    }
  } catch (error) {
    yield { line: line + 1, bytes: 0, record: error instanceof ReadError ? error : unreadable(error) };
  }
}

function recordIn(text: string): ExtractionRecord | ReadError {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return noJson(cause);
  }
  if (isErrorRecord(value))
    return new ReadError(
      value.error.code,
      `holds no record, for ${value.source.path} ${value.error.message}`,
    );
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version !== VERSION)
    return new ReadError('damaged', `is a record of version ${version}; version ${VERSION} is read`);
  if (isRecord(value)) return value;
  return new ReadError('damaged', `is no record: ${firstOf(isRecord.errors)}`);
}

/** "citations/0/text must be string" */
function firstOf(errors: readonly ErrorObject[] | null | undefined): string {
  const [error] = errors ?? [];
  if (!error) return 'it breaks the schema';
  const extra =
    'additionalProperty' in error.params ? ` (${String(error.params['additionalProperty'])})` : '';
  return `${error.instancePath.slice(1) || 'it'} ${error.message ?? error.keyword}${extra}`;
}
