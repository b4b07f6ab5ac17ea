import type { Engine, Statement, Value } from '../../../cypher/engine.ts';
import { TURN } from '../take-back.ts';

/** Rows of one transaction. */
const ROWS = 10_000;

/** Writes rows in transactions that take turns with those of loads: neither misses what the other has written. */
export async function writeBatches(
  engine: Engine,
  statement: Statement,
  rows: readonly Value[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS)
    await engine.write((transaction) =>
      transaction.runAll([TURN, { statement, params: { rows: rows.slice(at, at + ROWS) } }]),
    );
}
