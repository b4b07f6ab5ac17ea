import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../cypher/engine.ts';
import { checkFile } from '../../cypher/snapshot/file.ts';
import { isEmptyStore, unfinishedRestore } from '../../cypher/snapshot/restore.ts';
import type { Context } from '../context.ts';
import { ingestSample } from './ingest-sample.ts';
import { prepare } from './open-store.ts';
import { counted, restoreWithProgress } from './run-snapshot.ts';

/** Who cites whom in the resolutions of recent years; data/README.md says where it comes from. */
const NETWORK = 'network.ungraph';

/**
 * What a start does to a store: one that holds nothing gets the snapshot of facts that comes with the
 * program, and every one the sample with its text. A start that was broken off is taken up by the next.
 */
export async function firstStart(engine: Engine, context: Context): Promise<void> {
  const file = fileURLToPath(new URL(`../data/${NETWORK}`, context.home));
  if (existsSync(file) && (await wantsNetwork(engine, file))) {
    context.terminal.err('Restoring the network that comes with ungraph; only the first start does this ...');
    const counts = await restoreWithProgress(engine, file, { replace: false }, context);
    context.terminal.err(`Restored ${counted(counts)}.`);
  }
  await prepare(engine);
  await ingestSample(engine, context);
}

async function wantsNetwork(engine: Engine, file: string): Promise<boolean> {
  const unfinished = await unfinishedRestore(engine);
  if (!unfinished) return await isEmptyStore(engine);
  // Another's restore is not for this command to finish: `prepare` says what to do.
  return unfinished.sha256 === (await checkFile(file)).sha256;
}
