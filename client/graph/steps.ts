/** Work in the order in which it is asked for, in pieces between which the page answers. */
export class Steps {
  readonly #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** At once when nothing waits, else when what waits is done. */
  run(piece: () => void): void {
    if (this.#waiting.length > 0) this.#waiting.push(piece);
    else piece();
  }

  /** Whatever is asked for from now on is done in tasks of its own, not at once. */
  hold(): void {
    this.runAll([() => undefined, () => undefined]);
  }

  /** Each piece in a task of its own; the first at once when nothing waits. */
  runAll(pieces: readonly (() => void)[]): void {
    const [first, ...rest] = pieces;
    if (first === undefined) return;
    if (this.#waiting.length > 0) {
      this.#waiting.push(first, ...rest);
      return;
    }
    this.#waiting.push(...rest);
    this.#goOn();
    first();
  }

  /** Forgets what waits. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#waiting.length = 0;
  }

  #goOn(): void {
    if (this.#waiting.length === 0) return;
    this.#timer = setTimeout(() => {
      const [piece] = this.#waiting;
      try {
        piece?.();
      } finally {
        // Only now: what the piece itself asks for comes behind all that waits.
        this.#waiting.shift();
        this.#goOn();
      }
    });
  }
}

/** A list as pieces of at most so many. */
export function inPieces<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
