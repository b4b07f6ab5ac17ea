import { parse } from 'csv-parse/sync';
import type { z } from 'zod';

/** A table of the registry does not hold what it must; the message names file, line and column. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

/**
 * Reads a table of the registry: RFC 4180, a header row, every row as the schema says.
 * Throws TableError for the first row that is not.
 */
export function readTable<Row>(file: string, text: string, schema: z.ZodType<Row>): readonly Row[] {
  return cellsOf(file, text).map(({ record, info }) => {
    const row = schema.safeParse(record);
    if (row.success) return row.data;
    const issue = row.error.issues[0];
    const column = issue?.path.map(String).join('.') || '(row)';
    throw new TableError(
      `ingest/registry/${file}, line ${info.lines}, column ${column}: ${issue?.message ?? 'not valid'}`,
    );
  });
}

interface Line {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function cellsOf(file: string, text: string): readonly Line[] {
  try {
    return parse(text, { columns: true, info: true, trim: true }) as unknown as readonly Line[];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new TableError(`ingest/registry/${file}: ${message}`);
  }
}
