import { errorRecord } from '../read/read-error.ts';
import { outcomesOf } from './batch.ts';
import type { Batch, BatchResult, PortableInput } from './batch.ts';
import type { Portion } from './batches.ts';
import type { JobOptions } from './job.ts';
import { failed } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { tuneEngine } from './tune-engine.ts';

export interface RunOptions extends JobOptions {
  /** Worker threads; with 1 everything happens in this thread. */
  readonly workers: number;
  /** The built worker (dist/extract-worker.js), needed when there is more than one. */
  readonly workerFile: URL;
}

/** Worker threads that extract batches; this thread only hands them out and takes the results. */
export interface Pool {
  readonly run: (portion: Portion) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<void>;
}

// Libraries and extraction are loaded where they are needed: a single text does not wait for the pool,
// and the thread that has workers does not read the registry's tables.

/** Starts the workers. */
export async function openPool({
  workers,
  workerFile,
  withText = false,
  whole = false,
}: RunOptions): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  tuneEngine(workers);
  const pool = new Tinypool({ filename: workerFile.href, minThreads: workers, maxThreads: workers });
  const runFiles = async (inputs: readonly PortableInput[]): Promise<readonly Outcome[]> => {
    const batch: Batch = { inputs: inputs.map(ownBytes), withText, whole };
    try {
      return outcomesOf(batch, (await pool.run(batch)) as BatchResult);
    } catch (error) {
      const [first] = inputs;
      if (first && inputs.length === 1) return [failed(first, errorRecord({ path: first.path }, error), 0)];
      // A worker that died, of a text that needs more memory than there is, takes only that text with it.
      const outcomes: Outcome[] = [];
      for (const input of inputs) outcomes.push(...(await runFiles([input])));
      return outcomes;
    }
  };
  return {
    run: async (portion) => {
      if (!('from' in portion)) return await runFiles(portion);
      if (portion.from === 'nowhere')
        return [failed(portion, errorRecord({ path: portion.path }, portion.error), 0)];
      const { runJob } = await import('./job.ts');
      return await runJob(portion, { withText, whole });
    },
    close: async () => await pool.destroy(),
  };
}

/** A view of a long list would take the whole list along to the worker. */
const ownBytes = (input: PortableInput): PortableInput =>
  input.from === 'bytes' && input.bytes.length < input.bytes.buffer.byteLength
    ? { ...input, bytes: new Uint8Array(input.bytes) }
    : input;
