import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { parsePort } from './options.ts';
import type { ServeOptions } from './run-serve.ts';

/** `ungraph serve`: the explorer and the API over what is in the store. */
export function serveCommand(program: Command, context: Context): void {
  withAddress(program.command('serve'))
    .summary('serve the explorer and the GraphQL API')
    .description('Serves the explorer, GraphiQL and the GraphQL API (/graphql) until it is interrupted.')
    .action(async (_options: ServeOptions, command: Command) => {
      const { runServe } = await import('./run-serve.ts');
      await runServe(command.optsWithGlobals<ServeOptions>(), context);
    });
}

/** The options that say where to serve. */
export function withAddress(command: Command): Command {
  return command
    .option('--port <N>', 'port to listen on (default: PORT, or 4000)', parsePort)
    .option('--host <ADDRESS>', 'address to listen on (default: HOST, or 127.0.0.1: this machine only)');
}
