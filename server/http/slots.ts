import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors.ts';

interface Waiting {
  readonly begin: () => void;
}

/**
 * Room for so much work at the same time; who finds none waits in a line, and is refused when the line is too
 * long or does not move.
 */
export class Slots {
  readonly #room: number;
  readonly #line: number;
  readonly #patience: number;
  readonly #observe: (running: number) => void;
  readonly #waiting = new Set<Waiting>();
  #running = 0;

  /** `patience`: milliseconds in the line. */
  constructor(room: number, line: number, patience: number, observe: (running: number) => void = () => {}) {
    this.#room = room;
    this.#line = line;
    this.#patience = patience;
    this.#observe = observe;
  }

  /**
   * Resolves when there is room; what it gives must be called once the work is over, and may be called again.
   * @throws GraphQLError BUSY; the signal's reason when the caller leaves the line.
   */
  async take(signal: AbortSignal): Promise<() => void> {
    // Who waits is handed the room of who ends; nobody who comes between gets it.
    if (this.#running >= this.#room) await this.#wait(signal);
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
    if (this.#waiting.size >= this.#line) throw busy();
    await new Promise<void>((resolve, reject) => {
      const leave = (answer: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
        this.#waiting.delete(waiting);
        answer();
      };
      const waiting: Waiting = { begin: () => leave(resolve) };
      const gone = () => leave(() => reject(signal.reason));
      const timer = setTimeout(() => leave(() => reject(busy())), this.#patience);
      signal.addEventListener('abort', gone, { once: true });
      this.#waiting.add(waiting);
    });
  }

  #change(by: number): void {
    this.#running += by;
    this.#observe(this.#running);
  }
}

const busy = (): GraphQLError =>
  new GraphQLError('Too many exports are being written at the moment. Try again in some seconds.', {
    extensions: { code: ErrorCode.Busy },
  });
