import type { BulkWriter, Engine, Params, Row, Statement } from '../engine.ts';
import { text } from '../rows.ts';
import { loadStatement } from '../statements.ts';

const nodes = loadStatement('bulk/nodes');
const relationships = loadStatement('bulk/relationships');

/**
 * Fills a Neo4j server by statements whose labels and types are parameters, a transaction a call, one call
 * after the other: two at once would wait for the same nodes.
 */
export function neo4jBulkWriter(engine: Pick<Engine, 'write'>): BulkWriter {
  let last: Promise<unknown> = Promise.resolve();
  const run = async (statement: Statement, rows: readonly Params[]): Promise<readonly Row[]> => {
    const turn = last.then(() => engine.write((transaction) => transaction.run(statement, { rows })));
    last = turn.catch(() => {});
    return await turn;
  };
  return {
    createNodes: async (labels, rows) => {
      const created = await run(
        nodes,
        rows.map((properties, at) => ({ at, labels, properties })),
      );
      return created.map((row) => text(row, 'handle'));
    },
    createRelationships: async (type, rows) => {
      await run(
        relationships,
        rows.map((row) => ({ ...row, type })),
      );
    },
  };
}
