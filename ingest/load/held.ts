import { number, text } from '../../cypher/rows.ts';
import type { Engine } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { asInstrumentId, type InstrumentId } from '../symbols/ids.ts';

const byContent = loadStatement('read/held-documents');
const byId = loadStatement('read/held-instruments');
const stats = loadStatement('read/stats');

/** How many texts the graph holds. */
export async function heldCount(engine: Engine): Promise<number> {
  const [row] = await engine.read(stats);
  return row ? number(row, 'held') : 0;
}

/** Whether a document's text is in the graph, by its instrument or by its file's content. */
export async function hasDocument(
  engine: Engine,
  document: { readonly id: InstrumentId } | { readonly sha256: string },
): Promise<boolean> {
  if ('sha256' in document) return (await heldByContent(engine, [document.sha256])).size > 0;
  return (await engine.read(byId, { ids: [document.id] })).length > 0;
}

/** Of these files' contents, those that the graph holds, each with its instrument. */
export async function heldByContent(
  engine: Engine,
  sha256s: readonly string[],
): Promise<ReadonlyMap<string, InstrumentId>> {
  const rows = await engine.read(byContent, { sha256s });
  return new Map(rows.map((row) => [text(row, 'sha256'), asInstrumentId(text(row, 'id'))]));
}
