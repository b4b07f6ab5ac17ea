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

/** Nobody waits to be told. */
const nothing = (): void => {};

/** Loads a batch; `onWritten` is called when nothing is left but to commit it. */
export type Load = (batch: Batch, onWritten: () => void) => Promise<unknown>;

/** A batch on its way into the store. */
interface Begun {
  readonly ids: ReadonlySet<string>;
  /** It has been written, and all before it are in the store: the next one may begin. */
  readonly written: Promise<unknown>;
  /** It is in the store, as are all before it. */
  readonly done: Promise<unknown>;
}

/**
 * Takes documents into the store in batches, each whole or not at all, while the next are being read. A
 * document that was added and not loaded yet may be put back by another of its symbol.
 */
export class Loader {
  readonly #load: Load;
  readonly #options: LoaderOptions;
  #waiting = new Map<string, LoadInput>();
  #characters = 0;
  /** Documents that fill a batch now. */
  #enough = FEW;
  #isWriting = false;
  #last: Begun = { ids: new Set(), written: Promise.resolve(), done: Promise.resolve() };
  /** Whether it has been said that the store is away. */
  readonly #absence = { told: false };

  constructor(load: Load, options: LoaderOptions) {
    this.#load = load;
    this.#options = options;
  }

  /** Resolves when there is room for the next one. */
  async add(id: string, input: LoadInput): Promise<void> {
    this.#waiting.set(id, input);
    this.#characters += input.text?.length ?? 0;
    if (this.#waiting.size >= this.#enough || this.#characters >= FULL) await this.#begin();
  }

  /** Writes something beside documents, as patiently as them. */
  async beside(work: () => Promise<unknown>): Promise<void> {
    await patiently(work, this.#options, this.#absence);
  }

  /** Resolves when everything that was added is in the store. */
  async flush(): Promise<void> {
    await this.#begin();
    await this.#last.done;
  }

  /**
   * Begins to load what waits, once the batch before is written; its rows are made meanwhile. It is sent while the one
   * before is being committed, unless that has a document of the same name, which this one is to take the place of.
   */
  async #begin(): Promise<void> {
    const inputs = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#characters = 0;
    this.#enough = this.#isWriting ? Math.min(this.#enough * 2, MANY) : FEW;
    const batch = await prepareBatch(inputs);
    const before = this.#last;
    await (batch.ids.some((id) => before.ids.has(id)) ? before.done : before.written);
    if (inputs.length > 0) this.#last = this.#start(batch, before);
  }

  #start(batch: Batch, before: Begun): Begun {
    let onWritten = nothing;
    const written = new Promise<void>((resolve) => (onWritten = resolve));
    this.#isWriting = true;
    const load = patiently(() => this.#load(batch, onWritten), this.#options, this.#absence);
    const done = Promise.all([before.done, load]).then(nothing);
    const begun = {
      ids: new Set<string>(batch.ids),
      written: Promise.race([done, Promise.all([before.done, written])]),
      done,
    };
    const end = () => {
      if (this.#last === begun) this.#isWriting = false;
    };
    // A failure is met by the next who waits for it; until then it is not an unhandled one.
    done.then(end, end);
    begun.written.catch(() => undefined);
    return begun;
  }
}

/** Tries again while the store is away. A batch that was half sent is not in the store, or in it whole. */
async function patiently(
  work: () => Promise<unknown>,
  { say, signal, patience = PATIENCE, pause: wait = PAUSE }: LoaderOptions,
  absence: { told: boolean },
): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      await work();
      if (absence.told) say('The store answers again.');
      absence.told = false;
      return;
    } catch (error) {
      if (!(error instanceof StoreUnreachableError) || Date.now() > until || signal.aborted) throw error;
      if (!absence.told)
        say(`The store does not answer; it is asked again for ${Math.round(patience / 1000)} seconds.`);
      absence.told = true;
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}
