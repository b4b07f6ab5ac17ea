import type { ExportFormat } from '../format.ts';
import { written } from '../written.ts';

/** The held texts as records, one a line: docs/record.md. */
export const records: ExportFormat = {
  id: 'jsonl',
  description: 'The records of the held texts, one line of JSON each (docs/record.md)',
  mediaType: 'application/x-ndjson; charset=utf-8',
  extension: 'jsonl',
  rows: 'records',
  takesMentions: false,
  write: (data) => written(data.records(), (record) => `${JSON.stringify(record)}\n`),
};
