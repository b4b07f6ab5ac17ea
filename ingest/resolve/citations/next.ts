/** Where a word stands next, looked for once however many ask: a hostile text repeats "Ibid." and has none. */
export class Next {
  readonly #text: string;
  readonly #word: string;
  /** The last that was found; Infinity: none is left. */
  #found = -1;

  constructor(text: string, word: string) {
    this.#text = text;
    this.#word = word;
  }

  /** Offset of the first that begins at an offset or behind it, of offsets that never go back; else Infinity. */
  from(offset: number): number {
    if (this.#found < offset) {
      const found = this.#text.indexOf(this.#word, offset);
      this.#found = found < 0 ? Infinity : found;
    }
    return this.#found;
  }
}
