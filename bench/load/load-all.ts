import type { Engine } from '../../cypher/engine.ts';
import { loadBatch, prepareBatch, type LoadInput } from '../../ingest/load/load.ts';

/** Loads all in batches as an ingest does: the rows of a batch are made while the one before is being written. */
export async function loadAll(engine: Engine, inputs: Iterable<LoadInput>, size: number): Promise<void> {
  let writing: Promise<unknown> = Promise.resolve();
  const add = async (batch: readonly LoadInput[]) => {
    const next = await prepareBatch(batch);
    await writing;
    writing = loadBatch(engine, next);
    // Its failure is met by the next who waits for it.
    writing.catch(() => {});
  };
  let batch: LoadInput[] = [];
  for (const input of inputs) {
    batch.push(input);
    if (batch.length < size) continue;
    await add(batch);
    batch = [];
  }
  if (batch.length > 0) await add(batch);
  await writing;
}
