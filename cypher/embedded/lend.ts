import { setTimeout as wait } from 'node:timers/promises';
import { deadline } from '../deadline.ts';
import type { BulkWriter, Engine, Params, ReadOptions, Row, Statement, WriteTransaction } from '../engine.ts';
import { StoreClosedError, StoreLentError, StoreLockedError, StoreTimeoutError } from '../errors.ts';
import { openEmbedded } from './engine.ts';
import { sayWhoOwns } from './open.ts';
import { forgetRequests, isRequested } from './requests.ts';

/** How often is looked whether somebody asks for the store, and whether it is free again. */
const LOOK_MS = 200;
/** How long who reads waits for a store that is lent: most commands need it for a second or two. */
const PATIENCE_MS = 8_000;

/** What happens to a store that is lent, for a log. */
export interface LendingObserver {
  readonly lent: () => void;
  readonly back: () => void;
  readonly failed: (error: unknown) => void;
}

interface Options {
  readonly folder: string;
  /** Open, and ready to be read. */
  readonly engine: Engine;
  /** Makes the store ready each time that it has come back. */
  readonly reopened: (engine: Engine) => Promise<void>;
  readonly observer: LendingObserver;
}

/**
 * The embedded store of a server, which lends it: only one process can have it open, and whoever looks at the
 * graph wants to add a text without stopping what he looks with. While a command has it, reads wait for a while.
 */
export class LendingEngine implements Engine {
  readonly #folder: string;
  readonly #reopened: Options['reopened'];
  readonly #observer: LendingObserver;
  #engine: Engine;
  /** Set while the store is away: settles when `#engine` is a new one, fails when this is closed. */
  #away: Promise<void> | null = null;
  readonly #closing = new AbortController();
  readonly #watching: Promise<void>;
  /** Of the store when it was last here: what was read then is right until it is back. */
  #version = '';

  static async of(options: Options): Promise<LendingEngine> {
    await forgetRequests(options.folder);
    await sayWhoOwns(options.folder, { lends: true });
    return new LendingEngine(options);
  }

  private constructor({ folder, engine, reopened, observer }: Options) {
    this.#folder = folder;
    this.#reopened = reopened;
    this.#observer = observer;
    this.#engine = engine;
    this.#watching = this.#watch();
  }

  async info() {
    if (this.#away) throw new StoreLentError();
    return this.#open().info();
  }

  async version(): Promise<string> {
    if (this.#away) return this.#version;
    return this.#open().version();
  }

  async read(statement: Statement, params?: Params, options: ReadOptions = {}): Promise<readonly Row[]> {
    return (await this.#here(options)).read(statement, params, options);
  }

  async write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    return (await this.#here()).write(work);
  }

  get bulk(): BulkWriter {
    return this.#open().bulk;
  }

  async searchText(query: string, limit: number, options: ReadOptions = {}) {
    return (await this.#here(options)).searchText(query, limit, options);
  }

  async searchPassages(query: string, limit: number, options: ReadOptions = {}) {
    return (await this.#here(options)).searchPassages(query, limit, options);
  }

  async migrate(): Promise<void> {
    await (await this.#here()).migrate();
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort(new StoreClosedError());
    await this.#watching;
    await this.#engine.close();
    await forgetRequests(this.#folder);
  }

  #open(): Engine {
    this.#closing.signal.throwIfAborted();
    return this.#engine;
  }

  /** The store, waited for if it is away. */
  async #here({ timeout = PATIENCE_MS, signal }: ReadOptions = {}): Promise<Engine> {
    if (this.#away) {
      try {
        await deadline(this.#away, 'lent', {
          timeout: Math.min(timeout, PATIENCE_MS),
          ...(signal && { signal }),
        });
      } catch (error) {
        throw error instanceof StoreTimeoutError ? new StoreLentError() : error;
      }
    }
    return this.#open();
  }

  async #watch(): Promise<void> {
    const { signal } = this.#closing;
    try {
      for (;;) {
        await wait(LOOK_MS, undefined, { signal, ref: false });
        if (await isRequested(this.#folder)) await this.#lend();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Lets go of the store until nobody asks for it any more. */
  async #lend(): Promise<void> {
    const engine = this.#open();
    this.#version = await engine.version();
    this.#away = this.#lendNow(engine);
    await this.#away;
  }

  async #lendNow(engine: Engine): Promise<void> {
    try {
      // What cannot be closed well is opened again like any other.
      await engine.close().catch((error: unknown) => this.#observer.failed(error));
      this.#observer.lent();
      this.#engine = await this.#taken();
      this.#observer.back();
    } catch (error) {
      throw this.#closing.signal.aborted ? this.#closing.signal.reason : error;
    } finally {
      this.#away = null;
    }
  }

  /** The store once it is free, however often it cannot be opened before. */
  async #taken(): Promise<Engine> {
    for (let failure: unknown = null; ;) {
      await wait(LOOK_MS, undefined, { signal: this.#closing.signal });
      if (await isRequested(this.#folder)) continue;
      let engine: Engine | null = null;
      try {
        engine = await openEmbedded({ kind: 'embedded', folder: this.#folder }, { lends: true });
        await this.#reopened(engine);
        return engine;
      } catch (error) {
        await engine?.close();
        // Still in use; anything else is told once.
        if (error instanceof StoreLockedError || String(error) === String(failure)) continue;
        failure = error;
        this.#observer.failed(error);
      }
    }
  }
}
