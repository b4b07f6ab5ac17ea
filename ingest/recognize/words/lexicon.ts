import { SMALL } from './characters.ts';
import { NONE } from './pairs.ts';

/** Words at most: their numbers take 16 bits. */
export const MOST = 0x10000;

/** The number of every word that no table knows. */
export const OTHER = NONE;

/** Twice as many places as there can be words: most of what is not there finds its place free. */
const PLACES = 2 * MOST;
const LAST = PLACES - 1;

/**
 * The words that a table or a rule knows, in small letters, numbered from 1 on as the tables are read.
 * Texts are read against them: what is known of a word is then looked up by its number, and of the words
 * of a text no strings are made. It does not grow with the texts.
 */
class Lexicon {
  /**
   * By the first hash the number of a word, in the next free place. Two bytes a place and nothing else, so that
   * the table stays in the processor's cache: most words of a text are told by one look at it.
   */
  readonly #numbers = new Uint16Array(PLACES);
  /** By its number the hashes of each word: no two words share both, as `add` sees to. */
  readonly #first = new Int32Array(MOST);
  readonly #second = new Int32Array(MOST);
  readonly #words: string[] = [''];

  /** The word in small letters; of OTHER: ''. */
  word(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The number of a word, which is added when it is not known yet. */
  add(printed: string): number {
    const word = printed.toLowerCase();
    let one = 0;
    let two = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      one = hashed(one, SMALL[code] || code);
      two = hashedToo(two, SMALL[code] || code);
    }
    const place = this.#placeOf(one, two);
    const known = this.#numbers[place] ?? OTHER;
    if (known !== OTHER && this.#words[known] === word) return known;
    if (known !== OTHER) throw new Error(`“${word}” and “${this.#words[known]}” have the same hashes`);
    const number = this.#words.push(interned(word)) - 1;
    if (number >= MOST) throw new RangeError(`the tables have more than ${MOST} different words`);
    this.#numbers[place] = number;
    this.#first[number] = one;
    this.#second[number] = two;
    return number;
  }

  /** The number of the word with these hashes. */
  find(one: number, two: number): number {
    return this.#numbers[this.#placeOf(one, two)] ?? OTHER;
  }

  /** Where the word with these hashes is, or where there is room for it. */
  #placeOf(one: number, two: number): number {
    const numbers = this.#numbers;
    for (let place = (one ^ (one >>> 15)) & LAST; ; place = (place + 1) & LAST) {
      const number = numbers[place] ?? OTHER;
      if (number === OTHER || (this.#first[number] === one && this.#second[number] === two)) return place;
    }
  }
}

/** The first hash of the letters before and one more in small; of no letters: 0. */
export const hashed = (hash: number, small: number): number => ((hash << 7) - hash + small) | 0;
/** The second hash. */
export const hashedToo = (hash: number, small: number): number => ((hash << 5) - hash + small) | 0;

/** As the engine keeps the strings of the program: two of them are compared by where they lie. */
const interned = (word: string): string => Object.keys({ [word]: 0 })[0] ?? word;

export const LEXICON = new Lexicon();

/** Adds words to the lexicon; the result has a 1 at the number of each. */
export function wordSet(words: Iterable<string>): Uint8Array {
  const set = new Uint8Array(MOST);
  for (const word of words) set[LEXICON.add(word)] = 1;
  return set;
}
