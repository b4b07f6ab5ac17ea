import type { GrafeoDB } from '@grafeo-db/js';
import type { BulkWriter } from '../engine.ts';
import { StatementError } from '../errors.ts';

/**
 * Fills the embedded store by the library's calls for many at once, each a transaction of its own. A call
 * hands its rows over at once and writes on the library's threads: two may overlap.
 */
export const embeddedBulkWriter = (
  database: () => GrafeoDB,
  run: <Result>(work: () => Promise<Result>) => Promise<Result>,
): BulkWriter => ({
  createNodes: async (labels, rows) =>
    await run(() => named('bulk/nodes', database().batchCreateNodesWithProps([...labels], [...rows]))),
  createRelationships: async (type, rows) => {
    const edges = rows.map(({ source, target, properties }) => ({
      src: Number(source),
      dst: Number(target),
      type,
      properties,
    }));
    await run(() => named('bulk/relationships', database().batchCreateEdges(edges)));
  },
});

async function named<Result>(name: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new StatementError(name, error instanceof Error ? error.message : String(error), { cause: error });
  }
}
