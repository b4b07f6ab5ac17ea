import type { z } from 'zod';

/** A table of the registry does not hold what it must; the message names file, line and column. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

/** A row as it stands in the table, with the line on which it ends. */
export interface TableLine {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

/**
 * The rows of a table of the registry, every one as the schema says.
 * @throws {TableError} for the first row that is not; the message names file, line and column
 */
export function readTable<Row>(
  file: string,
  lines: readonly TableLine[],
  schema: z.ZodType<Row>,
): readonly Row[] {
  return lines.map(({ record, line }) => {
    const row = schema.safeParse(record);
    if (row.success) return row.data;
    const issue = row.error.issues[0];
    const column = issue?.path.map(String).join('.') || '(row)';
    throw new TableError(
      `ingest/registry/${file}, line ${line}, column ${column}: ${issue?.message ?? 'not valid'}`,
    );
  });
}
