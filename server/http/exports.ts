import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Engine } from '../../cypher/engine.ts';
import { ErrorCode, badInput } from '../errors.ts';
import { checkCount, checkLength } from '../data/cursor.ts';
import { openExport } from '../export/export.ts';
import { FILTER_FIELDS, filterFromWords } from '../export/filter-input.ts';
import type { ExportFormat } from '../export/format.ts';
import { EXPORT_FORMATS, FORMAT_IDS, formatOf } from '../export/formats.ts';
import { linksOf } from '../export/links.ts';
import type { Links } from '../export/links.ts';
import type { ExportRequest } from '../export/selection.ts';
import {
  MAX_ARGUMENT_LENGTH,
  MAX_EXPORTS_AT_ONCE,
  MAX_EXPORTS_WAITING,
  MAX_LISTED_IDS,
  MAX_TRACE_DEPTH,
  STATEMENT_TIMEOUT_MS,
} from '../limits/constants.ts';
import type { Settings } from '../settings.ts';
import { callerSignal } from './caller-signal.ts';
import { codingFor, packedStream } from './compression.ts';
import type { Metrics } from './metrics.ts';
import { cutSlowReader } from './pace.ts';
import type { Pace } from './pace.ts';
import { Slots } from './slots.ts';

/** Milliseconds that an export waits for others to end before it is refused. */
const PATIENCE_MS = 10_000;

/**
 * `/export/instruments?format=csv&kind=resolution…` (the filter of GraphQL) and `/export/list?format=ris&id=…`
 * (or POST with `{"ids": […]}`), `/export/trace?format=graphml&id=66/128&depth=3`, each a file that is written while it is sent; `/export` says which formats
 * there are.
 */
export function serveExports(
  app: FastifyInstance,
  engine: Engine,
  metrics: Metrics,
  { timeoutMs = STATEMENT_TIMEOUT_MS }: Settings,
  pace: Pace,
): void {
  const slots = new Slots({
    room: MAX_EXPORTS_AT_ONCE,
    line: MAX_EXPORTS_WAITING,
    patience: PATIENCE_MS,
    tooMany: 'Too many exports are being written',
    observe: (running) => metrics.exportsRunning(running),
  });

  const send = async (request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<FastifyReply> => {
    const signal = callerSignal(reply);
    const finish = await slots.takeFor(reply, signal);
    try {
      const options = { timeout: timeoutMs, signal };
      const { rowCount, missing, parts } = await openExport(engine, asked.format, asked.request, options);
      if (missing.length > 0 && rowCount === 0 && isAllMissing(missing, asked.request))
        throw new GraphQLError(`The graph has none of these: ${shortList(missing)}.`, {
          extensions: { code: ErrorCode.NotFound },
        });
      // One part ahead of the caller, and no more: the store is asked as fast as the caller reads.
      const body = Readable.from(parts, { highWaterMark: 1 });
      cutSlowReader(reply.raw, pace);
      body.once('close', finish);
      body.once('error', (error) => {
        if (!signal.aborted) request.log.error({ err: error }, 'an export failed half-way');
      });
      return await reply
        .type(asked.format.mediaType)
        .header('content-disposition', `attachment; filename="${asked.fileName}.${asked.format.extension}"`)
        .header('x-row-count', rowCount)
        .header('cache-control', 'no-store')
        .headers(missing.length > 0 ? { 'x-missing': shortList(missing.map(encodeURIComponent)) } : {})
        .send(packedStream(codingFor(request), body, reply));
    } catch (error) {
      finish();
      throw error;
    }
  };

  app.get('/export', () => ({
    formats: EXPORT_FORMATS.map(({ id, description, mediaType, extension, rows }) => ({
      id,
      description,
      mediaType,
      extension,
      rows,
    })),
  }));
  app.get('/export/instruments', (request, reply) =>
    send(request, reply, instrumentsAsked(wordsOf(request))),
  );
  app.get('/export/trace', (request, reply) => send(request, reply, traceAsked(wordsOf(request))));
  app.get('/export/list', (request, reply) => {
    const words = wordsOf(request);
    return send(request, reply, listAsked(words, words.getAll('id')));
  });
  app.post('/export/list', (request, reply) =>
    send(request, reply, listAsked(wordsOf(request), idsOf(request.body))),
  );
}

/** An export as its address asks for it. */
interface Asked {
  readonly format: ExportFormat;
  readonly request: ExportRequest;
  readonly fileName: string;
}

const wordsOf = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));

function instrumentsAsked(words: URLSearchParams): Asked {
  checkNames(words, ['format', 'links', 'mentions', 'search', ...FILTER_FIELDS.map(({ name }) => name)]);
  return {
    format: formatAsked(words),
    fileName: 'ungraph-instruments',
    request: {
      by: 'filter',
      filter: filterFromWords((name) => words.getAll(name)),
      search: checkLength('search', words.get('search') ?? '').trim(),
      links: linksAsked(words),
      mentions: mentionsAsked(words),
    },
  };
}

function traceAsked(words: URLSearchParams): Asked {
  checkNames(words, ['format', 'id', 'depth']);
  const id = checkLength('id', words.get('id') ?? '');
  if (id === '') throw badInput('id', 'Name the instrument: id=A/RES/66/128.');
  const depth = words.get('depth') ?? '3';
  if (!/^\d{1,3}$/.test(depth)) throw badInput('depth', 'depth is a number.');
  return {
    format: formatAsked(words),
    fileName: 'ungraph-trace',
    request: { by: 'trace', id, depth: checkCount('depth', Number(depth), MAX_TRACE_DEPTH) },
  };
}

function listAsked(words: URLSearchParams, ids: readonly string[]): Asked {
  checkNames(words, ['format', 'links', 'mentions', 'id']);
  if (ids.length === 0)
    throw badInput('id', 'Name the instruments: id=A/RES/66/128&id=… or {"ids": ["A/RES/66/128"]}.');
  if (ids.length > MAX_LISTED_IDS)
    throw badInput('id', `The list has ${ids.length} instruments; at most ${MAX_LISTED_IDS} are allowed.`);
  if (ids.some((id) => id.length > MAX_ARGUMENT_LENGTH))
    throw badInput('id', `An id of the list has more than ${MAX_ARGUMENT_LENGTH} characters.`);
  return {
    format: formatAsked(words),
    fileName: 'ungraph-list',
    request: { by: 'list', ids, links: linksAsked(words), mentions: mentionsAsked(words) },
  };
}

function idsOf(body: unknown): readonly string[] {
  const ids: unknown = typeof body === 'object' && body !== null && 'ids' in body ? body.ids : null;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
    throw badInput('ids', 'Send {"ids": ["A/RES/66/128", …]} as JSON.');
  return ids;
}

function formatAsked(words: URLSearchParams): ExportFormat {
  const format = formatOf(words.get('format') ?? '');
  if (!format) throw badInput('format', `Choose a format: format=${FORMAT_IDS.join(', format=')}.`);
  return format;
}

function linksAsked(words: URLSearchParams): Links {
  const links = linksOf(words.get('links') ?? 'out');
  if (!links)
    throw badInput(
      'links',
      'links is out (all that the instruments cite), among (citations among them only) or matching (those that fit ' +
        'the filters cites and citesAll only).',
    );
  return links;
}

function mentionsAsked(words: URLSearchParams): boolean {
  const mentions = words.get('mentions') ?? 'false';
  if (mentions !== 'true' && mentions !== 'false')
    throw badInput('mentions', 'mentions is true (bodies and conferences that are named, too) or false.');
  return mentions === 'true';
}

/** A misspelt filter must not give everything. */
function checkNames(words: URLSearchParams, allowed: readonly string[]): void {
  for (const name of words.keys())
    if (!allowed.includes(name))
      throw badInput(name, `There is no ${name.slice(0, 50)} here; there are ${allowed.join(', ')}.`);
}

/** Whether an export is empty because of what the graph does not have: any name of a filter, every one of a list. */
function isAllMissing(missing: readonly string[], request: ExportRequest): boolean {
  return request.by !== 'list' || missing.length === request.ids.length;
}

/** The first of them, and how many there are besides. */
function shortList(words: readonly string[]): string {
  const first = words.slice(0, 20).join(', ');
  return words.length > 20 ? `${first} and ${words.length - 20} more` : first;
}
