import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { build, mergeConfig } from 'vite';
import {
  comparisons,
  OUTCOMES,
  partOf,
  rowsThatMayGo,
  withoutRows,
  type Comparison,
} from '../../ingest/evaluate/unregistered.ts';
import { extract } from '../../ingest/extract.ts';
import { findInputs } from '../../ingest/read/find-inputs.ts';
import { readBytes } from '../../ingest/read/read-bytes.ts';
import { readDocument } from '../../ingest/read/read-document.ts';
import type { EntityKind, ExtractionRecord, RecordEntity } from '../../ingest/record.ts';
import { linesOf } from '../../ingest/registry/table-lines.ts';
import { programs } from '../../vite.program.ts';
import { parseCount } from '../commands/options.ts';
import { terminal } from '../output/terminal.ts';
import type { Terminal } from '../output/terminal.ts';
import { runTool } from './run-tool.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KINDS: readonly EntityKind[] = ['treaty', 'softLaw', 'conference', 'body'];

interface Options {
  readonly parts: number;
  readonly list: number;
}

const command = new Command('npm run eval:names --')
  .description(
    'Measures how names are found that the registry does not have: builds the program without a part of its rows, one ' +
      'part after the other, and looks for their names in texts. docs/evaluation.md says what the figures mean.',
  )
  .argument('<PATH...>', 'texts or folders of texts; no reference data are needed')
  .option('--parts <N>', 'how many parts of the rows are left out, each in its turn', parseCount, 5)
  .option('--list <N>', 'up to N rows of each kind and outcome, those most often named first', parseCount, 0)
  .action(async (paths: string[], options: Options) => {
    await measure(paths, options, terminal(process));
  });

await runTool(command);

async function measure(paths: readonly string[], { parts, list }: Options, to: Terminal): Promise<void> {
  const texts: { text: string; path: string }[] = [];
  for (const input of findInputs(paths).inputs) {
    if (input.from !== 'file') continue;
    const { source } = await readDocument(input.path, await readBytes(input.file));
    texts.push({ text: source.text, path: input.path });
  }
  const known = texts.map(({ text, path }) => named(extract({ text }, { path, format: 'text', sha256: '' })));
  const ids = rowsThatMayGo(registryTables(), namedInCode());
  const rows = new Map<string, Comparison[]>();
  for (let part = 0; part < parts; part += 1) {
    const gone = partOf(ids, part, parts);
    to.err(`${part + 1} of ${parts}: without ${gone.size} rows`);
    const read = await extractionWithout(gone);
    texts.forEach(({ text, path }, index) => {
      const here = (known[index] ?? []).filter(({ id }) => gone.has(id));
      if (here.length === 0) return;
      for (const comparison of comparisons(here, read(text, path), gone)) {
        const row = rows.get(comparison.id);
        if (row) row.push(comparison);
        else rows.set(comparison.id, [comparison]);
      }
    });
  }
  for (const kind of KINDS) await report(kind, [...rows.values()], list, to);
}

/** What is compared later: thousands of records need not be kept whole. */
function named({ entities }: ExtractionRecord): readonly RecordEntity[] {
  return entities.filter(({ registered }) => registered);
}

type Extract = (text: string, path: string) => ExtractionRecord;

/** The program's library, built without these rows. */
async function extractionWithout(ids: ReadonlySet<string>): Promise<Extract> {
  const folder = mkdtempSync(join(ROOT, 'dist', 'unregistered-'));
  try {
    const config = programs({ library: 'ingest/library.ts' }, 'chunks', (file, lines) =>
      withoutRows(file, lines, ids),
    );
    await build(
      mergeConfig(config, {
        configFile: false,
        root: ROOT,
        logLevel: 'error',
        build: { outDir: folder, sourcemap: false },
      }),
    );
    const library = (await import(pathToFileURL(join(folder, 'library.js')).href)) as { extract: Extract };
    return library.extract;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function registryTables() {
  const folder = join(ROOT, 'ingest', 'registry');
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  return new Map(files.map((file) => [file, linesOf(file, readFileSync(join(folder, file), 'utf8'))]));
}

/** The ids that stand in the code. */
function namedInCode(): ReadonlySet<string> {
  const folder = join(ROOT, 'ingest');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return new Set(code.match(/\b(?:body|treaty|soft-law|conference)\/[a-z0-9-]+/g));
}

async function report(
  kind: EntityKind,
  rows: readonly (readonly Comparison[])[],
  list: number,
  to: Terminal,
): Promise<void> {
  const ours = rows.filter(([first]) => first?.kind === kind);
  const all = ours.flat();
  await to.out(`${kind}: ${ours.length} rows named, ${all.length} times in a text\n`);
  for (const outcome of OUTCOMES) {
    const mostly = ours.filter((row) => mostOften(row) === outcome);
    const times = all.filter((one) => one.outcome === outcome).length;
    await to.out(
      `  ${outcome.padEnd(11)} ${share(mostly.length, ours.length)} of rows, ${share(times, all.length)} of times\n`,
    );
    if (outcome === 'found') continue;
    for (const row of mostly.sort((one, other) => other.length - one.length).slice(0, list)) {
      const example = row.find((one) => one.outcome === outcome);
      const said = [example?.words, example?.instead].filter(Boolean).join(' -> ');
      await to.out(`    ${row.length} ${said.replaceAll(/\s+/g, ' ')}\n`);
    }
  }
}

function mostOften(row: readonly Comparison[]): string {
  const counts = OUTCOMES.map((outcome) => row.filter((one) => one.outcome === outcome).length);
  return OUTCOMES[counts.indexOf(Math.max(...counts))] ?? 'lost';
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
