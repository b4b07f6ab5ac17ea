import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { GraphQLError } from 'graphql';
import { openExport } from '../../server/export/export.ts';
import { filterFromWords } from '../../server/export/filter-input.ts';
import { formatOf } from '../../server/export/formats.ts';
import type { Links } from '../../server/export/links.ts';
import type { ExportRequest } from '../../server/export/selection.ts';
import { MAX_TRACE_DEPTH } from '../../server/limits/constants.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../output/exit.ts';
import { unwritable } from '../output/unwritable.ts';
import { flagOf, inFlags } from './filter-flags.ts';
import { withStore } from './open-store.ts';

export interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly ids?: readonly string[];
  readonly trace?: string;
  readonly depth: number;
  readonly search?: string;
  readonly passages?: boolean;
  readonly links: Links;
  readonly mentions?: boolean;
  /** Words of the filter, by the names of its fields. */
  readonly filter: ReadonlyMap<string, readonly string[]>;
}

/** Writes the export; a file that is not whole does not stand under its name. */
export async function runExport(options: ExportOptions, context: Context): Promise<void> {
  const { terminal, setStatus } = context;
  const format = formatOf(options.format);
  if (!format) throw new UsageError(`There is no format ${options.format}.`);
  const request = await requestOf(options);
  await withStore(
    context,
    async (engine) => {
      const { rowCount, missing, notices, parts } = await asUsage(() =>
        openExport(engine, format, request, { signal: terminal.stopped }),
      );
      const told = notices.length > 0 ? notices : missing.map((id) => `the graph does not have ${id}`);
      for (const each of told) terminal.err(`ungraph: ${each}`);
      if (missing.length > 0) setStatus(EXIT.input);
      const counted = `${rowCount} ${format.rows}${options.mentions ? ' and mentions' : ''}`;
      if (options.out === undefined) for await (const part of parts) await terminal.out(part);
      else {
        await writeFile(options.out, parts, (bytes) =>
          terminal.status(`${counted}, ${(bytes / 1e6).toFixed(1)} MB written`),
        );
        terminal.status('');
        terminal.err(`ungraph: ${counted} written to ${options.out}`);
      }
    },
    { filled: true },
  );
}

async function requestOf({
  ids,
  trace,
  depth,
  links,
  mentions = false,
  search,
  passages = false,
  filter,
}: ExportOptions): Promise<ExportRequest> {
  const filtered = filter.size > 0 || search !== undefined;
  if (passages && !search?.trim())
    throw new UsageError('--passages is for a search: give its words, --search WORDS.');
  if ([ids !== undefined, trace !== undefined, filtered].filter(Boolean).length > 1)
    throw new UsageError('Choose one: --ids, --trace, or filters and --search.');
  if (trace !== undefined) {
    if (depth < 1 || depth > MAX_TRACE_DEPTH)
      throw new UsageError(`--depth is from 1 to ${MAX_TRACE_DEPTH}.`);
    if (mentions)
      throw new UsageError('A trace leads to treaties only: --mentions is for --ids and filters.');
    if (links === 'matching')
      throw new UsageError('A trace has the links of its chains: --links matching is for filters.');
    return { by: 'trace', id: trace, depth };
  }
  if (ids !== undefined) return { by: 'list', ids: await listed(ids), links, mentions };
  return {
    by: 'filter',
    filter: await asUsage(() => filterFromWords((name) => filter.get(name) ?? [])),
    search: search?.trim() ?? '',
    passages,
    links,
    mentions,
    naming: flagOf,
  };
}

/** What the API refuses in a request is wrong usage here. */
async function asUsage<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof GraphQLError ? new UsageError(inFlags(error.message), { cause: error }) : error;
  }
}

async function listed(ids: readonly string[]): Promise<readonly string[]> {
  if (!ids.includes('-')) return ids;
  const lines = (await readAll(process.stdin)).split('\n').map((line) => line.trim());
  const all = [...ids.filter((id) => id !== '-'), ...lines.filter((line) => line !== '')];
  if (all.length === 0)
    throw new UsageError(
      'Name the instruments: --ids - takes one a line from standard input, which has none.',
    );
  return all;
}

async function writeFile(
  path: string,
  parts: AsyncIterable<string>,
  progress: (bytes: number) => void,
): Promise<void> {
  const partial = `${path}.part`;
  try {
    // Opened first: a folder that is not there is said before anything is read.
    const file = createWriteStream(partial);
    await once(file, 'open');
    await pipeline(telling(parts, file, progress), file);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw unwritable(path, error);
  }
}

/** The same parts, and how much of them is in the file. */
async function* telling(
  parts: AsyncIterable<string>,
  file: WriteStream,
  progress: (bytes: number) => void,
): AsyncIterable<string> {
  for await (const part of parts) {
    yield part;
    progress(file.bytesWritten);
  }
}
