import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import accept from '@fastify/accept-negotiator';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** How an answer is sent: the name is that of `Content-Encoding`. */
export type Coding = 'br' | 'gzip';

/** What is shorter is on its way as soon. */
const LEAST_BYTES = 8 * 1024;
/** Quick levels: they take a tenth of the time of the best, for answers that are a tenth larger. */
const BROTLI_LEVEL = 3;
const GZIP_LEVEL = 3;

const codings = new accept.Negotiator<Coding>({ supportedValues: ['br', 'gzip'] });
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * How the client of a request wants its answer; null: as it is. So it is sent on this machine itself, where bytes cost less
 * than packing and unpacking them; what a proxy passes on is packed for whoever stands behind it.
 */
export function codingFor({ headers, ip }: FastifyRequest): Coding | null {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined || (isThisMachine(ip) && !isPassedOn(headers))) return null;
  return codings.negotiate(accepted);
}

const isThisMachine = (ip: string): boolean => /^(?:::ffff:)?127\.|^::1$/.test(ip);

const isPassedOn = (headers: FastifyRequest['headers']): boolean =>
  ['x-forwarded-for', 'forwarded', 'via'].some((name) => headers[name] !== undefined);

/** An answer as it is sent: packed where that is worth it, which its headers then say. It is packed beside this thread. */
export async function packed(
  coding: Coding | null,
  body: string,
  reply: FastifyReply,
): Promise<string | Buffer> {
  vary(reply);
  if (coding === null || body.length < LEAST_BYTES) return body;
  void reply.header('content-encoding', coding);
  return coding === 'br'
    ? await brotli(body, { params: brotliParams(Buffer.byteLength(body)) })
    : await zip(body, { level: GZIP_LEVEL });
}

/** The same for an answer that is written while it is sent. What ends one of the two streams ends the other. */
export function packedStream(coding: Coding | null, body: Readable, reply: FastifyReply): Readable {
  vary(reply);
  if (coding === null) return body;
  void reply.header('content-encoding', coding);
  const packing =
    coding === 'br' ? createBrotliCompress({ params: brotliParams() }) : createGzip({ level: GZIP_LEVEL });
  // Errors are told by the streams themselves.
  return pipeline(body, packing, () => {});
}

const brotliParams = (size?: number) => ({
  [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  ...(size !== undefined && { [constants.BROTLI_PARAM_SIZE_HINT]: size }),
});

/** Caches between us and the client keep one answer for each coding, or whatever else of a request the answer goes by. */
export function vary(reply: FastifyReply, by = 'accept-encoding'): void {
  const before = reply.getHeader('vary');
  const names = before === undefined ? [] : String(before).split(', ');
  if (!names.includes(by)) void reply.header('vary', [...names, by].join(', '));
}

/** Packs what the routes of a server give as text, unless they have done so themselves. */
export function packAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) =>
    typeof payload === 'string' && reply.getHeader('content-encoding') === undefined
      ? await packed(codingFor(request), payload, reply)
      : payload,
  );
}
