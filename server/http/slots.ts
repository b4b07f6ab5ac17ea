import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors.ts';

interface Waiting {
  readonly begin: () => void;
}

/** How much room there is. */
export interface SlotOptions {
  /** Pieces of work at the same time. */
  readonly room: number;
  /** How many may wait. */
  readonly line: number;
  /** Milliseconds in the line. */
  readonly patience: number;
  /** What is said to who is refused: "Too many exports are being written". */
  readonly tooMany: string;
  readonly observe?: (running: number) => void;
}

/**
 * Room for so much work at the same time; who finds none waits in a line, and is refused when the line is too
 * long or does not move.
 */
export class Slots {
  readonly #options: SlotOptions;
  readonly #waiting = new Set<Waiting>();
  #running = 0;

  constructor(options: SlotOptions) {
    this.#options = options;
  }

  /**
   * Resolves when there is room; what it gives must be called once the work is over, and may be called again.
   * @throws GraphQLError BUSY; the signal's reason when the caller has left, or leaves the line.
   */
  async take(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    // Who waits is handed the room of who ends; nobody who comes between gets it.
    if (this.#running >= this.#options.room) await this.#wait(signal);
    else this.#change(1);
    let done = false;
    return () => {
      if (done) return;
      done = true;
      const [next] = this.#waiting;
      if (next) next.begin();
      else this.#change(-1);
    };
  }

  async #wait(signal: AbortSignal): Promise<void> {
    const { line, patience, tooMany } = this.#options;
    if (this.#waiting.size >= line) throw busy(tooMany);
    await new Promise<void>((resolve, reject) => {
      const leave = (answer: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
        this.#waiting.delete(waiting);
        answer();
      };
      const waiting: Waiting = { begin: () => leave(resolve) };
      const gone = () => leave(() => reject(signal.reason));
      const timer = setTimeout(() => leave(() => reject(busy(tooMany))), patience);
      signal.addEventListener('abort', gone, { once: true });
      this.#waiting.add(waiting);
    });
  }

  #change(by: number): void {
    this.#running += by;
    this.#options.observe?.(this.#running);
  }
}

const busy = (tooMany: string): GraphQLError =>
  new GraphQLError(`${tooMany} at the moment. Try again in some seconds.`, {
    extensions: { code: ErrorCode.Busy },
  });
