import type { Terminal } from './terminal.ts';

/** Milliseconds between two redrawings. */
const PAUSE = 100;

/** One line that tells how far a long run has come; it is only seen on a terminal. */
export class Progress {
  readonly #terminal: Pick<Terminal, 'status'>;
  readonly #total: number;
  readonly #began: number;
  #documents = 0;
  #bytes = 0;
  #drawn = 0;

  constructor(terminal: Pick<Terminal, 'status'>, total: number, now = Date.now()) {
    this.#terminal = terminal;
    this.#total = total;
    this.#began = now;
  }

  add(bytes: number, now = Date.now()): void {
    this.#documents += 1;
    this.#bytes += bytes;
    if (now - this.#drawn < PAUSE || this.#total < 2) return;
    this.#drawn = now;
    this.#terminal.status(this.line(now));
  }

  line(now = Date.now()): string {
    const seconds = Math.max((now - this.#began) / 1000, 0.001);
    const speed = (this.#bytes / 1e6 / seconds).toFixed(1);
    const left = Math.round((seconds / Math.max(this.#documents, 1)) * (this.#total - this.#documents));
    const share = Math.floor((100 * this.#documents) / Math.max(this.#total, 1));
    return `${this.#documents} of ${this.#total} documents (${share} %), ${speed} MB/s, ${time(left)} left`;
  }

  done(): void {
    this.#terminal.status('');
  }
}

const time = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
