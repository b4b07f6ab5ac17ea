/**
 * A question to the store that many ask at once: one asking serves all who came before it began, who comes later waits
 * for the next. So nobody gets an answer that is older than the question.
 */
export class AskedTogether<Answer> {
  readonly #question: () => Promise<Answer>;
  /** Asking under way, and that which begins when it is done. */
  #asking: Promise<Answer> | null = null;
  #next: Promise<Answer> | null = null;

  constructor(question: () => Promise<Answer>) {
    this.#question = question;
  }

  ask(): Promise<Answer> {
    if (this.#asking === null) return this.#begin();
    const after = () => {
      this.#next = null;
      return this.#begin();
    };
    this.#next ??= this.#asking.then(after, after);
    return this.#next;
  }

  #begin(): Promise<Answer> {
    const asking = this.#question();
    this.#asking = asking;
    const done = () => {
      if (this.#asking === asking) this.#asking = null;
    };
    asking.then(done, done);
    return asking;
  }
}
