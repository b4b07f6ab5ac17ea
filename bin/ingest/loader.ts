import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnreachableError } from '../../cypher/errors.ts';
import { prepareBatch, type Batch, type LoadInput } from '../../ingest/load/load.ts';

/**
 * Documents of one transaction: few, so that little is lost with it and the store has them soon; more and more while
 * the store is slower than what comes in, up to many, for then larger transactions are the faster ones.
 */
const FEW = 50;
const MANY = 400;
/** Characters of text with which a batch is full in any case. */
const FULL = 8_000_000;

/** How long a store may be away, in milliseconds; a server that is restarted takes less. */
const PATIENCE = 120_000;
const PAUSE = 1_000;

export interface LoaderOptions {
  /** Told when the store is away, and when it is back. */
  readonly say: (line: string) => void;
  readonly patience?: number;
  readonly pause?: number;
  /** Ends the waiting for a store that is away. */
  readonly signal: AbortSignal;
}

/**
 * Takes documents into the store in batches, each whole or not at all, while the next are being read. A
 * document that was added and not loaded yet may be put back by another of its symbol.
 */
export class Loader {
  readonly #load: (batch: Batch) => Promise<unknown>;
  readonly #options: LoaderOptions;
  #waiting = new Map<string, LoadInput>();
  #characters = 0;
  /** Documents that fill a batch now. */
  #enough = FEW;
  #isWriting = false;
  #running: Promise<void> = Promise.resolve();

  constructor(load: (batch: Batch) => Promise<unknown>, options: LoaderOptions) {
    this.#load = load;
    this.#options = options;
  }

  /** Resolves when there is room for the next one. */
  async add(id: string, input: LoadInput): Promise<void> {
    this.#waiting.set(id, input);
    this.#characters += input.text?.length ?? 0;
    if (this.#waiting.size >= this.#enough || this.#characters >= FULL) await this.#begin();
  }

  /** Resolves when everything that was added is in the store. */
  async flush(): Promise<void> {
    await this.#begin();
    await this.#running;
  }

  /** Begins to load what waits, once the batch before is in the store; its rows are made meanwhile. */
  async #begin(): Promise<void> {
    const inputs = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#characters = 0;
    this.#enough = this.#isWriting ? Math.min(this.#enough * 2, MANY) : FEW;
    const batch = await prepareBatch(inputs);
    await this.#running;
    if (inputs.length === 0) return;
    this.#isWriting = true;
    this.#running = patiently(() => this.#load(batch), this.#options).finally(() => {
      this.#isWriting = false;
    });
    // Its failure is met by the next who waits for it; until then it is not an unhandled one.
    this.#running.catch(() => undefined);
  }
}

/** Tries again while the store is away. A batch that was half sent is not in the store, or in it whole. */
async function patiently(
  work: () => Promise<unknown>,
  { say, signal, patience = PATIENCE, pause: wait = PAUSE }: LoaderOptions,
): Promise<void> {
  const until = Date.now() + patience;
  for (let told = false; ; told = true) {
    try {
      await work();
      if (told) say('The store answers again.');
      return;
    } catch (error) {
      if (!(error instanceof StoreUnreachableError) || Date.now() > until || signal.aborted) throw error;
      if (!told)
        say(`The store does not answer; it is asked again for ${Math.round(patience / 1000)} seconds.`);
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}
