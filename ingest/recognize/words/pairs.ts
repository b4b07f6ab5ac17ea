/** What the table holds of each pair; the fourth is not used, so that a place is found by shifting. */
const SECOND = 1;
const VALUE = 2;
const FIELDS = 4;
const FIELDS_SHIFT = 2;

/** Nothing is known of a pair. */
export const NONE = 0;

/** Numbers above 0 by pairs of 32-bit numbers: a hash table in one array, which makes no objects. */
export class Pairs {
  #table = new Int32Array(FIELDS * 0x1000);
  #count = 0;

  /** NONE when the pair has no value. */
  get(first: number, second: number): number {
    return this.#table[this.#placeOf(first, second) + VALUE] ?? NONE;
  }

  set(first: number, second: number, value: number): void {
    // At least three of four places are free: what is not there is mostly known at the first look.
    if (4 * FIELDS * (this.#count + 1) > this.#table.length) this.#grow();
    const place = this.#placeOf(first, second);
    if (this.#table[place + VALUE] === NONE) this.#count++;
    this.#table[place] = first;
    this.#table[place + SECOND] = second;
    this.#table[place + VALUE] = value;
  }

  /** Where the pair is, or where there is room for it. */
  #placeOf(first: number, second: number): number {
    const table = this.#table;
    const last = table.length - FIELDS;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let place = (hash << FIELDS_SHIFT) & last; ; place = (place + FIELDS) & last) {
      if (table[place + VALUE] === NONE) return place;
      if (table[place] === first && table[place + SECOND] === second) return place;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length);
    this.#count = 0;
    for (let at = 0; at < old.length; at += FIELDS) {
      const value = old[at + VALUE] ?? NONE;
      if (value !== NONE) this.set(old[at] ?? 0, old[at + SECOND] ?? 0, value);
    }
  }
}
