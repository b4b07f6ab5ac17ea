import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The id that a proxy gave a request, if it is a plain word; else one of our own. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}

/** One line for each request, at level info; every answer says its request's id. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, url, ip } = request;
    request.log.info(
      {
        method,
        url: url.slice(0, 500),
        client: ip,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        cost: reply.getHeader('x-query-cost'),
      },
      'request',
    );
  });
}
