import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Engine } from '../cypher/engine.ts';
import { PortInUseError, ServerStartError } from './errors.ts';
import { createApp } from './http/app.ts';
import { RATE_LIMIT } from './limits/constants.ts';
import type { Settings } from './settings.ts';

export interface StartOptions {
  /** Not closed by the server: whoever opened it closes it. */
  readonly engine: Engine;
  /** Default 127.0.0.1: reachable from this machine only. */
  readonly host?: string;
  /** Default 4000; 0 takes a free one. */
  readonly port?: number;
  /** The client's build, by its absolute path. */
  readonly clientDir: string;
  /** The built worker that reads drafts. */
  readonly draftWorker?: URL;
  readonly logger?: FastifyBaseLogger;
  readonly settings?: Settings;
}

export interface RunningServer {
  /** For people: `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Lets the requests under way finish, at most some seconds. */
  readonly close: () => Promise<void>;
}

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4000;
const CLOSE_TIMEOUT_MS = 10_000;
/** Connections that may wait to be taken: a thousand clients may come at once. The system may allow fewer. */
const BACKLOG = 4_096;

/**
 * Serves explorer, GraphiQL and API on one address.
 * @throws PortInUseError, ServerStartError: their messages say what to do.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const {
    engine,
    clientDir,
    draftWorker,
    logger,
    settings = {},
    host = DEFAULT_HOST,
    port = DEFAULT_PORT,
  } = options;
  const app = await createApp({
    engine,
    clientDir,
    settings: {
      ...settings,
      rateLimit: settings.rateLimit ?? defaultRateLimit(host),
      ...hostsOf(settings, host),
    },
    ...(draftWorker && { draftWorker }),
    ...(logger && { logger }),
  });
  try {
    await app.listen({ host, port, backlog: BACKLOG });
  } catch (error) {
    await app.close();
    throw startError(host, port, error);
  }
  const address = app.server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { url: urlOf(host, bound), port: bound, close: () => closeGracefully(app) };
}

/** One's own programs may ask as fast as they can; others may not, unless the settings say so. */
const defaultRateLimit = (host: string): number => (isLoopback(host) ? 0 : RATE_LIMIT);

/** A server for this machine alone is asked by its own names: another's would be a page that got hold of a browser here. */
const hostsOf = ({ hosts }: Settings, host: string): Pick<Settings, 'hosts'> =>
  hosts ? { hosts } : isLoopback(host) ? { hosts: [] } : {};

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** Requests under way may finish; after a while their connections are cut, so that closing always ends. */
async function closeGracefully(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}

/** A server that listens everywhere is best reached by its loopback address. */
function urlOf(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? DEFAULT_HOST : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

function startError(host: string, port: number, error: unknown): Error {
  const cause = { cause: error };
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'EADDRINUSE':
      return new PortInUseError(host, port, cause);
    case 'EACCES':
      return new ServerStartError(
        `Port ${port} on ${host} may not be used by this user. Choose one from 1024 on: --port 4000, or PORT=4000.`,
        cause,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ServerStartError(
        `This machine has no address "${host}". Choose another: --host 127.0.0.1, or HOST=127.0.0.1.`,
        cause,
      );
    default:
      return error instanceof Error ? error : new ServerStartError(String(error), cause);
  }
}
