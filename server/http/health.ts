import type { FastifyInstance } from 'fastify';
import type { Engine } from '../../cypher/engine.ts';
import { StoreLentError } from '../../cypher/errors.ts';

/** A store that has not answered after so many milliseconds is taken to be away. */
const STORE_TIMEOUT_MS = 3_000;

/**
 * `/health`: 200 as long as the process works; who starts it anew would not bring back a store that is away.
 * `/ready`: 200 when the store answers and requests are taken, 503 when not.
 */
export function serveHealth(app: FastifyInstance, engine: Engine): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.get('/health', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  app.get('/ready', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (closing) return reply.code(503).send({ status: 'closing' });
    try {
      const { kind } = await withinTime(engine.info());
      return { status: 'ready', store: kind };
    } catch (error) {
      if (error instanceof StoreLentError) return reply.code(503).send({ status: 'store lent to a command' });
      request.log.error({ err: error }, 'the store does not answer');
      return reply.code(503).send({ status: 'store unavailable' });
    }
  });
}

async function withinTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The store took too long to answer.')), STORE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
