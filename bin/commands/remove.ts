import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `ungraph remove`: texts out of the graph. */
export function removeCommand(program: Command, context: Context): void {
  program
    .command('remove')
    .summary('take texts out of the graph')
    .description(
      'Takes the texts of instruments out of the graph, with all that only they said. An instrument that ' +
        'others cite stays as one that is only cited; any other vanishes.',
    )
    .argument('<ID...>', 'instruments, by id or as people write them: A/RES/66/128, "SCR 1325 (2000)"')
    .action(async (ids: string[]) => {
      const { runRemove } = await import('./run-remove.ts');
      await runRemove(ids, context);
    });
}
