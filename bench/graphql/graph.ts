import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jConfig, StoreConfig } from '../../cypher/config.ts';
import type { Engine } from '../../cypher/engine.ts';
import { openEngine } from '../../cypher/open.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { loadRecords } from '../../ingest/load/load.ts';
import type { LoadInput } from '../../ingest/load/load.ts';
import { findInputs } from '../../ingest/read/find-inputs.ts';
import { extractAll } from '../../ingest/run/extract-all.ts';
import { recordOf } from '../../ingest/run/outcome.ts';
import { startServer } from '../../test/neo4j/server/start.ts';

/** The same graph twice. */
export interface BenchGraph {
  readonly neo4j: Neo4jConfig;
  readonly embeddedFolder: string;
  readonly dispose: () => Promise<void>;
}

const BATCH = 50;
/** A server that runs for minutes: it may compile what is used most. */
const JAVA = ['-Xmx1g', '-XX:+UseSerialGC'];

/**
 * The graph that is measured: in the Neo4j that the environment names, or one started for it, and in an
 * embedded store (UNGRAPH_DATA, or a folder for the time being). What is empty gets the texts.
 */
export async function graphIn(
  root: string,
  given: StoreConfig,
  paths: readonly string[],
  records: number | undefined,
  say: (line: string) => void,
): Promise<BenchGraph> {
  const server = given.kind === 'neo4j' ? null : await startServer(root, JAVA);
  const neo4j = given.kind === 'neo4j' ? given : server?.config;
  if (!neo4j) throw new Error('There is no Neo4j server.');
  const own = process.env['UNGRAPH_DATA'];
  const embeddedFolder = own || (await mkdtemp(join(tmpdir(), 'ungraph-bench-')));
  const dispose = async () => {
    await server?.stop();
    if (!own) await rm(embeddedFolder, { recursive: true, force: true });
  };
  try {
    for (const config of [neo4j, { kind: 'embedded', folder: embeddedFolder } as const]) {
      const engine = await openEngine(config);
      try {
        await engine.migrate();
        if (await isEmpty(engine))
          say(`${await fill(engine, paths, records)} texts taken into ${config.kind}`);
      } finally {
        await engine.close();
      }
    }
    return { neo4j, embeddedFolder, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function isEmpty(engine: Engine): Promise<boolean> {
  return (await engine.read(loadStatement('export/instruments'), { after: '', limit: 1 })).length === 0;
}

async function fill(engine: Engine, paths: readonly string[], records = Infinity): Promise<number> {
  const inputs = findInputs(paths).inputs.slice(0, records);
  const workerFile = new URL('extract-worker.js', import.meta.url);
  let batch: LoadInput[] = [];
  let count = 0;
  const flush = async () => {
    await loadRecords(engine, batch);
    count += batch.length;
    batch = [];
  };
  const workers = availableParallelism();
  for await (const outcome of extractAll(inputs, { workers, workerFile, withText: true })) {
    if (!outcome.failure) batch.push({ record: recordOf(outcome), text: outcome.text ?? null });
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return count;
}
