import type { FastifyInstance } from 'fastify';
import { badInput } from '../errors.ts';
import type { DraftReader } from '../draft/draft-reader.ts';
import {
  MAX_DRAFT_FILES_AT_ONCE,
  MAX_DRAFT_FILES_WAITING,
  MAX_DRAFT_FILE_BYTES,
} from '../limits/constants.ts';
import { callerSignal } from './caller-signal.ts';
import { Slots } from './slots.ts';

const BYTES = 'application/octet-stream';
/** Milliseconds that a file waits for others to be read before it is refused. */
const PATIENCE_MS = 20_000;

/**
 * `POST /draft/text` with the bytes of a file gives the text that it holds, for GraphQL's `extract`, or says why it
 * is not read: `{"refused": "is a PNG picture, which is not read"}`. Its kind is
 * judged by its bytes; it is read beside this thread, and nothing of it is kept. No other page can send this
 * media type without asking first, and those of other sites are refused.
 */
export async function serveDrafts(app: FastifyInstance, drafts: DraftReader): Promise<void> {
  const slots = new Slots({
    room: MAX_DRAFT_FILES_AT_ONCE,
    line: MAX_DRAFT_FILES_WAITING,
    patience: PATIENCE_MS,
    tooMany: 'Too many files are being read',
  });
  await app.register(async (scope) => {
    const options = { parseAs: 'buffer' as const, bodyLimit: MAX_DRAFT_FILE_BYTES };
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(BYTES, options, (_request, body, done) => done(null, body));
    // Its bytes are not taken from the line before there is room for them.
    scope.addHook('preParsing', async (_request, reply) => {
      reply.raw.once('close', await slots.takeFor(reply, callerSignal(reply)));
    });
    scope.post('/draft/text', { bodyLimit: MAX_DRAFT_FILE_BYTES }, async (request, reply) => {
      const { body } = request;
      if (!Buffer.isBuffer(body)) throw badInput('body', `Send the bytes of a file as ${BYTES}.`);
      // A file that cannot be read is an answer, not a fault of whoever asks.
      return await reply.header('cache-control', 'no-store').send(await drafts.readFile(ownBytes(body)));
    });
  });
}

/** Bytes that nobody else has a part of; copied only when they lie in a buffer that others share. */
function ownBytes({ buffer, byteOffset, byteLength }: Buffer): Uint8Array<ArrayBuffer> {
  const isWhole = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength;
  return isWhole ? new Uint8Array(buffer) : Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength));
}
