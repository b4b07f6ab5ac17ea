import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { processorSeconds } from '../processor-time.ts';

/** What a run of requests came to. */
export interface Load {
  readonly requests: number;
  /** Requests that were not answered by 200 with data, or not at all. */
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time that the server's process used for a request; null where it is not known. */
  readonly cpu: number | null;
}

/**
 * Asks over so many connections at once, each the next question as soon as it has an answer: so the time
 * of an answer is also that of the queue before it.
 */
export async function load(
  ask: (connection: number) => Promise<boolean>,
  connections: number,
  seconds: number,
  pid?: number,
): Promise<Load> {
  const cpuBefore = processorSeconds(pid);
  const times: number[] = [];
  let failed = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      while (performance.now() < end) {
        const start = performance.now();
        if (!(await ask(connection))) failed += 1;
        times.push(performance.now() - start);
      }
    }),
  );
  const elapsed = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const cpuAfter = processorSeconds(pid);
  const cpu = cpuBefore === null || cpuAfter === null ? null : ((cpuAfter - cpuBefore) * 1000) / times.length;
  return {
    requests: times.length,
    failed,
    perSecond: times.length / elapsed,
    p50: at(0.5),
    p95: at(0.95),
    cpu,
  };
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  /** Seconds after which the server wants to be asked again; null when it does not say so. */
  readonly retryAfter: number | null;
}

/**
 * A connection that is kept, and that costs little: on a small machine a client that works hard would be
 * measured with the server.
 */
export class HttpConnection {
  readonly #port: number;
  #socket: Socket | null = null;
  #received = '';
  #waiting: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | null = null;

  constructor(port: number) {
    this.#port = port;
  }

  /** Sends JSON, or nothing; one request at a time. */
  async send(method: 'GET' | 'POST', path: string, body: string): Promise<HttpAnswer> {
    const socket = this.#open();
    const sent =
      method === 'GET'
        ? ''
        : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
    return await new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      socket.write(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${sent}\r\n${body}`);
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  #open(): Socket {
    if (this.#socket && !this.#socket.destroyed) return this.#socket;
    this.#received = '';
    // Latin 1: a character is a byte, so that lengths are right; only lengths and the beginning are looked at.
    const socket = connect({ host: '127.0.0.1', port: this.#port, noDelay: true }).setEncoding('latin1');
    socket.on('data', (part) => this.#receive(String(part)));
    const fail = () => {
      this.#waiting?.reject(new Error('the connection was cut'));
      this.#waiting = null;
    };
    socket.on('error', fail);
    socket.on('close', fail);
    this.#socket = socket;
    return socket;
  }

  #receive(part: string): void {
    this.#received += part;
    const headEnd = this.#received.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const head = this.#received.slice(0, headEnd);
    const found = bodyAt(head, this.#received, headEnd + 4);
    if (!found) return;
    this.#received = this.#received.slice(found.end);
    const waiting = this.#waiting;
    this.#waiting = null;
    const retryAfter = /\r\nretry-after: (\d+)/i.exec(head)?.[1];
    waiting?.resolve({
      status: Number(head.slice(9, 12)),
      body: found.body,
      retryAfter: retryAfter === undefined ? null : Number(retryAfter),
    });
  }
}

/** The body that begins here, once it is there whole: by its length, or in chunks. */
function bodyAt(head: string, received: string, start: number): { body: string; end: number } | null {
  if (!/\r\ntransfer-encoding: chunked/i.test(head)) {
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const end = start + length;
    return received.length < end ? null : { body: received.slice(start, end), end };
  }
  let body = '';
  for (let at = start; ;) {
    const lineEnd = received.indexOf('\r\n', at);
    if (lineEnd < 0) return null;
    const length = Number.parseInt(received.slice(at, lineEnd), 16);
    const end = lineEnd + 2 + length + 2;
    if (received.length < end) return null;
    if (length === 0) return { body, end };
    body += received.slice(lineEnd + 2, lineEnd + 2 + length);
    at = end;
  }
}
