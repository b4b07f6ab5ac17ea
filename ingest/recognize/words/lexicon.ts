import { SMALL } from './characters.ts';
import { NONE } from './pairs.ts';

/** Words at most: their numbers take 16 bits. */
export const MOST = 0x10000;

/** The number of every word that no table knows. */
export const OTHER = NONE;

/** What the table holds of each word: its first hash, and the upper half of its second one beside its number. */
const FIELDS = 2;
const REST = 1;
const NUMBER_BITS = 0xffff;
const HASH_BITS = ~NUMBER_BITS;

/**
 * The words that a table or a rule knows, in small letters, numbered from 1 on as the tables are read.
 * Texts are read against them: what is known of a word is then looked up by its number, and of the words
 * of a text no strings are made. It does not grow with the texts.
 */
class Lexicon {
  /**
   * By the first hash, in the next free place. What tells a word lies side by side, and in a table no larger than
   * need be: the processor's cache holds little beside all else that a text needs. No two words have the
   * same 48 bits, as `add` sees to.
   */
  #table = new Int32Array(FIELDS * 0x1000);
  readonly #words: string[] = [''];

  /** By their numbers, from 1 on. */
  get words(): readonly string[] {
    return this.#words.slice(1);
  }

  /** The word in small letters; of OTHER: ''. */
  word(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The number of a word, which is added when it is not known yet. */
  add(printed: string): number {
    const word = printed.toLowerCase();
    return this.#add(word, interned([word])[0] ?? word);
  }

  /** The numbers of different words in small letters: many are added faster together. */
  addAll(words: readonly string[]): Uint16Array {
    const kept = interned(words);
    return Uint16Array.from(words, (word, index) => this.#add(word, kept[index] ?? word));
  }

  #add(word: string, kept: string): number {
    let one = 0;
    let two = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      one = hashed(one, SMALL[code] || code);
      two = hashedToo(two, SMALL[code] || code);
    }
    const known = this.find(one, two);
    if (known !== OTHER && this.#words[known] === word) return known;
    if (known !== OTHER) throw new Error(`“${word}” and “${this.#words[known]}” have the same hashes`);
    // At least half of the places are free: most of what is not there finds its place so.
    if (2 * FIELDS * this.#words.length > this.#table.length) this.#grow();
    const number = this.#words.push(kept) - 1;
    if (number >= MOST) throw new RangeError(`the tables have more than ${MOST} different words`);
    const place = this.#placeOf(one, two);
    this.#table[place] = one;
    this.#table[place + REST] = (two & HASH_BITS) | number;
    return number;
  }

  /** The number of the word with these hashes. */
  find(one: number, two: number): number {
    return (this.#table[this.#placeOf(one, two) + REST] ?? OTHER) & NUMBER_BITS;
  }

  /** Where the word with these hashes is, or where there is room for it. */
  #placeOf(one: number, two: number): number {
    const table = this.#table;
    const last = table.length - FIELDS;
    for (let place = ((one ^ (one >>> 15)) << 1) & last; ; place = (place + FIELDS) & last) {
      const rest = table[place + REST] ?? OTHER;
      if (rest === OTHER || (table[place] === one && ((rest ^ two) & HASH_BITS) === 0)) return place;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += FIELDS) {
      const one = old[at] ?? 0;
      const rest = old[at + REST] ?? OTHER;
      if (rest === OTHER) continue;
      const place = this.#placeOf(one, rest);
      this.#table[place] = one;
      this.#table[place + REST] = rest;
    }
  }
}

/** The first hash of the letters before and one more in small; of no letters: 0. */
export const hashed = (hash: number, small: number): number => ((hash << 7) - hash + small) | 0;
/** The second hash. */
export const hashedToo = (hash: number, small: number): number => ((hash << 5) - hash + small) | 0;

/** Different words as the engine keeps the strings of the program: two of them are compared by where they lie. */
function interned(words: readonly string[]): readonly string[] {
  // Names of properties are kept so, and come in their order, except figures.
  const properties: Record<string, 0> = {};
  for (const word of words) properties[word] = 0;
  const names = Object.keys(properties).filter((name) => !FIGURES.test(name));
  let next = 0;
  return words.map((word) => (FIGURES.test(word) ? word : (names[next++] ?? word)));
}
const FIGURES = /^\d+$/;

export const LEXICON = new Lexicon();

/** Adds words to the lexicon; the result has a 1 at the number of each. */
export function wordSet(words: Iterable<string>): Uint8Array {
  const set = new Uint8Array(MOST);
  for (const word of words) set[LEXICON.add(word)] = 1;
  return set;
}
