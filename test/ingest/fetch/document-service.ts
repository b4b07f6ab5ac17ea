import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface DocumentService {
  /** http://127.0.0.1:PORT */
  readonly address: string;
  readonly host: string;
  /** Paths with their queries, in the order in which they were asked for. */
  readonly asked: string[];
  /** The headers of the last request. */
  lastHeaders: IncomingMessage['headers'];
  /** The most requests that were open at one time. */
  mostAtOnce: number;
  /** What is answered at a path (with its query), one after the other; the last one stays. */
  answer(path: string, ...answers: readonly Answer[]): void;
  /** Nobody answers at the address any more; once over is over. */
  stop(): Promise<void>;
}

/** A server on this machine that behaves as the UN's document service does, faults included. */
export async function startDocumentService(): Promise<DocumentService> {
  const answers = new Map<string, Answer[]>();
  let open = 0;
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '');
    service.asked.push(path);
    service.lastHeaders = request.headers;
    open += 1;
    service.mostAtOnce = Math.max(service.mostAtOnce, open);
    response.on('close', () => (open -= 1));
    const waiting = answers.get(path) ?? [status(404)];
    const next = waiting.length > 1 ? waiting.shift() : waiting[0];
    next?.(response, request);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const service: DocumentService = {
    address: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked: [],
    lastHeaders: {},
    mostAtOnce: 0,
    answer: (path, ...given) => void answers.set(path, [...given]),
    stop: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return service;
}

export const bytes =
  (content: string | Uint8Array, type = 'application/octet-stream'): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(content);

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('no');

export const redirect = (to: string): Answer => status(302, { location: to });

/** Promises more than it sends, and hangs up. */
export const cutOff: Answer = (response) => {
  response.writeHead(200, { 'content-length': '1000000' });
  response.write('%PDF-1.7 and then', () => response.destroy());
};

/** Never ends. */
export const endless: Answer = (response) => {
  response.writeHead(200);
  const more = (): void => {
    if (!response.destroyed) response.write(Buffer.alloc(65_536, '%PDF-'), () => setImmediate(more));
  };
  more();
};

/** Takes the request and says nothing. */
export const silent: Answer = () => {};
