import { existsSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EXPLORER_CSP, GRAPHIQL_CSP } from './security-headers.ts';

const EXPLORER = 'index.html';
const GRAPHIQL = 'graphiql.html';
/** Vite names the files in this folder by their content, so that they never change. */
const HASHED = `${sep}assets${sep}`;

/**
 * Serves the built pages: the explorer at `/` and at every address that it makes itself, GraphiQL at
 * `/graphiql`, their files below. Without a build, `/` says how to make one; the API works all the same.
 */
export async function servePages(app: FastifyInstance, clientDir: string): Promise<void> {
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
    setHeaders(response, path) {
      const immutable = path.includes(HASHED);
      response.setHeader('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader(
        'content-security-policy',
        basename(path) === GRAPHIQL ? GRAPHIQL_CSP : EXPLORER_CSP,
      );
    },
  });
  app.get('/', (_request, reply) => reply.sendFile(EXPLORER));
  app.get('/graphiql', (_request, reply) => reply.sendFile(GRAPHIQL));
}

/**
 * Whether an address that is no file may be one of the explorer's own: a browser asks for a page, and the
 * path does not lead into a folder of files. Symbols have dots and slashes, so the path's form says nothing.
 */
export function isPageRequest(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? '';
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    (request.headers.accept ?? '').includes('text/html') &&
    !/^\/(?:assets|graphql|health|schema\.graphql)(?:\/|$)/.test(path) &&
    !/(?:^|\/|%2f|\\|%5c)(?:\.|%2e)/i.test(path)
  );
}

/** Answers such an address with the explorer, which reads it. */
export const EXPLORER_PAGE = EXPLORER;
