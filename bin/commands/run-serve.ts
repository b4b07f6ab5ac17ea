import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Engine } from '../../cypher/engine.ts';
import { startServer } from '../../server/start.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../output/exit.ts';
import { ingestSample } from './ingest-sample.ts';
import { withStore } from './open-store.ts';
import { parsePort } from './options.ts';
import type { ServeOptions } from './serve.ts';

/** Serves until the process is interrupted; requests under way are answered first. */
export async function runServe(options: ServeOptions, context: Context): Promise<void> {
  await withStore(context, async (engine) => await serve(engine, options, context));
}

/** As runServe, after the sample has been taken in if the store lacks it. */
export async function runStart(options: ServeOptions, context: Context): Promise<void> {
  await withStore(context, async (engine) => {
    await ingestSample(engine, context);
    await serve(engine, options, context);
  });
}

async function serve(engine: Engine, options: ServeOptions, context: Context): Promise<void> {
  const { terminal } = context;
  // Only what goes wrong, unless more is asked for: standard error is read by a person here.
  const logger = pino(
    { level: options.verbose ? 'info' : 'error' },
    pino.destination({ dest: 2, sync: true }),
  );
  const server = await startServer({
    engine,
    clientDir: fileURLToPath(new URL('client', context.home)),
    logger,
    ...address(options, context),
  });
  try {
    await terminal.out(`ungraph is at ${server.url} (API: ${server.url}/graphql). Ctrl-C stops it.\n`);
    terminal.err((await engine.info()).description);
    if (!terminal.stopped.aborted) await once(terminal.stopped, 'abort');
  } finally {
    await server.close();
  }
}

function address(
  { port, host }: ServeOptions,
  { environment }: Context,
): { readonly port?: number; readonly host?: string } {
  const chosenPort = port ?? portOf(environment['PORT']);
  const chosenHost = host ?? environment['HOST'];
  return {
    ...(chosenPort === undefined ? {} : { port: chosenPort }),
    ...(chosenHost ? { host: chosenHost } : {}),
  };
}

function portOf(value: string | undefined): number | undefined {
  if (!value) return undefined;
  try {
    return parsePort(value);
  } catch {
    throw new UsageError(`PORT is "${value}"; it must be a number from 0 to 65535.`);
  }
}
