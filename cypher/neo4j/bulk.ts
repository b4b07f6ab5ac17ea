import type { BulkWriter, Engine, Params, Row, Statement } from '../engine.ts';
import { text } from '../rows.ts';
import { loadStatement } from '../statements.ts';

const nodes = loadStatement('bulk/nodes');
const relationships = loadStatement('bulk/relationships');

/**
 * Fills a Neo4j server by statements for many rows, a transaction a call, one call after the other: two at
 * once would wait for the same nodes.
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
        named(nodes, 'LABELS', labels),
        rows.map((properties, at) => ({ at, properties })),
      );
      return created.map((row) => text(row, 'handle'));
    },
    createRelationships: async (type, rows) => {
      await run(
        named(relationships, 'TYPE', [type]),
        rows.map((row) => ({ ...row })),
      );
    },
  };
}

/**
 * A statement with the labels or the type that are part of its text. `CREATE (n)-[:$(type)]->(m)` would do
 * without, and is no way: Neo4j 5.26 keeps the first type that it was given for all later runs of the plan.
 */
function named(
  { name, text: template }: Statement,
  placeholder: string,
  names: readonly string[],
): Statement {
  const wrong = names.find((each) => !/^[A-Za-z_]+$/.test(each));
  if (wrong !== undefined) throw new TypeError(`No label or type of the graph: ${wrong}`);
  return { name, text: template.replace(`:${placeholder}`, `:${names.join(':')}`) };
}
