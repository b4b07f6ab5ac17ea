import { findInputs, type Input } from '../../ingest/read/find-inputs.ts';
import { unfold } from '../../ingest/read/unfold.ts';
import { runJob } from '../../ingest/run/job.ts';
import type { Outcome } from '../../ingest/run/outcome.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../output/exit.ts';

/** Reads the file of a draft, or of a part of one, also out of an archive that holds nothing else; a failure has been said, and is the exit status. */
export async function readDraftFile(file: string, { terminal, setStatus }: Context): Promise<Outcome> {
  const inputs: Input[] = [];
  for await (const input of unfold(findInputs([file]).inputs, { signal: terminal.stopped })) {
    inputs.push(input);
    if (inputs.length > 1) break;
  }
  const [input] = inputs;
  if (!input || inputs.length > 1)
    throw new UsageError('Name one draft; a folder or an archive of several is read file by file.');
  const outcomes = await runJob(input, { withText: true, excerpts: true });
  const [outcome] = outcomes;
  if (!outcome || outcomes.length > 1) throw new UsageError(severalActs(file, actsOf(input, outcomes)));
  if (outcome.note !== undefined) terminal.err(`ungraph: ${outcome.file}: ${outcome.note}`);
  if (outcome.failure && terminal.stopped.aborted) setStatus(Number(terminal.stopped.reason));
  else if (outcome.failure) {
    terminal.err(`ungraph: ${outcome.file}: ${outcome.failure.error.message}`);
    setStatus(EXIT.input);
  }
  return outcome;
}

/** Acts that are named. */
const NAMED = 3;

/** The names of the acts: what else the file says has its own path. */
const actsOf = ({ path }: Input, outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.flatMap((outcome) => (outcome.path === path ? [] : [outcome.path.slice(path.length + 1)]));

const severalActs = (file: string, names: readonly string[]): string =>
  `${file} holds ${names.length} acts (${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ' …' : ''}) and is no draft: ` +
  'name a file with one. `ungraph extract` and `ungraph ingest` read each of them.';
