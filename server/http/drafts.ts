import type { FastifyInstance } from 'fastify';
import { badInput } from '../errors.ts';
import type { DraftReader } from '../draft/draft-reader.ts';
import { MAX_DRAFT_FILE_BYTES } from '../limits/constants.ts';

const BYTES = 'application/octet-stream';

/**
 * `POST /draft/text` with the bytes of a file gives the text that it holds, for GraphQL's `extract`, or says why it
 * is not read: `{"refused": "is a PNG picture, which is not read"}`. Its kind is
 * judged by its bytes; it is read beside this thread, and nothing of it is kept. No other page can send this
 * media type without asking first, and those of other sites are refused.
 */
export async function serveDrafts(app: FastifyInstance, drafts: DraftReader): Promise<void> {
  await app.register(async (scope) => {
    const options = { parseAs: 'buffer' as const, bodyLimit: MAX_DRAFT_FILE_BYTES };
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(BYTES, options, (_request, body, done) => done(null, body));
    scope.post('/draft/text', { bodyLimit: MAX_DRAFT_FILE_BYTES }, async (request, reply) => {
      const bytes = request.body;
      if (!(bytes instanceof Uint8Array)) throw badInput('body', `Send the bytes of a file as ${BYTES}.`);
      // A file that cannot be read is an answer, not a fault of whoever asks.
      return await reply
        .header('cache-control', 'no-store')
        .send(await drafts.readFile(new Uint8Array(bytes)));
    });
  });
}
