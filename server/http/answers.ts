import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Store } from '../data/combined-reads.ts';

/** An answer as it was sent: as bytes, which take half the memory of a text, and none of what is looked through for garbage. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A question that has been looked up: its answer, or how to keep the one that will be found. */
export interface Lookup {
  readonly answer: KeptAnswer | null;
  readonly keep: (answer: KeptAnswer) => void;
  /** Must be called in the end: what is not kept by then will not be, and who waits for it looks for himself. */
  readonly close: () => void;
}

/** An answer that is being looked for: null when it came to none that may be kept. */
class Pending {
  settle: (answer: KeptAnswer | null) => void = () => {};
  readonly answer = new Promise<KeptAnswer | null>((resolve) => {
    this.settle = resolve;
  });
}

/** How often a question waits for who asked the same before, whose answer may fail for reasons of its own. */
const WAITS = 2;

/** The bookkeeping of a small one takes as much again. */
const sizeOf = ({ body }: KeptAnswer): number => body.length + 500;

/**
 * Answers to questions, kept as long as the graph is the same: every question asks the store first whether
 * something was written, so that an answer is never older than the question, whichever process writes. Who asks what
 * another is asking of the same graph waits for that answer: a thousand with one question are one.
 */
export class Answers {
  readonly #store: Pick<Store, 'version'>;
  readonly #kept: LRUCache<string, KeptAnswer>;
  readonly #pending = new Map<string, Pending>();
  #version = '';

  constructor(store: Pick<Store, 'version'>, bytes: number) {
    this.#store = store;
    this.#kept = new LRUCache({ maxSize: bytes, sizeCalculation: sizeOf });
  }

  /** @throws StoreError when the store does not say whether the graph is the same. */
  async find(question: string): Promise<Lookup> {
    const key = createHash('sha256').update(question).digest('base64');
    for (let waits = 0; ; waits += 1) {
      const version = await this.#store.version();
      if (version !== this.#version) {
        this.#kept.clear();
        // Who waits for one of these asks again: it is of either graph.
        this.#pending.clear();
        this.#version = version;
      }
      const kept = this.#kept.get(key);
      if (kept) return found(kept);
      const pending = waits < WAITS ? this.#pending.get(key) : undefined;
      if (!pending) return this.#begin(key, version);
      const answer = await pending.answer;
      if (answer) return found(answer);
    }
  }

  #begin(key: string, version: string): Lookup {
    const pending = new Pending();
    if (!this.#pending.has(key)) this.#pending.set(key, pending);
    const close = (answer: KeptAnswer | null) => {
      if (this.#pending.get(key) === pending) this.#pending.delete(key);
      pending.settle(answer);
    };
    return {
      answer: null,
      keep: (answer) => {
        // Something was written while the answer was found: it may be of either graph.
        const isOfOne = version === this.#version;
        if (isOfOne) this.#kept.set(key, answer);
        close(isOfOne ? answer : null);
      },
      close: () => close(null),
    };
  }
}

const found = (answer: KeptAnswer): Lookup => ({ answer, keep: () => {}, close: () => {} });
