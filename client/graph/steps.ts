/** Pieces follow each other in one task for so many milliseconds: a browser keeps tasks four apart. */
const TASK = 8;

/** Work in the order in which it is asked for, in pieces between which the page answers. */
export class Steps {
  readonly #waiting: (() => void)[] = [];
  readonly #tell: (part: number | null) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Pieces since nothing waited. */
  #all = 0;

  /** @param tell hears after each task which part is done, 0 to 1; null when nothing waits any more */
  constructor(tell: (part: number | null) => void = () => undefined) {
    this.#tell = tell;
  }

  /** At once when nothing waits, else when what waits is done. */
  run(piece: () => void): void {
    if (this.#waiting.length > 0) this.#wait(piece);
    else piece();
  }

  /** Whatever is asked for from now on is done in later tasks, not at once. */
  hold(): void {
    this.runAll([() => undefined, () => undefined]);
  }

  /** In tasks that end when they have taken long enough; the first piece at once when nothing waits. */
  runAll(pieces: readonly (() => void)[]): void {
    const [first, ...rest] = pieces;
    if (first === undefined) return;
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
    this.#waiting.push(...pieces);
  }

  /** Forgets what waits. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#waiting.length = 0;
    this.#goOn();
  }

  #goOn(): void {
    if (this.#waiting.length === 0) {
      this.#all = 0;
      this.#tell(null);
      return;
    }
    this.#tell(1 - this.#waiting.length / this.#all);
    this.#timer = setTimeout(() => {
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
    try {
      piece?.();
    } finally {
      // Only now: what the piece itself asks for comes behind all that waits.
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
