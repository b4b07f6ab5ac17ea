import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors.ts';

/** What counts: a page of the explorer is a dozen files, and no work for the store. */
const COUNTED = /^\/(?:graphql|export)(?:[/?]|$)/;
const WINDOW_MS = 60_000;
/** Clients whose requests are counted at a time; beyond it the one heard of longest ago is forgotten. */
const CLIENTS = 10_000;

/** At most so many requests a minute from one address; of IPv6 the network (/64) counts, for whoever has one address has them all. */
export async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    global: true,
    max: perMinute,
    timeWindow: WINDOW_MS,
    cache: CLIENTS,
    allowList: ({ url }) => !COUNTED.test(url),
    errorResponseBuilder: (_request, { ttl }) =>
      new GraphQLError(
        `More than ${perMinute} requests in a minute came from your address. Go on in ${Math.ceil(ttl / 1000)} s.`,
        { extensions: { code: ErrorCode.RateLimited } },
      ),
  });
}
