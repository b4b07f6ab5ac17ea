import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createApollo } from '../apollo.ts';
import { createContext } from '../context.ts';
import type { Context, Sources } from '../context.ts';
import type { Settings } from '../settings.ts';
import { CACHE_MEGABYTES, MAX_LARGE_TOGETHER, MAX_LARGE_WAITING } from '../limits/constants.ts';
import { Answers } from './answers.ts';
import type { Lookup } from './answers.ts';
import { callerSignal } from './caller-signal.ts';
import { codingFor, packed, vary } from './compression.ts';
import type { Coding } from './compression.ts';
import type { Metrics } from './metrics.ts';
import { cutSlowReader } from './pace.ts';
import type { Pace } from './pace.ts';
import { Slots } from './slots.ts';

const MEGABYTE = 1024 * 1024;
/** Milliseconds that a large operation waits for others to end before it is refused. */
const PATIENCE_MS = 20_000;
/** Headers of an answer that its repetition has too. */
const KEPT_HEADERS = ['content-type', 'content-encoding', 'cache-control', 'x-query-cost', 'x-query-depth'];

/** `/graphql`: Apollo Server, and before it the answers that are known already. */
export async function serveGraphql(
  app: FastifyInstance,
  sources: Sources,
  metrics: Metrics,
  { introspection, maxCost, timeoutMs, cacheMegabytes = CACHE_MEGABYTES }: Settings,
  pace: Pace,
): Promise<void> {
  const apollo = createApollo({
    report: (error) => app.log.error({ err: error }, 'a GraphQL request failed'),
    ...(introspection === undefined ? {} : { introspection }),
    ...(maxCost === undefined ? {} : { maxCost }),
    observeCost: (fields) => metrics.cost(fields),
    observeError: (code) => metrics.error(code),
  });
  await apollo.start();
  const large = new Slots({
    room: MAX_LARGE_TOGETHER,
    line: MAX_LARGE_WAITING,
    patience: PATIENCE_MS,
    tooMany: 'Too many large queries are being answered',
  });
  const answer = fastifyApolloHandler<Context>(apollo, {
    context: async (_request, reply) => {
      const signal = callerSignal(reply);
      return {
        ...createContext(sources, signal, timeoutMs),
        async admitLarge(cost) {
          // Until its reader has it, a large answer takes memory.
          reply.raw.once('close', await large.take(signal, cost));
          cutSlowReader(reply.raw, pace);
        },
      };
    },
  });
  const answers = cacheMegabytes > 0 ? new Answers(sources.store, cacheMegabytes * MEGABYTE) : null;

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async handler(request, reply) {
      if (isPageAsked(request)) return await reply.redirect('./graphiql');
      const coding = codingFor(request);
      const lookup = await find(answers, request, coding);
      if (lookup?.answer) {
        metrics.answer('hit');
        vary(reply);
        return await reply.headers(lookup.answer.headers).header('x-cache', 'hit').send(lookup.answer.body);
      }
      try {
        const text: unknown = await Reflect.apply(answer, app, [request, reply]);
        if (typeof text !== 'string') return text;
        const body = await packed(coding, text, reply);
        if (lookup && isWhole(reply, text)) {
          metrics.answer('miss');
          lookup.keep({
            body: typeof body === 'string' ? Buffer.from(body) : body,
            headers: keptHeaders(reply),
          });
        }
        return body;
      } finally {
        lookup?.close();
      }
    },
  });
  // Runs once the last request has been answered.
  app.addHook('onClose', async () => apollo.stop());
}

/** Somebody looks at the address in a browser and asks nothing: there is a page for that. */
const isPageAsked = ({ method, headers, query }: FastifyRequest): boolean =>
  method === 'GET' &&
  /\btext\/html\b/.test(headers.accept ?? '') &&
  !(typeof query === 'object' && query !== null && 'query' in query);

/** What is kept for a question; null when it is none that may be kept, or the store does not answer. */
async function find(
  answers: Answers | null,
  { method, body, headers }: FastifyRequest,
  coding: Coding | null,
): Promise<Lookup | null> {
  if (answers === null || method !== 'POST' || typeof body !== 'object' || body === null) return null;
  // Nothing of a draft is kept.
  if ('query' in body && typeof body.query === 'string' && /\bextract\b/.test(body.query)) return null;
  try {
    // The form of an answer depends on what the caller takes.
    return await answers.find(`${headers.accept ?? ''} ${coding ?? ''} ${JSON.stringify(body)}`);
  } catch {
    // Asked without the kept answers, it gets the error that says what is wrong.
    return null;
  }
}

/** An answer with errors begins with them. */
const isWhole = (reply: FastifyReply, body: string): boolean =>
  reply.statusCode === 200 && body.startsWith('{"data":');

function keptHeaders(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.map((name) => [name, reply.getHeader(name)] as const)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
}
