/** No word of a text is longer; what is, is no word of a name. */
const LONGEST = 40;
/** Words remembered, at most: a bound on memory, also for texts made to fill it. */
const MOST = 32_768;
/** Places of the hash table: a power of two, at least twice as many as words. */
const PLACES = 131_072;

/** The number of a word that is not remembered. */
export const UNKNOWN = -1;

/**
 * The different words that a process has met, numbered: the same few thousand come again and again, and
 * what is known of each is looked up by its number, without making a string.
 */
export class Vocabulary {
  readonly #numbers = new Int32Array(PLACES).fill(UNKNOWN);
  readonly #words: string[] = [];

  /** How the word is printed. */
  word(number: number): string | undefined {
    return this.#words[number];
  }

  /** The number of the word from `start` to `end`, given the `hash` of its characters; or UNKNOWN. */
  number(text: string, start: number, end: number, hash: number): number {
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (;;) {
      const number = this.#numbers[place] ?? UNKNOWN;
      if (number === UNKNOWN) return this.#add(text, start, end, place);
      if (isSame(this.#words[number] ?? '', text, start, end)) return number;
      place = (place + 1) & (PLACES - 1);
    }
  }

  #add(text: string, start: number, end: number, place: number): number {
    if (this.#words.length >= MOST || end - start > LONGEST) return UNKNOWN;
    const number = this.#words.length;
    // Not a slice, which would keep the whole text in memory.
    this.#words.push(Buffer.from(text.slice(start, end), 'utf16le').toString('utf16le'));
    this.#numbers[place] = number;
    return number;
  }
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The hash of the first characters and one more. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
