import { availableParallelism } from 'node:os';
import type { LoadInput } from '../../ingest/load/load.ts';
import { findInputs } from '../../ingest/read/find-inputs.ts';
import { extractAll } from '../../ingest/run/extract-all.ts';
import { recordOf } from '../../ingest/run/outcome.ts';

/** The records and texts of a folder, all in memory: so that loading is measured and nothing else. */
export async function recordsOf(paths: readonly string[]): Promise<readonly LoadInput[]> {
  const { inputs } = findInputs(paths);
  const workerFile = new URL('extract-worker.js', import.meta.url);
  const records: LoadInput[] = [];
  for await (const outcome of extractAll(inputs, {
    workers: availableParallelism(),
    workerFile,
    withText: true,
  }))
    if (!outcome.failure) records.push({ record: recordOf(outcome), text: outcome.text ?? null });
  return records;
}
