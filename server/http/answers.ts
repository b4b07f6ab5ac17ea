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
}

/** The bookkeeping of a small one takes as much again. */
const sizeOf = ({ body }: KeptAnswer): number => body.length + 500;

/**
 * Answers to questions, kept as long as the graph is the same: every question asks the store first whether
 * something was written, so that an answer is never older than the question, whichever process writes.
 */
export class Answers {
  readonly #store: Pick<Store, 'version'>;
  readonly #kept: LRUCache<string, KeptAnswer>;
  #version = '';

  constructor(store: Pick<Store, 'version'>, bytes: number) {
    this.#store = store;
    this.#kept = new LRUCache({ maxSize: bytes, sizeCalculation: sizeOf });
  }

  /** @throws StoreError when the store does not say whether the graph is the same. */
  async find(question: string): Promise<Lookup> {
    const version = await this.#store.version();
    if (version !== this.#version) {
      this.#kept.clear();
      this.#version = version;
    }
    const key = createHash('sha256').update(question).digest('base64');
    return {
      answer: this.#kept.get(key) ?? null,
      keep: (answer) => {
        // Something was written while the answer was found: it may be of either graph.
        if (version === this.#version) this.#kept.set(key, answer);
      },
    };
  }
}
