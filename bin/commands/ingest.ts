import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { parseWorkers } from './options.ts';

/** `ungraph ingest`: texts into the graph. */
export function ingestCommand(program: Command, context: Context): void {
  program
    .command('ingest')
    .summary('take texts into the graph')
    .description(
      'Reads texts of UN instruments and takes them into the graph, each in one transaction: a text that ' +
        'was there already is replaced, and one that cannot be read leaves the others alone.',
    )
    .argument(
      '<PATH...>',
      'documents (text, Word, PDF, HTML, Akoma Ntoso, data_extract lists), zip archives and folders of them, - for standard input',
    )
    .option('--workers <N>', 'texts read at the same time (default: one for each processor)', parseWorkers)
    .action(async (paths: string[], options: { readonly workers?: number }) => {
      const { runIngest } = await import('./run-ingest.ts');
      await runIngest(paths, options, context);
    });
}
