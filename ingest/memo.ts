/** No more answers are kept: texts bring ever new words, and the frequent ones come first. */
const MOST = 10_000;

/** Answers of a pure function to strings out of texts, where the same few come again and again. */
export class Memo<Answer> {
  readonly #answers = new Map<string, Answer>();
  readonly #ask: (words: string) => Answer;

  constructor(ask: (words: string) => Answer) {
    this.#ask = ask;
  }

  of(words: string): Answer {
    const known = this.#answers.get(words);
    // An answer may be undefined itself: then it is asked for again.
    if (known !== undefined) return known;
    if (this.#answers.size >= MOST) return this.#ask(words);
    // A copy: a slice would keep its whole text in memory.
    const kept = Buffer.from(words, 'utf16le').toString('utf16le');
    const answer = this.#ask(kept);
    this.#answers.set(kept, answer);
    return answer;
  }
}
