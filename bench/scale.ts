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
import { refresh } from '../ingest/load/derived/refresh.ts';
import type { LoadInput } from '../ingest/load/load.ts';
import { startServer, type TestServer } from '../test/neo4j/server/start.ts';
import { loadAll } from './load/load-all.ts';
import { measure, megabytesOf, sizeOf } from './load/measure.ts';
import { syntheticRecords } from './scale/corpus.ts';
import { askEach } from './scale/questions.ts';

interface Options {
  readonly engine?: 'embedded' | 'neo4j';
  readonly instruments: number;
}

const JAVA = ['-Xmx4g'];

const root = fileURLToPath(new URL('..', import.meta.url));
const to = terminal(process);
const command = new Command('npm run bench:scale --')
  .description(
    'Measures each engine on a synthetic corpus with the degrees of the real one, ten citations for each instrument: ' +
      'load, store, derived figures, and how long questions take.',
  )
  .addOption(new Option('--engine <NAME>', 'only this one').choices(['embedded', 'neo4j']))
  .option(
    '--instruments <N>',
    'half of them held: 200000 are the principal organs since 1946',
    parseCount,
    20_000,
  )
  .action(async ({ engine, instruments }: Options) => {
    if (engine !== 'neo4j') await embedded(instruments);
    if (engine !== 'embedded') await neo4j(instruments);
  });
await runTool(command);

async function embedded(instruments: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ungraph-scale-'));
  const config = { kind: 'embedded', folder } as const;
  try {
    await run(config, instruments, folder, null);
    const { seconds } = await measure(async () => (await openEngine(config)).close());
    await to.out(`  opened again in ${seconds.toFixed(1)} s\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function neo4j(instruments: number): Promise<void> {
  const server = await startServer(root, JAVA);
  try {
    await run(server.config, instruments, server.home, server);
  } finally {
    await server.stop();
  }
}

async function run(
  config: StoreConfig,
  instruments: number,
  folder: string,
  server: TestServer | null,
): Promise<void> {
  const engine = await openEngine(config);
  try {
    await engine.migrate();
    const loading = await measure(() => loadAll(engine, inputsOf(instruments)), server);
    const { nodes, relationships } = await sizeOf(engine);
    const spent = ({ seconds, cpuSeconds }: typeof loading) =>
      `${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor time)`;
    await to.out(
      `${config.kind}, ${instruments} instruments: ${nodes} nodes and ${relationships} relationships in ${spent(loading)}, ` +
        `${Math.round(relationships / loading.cpuSeconds)} relationships for a second of processor time; ` +
        `memory of this process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB\n`,
    );
    const { result, ...refreshing } = await measure(() => refresh(engine), server);
    await to.out(
      `  authority and series from ${result.references} references in ${spent({ ...refreshing, result: undefined })}\n`,
    );
    for (const { name, median, p95 } of await askEach(engine, Math.round(instruments / 2)))
      await to.out(`  ${name}: ${median.toFixed(1)} ms in the median, ${p95.toFixed(1)} ms at 95 %\n`);
  } finally {
    await engine.close();
  }
  await to.out(`  store of ${megabytesOf(folder).toFixed(0)} MB\n`);
}

/** One at a time: a corpus of any size takes no more memory than a batch. */
function* inputsOf(instruments: number): Generator<LoadInput> {
  for (const record of syntheticRecords(instruments)) yield { record, text: null };
}
