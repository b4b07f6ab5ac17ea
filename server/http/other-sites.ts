import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors.ts';

/** What a page of another site may ask for, if the settings allow the site. */
const API = /^\/(?:graphql|export|draft|schema\.graphql)(?:[/?]|$)/;

/** Headers of answers that a page of an allowed site may read. */
const EXPOSED = [
  'content-disposition',
  'retry-after',
  'x-missing',
  'x-query-cost',
  'x-query-depth',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-request-id',
  'x-row-count',
].join(', ');

/**
 * Pages of other sites: closed, unless their origin is in the settings. Without that no CORS header is sent,
 * and what a browser sends for another site's page, other than a person's click on a link, is refused: so a
 * page cannot make its visitors' browsers work the server either.
 */
export function guardFromOtherSites(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!API.test(request.url)) return;
    const { origin } = request.headers;
    if (origins.length > 0) void reply.header('vary', 'origin');
    if (origin !== undefined && origins.includes(origin)) {
      void reply.headers({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': EXPOSED,
        'cross-origin-resource-policy': 'cross-origin',
      });
      if (request.method === 'OPTIONS')
        await reply
          .code(204)
          .headers({
            'access-control-allow-methods': 'GET, POST',
            'access-control-allow-headers': 'content-type, apollo-require-preflight, x-request-id',
            'access-control-max-age': '600',
          })
          .send();
      return;
    }
    const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
    if ((site === 'cross-site' || site === 'same-site') && mode !== 'navigate')
      throw new GraphQLError('Pages of other sites may not use this server (UNGRAPH_ORIGINS can allow it).', {
        extensions: { code: ErrorCode.OtherSite },
      });
  });
}
