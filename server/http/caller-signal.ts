import type { FastifyReply } from 'fastify';

/** Aborted when the caller leaves before it has its answer, so that nobody works on for it. */
export function callerSignal(reply: FastifyReply): AbortSignal {
  const caller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) caller.abort();
  });
  return caller.signal;
}
