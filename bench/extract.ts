import { cpus } from 'node:os';
import { Command } from 'commander';
import { parseCount, parseWorkers } from '../bin/commands/options.ts';
import { terminal } from '../bin/output/terminal.ts';
import { runTool } from '../bin/tools/run-tool.ts';
import { findInputs } from '../ingest/read/find-inputs.ts';
import type { Input } from '../ingest/read/find-inputs.ts';
import { readBytes } from '../ingest/read/read-bytes.ts';
import { readDocument } from '../ingest/read/read-document.ts';
import { extractAll } from '../ingest/run/extract-all.ts';
import { measureHostile } from './extract/hostile.ts';
import { floorPass } from './extract/floor.ts';
import { stagesOf } from './extract/stages.ts';

/**
 * How fast texts become records, JSON included: megabytes and documents a second with one worker and
 * with two, beside a floor measured in the same run on the same texts; the memory that it takes; and
 * what strings made to be slow cost in comparison with ordinary text of their size.
 */
interface Run {
  readonly seconds: number;
  /** Of all processors, in this program: what other programs take does not count. */
  readonly cpuSeconds: number;
  readonly bytes: number;
  readonly documents: number;
  /** The highest resident memory seen, of the whole process, in MB. */
  readonly memory: number;
}

interface Options {
  readonly workers: number;
  readonly hostile?: boolean;
  readonly most?: number;
  readonly size: number;
  readonly stages?: boolean;
}

const to = terminal(process);
const command = new Command('npm run bench:extract --')
  .description('Measures the extraction of the texts of a folder.')
  .argument('<PATH...>', 'texts or folders of texts')
  .option('--workers <N>', 'measure one worker and N', parseWorkers, 2)
  .option('--hostile', 'only the strings made to be slow')
  .option('--most <RATIO>', 'fail when a string takes more than RATIO times as long as ordinary text', Number)
  .option('--size <CHARACTERS>', 'how long these strings are', parseCount, 1_000_000)
  .option('--stages', 'only where the time of one worker goes')
  .action(async (paths: string[], options: Options) => {
    const { inputs } = findInputs(paths);
    if (options.stages) return await measureStages(inputs);
    if (!options.hostile) await measureSpeed(inputs, options.workers);
    await measureHostile(inputs, to, options);
  });
await runTool(command);

async function measureSpeed(inputs: readonly Input[], workers: number): Promise<void> {
  await to.out(
    `Node ${process.versions.node}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'})\n`,
  );
  const one = await run(inputs, 1);
  await report('1 worker', one);
  const many = await run(inputs, workers);
  await report(`${workers} workers`, many);
  await to.out(`${workers} workers are ${(one.seconds / many.seconds).toFixed(2)} times as fast as 1\n`);
  const floor = await runFloor(inputs);
  await to.out(
    `floor (reading, decoding and one pass of a few patterns): ${speed(floor)} MB/s; ` +
      `extraction takes ${(one.seconds / floor.seconds).toFixed(1)} times as long\n`,
  );
}

async function measureStages(inputs: readonly Input[]): Promise<void> {
  await report('warming up, 1 worker', await run(inputs, 1));
  const table = await stagesOf(async () => await run(inputs, 1));
  await to.out(`${table.join('\n')}\n`);
}

async function run(inputs: readonly Input[], workers: number): Promise<Run> {
  const workerFile = new URL('extract-worker.js', import.meta.url);
  let bytes = 0;
  let documents = 0;
  let memory = 0;
  const before = process.cpuUsage();
  const began = performance.now();
  for await (const outcome of extractAll(inputs, { workers, workerFile })) {
    bytes += outcome.bytes;
    documents += 1;
    if (documents % 50 === 0) memory = Math.max(memory, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, cpuSeconds: (user + system) / 1e6, bytes, documents, memory: memory / 1e6 };
}

async function runFloor(inputs: readonly Input[]): Promise<Pick<Run, 'seconds' | 'bytes'>> {
  let bytes = 0;
  const began = performance.now();
  for (const input of inputs) {
    if (input.from !== 'file') continue;
    const content = await readBytes(input.file);
    bytes += content.length;
    floorPass((await readDocument(input.path, content)).source.text);
  }
  return { seconds: (performance.now() - began) / 1000, bytes };
}

function speed({ bytes, seconds }: Pick<Run, 'seconds' | 'bytes'>): string {
  return (bytes / 1e6 / seconds).toFixed(1);
}

async function report(title: string, result: Run): Promise<void> {
  const { documents, bytes, seconds, cpuSeconds, memory } = result;
  await to.out(
    `${title}: ${speed(result)} MB/s, ${Math.round(documents / seconds)} documents/s ` +
      `(${documents} documents, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(2)} s, ` +
      `${cpuSeconds.toFixed(2)} s of processor time), ` +
      `peak memory ${Math.round(memory)} MB\n`,
  );
}
