/** A value that changes, and who wants to hear of it. */
export class Told<Value> {
  readonly #watchers = new Set<(value: Value) => void>();
  #value: Value;

  constructor(value: Value) {
    this.#value = value;
  }

  tell(value: Value): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const watcher of this.#watchers) watcher(value);
  }

  /** Tells of each change, and at once how it is. */
  watch(watcher: (value: Value) => void): () => void {
    this.#watchers.add(watcher);
    watcher(this.#value);
    return () => this.#watchers.delete(watcher);
  }
}
