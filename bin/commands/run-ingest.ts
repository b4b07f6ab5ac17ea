import { loadRecord } from '../../ingest/load/load.ts';
import { findInputs } from '../../ingest/read/find-inputs.ts';
import { extractAll, suitableWorkers } from '../../ingest/run/extract-all.ts';
import { recordOf } from '../../ingest/run/outcome.ts';
import type { Context } from '../context.ts';
import { Progress } from '../output/progress.ts';
import { InputReport } from './input-report.ts';
import { withStore } from './open-store.ts';

/** Takes the texts into the store, each in a transaction of its own, in the order of the paths. */
export async function runIngest(
  paths: readonly string[],
  options: { readonly workers?: number },
  context: Context,
): Promise<void> {
  const { terminal } = context;
  const { inputs, passedOver } = findInputs(paths);
  const report = new InputReport(context, passedOver);
  await withStore(context, async (engine) => {
    const progress = new Progress(terminal, inputs.length);
    const workers = options.workers ?? suitableWorkers(inputs.length);
    const workerFile = new URL('extract-worker.js', context.home);
    let added = 0;
    let replaced = 0;
    for await (const outcome of extractAll(inputs, { workers, workerFile, withText: true })) {
      if (terminal.stopped.aborted) break;
      report.add(outcome);
      if (!outcome.failure) {
        const { outcome: change } = await loadRecord(engine, recordOf(outcome), outcome.text ?? null);
        if (change === 'added') added += 1;
        else replaced += 1;
      }
      progress.add(outcome.bytes);
    }
    progress.done();
    const store = (await engine.info()).description;
    await terminal.out(`${report.summary()}; ${added} added, ${replaced} replaced in the ${store}\n`);
  });
  report.noteInterruption();
}
