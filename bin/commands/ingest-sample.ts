import { fileURLToPath } from 'node:url';
import type { Engine } from '../../cypher/engine.ts';
import { hasDocument } from '../../ingest/load/held.ts';
import { loadRecord } from '../../ingest/load/load.ts';
import { runJob } from '../../ingest/run/job.ts';
import { recordOf } from '../../ingest/run/outcome.ts';
import { asInstrumentId } from '../../ingest/symbols/ids.ts';
import type { Context } from '../context.ts';

const SAMPLE = { id: asInstrumentId('A/RES/66/128'), path: 'A_RES_66_128.txt' } as const;

/** Takes the sample into a store that does not hold its text. */
export async function ingestSample(engine: Engine, { home, terminal }: Context): Promise<void> {
  if (await hasDocument(engine, { id: SAMPLE.id })) return;
  const file = fileURLToPath(new URL(`../data/${SAMPLE.path}`, home));
  const [outcome] = await runJob({ path: SAMPLE.path, file, from: 'file' }, { withText: true });
  if (!outcome || outcome.failure)
    throw new Error(`The sample ${file} ${outcome?.failure?.error.message ?? 'is empty'}`);
  await loadRecord(engine, recordOf(outcome), outcome.text ?? null);
  terminal.err(`Took in the sample, ${SAMPLE.id}.`);
}
