import { availableParallelism } from 'node:os';
import type { Input } from '../read/find-inputs.ts';
import { batchesOf } from './batches.ts';
import { inOrder } from './in-order.ts';
import type { Outcome } from './outcome.ts';
import { openPool } from './pool.ts';
import type { RunOptions } from './pool.ts';
import { tuneEngine } from './tune-engine.ts';

/** Batches begun for each worker before the oldest must be taken: evens out short and long ones. */
const WINDOW = 4;

/** Fewer documents than this do not repay the start of another worker. */
const DOCUMENTS_PER_WORKER = 16;

/** As many workers as the machine has processors, unless there is too little to do. */
export function suitableWorkers(inputs: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(inputs / DOCUMENTS_PER_WORKER)));
}

/**
 * Extracts every input, in their order and with the same result on any number of workers; a file that holds several acts gives several
 * outcomes.
 */
export async function* extractAll(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: RunOptions,
): AsyncGenerator<Outcome, void, undefined> {
  const { workers } = options;
  if (workers <= 1) {
    const { runJob } = await import('./job.ts');
    let documents = 0;
    for await (const input of inputs) {
      if (++documents === DOCUMENTS_PER_WORKER) tuneEngine(workers);
      yield* await runJob(input, options);
    }
    return;
  }
  const pool = await openPool(options);
  try {
    for await (const outcomes of inOrder(batchesOf(inputs, workers), pool.run, workers * WINDOW))
      yield* outcomes;
  } finally {
    await pool.close();
  }
}
