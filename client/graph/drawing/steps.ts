/** Pieces follow each other in one task for so many milliseconds. */
const TASK = 8;

/** Has a task done behind those that wait, and gives the way to call it off. */
export type Schedule = (task: () => void) => () => void;

/** With the next turn of the browser: timers that set timers it keeps four milliseconds apart, messages not. */
const soon: Schedule = (task) => {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    task();
  });
  port1.start();
  port2.postMessage(null);
  return () => port1.close();
};

/** Work in the order in which it is asked for, in pieces between which the page answers. */
export class Steps {
  readonly #waiting: (() => void)[] = [];
  readonly #signal: AbortSignal;
  readonly #tell: (part: number | null) => void;
  readonly #schedule: Schedule;
  #callOff = () => {};
  /** Pieces since nothing waited. */
  #all = 0;
  /** Where the running piece puts what it asks for itself; null when none runs. */
  #place: number | null = null;

  /**
   * @param signal from its abort on nothing is done any more, nor what waits then
   * @param tell hears after each task which part is done, 0 to 1; null when nothing waits any more
   */
  constructor(
    signal: AbortSignal,
    tell: (part: number | null) => void = () => undefined,
    schedule: Schedule = soon,
  ) {
    this.#signal = signal;
    this.#tell = tell;
    this.#schedule = schedule;
    signal.addEventListener('abort', () => this.#forget(), { once: true });
  }

  /** At once when nothing waits, else when what waits is done. */
  run(piece: () => void): void {
    if (this.#signal.aborted) return;
    if (this.#waiting.length > 0) this.#wait(piece);
    else piece();
  }

  /** Whatever is asked for from now on is done in later tasks, not at once. */
  hold(): void {
    this.runAll([() => undefined, () => undefined]);
  }

  /**
   * In tasks that end when they have taken long enough; the first piece at once when nothing waits. Asked for by a
   * piece, they are a part of it: what waits behind it waits for them too.
   */
  runAll(pieces: readonly (() => void)[]): void {
    const [first, ...rest] = pieces;
    if (first === undefined || this.#signal.aborted) return;
    if (this.#waiting.length > 0) {
      this.#wait(first, ...rest);
      return;
    }
    this.#wait(...rest);
    this.#goOn();
    first();
  }

  #wait(...pieces: readonly (() => void)[]): void {
    this.#all += pieces.length;
    if (this.#place === null) this.#waiting.push(...pieces);
    else {
      this.#waiting.splice(this.#place, 0, ...pieces);
      this.#place += pieces.length;
    }
  }

  #forget(): void {
    this.#callOff();
    this.#waiting.length = 0;
  }

  #goOn(): void {
    if (this.#signal.aborted) return;
    if (this.#waiting.length === 0) {
      this.#all = 0;
      this.#tell(null);
      return;
    }
    this.#tell(1 - this.#waiting.length / this.#all);
    this.#callOff = this.#schedule(() => {
      const end = performance.now() + TASK;
      try {
        do this.#first();
        while (this.#waiting.length > 0 && performance.now() < end);
      } finally {
        this.#goOn();
      }
    });
  }

  #first(): void {
    const [piece] = this.#waiting;
    // The first of those that wait is the one that runs.
    this.#place = 1;
    try {
      piece?.();
    } finally {
      this.#place = null;
      this.#waiting.shift();
    }
  }
}

/** A list as pieces of at most so many. */
export function inPieces<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
