import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Engine } from '../../cypher/engine.ts';
import { combinedReads } from '../data/combined-reads.ts';
import { draftReader, draftReaderHere } from '../draft/draft-reader.ts';
import { MAX_BODY_BYTES } from '../limits/constants.ts';
import { schemaText } from '../schema.ts';
import type { Settings } from '../settings.ts';
import { closeOnceAnswered } from './closing.ts';
import { packAnswers, vary } from './compression.ts';
import { serveDrafts } from './drafts.ts';
import { serveExports } from './exports.ts';
import { serveGraphql } from './graphql.ts';
import { serveHealth } from './health.ts';
import { httpError } from './http-errors.ts';
import { Metrics } from './metrics.ts';
import { answerOnlyTo } from './known-hosts.ts';
import { guardFromOtherSites } from './other-sites.ts';
import { nothingHere, wantsPage } from './nothing-here.ts';
import { PACE } from './pace.ts';
import type { Pace } from './pace.ts';
import { servePages } from './pages.ts';
import { limitRate } from './rate-limit.ts';
import { logRequests, requestId } from './request-log.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** How long clients may take; they may be tests, which do not. */
interface Patience {
  /** Milliseconds for sending a request, headers and body. */
  readonly requestMs: number;
  /** At which an export must be taken. */
  readonly pace: Pace;
}

const PATIENCE: Patience = { requestMs: 30_000, pace: PACE };
/** Milliseconds after which clients are looked at again. */
const LOOK_MS = 5_000;

export interface AppOptions {
  readonly engine: Engine;
  /** The client's build: index.html, graphiql.html, assets. */
  readonly clientDir: string;
  /** The built worker that reads drafts (dist/draft-worker.js); without it they are read in this thread. */
  readonly draftWorker?: URL;
  readonly logger?: FastifyBaseLogger;
  readonly settings?: Settings;
  readonly patience?: Patience;
}

/** Everything that is served, not yet listening. Closing it waits for the requests under way. */
export async function createApp({
  engine: store,
  clientDir,
  draftWorker,
  logger,
  settings = {},
  patience = PATIENCE,
}: AppOptions): Promise<FastifyInstance> {
  const proxies = settings.trustProxy ?? 0;
  const app: FastifyInstance = Fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: MAX_BODY_BYTES,
    // A client that sends slower than this is let go, be it within the headers or the body.
    requestTimeout: patience.requestMs,
    http: {
      headersTimeout: patience.requestMs,
      connectionsCheckingInterval: Math.min(LOOK_MS, patience.requestMs),
    },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // An address that cannot be read comes to no route, and to none of its hooks.
    frameworkErrors: (error, _request, { raw }) => {
      const { status, code, message } = httpError(error);
      raw
        .writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
    },
    // The last so many proxies are ours: what they say of where a request came from is believed.
    trustProxy: (_address: string, hop: number) => hop < proxies,
  });
  closeOnceAnswered(app);
  const metrics = new Metrics();
  const engine = metrics.measured(store);
  answerErrors(app, metrics);
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(SECURITY_HEADERS);
    // HTTP/1.0 needs none, and so a load balancer that asks whether all is well may send none.
    if (request.raw.httpVersionMajor === 1 && request.raw.httpVersionMinor === 0)
      request.raw.headers.host ??= 'localhost';
    // Apollo makes an URL of it; a header that cannot be one is the caller's mistake.
    if (!URL.canParse(`http://${request.host}/`))
      throw Object.assign(new Error('bad Host header'), { statusCode: 400 });
  });
  logRequests(app);
  packAnswers(app);
  if (settings.hosts) answerOnlyTo(app, settings.hosts);
  guardFromOtherSites(app, settings.origins ?? []);
  await limitRate(app, settings.rateLimit ?? 0);
  if (settings.metrics ?? true) metrics.serve(app);

  serveHealth(app, store);
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('application/graphql; charset=utf-8').header('cache-control', 'no-cache').send(schemaText),
  );
  serveExports(app, engine, metrics, settings, patience.pace);
  const drafts = draftWorker ? draftReader(draftWorker) : draftReaderHere();
  app.addHook('onClose', async () => await drafts.close());
  await serveDrafts(app, drafts);
  await serveGraphql(
    app,
    { store: combinedReads(engine), extractor: drafts.read },
    metrics,
    settings,
    patience.pace,
  );
  await servePages(app, clientDir, settings.embed);
  return app;
}

/** Every error in the form of GraphQL's, with a stable code; what is hidden from callers goes to the log. */
function answerErrors(app: FastifyInstance, metrics: Metrics): void {
  app.setErrorHandler((error: Error, request, reply) => {
    const { status, code, message } = httpError(error);
    metrics.error(code);
    // What is said to the caller on purpose is no fault of the server, nor that a caller has left.
    if (status >= 500 && !(error instanceof GraphQLError) && !reply.raw.destroyed)
      request.log.error({ err: error }, 'a request failed');
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.setNotFoundHandler((request, reply) => {
    // A page or JSON, as is asked for: caches keep both.
    vary(reply, 'accept');
    if (wantsPage(request))
      return reply.code(404).type('text/html; charset=utf-8').send(nothingHere(request.url));
    const { status, code, message } = httpError(Object.assign(new Error(), { statusCode: 404 }));
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
}
