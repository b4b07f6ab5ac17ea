import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';

/** Aborted when the caller leaves before it has its answer, so that nobody works on for it. */
export function callerSignal(reply: FastifyReply): AbortSignal {
  const caller = new AbortController();
  // Every statement of the request listens.
  setMaxListeners(0, caller.signal);
  const look = () => {
    if (!reply.raw.writableFinished) caller.abort();
  };
  // It may have left while something else was waited for.
  if (reply.raw.closed) look();
  else reply.raw.once('close', look);
  return caller.signal;
}
