import { Option } from 'commander';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { parseCount, parseSeconds } from './options.ts';
import type { FetchOptions } from './run-fetch.ts';

/** `ungraph fetch`: official texts from the UN's document service into the graph. */
export function fetchCommand(program: Command, context: Context): void {
  program
    .command('fetch')
    .summary("bring official texts from the UN's document service, and take them in")
    .description(
      'Asks the document service of the United Nations for texts by their symbols, one at a time, keeps what ' +
        'comes in the folder "fetched" of the data folder, and takes it into the graph. What is there already ' +
        'is not asked for again, so the same command goes on where it was stopped. docs/fetch.md says more.',
    )
    .argument('[SYMBOL...]', 'symbols as people write them: A/RES/66/128, "S/RES/1325 (2000)"')
    .option('--missing', 'the most cited instruments whose text the graph does not hold')
    .addOption(new Option('--limit <N>', 'of those, at most so many').argParser(parseCount).default(20))
    .option(
      '--series <NAME>',
      'a set of texts published as Akoma Ntoso: ga-78, or OWNER/REPOSITORY:FOLDER of another',
    )
    .option('--dry-run', 'say what would be asked, and ask for no document')
    .option('--delay <SECONDS>', 'between two requests (default: 1)', parseSeconds)
    .action(async (symbols: string[], options: FetchOptions) => {
      const { runFetch } = await import('./run-fetch.ts');
      await runFetch(symbols, options, context);
    });
}
