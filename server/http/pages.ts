import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { GRAPHIQL_CSP, embeddedCsp } from './security-headers.ts';

const EXPLORER = 'index.html';
const GRAPHIQL = 'graphiql.html';
/** Vite names the files in this folder by their content, so that they never change. */
const HASHED = `${sep}assets${sep}`;

/**
 * Serves the built pages: the explorer at `/` (its views differ by their query only), GraphiQL at
 * `/graphiql`, their files below. Without a build, `/` says how to make one; the API works all the same.
 */
export async function servePages(
  app: FastifyInstance,
  clientDir: string,
  /** Other sites that may show views in their own pages. */
  embedders: readonly string[] = [],
): Promise<void> {
  if (!existsSync(join(clientDir, EXPLORER))) {
    const message = 'The pages are not built yet: run `npm run build`. The API is at /graphql.\n';
    app.get('/', (_request, reply) => reply.code(503).type('text/plain; charset=utf-8').send(message));
    return;
  }
  await app.register(fastifyStatic, {
    root: clientDir,
    index: false,
    redirect: false,
    dotfiles: 'deny',
    cacheControl: false,
    // The build has put them beside each file.
    preCompressed: true,
    setHeaders(response, path) {
      const immutable = path.includes(HASHED);
      response.setHeader('vary', 'accept-encoding');
      response.setHeader('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (request, reply) => {
    // Only what asks to be embedded may be; the whole explorer stays a page of its own.
    if (embedders.length > 0 && /[?&]embed(?:[=&]|$)/.test(request.url))
      void reply.removeHeader('x-frame-options').header('content-security-policy', embeddedCsp(embedders));
    return reply.sendFile(EXPLORER);
  });
  for (const path of ['/graphiql', `/${GRAPHIQL}`])
    app.get(path, (_request, reply) =>
      reply.header('content-security-policy', GRAPHIQL_CSP).sendFile(GRAPHIQL),
    );
}
