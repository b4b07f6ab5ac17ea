import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { withAddress } from './serve.ts';
import type { ServeOptions } from './run-serve.ts';

/** `ungraph start`: what `npm start` does. */
export function startCommand(program: Command, context: Context): void {
  withAddress(program.command('start'))
    .summary('fill an empty store on the first start, then serve')
    .description(
      'Gives an empty store the network that comes with ungraph (who cites whom in the resolutions of recent ' +
        'years, without their texts) and the sample (General Assembly resolution 66/128 with its text), then ' +
        'serves the explorer, GraphiQL and the GraphQL API (/graphql) until it is interrupted.',
    )
    .action(async (_options: ServeOptions, command: Command) => {
      const { runStart } = await import('./run-serve.ts');
      await runStart(command.optsWithGlobals<ServeOptions>(), context);
    });
}
