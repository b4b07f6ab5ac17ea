import { findInputs } from '../../ingest/read/find-inputs.ts';
import { runJob } from '../../ingest/run/job.ts';
import type { Outcome } from '../../ingest/run/outcome.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../output/exit.ts';

/** Reads the file of a draft; a failure has been said, and is the exit status. */
export async function readDraftFile(file: string, { terminal, setStatus }: Context): Promise<Outcome> {
  const { inputs } = findInputs([file]);
  const [input] = inputs;
  if (!input || inputs.length > 1) throw new UsageError('Name one draft; a folder is checked file by file.');
  const outcome = await runJob(input);
  if (outcome.failure) {
    terminal.err(`ungraph: ${outcome.file}: ${outcome.failure.error.message}`);
    setStatus(EXIT.input);
  }
  return outcome;
}
