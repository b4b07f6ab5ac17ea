import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Engine } from '../../cypher/engine.ts';
import { ErrorCode } from '../errors.ts';
import { openExport } from '../export/export.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import type { ExportRequest } from '../export/selection.ts';
import { MAX_EXPORTS_AT_ONCE, MAX_EXPORTS_WAITING, STATEMENT_TIMEOUT_MS } from '../limits/constants.ts';
import type { Settings } from '../settings.ts';
import { callerSignal } from './caller-signal.ts';
import { codingFor, packedStream } from './compression.ts';
import {
  EXPORT_ADDRESSES,
  checkNothingAsked,
  idsOf,
  instrumentsAsked,
  listAsked,
  traceAsked,
} from './export-request.ts';
import type { Asked } from './export-request.ts';
import type { Metrics } from './metrics.ts';
import { cutSlowReader } from './pace.ts';
import type { Pace } from './pace.ts';
import { Slots } from './slots.ts';

/** Milliseconds that an export waits for others to end before it is refused. */
const PATIENCE_MS = 10_000;

/**
 * `/export/instruments?format=csv&kind=resolution…` (the filter of GraphQL) and `/export/list?format=ris&id=…`
 * (or POST with `{"ids": […]}`), `/export/trace?format=graphml&id=66/128&depth=3`, each a file that is written while it is sent; `/export` says which formats
 * there are, and what each address takes.
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
      const { rowCount, missing, notices, parts } = await openExport(
        engine,
        asked.format,
        asked.request,
        options,
      );
      if (missing.length > 0 && rowCount === 0 && isAllMissing(missing, asked.request))
        throw new GraphQLError(noneOf(missing, notices), {
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

  app.get('/export', (request) => {
    checkNothingAsked(wordsOf(request));
    return {
      formats: EXPORT_FORMATS.map(({ id, description, mediaType, extension, rows }) => ({
        id,
        description,
        mediaType,
        extension,
        rows,
      })),
      addresses: EXPORT_ADDRESSES,
    };
  });
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

const wordsOf = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));

/** Whether an export is empty because of what the graph does not have: any name of a filter, every one of a list. */
function isAllMissing(missing: readonly string[], request: ExportRequest): boolean {
  return request.by !== 'list' || missing.length === request.ids.length;
}

const noneOf = (missing: readonly string[], notices: readonly string[]): string =>
  notices.length > 0
    ? [...notices, 'What each argument takes is listed at /export.'].join(' ')
    : `The graph has none of these: ${shortList(missing)}.`;

/** The first of them, and how many there are besides. */
function shortList(words: readonly string[]): string {
  const first = words.slice(0, 20).join(', ');
  return words.length > 20 ? `${first} and ${words.length - 20} more` : first;
}
