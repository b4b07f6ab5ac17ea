import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import packageJson from '../../package.json' with { type: 'json' };
import { dataFolder } from '../../cypher/config.ts';
import { text } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { bring, type Wanted } from '../../ingest/fetch/bring.ts';
import { Cache } from '../../ingest/fetch/cache.ts';
import { wantedDocument } from '../../ingest/fetch/documents.ts';
import { FetchError } from '../../ingest/fetch/errors.ts';
import { PoliteClient } from '../../ingest/fetch/polite-client.ts';
import { filesOf, seriesOf } from '../../ingest/fetch/series.ts';
import { fetchSettings, type FetchSettings } from '../../ingest/fetch/settings.ts';
import type { Input } from '../../ingest/read/find-inputs.ts';
import { asInstrumentId } from '../../ingest/symbols/ids.ts';
import { interpretSymbol } from '../../ingest/symbols/interpret.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../output/exit.ts';
import { withStore } from './open-store.ts';
import { ingestFound } from './run-ingest.ts';

export interface FetchOptions {
  readonly missing?: boolean;
  readonly limit: number;
  readonly series?: string;
  readonly dryRun?: boolean;
  /** Seconds between two requests. */
  readonly delay?: number;
}

/** Brings the texts, then takes them in; nothing of the store is open while requests are made. */
export async function runFetch(
  symbols: readonly string[],
  options: FetchOptions,
  context: Context,
): Promise<void> {
  const { terminal, environment, setStatus } = context;
  const given = fetchSettings(environment);
  const settings = options.delay === undefined ? given : { ...given, delay: options.delay * 1000 };
  const world = {
    fetch,
    sleep: async (milliseconds: number, signal: AbortSignal) => {
      await wait(milliseconds, undefined, { signal });
    },
    now: Date.now,
  };
  const agent = `ungraph/${packageJson.version} (a knowledge graph of United Nations instruments)`;
  const client = new PoliteClient(settings, world, agent, terminal.stopped);
  const cache = new Cache(join(dataFolder(environment), 'fetched'));
  const wanted = await everythingWanted(symbols, options, settings, client, context);
  if (options.dryRun) await listWanted(wanted, cache, context);
  else {
    const files = await bringAll(wanted, client, cache, context);
    if (files.length > 0 && !terminal.stopped.aborted) await takeIn(files, context);
  }
  if (terminal.stopped.aborted) setStatus(Number(terminal.stopped.reason));
}

async function everythingWanted(
  symbols: readonly string[],
  { missing = false, limit, series }: FetchOptions,
  settings: FetchSettings,
  client: PoliteClient,
  context: Context,
): Promise<readonly Wanted[]> {
  if (symbols.length === 0 && !missing && series === undefined)
    throw new UsageError('Name what to fetch: symbols, --missing, or --series NAME.');
  const wanted = symbols.map((symbol) => wantedBySymbol(symbol, settings));
  if (missing) wanted.push(...(await wantedByCitations(limit, settings, context)));
  if (series !== undefined) wanted.push(...(await wantedOfSeries(series, settings, client)));
  return [...new Map(wanted.map((each) => [each.name, each])).values()];
}

/** A person's "66/128" is the likeliest of what it may mean. */
function wantedBySymbol(typed: string, settings: FetchSettings): Wanted {
  const meant = interpretSymbol(typed.trim().replace(/\s*\/\s*/g, '/'));
  for (const id of meant) {
    const wanted = wantedDocument(asInstrumentId(id), settings);
    if (wanted) return wanted;
  }
  throw new UsageError(
    `"${typed}" is no symbol under which the UN publishes a document; such are A/RES/66/128, S/2010/498.`,
  );
}

const mostCitedMissing = loadStatement('read/most-cited-missing');

async function wantedByCitations(
  limit: number,
  settings: FetchSettings,
  context: Context,
): Promise<readonly Wanted[]> {
  return await withStore(context, async (engine) => {
    // Among them are some that are published under no symbol of their own.
    const rows = await engine.read(mostCitedMissing, { limit: 2 * limit + 100 });
    return rows
      .flatMap((row) => wantedDocument(asInstrumentId(text(row, 'id')), settings) ?? [])
      .slice(0, limit);
  });
}

async function wantedOfSeries(
  name: string,
  settings: FetchSettings,
  client: PoliteClient,
): Promise<readonly Wanted[]> {
  const series = seriesOf(name);
  if (!series)
    throw new UsageError(
      `There is no series "${name}". Name a session of the General Assembly, such as ga-78, or OWNER/REPOSITORY:FOLDER.`,
    );
  try {
    return await filesOf(series, client, settings);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    throw new UsageError(`The series ${name} (${series.repository}) ${error.message}.`, { cause: error });
  }
}

async function listWanted(wanted: readonly Wanted[], cache: Cache, { terminal }: Context): Promise<void> {
  for (const { name, urls } of wanted) {
    const cached = await cache.find(name);
    await terminal.out(`${name}\t${cached ? `here already: ${cached.file}` : (urls[0] ?? '')}\n`);
  }
}

/** @returns the files of all that could be had, in the order of what was wanted. */
async function bringAll(
  wanted: readonly Wanted[],
  client: PoliteClient,
  cache: Cache,
  { terminal, setStatus }: Context,
): Promise<readonly string[]> {
  const files: string[] = [];
  const counts = { fetched: 0, cached: 0, failed: 0 };
  for await (const brought of bring(wanted, client, cache)) {
    counts[brought.outcome] += 1;
    if (brought.outcome === 'failed') {
      terminal.err(`ungraph: ${brought.name} ${brought.error.message}`);
      setStatus(EXIT.input);
    } else files.push(brought.file.file);
    const done = counts.fetched + counts.cached + counts.failed;
    terminal.status(`${done} of ${wanted.length} asked for; last ${brought.name}`);
  }
  terminal.status('');
  const parts = [`${counts.fetched} fetched`, `${counts.cached} here already`];
  if (counts.failed > 0) parts.push(`${counts.failed} could not be had`);
  await terminal.out(`${parts.join(', ')}\n`);
  if (terminal.stopped.aborted)
    terminal.err('ungraph: Interrupted: what was fetched stays; the same command goes on from there.');
  return files;
}

async function takeIn(files: readonly string[], context: Context): Promise<void> {
  const inputs = files.map((file): Input => ({ path: basename(file), file, from: 'file' }));
  await withStore(context, async (engine) => {
    await ingestFound({ inputs, passedOver: 0, special: [] }, {}, engine, context);
  });
}
