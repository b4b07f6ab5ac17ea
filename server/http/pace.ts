import type { ServerResponse } from 'node:http';

/** How slowly an answer may be taken; tests take less. */
export interface Pace {
  /** Milliseconds that the server waits for its reader over what the rate gives. */
  readonly patienceMs: number;
  /** Bytes a second: slower than any connection by which one would fetch a file. */
  readonly leastRate: number;
}

export const PACE: Pace = { patienceMs: 60_000, leastRate: 16 * 1024 };

/** Milliseconds between two looks. */
const LOOK_MS = 1_000;

/** What is seen of a connection at one moment. */
export interface Look {
  /** Milliseconds since the last look. */
  readonly elapsed: number;
  /** Bytes that the server has given and its reader has not taken. */
  readonly waiting: number;
  /** Bytes that it has taken so far. */
  readonly taken: number;
}

/**
 * Whether a reader is too slow, look by look. Time that the server waits for it is a debt, what it takes pays for it at
 * the least rate; nothing is saved up, so that who was fast may not stop for hours. Bytes are seen to be taken piece
 * by piece, so what is under way counts as paid. Time that the server itself needs, for it has nothing to
 * give yet or is too busy to look, is nobody's debt.
 */
export function readerWatch({ patienceMs, leastRate }: Pace, lookMs: number): (look: Look) => boolean {
  const paidBy = (bytes: number) => (bytes / leastRate) * 1000;
  let debt = 0;
  let before = 0;
  return ({ elapsed, waiting, taken }) => {
    const owed = waiting > 0 ? Math.min(elapsed, 2 * lookMs) : 0;
    debt = Math.max(0, debt + owed - paidBy(taken - before));
    before = taken;
    return debt > patienceMs + paidBy(waiting);
  };
}

/** Cuts the connection of who takes an answer too slowly, nothing at all or a byte at a time: it may keep others waiting. */
export function cutSlowReader(raw: ServerResponse, pace: Pace): void {
  const { socket } = raw;
  if (!socket) return;
  const lookMs = Math.min(LOOK_MS, pace.patienceMs / 4);
  const isTooSlow = readerWatch(pace, lookMs);
  // A connection that is kept has carried other answers before.
  const start = socket.bytesWritten;
  let last = performance.now();
  const look = setInterval(() => {
    const now = performance.now();
    const taken = socket.bytesWritten - socket.writableLength - start;
    if (isTooSlow({ elapsed: now - last, waiting: raw.writableLength, taken })) raw.destroy();
    last = now;
  }, lookMs);
  raw.once('close', () => clearInterval(look));
}
