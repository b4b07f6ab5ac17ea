import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { parseCount } from '../bin/commands/options.ts';
import { terminal } from '../bin/output/terminal.ts';
import { runTool } from '../bin/tools/run-tool.ts';
import type { StoreConfig } from '../cypher/config.ts';
import { openEngine } from '../cypher/open.ts';
import type { LoadInput } from '../ingest/load/load.ts';
import { startServer, type TestServer } from '../test/neo4j/server/start.ts';
import { baselineGraph, dropTextIndex, emptyDatabase, loadBaseline } from './load/baseline.ts';
import { loadAll } from './load/load-all.ts';
import { measure, megabytesOf, sizeOf, type Measured } from './load/measure.ts';
import { recordsOf } from './load/records.ts';

interface Options {
  readonly engine?: 'embedded' | 'neo4j';
  readonly documents?: number;
  readonly batch: number;
}

/** A server as it is run, not as tests start it: the compiler on, two gigabytes. */
const JAVA = ['-Xmx2g'];

const root = fileURLToPath(new URL('..', import.meta.url));
const to = terminal(process);
const command = new Command('npm run bench:load --')
  .description(
    'Measures how fast records become a graph: extracted beforehand and held in memory, then loaded into each ' +
      'engine; on Neo4j beside a plain load of the same relationships by UNWIND and MERGE, on the same server.',
  )
  .argument('<PATH...>', 'texts or folders of texts')
  .addOption(new Option('--engine <NAME>', 'only this one').choices(['embedded', 'neo4j']))
  .option('--documents <N>', 'only the first N', parseCount)
  .option('--batch <N>', 'documents in one transaction', parseCount, 200)
  .action(run);
await runTool(command);

async function run(paths: readonly string[], options: Options): Promise<void> {
  const extracted = await measure(() => recordsOf(paths));
  const records = extracted.result.slice(0, options.documents);
  await to.out(`${records.length} records in memory\n`);
  if (options.engine !== 'neo4j') await embedded(records, options);
  if (options.engine !== 'embedded') await neo4j(records, options);
}

async function embedded(records: readonly LoadInput[], { batch }: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ungraph-bench-'));
  try {
    const { loaded, relationships } = await load({ kind: 'embedded', folder }, records, batch, null);
    await report('embedded', relationships, loaded);
    await to.out(`  store of ${megabytesOf(folder).toFixed(0)} MB\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function neo4j(records: readonly LoadInput[], { batch }: Options): Promise<void> {
  const server = await startServer(root, JAVA);
  try {
    // A server that has just been started is several times slower: both ways are warmed up alike.
    const some = records.slice(0, 400);
    await load(server.config, some, batch, server);
    await loadBaseline(server.config, baselineGraph(some));
    await emptyDatabase(server.config);

    const graph = baselineGraph(records);
    const plain = await measure(() => loadBaseline(server.config, graph), server);
    await report('plain UNWIND and MERGE', graph.relationshipCount, plain);
    await emptyDatabase(server.config);

    const compare = async (title: string) => {
      const { loaded, relationships } = await load(server.config, records, batch, server);
      await report(title, relationships, loaded);
      const ratio = (measured: 'seconds' | 'cpuSeconds') =>
        (rate(relationships, loaded[measured]) / rate(graph.relationshipCount, plain[measured])).toFixed(2);
      await to.out(
        `  ${ratio('seconds')} times as many relationships a second as the plain load, ` +
          `${ratio('cpuSeconds')} times for a second of processor time\n`,
      );
    };
    await compare('neo4j');
    await emptyDatabase(server.config);
    // What the plain load has not either: it writes no passages.
    await dropTextIndex(server.config);
    await compare('neo4j without the text index of passages');
  } finally {
    await server.stop();
  }
}

async function load(
  config: StoreConfig,
  records: readonly LoadInput[],
  batch: number,
  server: TestServer | null,
): Promise<{ readonly loaded: Measured<void>; readonly relationships: number }> {
  const engine = await openEngine(config);
  try {
    await engine.migrate();
    const loaded = await measure(() => loadAll(engine, records, batch), server);
    return { loaded, relationships: (await sizeOf(engine)).relationships };
  } finally {
    await engine.close();
  }
}

async function report(
  title: string,
  relationships: number,
  { seconds, cpuSeconds, serverSeconds }: Measured<unknown>,
) {
  await to.out(
    `${title}: ${relationships} relationships, ${seconds.toFixed(1)} s (${Math.round(rate(relationships, seconds))}/s), ` +
      `${cpuSeconds.toFixed(1)} s of processor time (${Math.round(rate(relationships, cpuSeconds))}/s; the server's: ${serverSeconds.toFixed(1)} s), ` +
      `memory of this process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB\n`,
  );
}

function rate(count: number, seconds: number): number {
  return count / seconds;
}
