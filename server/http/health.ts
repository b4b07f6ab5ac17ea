import type { FastifyInstance } from 'fastify';
import type { Engine } from '../../cypher/engine.ts';

/** `/health`: 200 when the store answers, 503 when it does not. */
export function serveHealth(app: FastifyInstance, engine: Engine): void {
  app.get('/health', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const { kind } = await engine.info();
      return { status: 'ok', store: kind };
    } catch (error) {
      request.log.error({ err: error }, 'the store does not answer');
      return reply.code(503).send({ status: 'store unavailable' });
    }
  });
}
