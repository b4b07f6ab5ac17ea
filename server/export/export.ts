import type { Engine, ReadOptions } from '../../cypher/engine.ts';
import { countRows, exportData } from './data.ts';
import { badInput } from '../errors.ts';
import type { ExportFormat } from './format.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { select } from './selection.ts';
import type { ExportRequest } from './selection.ts';

/** An export that has begun: it is known how much it is; the rest is read as the file is taken. */
export interface Export {
  /** Rows that the file will have, of the kind that the format says. */
  readonly rowCount: number;
  /** What a list or a filter names that the graph does not have, as it was written. */
  readonly missing: readonly string[];
  /** Of what a filter names and the graph does not have: which argument does, and what may be meant. */
  readonly notices: readonly string[];
  /** UTF-8 text. Stops when the options' signal is aborted, and throws its reason. */
  readonly parts: AsyncIterable<string>;
}

const WITH_MENTIONS = EXPORT_FORMATS.filter(({ takesMentions }) => takesMentions)
  .map(({ id }) => id)
  .join(', ');

/** Selects what is asked for and writes it in a format: for HTTP and the command line alike. */
export async function openExport(
  engine: Engine,
  format: ExportFormat,
  request: ExportRequest,
  options: ReadOptions,
): Promise<Export> {
  if (request.by !== 'trace' && request.mentions && !format.takesMentions)
    throw badInput(
      'mentions',
      `Mentions of bodies and conferences have no place in ${format.id}; ${WITH_MENTIONS} have.`,
    );
  const selection = await select(engine, request, options);
  return {
    rowCount: await countRows(engine, selection, format.rows, options),
    missing: selection.missing,
    notices: selection.notices,
    parts: format.write(exportData(engine, selection, options)),
  };
}
