import { terminal } from './output/terminal.ts';

// Before any library is read: without this name graphql looks twice at the type of every value of an answer.
process.env['NODE_ENV'] ??= 'production';
const { runCommandLine } = await import('./command-line.ts');

process.exitCode = await runCommandLine(
  process.argv,
  terminal(process),
  new URL('.', import.meta.url),
  process.env,
);
