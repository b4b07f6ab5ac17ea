import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { pino, type Logger } from 'pino';
import { storeConfig } from '../../cypher/config.ts';
import type { Engine } from '../../cypher/engine.ts';
import { lendEngine } from '../../cypher/open.ts';
import { readSettings, unknownSettings } from '../../server/settings.ts';
import type { Settings } from '../../server/settings.ts';
import { DEFAULT_HOST, DEFAULT_PORT, startServer } from '../../server/start.ts';
import type { Context } from '../context.ts';
import { firstStart } from './first-start.ts';
import { prepare, withStore } from './open-store.ts';

export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly verbose?: boolean;
}

/** Serves until the process is interrupted; requests under way are answered first. */
export async function runServe(options: ServeOptions, context: Context): Promise<void> {
  const settings = settingsOf(context);
  await withStore(context, async (engine) => await serve(engine, settings, options, context), {
    borrowed: false,
  });
}

/** As runServe, after an empty store has got the network and the sample that come with the program. */
export async function runStart(options: ServeOptions, context: Context): Promise<void> {
  const settings = settingsOf(context);
  await withStore(
    context,
    async (engine) => {
      await firstStart(engine, context);
      await serve(engine, settings, options, context);
    },
    { prepared: false, borrowed: false },
  );
}

/** Before anything is opened: what is wrong with the environment is said at once. */
function settingsOf({ environment, terminal }: Context): Settings {
  for (const name of unknownSettings(environment))
    terminal.err(`ungraph: there is no setting ${name}; docs/configuration.md has them all`);
  return readSettings(environment);
}

async function serve(
  opened: Engine,
  settings: Settings,
  options: ServeOptions,
  context: Context,
): Promise<void> {
  // Only what goes wrong, unless more is asked for: standard error is read by a person here.
  const logger = pino(
    { level: options.verbose ? 'info' : (settings.logLevel ?? 'error') },
    pino.destination({ dest: 2, sync: true }),
  );
  const engine = await lendEngine(storeConfig(context.environment), opened, ready, {
    lent: () => logger.info('the store is lent to a command'),
    back: () => logger.info('the store is back'),
    failed: (error) => logger.error({ err: error }, 'the store that was lent cannot be opened again'),
  });
  try {
    await serveEngine(engine, settings, options, context, logger);
  } finally {
    await engine.close();
  }
}

/** A store that has come back is as it was at the start. */
async function ready(engine: Engine): Promise<void> {
  await prepare(engine);
  warm(engine);
}

/** What a search reads once is read before the first person types. */
function warm(engine: Engine): void {
  engine.searchText('resolution', 1).catch(() => {});
}

/**
 * For a process that is there for days: garbage is collected once memory has grown by three fifths, where V8 by itself
 * would let it grow up to four times (docs/speed.md).
 */
function collectSooner(): void {
  setFlagsFromString('--heap-growing-percent=60');
}

async function serveEngine(
  engine: Engine,
  settings: Settings,
  options: ServeOptions,
  context: Context,
  logger: Logger,
): Promise<void> {
  const { terminal } = context;
  collectSooner();
  const server = await startServer({
    engine,
    clientDir: fileURLToPath(new URL('client', context.home)),
    draftWorker: new URL('draft-worker.js', context.home),
    logger,
    settings,
    port: options.port ?? settings.port ?? DEFAULT_PORT,
    host: options.host ?? settings.host ?? DEFAULT_HOST,
  });
  try {
    await terminal.out(`ungraph is at ${server.url} (API: ${server.url}/graphql). Ctrl-C stops it.\n`);
    terminal.err((await engine.info()).description);
    warm(engine);
    if (!terminal.stopped.aborted) await once(terminal.stopped, 'abort');
  } finally {
    await server.close();
  }
}
