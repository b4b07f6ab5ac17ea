import { Option } from 'commander';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { PATH_HELP, parseWorkers } from './options.ts';

interface ExtractOptions {
  readonly format: 'jsonl';
  readonly workers?: number;
  readonly explain?: boolean;
}

/** `ungraph extract`: texts to records, to standard output. */
export function extractCommand(program: Command, context: Context): void {
  program
    .command('extract')
    .summary('write what texts cite and name, as JSON')
    .description(
      'Reads texts of UN instruments and writes one extraction record for each, in the order given: its ' +
        'paragraphs, footnotes, citations and names, each with the place that proves it.',
    )
    .argument('<PATH...>', PATH_HELP)
    .addOption(new Option('--format <FORMAT>', 'of the records').choices(['jsonl']).default('jsonl'))
    .option('--workers <N>', 'texts read at the same time (default: one for each processor)', parseWorkers)
    .option('--explain', 'for a person: each citation with the words it stands in and the rule that made it')
    .action(async (paths: string[], options: ExtractOptions) => {
      const { runExtract, runExplain } = await import('./run-extract.ts');
      await (options.explain ? runExplain(paths, context) : runExtract(paths, options, context));
    });
}
