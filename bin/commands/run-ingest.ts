import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeConfig } from '../../cypher/config.ts';
import type { Shard } from '../../ingest/read/shard.ts';
import type { Engine } from '../../cypher/engine.ts';
import { findInputs, type FoundInputs } from '../../ingest/read/find-inputs.ts';
import { heldCount } from '../../ingest/load/held.ts';
import { refresh } from '../../ingest/load/derived/refresh.ts';
import type { Context } from '../context.ts';
import { ingest, type IngestOptions } from '../ingest/run.ts';
import { summaryOf } from '../ingest/summary.ts';
import { recordsApart, takeRecords } from '../ingest/take-records.ts';
import { EXIT } from '../output/exit.ts';
import { Progress } from '../output/progress.ts';
import { oneLine } from '../output/terminal.ts';
import { unwritable } from '../output/unwritable.ts';
import { withStore } from './open-store.ts';

export interface IngestCommandOptions {
  readonly workers?: number;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly shard?: Shard;
  readonly report?: string;
}

/** Up to here, what is derived from the whole graph takes seconds. */
const MOST_HELD_TO_REFRESH = 20_000;

/** Takes the documents into the store, and says what became of them. */
export async function runIngest(
  paths: readonly string[],
  options: IngestCommandOptions,
  context: Context,
): Promise<void> {
  // Written first: a long run should not end with a report that cannot be written.
  if (options.report !== undefined) writeReport(options.report, '');
  const work = async (engine: Engine | null): Promise<void> =>
    await ingestFound(findInputs(paths), options, engine, context);
  if (options.dryRun && !storeExists(context)) await work(null);
  else await withStore(context, work);
}

/** Takes what was found into the store, or, without one, into nothing; says what became of it. */
export async function ingestFound(
  found: FoundInputs,
  options: IngestCommandOptions,
  engine: Engine | null,
  context: Context,
): Promise<void> {
  const { terminal, setStatus } = context;
  const { stopped } = terminal;
  const { report: reportFile, dryRun = false, ...rest } = options;
  const began = performance.now();
  const progress = new Progress(terminal, { lines: true });
  const say = (line: string): void => terminal.err(`ungraph: ${line}`);
  for (const each of found.special) say(each);
  const { documents, records } = recordsApart(found);
  const run: IngestOptions = {
    ...rest,
    dryRun,
    workerFile: new URL('extract-worker.js', context.home),
    signal: stopped,
    progress: (bytes, of) => progress.add(bytes, of),
    failed: ({ file, failure }) => say(`${file}: ${failure?.error.message}`),
    say,
  };
  const before = await ingest(documents, engine, run);
  const ofRecords = records.length > 0 ? await takeRecords(records, engine, run, before) : null;
  const { tally, claims } = before;
  progress.done();
  if (engine && !dryRun && !stopped.aborted) await deriveAnew(engine, options, say);
  if (tally.documents.failed > 0) setStatus(EXIT.input);
  const report = tally.report({
    store: engine ? (await engine.info()).description : 'store that is not there yet',
    dryRun,
    interrupted: stopped.aborted,
    seconds: Math.round(performance.now() - began) / 1000,
    conflicts: [...claims.conflicts, ...(ofRecords?.conflicts ?? [])],
  });
  // Before the summary: whoever reads that may stop reading, which ends the process.
  if (reportFile !== undefined) writeReport(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  for (const line of summaryOf(report)) await terminal.out(`${oneLine(line)}\n`);
  if (!stopped.aborted) return;
  say('Interrupted: what was taken in stays; the same command goes on from there.');
  setStatus(Number(stopped.reason));
}

/** Series and authority depend on the whole graph: of a large one, or of a part, they are left to a command. */
async function deriveAnew(
  engine: Engine,
  { shard }: IngestCommandOptions,
  say: (line: string) => void,
): Promise<void> {
  if (shard === undefined && (await heldCount(engine)) <= MOST_HELD_TO_REFRESH) await refresh(engine);
  else say('Series and authority are not brought up to date: run `ungraph refresh` when everything is in.');
}

function writeReport(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** A dry run makes no store. */
function storeExists({ environment }: Context): boolean {
  const config = storeConfig(environment);
  return config.kind === 'neo4j' || existsSync(join(config.folder, 'graph'));
}
