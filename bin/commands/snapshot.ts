import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { needed } from './options.ts';

const OUT = '--out <FILE>';

/** `ungraph snapshot` and `ungraph restore`: the graph into a file, and back into any store. */
export function snapshotCommands(program: Command, context: Context): void {
  program
    .command('snapshot')
    .summary('write the graph to a file')
    .description(
      'Writes the whole graph of the store to one compressed file: a backup, and the way from one engine to ' +
        'the other. The same graph gives the same bytes.',
    )
    .option(OUT, 'file to write, such as graph.ungraph; always to be given')
    .option('--facts', 'without the words of the texts: who cites whom, where and how')
    .action(async (options: { readonly out?: string; readonly facts?: boolean }, command: Command) => {
      const out = needed(options.out, OUT, command);
      const { runSnapshot } = await import('./run-snapshot.ts');
      await runSnapshot({ ...options, out }, context);
    });
  program
    .command('restore')
    .summary('fill the store from such a file')
    .description(
      'Fills the store from a file that `ungraph snapshot` wrote, on either engine. The file is checked to ' +
        'its end before the store is touched; a restore that was broken off is begun anew.',
    )
    .argument('<FILE>', 'a snapshot')
    .option('--replace', 'remove the graph that the store holds first')
    .action(async (file: string, options: { readonly replace?: boolean }) => {
      const { runRestore } = await import('./run-snapshot.ts');
      await runRestore(file, options, context);
    });
}
