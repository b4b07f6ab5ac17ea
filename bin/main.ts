import { runCommandLine } from './command-line.ts';
import { terminal } from './output/terminal.ts';

process.exitCode = await runCommandLine(
  process.argv,
  terminal(process),
  new URL('.', import.meta.url),
  process.env,
);
