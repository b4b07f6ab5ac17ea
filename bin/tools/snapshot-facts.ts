import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Engine } from '../../cypher/engine.ts';
import { openEngine } from '../../cypher/open.ts';
import { writeSnapshot } from '../../cypher/snapshot/write.ts';
import { isFactsOnly } from '../../ingest/load/facts.ts';
import { refresh } from '../../ingest/load/derived/refresh.ts';
import { loadRecords, type LoadInput } from '../../ingest/load/load.ts';
import { findInputs } from '../../ingest/read/find-inputs.ts';
import { unfold } from '../../ingest/read/unfold.ts';
import { extractAll, suitableWorkers } from '../../ingest/run/extract-all.ts';
import { recordOf } from '../../ingest/run/outcome.ts';
import { parseWorkers } from '../commands/options.ts';
import { counted } from '../commands/run-snapshot.ts';
import { terminal } from '../output/terminal.ts';
import { runTool } from './run-tool.ts';

const command = new Command('npm run snapshot:facts --')
  .description(
    'Makes data/network.ungraph, the network that the first start shows: who cites whom in the texts of ' +
      'these folders, without their words; and what data_extract lists say of the same instruments. The ' +
      'same texts give the same bytes.',
  )
  .argument('<PATH...>', 'folders of texts and of data_extract lists')
  .option('--out <FILE>', 'file to write', 'data/network.ungraph')
  .option('--workers <N>', 'texts read at the same time', parseWorkers)
  .action(async (paths: string[], options: { readonly out: string; readonly workers?: number }) => {
    const folder = mkdtempSync(join(tmpdir(), 'ungraph-facts-'));
    try {
      const engine = await openEngine({ kind: 'embedded', folder });
      try {
        await engine.migrate();
        await load(engine, paths, options.workers);
        await refresh(engine);
        const counts = await writeSnapshot(engine, options.out, { texts: false });
        const size = (statSync(options.out).size / 1e6).toFixed(2);
        await to.out(`${options.out}: ${counted(counts)}, ${size} MB\n${JSON.stringify(counts, null, 2)}\n`);
      } finally {
        await engine.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

const to = terminal(process);
await runTool(command);

/** Documents of one transaction. */
const BATCH = 50;

async function load(engine: Engine, paths: readonly string[], workers?: number): Promise<void> {
  const { inputs } = findInputs(paths);
  const held = new Set<string>();
  const lists: LoadInput[] = [];
  let batch: LoadInput[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await loadRecords(engine, batch);
    batch = [];
  };
  const run = {
    workers: workers ?? suitableWorkers(inputs.length),
    workerFile: new URL('extract-worker.js', import.meta.url),
    withText: true,
  };
  for await (const outcome of extractAll(unfold(inputs), run)) {
    if (outcome.failure) {
      to.err(`${outcome.file}: ${outcome.failure.error.message}`);
      continue;
    }
    const record = recordOf(outcome);
    if (isFactsOnly(record)) {
      lists.push({ record, text: null });
      continue;
    }
    if (record.document.id !== null) held.add(record.document.id);
    batch.push({ record, text: outcome.text ?? null });
    if (batch.length >= BATCH) await flush();
  }
  // A list speaks of other sessions too: what is neither held nor cited is not part of the network.
  for (const input of lists) {
    if (!held.has(input.record.document.id ?? '')) continue;
    batch.push(input);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
}
