import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { StoreError } from '../cypher/errors.ts';
import { checkCommand } from './commands/check.ts';
import { extractCommand } from './commands/extract.ts';
import { fetchCommand } from './commands/fetch.ts';
import { ingestCommand } from './commands/ingest.ts';
import { refreshCommand } from './commands/refresh.ts';
import { removeCommand } from './commands/remove.ts';
import { serveCommand } from './commands/serve.ts';
import { snapshotCommands } from './commands/snapshot.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { traceCommand } from './commands/trace.ts';
import { EXIT } from './output/exit.ts';
import type { Context } from './context.ts';
import type { Terminal } from './output/terminal.ts';

/** Runs one command line and gives the exit status; what went wrong has been said on standard error. */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal,
  home: URL,
  environment: Context['environment'],
): Promise<number> {
  let status: number = EXIT.ok;
  const context: Context = {
    terminal,
    home,
    environment,
    setStatus: (next) => {
      status = next;
    },
  };
  const program = await commandLine(context, argv);
  try {
    await program.parseAsync(named(argv) ? withoutHelpOfNone(argv, program) : [...argv, 'start']);
    return status;
  } catch (error) {
    return explain(error, terminal, program.opts()['verbose'] === true);
  }
}

/** The program with its commands; nothing is run yet. */
export async function commandLine(context: Context, argv: readonly string[]): Promise<Command> {
  const { terminal } = context;
  const program = new Command('ungraph')
    .description('A knowledge graph of United Nations instruments that cite each other.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--verbose', 'when something goes wrong, say where in the program')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => sayLines(terminal, text.replace(/\n$/, '')),
      outputError: (text, write) => write(`ungraph: ${text.replace(/^error: /, '')}`),
    })
    .addHelpText('after', AFTER_HELP);
  // Commands take over the settings above, which is why they are made by the program.
  extractCommand(program, context);
  ingestCommand(program, context);
  fetchCommand(program, context);
  removeCommand(program, context);
  refreshCommand(program, context);
  statusCommand(program, context);
  traceCommand(program, context);
  checkCommand(program, context);
  await exportCommand(program, context, argv);
  snapshotCommands(program, context);
  startCommand(program, context);
  serveCommand(program, context);
  for (const each of [program, ...program.commands]) each.showHelpAfterError(usageOf(each));
  return program;
}

/** What is shown of the help behind an error: all of it, which may fill several screens, would hide the error. */
function usageOf(command: Command): string {
  const path = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  return `Usage: ${command.createHelp().commandUsage(command)}\n${path} --help says what it takes.`;
}

/** Whether there is a word beside those for all commands: without one, `ungraph` starts the explorer. */
const named = (argv: readonly string[]): boolean => argv.slice(2).some((word) => word !== '--verbose');

/** "help chek" is told of as "chek" is: Commander would answer with the help of the whole, and no word on what was wrong. */
function withoutHelpOfNone(argv: readonly string[], program: Command): string[] {
  const at = argv.findIndex((word, index) => index > 1 && word !== '--verbose');
  const asked = argv[at + 1] ?? '-';
  const isNone = !asked.startsWith('-') && !program.commands.some((command) => command.name() === asked);
  return argv[at] === 'help' && isNone && asked !== 'help' ? argv.toSpliced(at, 1) : [...argv];
}

/** Its options are made from the API's schema, which takes as long as reading a text: only when they are wanted. */
async function exportCommand(program: Command, context: Context, argv: readonly string[]): Promise<void> {
  const command = program
    .command('export')
    .summary('write a part of the graph as CSV, GraphML, GEXF, JSON-LD, RIS, BibTeX or records');
  if (!argv.includes('export')) return;
  const { completeExport } = await import('./commands/export.ts');
  completeExport(command, context);
}

const AFTER_HELP = `
Examples:
  ungraph start                          the explorer on http://127.0.0.1:4000, with a sample
  ungraph ingest texts/                  take all texts of a folder into the graph
  ungraph extract A_RES_66_128.txt       what one text cites, as a line of JSON
  ungraph extract --explain A_RES_66_128.txt
  ungraph trace 66/128 --depth 3         the treaties that it invokes, itself or through others
  ungraph trace draft.docx               the same for a draft, of which nothing is kept
  ungraph check draft.docx               whether what a draft cites is there, and is the newest
  ungraph export --format csv --kind resolution --out citations.csv

The store is the folder .ungraph, or UNGRAPH_DATA; with NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and
NEO4J_DATABASE it is a Neo4j server.

Exit status: 0 done; 1 wrong usage; 2 some input could not be read; 3 the store cannot be used;
4 check found citations that lead nowhere, are superseded or misprinted.`;

function explain(error: unknown, terminal: Terminal, verbose: boolean): number {
  // Commander has said it, or has printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode;
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`ungraph: ${message}`);
  if (verbose && error instanceof Error) sayLines(terminal, withCauses(error));
  if (error instanceof StoreError) return EXIT.store;
  // Errors whose message is written for the caller say so by an exit status of their own.
  if (error instanceof Error && 'exitStatus' in error) return Number(error.exitStatus);
  if (!verbose) terminal.err('This was not foreseen; with --verbose ungraph says where it happened.');
  return EXIT.usage;
}

function sayLines(terminal: Terminal, text: string): void {
  for (const line of text.split('\n')) terminal.err(line);
}

function withCauses(error: Error): string {
  const own = error.stack ?? String(error);
  return error.cause instanceof Error ? `${own}\ncaused by ${withCauses(error.cause)}` : own;
}
