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
import { baselineGraph, emptyDatabase, loadBaseline, type BaselineGraph } from './load/baseline.ts';
import { loadAll } from './load/load-all.ts';
import { measure, megabytesOf, sizeOf, type Measured } from './load/measure.ts';
import { recordsOf } from './load/records.ts';

interface Options {
  readonly engine?: 'embedded' | 'neo4j';
  readonly documents?: number;
  readonly rounds: number;
}

/** A server as it is run, not as tests start it: the compiler on, two gigabytes. */
const JAVA = ['-Xmx2g'];

const root = fileURLToPath(new URL('..', import.meta.url));
const to = terminal(process);
const command = new Command('npm run bench:load --')
  .description(
    'Measures how fast records become a graph: extracted beforehand and held in memory, then loaded into each ' +
      'engine; on Neo4j beside plain loads by UNWIND and MERGE, on the same server: one of the same relationships ' +
      'with one property each, and one of the whole graph.',
  )
  .argument('<PATH...>', 'texts or folders of texts')
  .addOption(new Option('--engine <NAME>', 'only this one').choices(['embedded', 'neo4j']))
  .option('--documents <N>', 'only the first N', parseCount)
  .option('--rounds <N>', 'how often each way is measured on Neo4j, once it is warm', parseCount, 2)
  .action(run);
await runTool(command);

async function run(paths: readonly string[], options: Options): Promise<void> {
  const extracted = await measure(() => recordsOf(paths));
  const records = extracted.result.slice(0, options.documents);
  await to.out(`${records.length} records in memory\n`);
  if (options.engine !== 'neo4j') await embedded(records);
  if (options.engine !== 'embedded') await neo4j(records, options);
}

async function embedded(records: readonly LoadInput[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ungraph-bench-'));
  try {
    const { loaded, relationships } = await load({ kind: 'embedded', folder }, records, null);
    await report('embedded', relationships, loaded);
    await to.out(`  store of ${megabytesOf(folder).toFixed(0)} MB\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function neo4j(records: readonly LoadInput[], { rounds }: Options): Promise<void> {
  const server = await startServer(root, JAVA);
  try {
    const ways: readonly Way[] = [
      plain('plain', baselineGraph(records, 'bare'), server),
      plain('plain, all of the graph', baselineGraph(records, 'whole'), server),
      { name: 'neo4j', fill: () => load(server.config, records, server) },
    ];
    // Of nothing: the plain loads have the program's constraints and indexes.
    await load(server.config, [], server);
    // A server that has just been started is several times slower, for as long as it compiles: all is done once before.
    const done: Loaded[][] = [];
    for (let round = 0; round <= rounds; round++) {
      const loads: Loaded[] = [];
      for (const { name, fill } of ways) {
        await emptyDatabase(server.config);
        const { loaded, relationships } = await fill();
        loads.push({ loaded, relationships });
        await report(round === 0 ? `${name} (to warm up)` : name, relationships, loaded);
      }
      if (round > 0) done.push(loads);
    }
    for (const [at, { name }] of ways.slice(0, 2).entries()) {
      const ratios = (measured: 'seconds' | 'cpuSeconds') =>
        done.map((loads) => (rateOf(loads[2], measured) / rateOf(loads[at], measured)).toFixed(2)).join(', ');
      await to.out(
        `relationships a second beside ${name}: ${ratios('seconds')} times as many; ` +
          `for a second of processor time ${ratios('cpuSeconds')}\n`,
      );
    }
  } finally {
    await server.stop();
  }
}

interface Loaded {
  readonly loaded: Measured<void>;
  readonly relationships: number;
}

/** A way to load, and what it came to. */
interface Way {
  readonly name: string;
  readonly fill: () => Promise<Loaded>;
}

function plain(name: string, graph: BaselineGraph, server: TestServer): Way {
  return {
    name,
    fill: async () => ({
      loaded: await measure(() => loadBaseline(server.config, graph), server),
      relationships: graph.relationshipCount,
    }),
  };
}

function rateOf(of: Loaded | undefined, measured: 'seconds' | 'cpuSeconds'): number {
  return of ? rate(of.relationships, of.loaded[measured]) : 0;
}

async function load(
  config: StoreConfig,
  records: readonly LoadInput[],
  server: TestServer | null,
): Promise<Loaded> {
  const engine = await openEngine(config);
  try {
    await engine.migrate();
    const loaded = await measure(() => loadAll(engine, records), server);
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
