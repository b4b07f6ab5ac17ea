import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors.ts';

interface Waiting {
  readonly size: number;
  readonly begin: () => void;
}

/** How much room there is. */
export interface SlotOptions {
  /** Pieces of work at the same time; or the sum of their sizes, where they have some. */
  readonly room: number;
  /** How many may wait. */
  readonly line: number;
  /** Milliseconds in the line. */
  readonly patience: number;
  /** What is said to who is refused: "Too many exports are being written". */
  readonly tooMany: string;
  /** Told how much of it is taken. */
  readonly observe?: (taken: number) => void;
}

/**
 * Room for so much work at the same time; who finds none waits in a line, and is refused when the line is too
 * long or does not move.
 */
export class Slots {
  readonly #options: SlotOptions;
  readonly #waiting = new Set<Waiting>();
  #taken = 0;

  constructor(options: SlotOptions) {
    this.#options = options;
  }

  /**
   * Resolves when there is room; what it gives must be called once the work is over, and may be called again.
   * @throws GraphQLError BUSY; the signal's reason when the caller has left, or leaves the line.
   */
  async take(signal: AbortSignal, size = 1): Promise<() => void> {
    signal.throwIfAborted();
    // Nobody gets the room for which another waits.
    if (this.#waiting.size === 0 && this.#fits(size)) this.#change(size);
    else await this.#wait(signal, size);
    let done = false;
    return () => {
      if (done) return;
      done = true;
      this.#change(-size);
      this.#letIn();
    };
  }

  /**
   * The same for a request: who is refused is told when to come again, after as long as it would have waited.
   * @throws as `take`
   */
  async takeFor(reply: FastifyReply, signal: AbortSignal): Promise<() => void> {
    void reply.header('retry-after', String(this.#options.patience / 1000));
    const finish = await this.take(signal);
    void reply.removeHeader('retry-after');
    return finish;
  }

  /** What is larger than all the room has it alone. */
  #fits(size: number): boolean {
    return this.#taken === 0 || this.#taken + size <= this.#options.room;
  }

  #letIn(): void {
    for (const { size, begin } of this.#waiting) {
      if (!this.#fits(size)) return;
      this.#change(size);
      begin();
    }
  }

  async #wait(signal: AbortSignal, size: number): Promise<void> {
    const { line, patience, tooMany } = this.#options;
    if (this.#waiting.size >= line) throw busy(tooMany);
    await new Promise<void>((resolve, reject) => {
      const leave = (answer: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
        this.#waiting.delete(waiting);
        answer();
      };
      const waiting: Waiting = { size, begin: () => leave(resolve) };
      const refuse = (reason: unknown) => {
        leave(() => reject(reason));
        this.#letIn();
      };
      const gone = () => refuse(signal.reason);
      const timer = setTimeout(() => refuse(busy(tooMany)), patience);
      signal.addEventListener('abort', gone, { once: true });
      this.#waiting.add(waiting);
    });
  }

  #change(by: number): void {
    this.#taken += by;
    this.#options.observe?.(this.#taken);
  }
}

const busy = (tooMany: string): GraphQLError =>
  new GraphQLError(`${tooMany} at the moment. Try again in some seconds.`, {
    extensions: { code: ErrorCode.Busy },
  });
