import { availableParallelism } from 'node:os';
import type { Input } from '../read/find-inputs.ts';
import { inOrder } from './in-order.ts';
import { failed, runJob } from './job.ts';
import type { Job, JobOptions, Outcome } from './job.ts';
import { errorRecord } from '../read/read-error.ts';

export interface RunOptions extends JobOptions {
  /** Worker threads; with 1 everything happens in this thread. */
  readonly workers: number;
  /** The built worker (dist/extract-worker.js), needed when there is more than one. */
  readonly workerFile: URL;
}

/** Documents begun for each worker before the oldest must be taken: evens out short and long texts. */
const WINDOW = 24;

/** Fewer documents than this do not repay the start of another worker. */
const DOCUMENTS_PER_WORKER = 16;

/** As many workers as the machine has processors, unless there is too little to do. */
export function suitableWorkers(inputs: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(inputs / DOCUMENTS_PER_WORKER)));
}

/** Extracts every input, in their order and with the same result on any number of workers. */
export async function* extractAll(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: RunOptions,
): AsyncGenerator<Outcome, void, undefined> {
  if (options.workers <= 1) {
    for await (const input of inputs) yield await runJob(input, options);
    return;
  }
  const pool = await openPool(options);
  try {
    yield* inOrder(inputs, pool.run, options.workers * WINDOW);
  } finally {
    await pool.close();
  }
}

interface Pool {
  readonly run: (input: Input) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

async function openPool({ workers, workerFile, withText = false }: RunOptions): Promise<Pool> {
  // Loaded here, so that a single text does not wait for it.
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: workerFile.href, minThreads: workers, maxThreads: workers });
  return {
    run: async (input) => {
      // Standard input belongs to this thread, and what could not be found needs no worker.
      if (input.from !== 'file' && input.from !== 'bytes') return await runJob(input, { withText });
      const job: Job = { input, withText };
      try {
        return (await pool.run(job)) as Outcome;
      } catch (error) {
        // A worker that died, of a text that needs more memory than there is, takes only that text with it.
        return failed(input, errorRecord({ path: input.path }, error), 0);
      }
    },
    close: async () => await pool.destroy(),
  };
}
