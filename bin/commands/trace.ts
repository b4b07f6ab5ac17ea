import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { parseCount } from './options.ts';
import type { TraceOptions } from './run-trace.ts';

/** `ungraph trace`: which treaties an instrument invokes. */
export function traceCommand(program: Command, context: Context): void {
  program
    .command('trace')
    .summary('the treaties that an instrument or a draft invokes, itself or through what it cites')
    .description(
      'Prints the treaties that an instrument names in its text, cites in its footnotes, or reaches through the ' +
        'instruments that it cites, each with the chains that lead there and the paragraphs that prove them. The ' +
        'same for a draft, of which nothing is kept.',
    )
    .argument(
      '<SYMBOL>',
      'an id, or a symbol as people write it: 66/128, "SCR 1325 (2000)"; or the file of a draft, in any format that ' +
        'extract reads, - for standard input',
    )
    .option('--depth <N>', 'links in a chain at most, 1 to 5: 1 is its own text', parseCount, 2)
    .option('--chains <N>', 'chains shown for each treaty; all are counted', parseCount, 3)
    .option('--json', 'for a program: everything, as one JSON object')
    .addHelpText(
      'after',
      '\nExit status: 0 done; 2 the graph does not have the instrument, or the draft could not be read; 3 the store cannot be used.',
    )
    .action(async (symbol: string, options: TraceOptions) => {
      const { runTrace } = await import('./run-trace.ts');
      await runTrace(symbol, options, context);
    });
}
