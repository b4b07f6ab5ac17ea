import type { Command } from 'commander';
import { EXIT } from '../output/exit.ts';

/** Runs the command line of a tool for developers; what goes wrong is said in one line. */
export async function runTool(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.usage;
  }
}
