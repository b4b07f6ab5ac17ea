import type { Terminal } from './terminal.ts';

/** Milliseconds between two redrawings, and between two lines where there is no terminal. */
const PAUSE = 100;
const LINE_PAUSE = 10_000;

/** The share of the work behind which the time that is left can be told. */
const FORESEEABLE = 0.01;

/**
 * One line that tells how far a long run has come, overwritten by the next. Where there is no terminal it is
 * silent, as a filter is, or, with `lines`, a new line every ten seconds.
 */
export class Progress {
  readonly #terminal: Pick<Terminal, 'status' | 'err' | 'interactive'>;
  readonly #lines: boolean;
  readonly #began: number;
  #drawn: number;
  #documents = 0;
  #bytes = 0;

  constructor(
    terminal: Pick<Terminal, 'status' | 'err' | 'interactive'>,
    { lines = false, now = Date.now() }: { readonly lines?: boolean; readonly now?: number } = {},
  ) {
    this.#terminal = terminal;
    this.#lines = lines;
    this.#began = now;
    this.#drawn = now;
  }

  /** One document is done; `of` is how many bytes there are in all, in the end. */
  add(bytes: number, of: number, now = Date.now()): void {
    this.#documents += 1;
    this.#bytes += bytes;
    if (now - this.#drawn < (this.#terminal.interactive ? PAUSE : LINE_PAUSE)) return;
    this.#drawn = now;
    if (this.#terminal.interactive) this.#terminal.status(this.line(of, now));
    else if (this.#lines) this.#terminal.err(`ungraph: ${this.line(of, now)}`);
  }

  /** "1,234 documents (45 %), 1.2 MB/s, 40 s left" */
  line(of: number, now = Date.now()): string {
    const seconds = Math.max((now - this.#began) / 1000, 0.001);
    const documents = `${this.#documents.toLocaleString('en-US')} document${this.#documents === 1 ? '' : 's'}`;
    const speed = `${(this.#bytes / 1e6 / seconds).toFixed(1)} MB/s`;
    // Of standard input nobody knows the length; and the first documents also wait for the workers' start.
    const done = of === 0 ? 0 : Math.min(this.#bytes / of, 1);
    if (done < FORESEEABLE) return `${documents}, ${speed}`;
    const left = Math.round(seconds / done - seconds);
    return `${documents} (${Math.floor(100 * done)} %), ${speed}, ${time(left)} left`;
  }

  done(): void {
    this.#terminal.status('');
  }
}

const time = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
