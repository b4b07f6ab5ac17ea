import { setTimeout as wait } from 'node:timers/promises';
import type { EmbeddedConfig } from '../config.ts';
import type { Engine } from '../engine.ts';
import { StoreLockedError } from '../errors.ts';
import { openEmbedded } from './engine.ts';
import { request, type Request } from './requests.ts';

/** For a command that asks a server for the embedded store that it has open. */
export interface Borrowing {
  /** Called before the server is asked. */
  readonly asked: (pid: number) => void;
  readonly signal: AbortSignal;
}

/** A server answers what it has begun before it lets go: an export's next rows, a slow question. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 100;
/** Who opens a store has its lock for a moment before it says who it is. */
const NAMELESS_MS = 5_000;

/**
 * Opens the embedded store; where a server has it open that lends it, asks for it and waits. The server gets it
 * back when the engine is closed or this process ends.
 * @throws {StoreLockedError} when another process has it that does not lend it, or does not let go.
 */
export async function borrow(config: EmbeddedConfig, { asked, signal }: Borrowing): Promise<Engine> {
  const first = await openedWithin(config, NAMELESS_MS, ({ owner }) => owner === null, signal);
  if (!(first instanceof StoreLockedError)) return first;
  if (!first.owner?.lends) throw first;
  asked(first.owner.pid);
  const standing = await request(config.folder);
  try {
    const engine = await openedWithin(config, PATIENCE_MS, () => true, signal);
    // Another command was first, or the server does not let go.
    if (engine instanceof StoreLockedError) throw engine;
    return closing(engine, standing);
  } catch (error) {
    await standing.withdraw();
    throw error;
  }
}

/** The store, or who has it when the time is over; tried again as long as whoever has it is worth waiting for. */
async function openedWithin(
  config: EmbeddedConfig,
  milliseconds: number,
  isWorthWaiting: (locked: StoreLockedError) => boolean,
  signal: AbortSignal,
): Promise<Engine | StoreLockedError> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const engine = await opened(config);
    if (!(engine instanceof StoreLockedError) || !isWorthWaiting(engine) || performance.now() > end)
      return engine;
    await wait(PAUSE_MS, undefined, { signal });
  }
}

/** The store, or who has it. */
async function opened(config: EmbeddedConfig): Promise<Engine | StoreLockedError> {
  try {
    return await openEmbedded(config);
  } catch (error) {
    if (error instanceof StoreLockedError) return error;
    throw error;
  }
}

/** The same engine, whose end is the end of the request too. */
function closing(engine: Engine, standing: Request): Engine {
  const close = engine.close.bind(engine);
  engine.close = async () => {
    try {
      await close();
    } finally {
      await standing.withdraw();
    }
  };
  return engine;
}
