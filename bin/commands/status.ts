import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { parseCount } from './options.ts';
import type { StatusOptions } from './run-status.ts';

/** `ungraph status`: what the graph holds, and what is missing. */
export function statusCommand(program: Command, context: Context): void {
  program
    .command('status')
    .summary('what is held, and what is missing')
    .description(
      'Tells what the graph holds of each numbered series and which numbers are missing, the most-cited ' +
        'instruments whose text is not held, and why citations could not be resolved.',
    )
    .option('--json', 'for a program: everything, as one JSON object')
    .option('--limit <N>', 'how many missing instruments and reasons to name', parseCount, 20)
    .action(async (options: StatusOptions) => {
      const { runStatus } = await import('./run-status.ts');
      await runStatus(options, context);
    });
}
