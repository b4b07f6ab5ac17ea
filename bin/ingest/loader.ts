import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnreachableError } from '../../cypher/errors.ts';
import { prepareBatch, type Batch, type LoadInput } from '../../ingest/load/load.ts';

/** What makes a batch full. Fifty texts are one transaction: fast, and little is lost with it. */
const FULL = { documents: 50, characters: 4_000_000 };

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
  #running: Promise<void> = Promise.resolve();

  constructor(load: (batch: Batch) => Promise<unknown>, options: LoaderOptions) {
    this.#load = load;
    this.#options = options;
  }

  /** Resolves when there is room for the next one. */
  async add(id: string, input: LoadInput): Promise<void> {
    this.#waiting.set(id, input);
    this.#characters += input.text?.length ?? 0;
    if (this.#waiting.size >= FULL.documents || this.#characters >= FULL.characters) await this.#begin();
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
    const batch = await prepareBatch(inputs);
    await this.#running;
    if (inputs.length === 0) return;
    this.#running = patiently(() => this.#load(batch), this.#options);
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
