import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `ungraph refresh`: what is derived from the whole graph, and what the program knows of what is only cited. */
export function refreshCommand(program: Command, context: Context): void {
  program
    .command('refresh')
    .summary('bring derived figures up to date')
    .description(
      'Brings what is derived from the whole graph up to date: the authority of instruments (PageRank), which ' +
        'resolution follows which in its series, which treaty body oversees which treaty. Mends what an ' +
        'older version wrote of instruments that are only cited, of bodies and of conferences (symbol, title, ' +
        'address), where ids and registry now say something else. An ingest does all this ' +
        'itself at its end, unless the graph is large or the ingest one shard of several.',
    )
    .action(async () => {
      const { runRefresh } = await import('./run-refresh.ts');
      await runRefresh(context);
    });
}
