import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { PATH_HELP, parseShard, parseWorkers } from './options.ts';
import type { IngestCommandOptions } from './run-ingest.ts';

/** `ungraph ingest`: documents into the graph. */
export function ingestCommand(program: Command, context: Context): void {
  program
    .command('ingest')
    .summary('take documents into the graph')
    .description(
      'Reads UN documents and takes them into the graph, in batches that are there whole or not at all. What ' +
        'the graph has read before is skipped, a newer text of an instrument replaces the older one, and a ' +
        'document that cannot be read leaves the others alone. When it is stopped, the same command goes on.',
    )
    .argument('<PATH...>', `${PATH_HELP}; files of records, as ungraph extract writes them`)
    .option(
      '--workers <N>',
      'documents read at the same time (default: one for each processor)',
      parseWorkers,
    )
    .option('--force', 'read again what the graph has read before')
    .option('--dry-run', 'say what would be done, and write nothing')
    .option('--shard <N/M>', 'take only the Nth of M parts, so that M machines share the work', parseShard)
    .option('--report <FILE>', 'write what became of the documents as JSON')
    .action(async (paths: string[], options: IngestCommandOptions) => {
      const { runIngest } = await import('./run-ingest.ts');
      await runIngest(paths, options, context);
    });
}
