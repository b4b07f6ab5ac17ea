import type { Step, Value, WriteTransaction } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { earlierOf, type Earlier } from './changes.ts';

const claim = loadStatement('write/claim-documents');
const earlierRelationships = loadStatement('write/earlier-relationships');
const removeEarlier = ['write/remove-earlier-passages', 'write/remove-earlier-relationships'].map(
  loadStatement,
);

/**
 * The first step of whatever changes documents: on a server it waits there until those that came before, of whatever
 * process, are in the graph. So they never block each other, each sees what the one before has said, and what comes
 * behind this step may be sent while the one before is still being committed.
 */
export const TURN: Step = { statement: loadStatement('write/take-turn'), params: {} };

/** The file whose reading is in the graph. */
export interface Source {
  readonly path: string;
  readonly sha256: string;
}

/** Locks the documents against other loads; gives the sources of those that are held. */
export async function claimDocuments(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  const rows = await transaction.run(claim, { ids: [...new Set(ids)].sort() });
  return new Map(
    rows
      .filter(({ held }) => held === true)
      .map(({ id, path, sha256 }) => [text(id), { path: text(path), sha256: text(sha256) }]),
  );
}

/** Removes what the readings of these documents said, if they are held, and tells what it was; all is sent at once. */
export async function takeBack(transaction: WriteTransaction, ids: readonly string[]): Promise<Earlier> {
  if (ids.length === 0) return earlierOf([]);
  const [rows] = await Promise.all([
    transaction.run(earlierRelationships, { ids }),
    transaction.runAll(removeEarlier.map((statement) => ({ statement, params: { ids } }))),
  ]);
  return earlierOf(rows);
}

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
