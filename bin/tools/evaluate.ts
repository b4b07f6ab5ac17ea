import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { Evaluation, referenceOf, shortName } from '../../ingest/evaluate/evaluation.ts';
import type { Reference } from '../../ingest/evaluate/evaluation.ts';
import { belowFloor, parseFloor } from '../../ingest/evaluate/floor.ts';
import { differenceOf, LAYOUTS } from '../../ingest/evaluate/layouts.ts';
import { figuresByOrgan, figuresInLines } from '../../ingest/evaluate/report.ts';
import { extract } from '../../ingest/extract.ts';
import { findInputs } from '../../ingest/read/find-inputs.ts';
import { readBytes } from '../../ingest/read/read-bytes.ts';
import { readDocument } from '../../ingest/read/read-document.ts';
import type { ErrorRecord, ExtractionRecord } from '../../ingest/record.ts';
import { extractAll, suitableWorkers } from '../../ingest/run/extract-all.ts';
import { recordOf } from '../../ingest/run/outcome.ts';
import { parseCount, parseWorkers } from '../commands/options.ts';
import { runTool } from './run-tool.ts';
import { terminal } from '../output/terminal.ts';
import type { Terminal } from '../output/terminal.ts';

interface Options {
  readonly byOrgan?: boolean;
  readonly errors: number;
  readonly json?: boolean;
  readonly workers?: number;
  readonly floor?: string;
  readonly set?: string;
  readonly layouts?: boolean;
}

const command = new Command('npm run eval --')
  .description(
    'Measures extraction against reference data: NAME.gold.json and NAME.full.json beside NAME.txt. ' +
      'docs/evaluation.md says what each measure means.',
  )
  .argument(
    '<PATH...>',
    'folders of texts with reference data; before them, RECORDS.jsonl to measure these records',
  )
  .option('--by-organ', 'the figures of each organ beside those of all')
  .option('--errors <N>', 'up to N errors of each measure and kind', parseCount, 0)
  .option('--json', 'the figures as one JSON object')
  .option('--workers <N>', 'texts read at the same time', parseWorkers)
  .option('--floor <FILE>', 'fail (status 1) when a figure is below the one in this file')
  .option('--layouts', 'instead: what the texts say less or more when they are set in other ways')
  .option('--set <NAME>', 'the set of figures in that file', 'dev')
  .action(async (paths: string[], options: Options) => {
    await evaluate(paths, options, terminal(process));
  });

await runTool(command);

async function evaluate(paths: readonly string[], options: Options, to: Terminal): Promise<void> {
  if (options.layouts) {
    await compareLayouts(paths, options.errors, to);
    return;
  }
  const records = paths.filter((path) => path.endsWith('.jsonl'));
  const folders = paths.filter((path) => !path.endsWith('.jsonl'));
  const evaluation = new Evaluation();
  if (records.length > 0) await measureRecords(records, folders, evaluation);
  else await measureTexts(folders, options.workers, evaluation, to);
  const all = evaluation.all();
  for (const line of all.errors(options.errors)) await to.out(`${line}\n`);
  const figures = all.figures();
  const lines = options.byOrgan ? figuresByOrgan(evaluation) : figuresInLines(figures);
  await to.out(options.json ? `${JSON.stringify(figures)}\n` : lines);
  if (!options.floor) return;
  const below = belowFloor(figures, parseFloor(readFileSync(options.floor, 'utf8'), options.set ?? 'dev'));
  for (const line of below) to.err(line);
  if (below.length > 0) process.exitCode = 1;
}

/** Extracts the texts and measures what comes out, one document at a time. */
async function measureTexts(
  folders: readonly string[],
  workers: number | undefined,
  evaluation: Evaluation,
  to: Terminal,
): Promise<void> {
  const references = new Map<string, Reference>();
  const inputs = findInputs(folders).inputs.filter((input) => {
    const reference = input.from === 'file' ? referenceOf(input.file) : null;
    if (reference) references.set(input.file, reference);
    return reference !== null;
  });
  const workerFile = new URL('extract-worker.js', import.meta.url);
  // A text with reference data is one, whatever it holds.
  const run = { workers: workers ?? suitableWorkers(inputs.length), workerFile, withText: true, whole: true };
  for await (const outcome of extractAll(inputs, run)) {
    const reference = references.get(outcome.file);
    if (outcome.failure) to.err(`${outcome.file}: ${outcome.failure.error.message}`);
    if (!reference) continue;
    evaluation.add(reference, outcome.text ?? '', outcome.failure ? null : recordOf(outcome));
  }
}

/** Measures records that were extracted before, by this program or by another. */
async function measureRecords(
  files: readonly string[],
  folders: readonly string[],
  evaluation: Evaluation,
): Promise<void> {
  const lines = new Map<string, string>();
  for (const file of files)
    for await (const line of createInterface(createReadStream(file))) {
      if (line.trim() === '') continue;
      const record = JSON.parse(line) as ExtractionRecord | ErrorRecord;
      if (!('error' in record)) lines.set(shortOrBare(record.source.path), line);
    }
  for (const input of findInputs(folders).inputs) {
    const reference = input.from === 'file' ? referenceOf(input.file) : null;
    if (!reference) continue;
    const line = lines.get(reference.name) ?? lines.get(shortOrBare(reference.name.replace(/^.*\//, '')));
    const { source } = await readDocument(input.path, await readBytes(input.file));
    evaluation.add(reference, source.text, line ? (JSON.parse(line) as ExtractionRecord) : null);
  }
}

/** The last two parts of a path, or the only one. */
function shortOrBare(path: string): string {
  return path.includes('/') ? shortName(path) : path;
}

/** For each layout how much of what the texts say as they are is lost in it, and what is new. */
async function compareLayouts(folders: readonly string[], errors: number, to: Terminal): Promise<void> {
  const sums = LAYOUTS.map((layout) => ({
    layout,
    lost: 0,
    added: 0,
    otherParagraphs: 0,
    otherNames: 0,
    told: 0,
  }));
  let texts = 0;
  let citations = 0;
  for (const input of findInputs(folders).inputs) {
    if (input.from !== 'file' || !input.file.endsWith('.txt')) continue;
    const { source, from } = await readDocument(input.path, await readBytes(input.file));
    const asItWas = extract(source, from);
    texts += 1;
    citations += asItWas.citations.length;
    for (const sum of sums) {
      const laid = extract({ text: sum.layout.lay(source.text, asItWas) }, from);
      const { lost, added, paragraphs, names } = differenceOf(asItWas, laid);
      sum.lost += lost.length;
      sum.added += added.length;
      if (paragraphs.length > 0) sum.otherParagraphs += 1;
      if (names.length > 0) sum.otherNames += 1;
      const said = [...lost.map((id) => `-${id}`), ...added.map((id) => `+${id}`), ...paragraphs, ...names];
      if (said.length > 0 && sum.told++ < errors)
        await to.out(`${sum.layout.name}: ${input.path}: ${said.slice(0, 8).join(' ')}\n`);
    }
  }
  await to.out(`${String(texts)} texts, ${String(citations)} citations; in other layouts:\n`);
  for (const { layout, ...sum } of sums)
    await to.out(
      `${layout.name.padEnd(28)} citations lost ${String(sum.lost)}, new ${String(sum.added)}; ` +
        `texts with other paragraphs ${String(sum.otherParagraphs)}, other names ${String(sum.otherNames)}\n`,
    );
}
