import { extractAll, suitableWorkers } from '../../ingest/run/extract-all.ts';
import { recordOf } from '../../ingest/run/outcome.ts';
import { findInputs } from '../../ingest/read/find-inputs.ts';
import { sizeOnDisk } from '../../ingest/read/size.ts';
import { unfold } from '../../ingest/read/unfold.ts';
import type { Context } from '../context.ts';
import { explainRecord } from '../explain/explain.ts';
import { Progress } from '../output/progress.ts';
import { InputReport } from './input-report.ts';

/** Writes the records; each line goes out as soon as it is its turn. */
export async function runExtract(
  paths: readonly string[],
  options: { readonly workers?: number },
  context: Context,
): Promise<void> {
  const { terminal } = context;
  const found = findInputs(paths);
  const { inputs } = found;
  const report = new InputReport(context, found);
  const documents = unfold(inputs, {
    passOver: (_path, file) => report.passOver(file),
    signal: terminal.stopped,
  });
  const progress = new Progress(terminal);
  // Nobody else sees how much is left.
  const bytes = terminal.interactive ? inputs.reduce((sum, input) => sum + sizeOnDisk(input), 0) : 0;
  const workers = options.workers ?? suitableWorkers(inputs.length);
  const workerFile = new URL('extract-worker.js', context.home);
  for await (const outcome of extractAll(documents, { workers, workerFile })) {
    if (terminal.stopped.aborted) break;
    report.add(outcome);
    await terminal.out(outcome.line);
    progress.add(outcome.bytes, bytes);
  }
  progress.done();
  report.close();
}

/** Prints what was found in each text for a person to read. */
export async function runExplain(paths: readonly string[], context: Context): Promise<void> {
  const { terminal } = context;
  const found = findInputs(paths);
  const report = new InputReport(context, found);
  const documents = unfold(found.inputs, {
    passOver: (_path, file) => report.passOver(file),
    signal: terminal.stopped,
  });
  const workerFile = new URL('extract-worker.js', context.home);
  for await (const outcome of extractAll(documents, { workers: 1, workerFile, withText: true })) {
    if (terminal.stopped.aborted) break;
    report.add(outcome);
    if (!outcome.failure)
      await terminal.out(explainRecord(recordOf(outcome), outcome.text ?? '', terminal.colors));
  }
  report.close();
}
