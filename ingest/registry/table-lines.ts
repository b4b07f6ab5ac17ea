import { parse } from 'csv-parse/sync';
import { TableError, type TableLine } from './table.ts';

/**
 * The rows of a table: RFC 4180, a header row.
 * @throws {TableError} for the first row that has more or fewer cells
 */
export function linesOf(file: string, text: string): readonly TableLine[] {
  try {
    const read = parse(text, { columns: true, info: true, trim: true, bom: true });
    return (read as unknown as readonly CsvLine[]).map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new TableError(`ingest/registry/${file}: ${message}`);
  }
}

interface CsvLine {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}
