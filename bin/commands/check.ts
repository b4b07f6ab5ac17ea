import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { CheckOptions } from './run-check.ts';

/** `ungraph check`: the citations of a draft against the graph. */
export function checkCommand(program: Command, context: Context): void {
  program
    .command('check')
    .summary('check the citations of a draft against the graph')
    .description(
      'Reads a draft, keeps nothing of it, and says of each of its citations whether the graph holds its target, ' +
        'knows it from others only, does not know it, or has a later one of its series; and whether the day and the ' +
        'paragraph that the draft gives are the target’s. Only English is read.',
    )
    .argument('<FILE>', 'the draft, in any format that extract reads; - for standard input')
    .option('--json', 'for a program: everything, as one JSON object')
    .addHelpText(
      'after',
      '\nExit status: 0 every citation leads to an instrument that the graph knows and that nothing supersedes, and ' +
        'says of it what is so; 4 some do not, or the draft is not in English; 2 the draft could not be read; 3 the store cannot be used.',
    )
    .action(async (file: string, options: CheckOptions) => {
      const { runCheck } = await import('./run-check.ts');
      await runCheck(file, options, context);
    });
}
