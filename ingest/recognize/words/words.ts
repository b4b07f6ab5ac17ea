import { CLASS, DIGIT, GAP, GAP_OF, LOWER, SMALL, UPPER } from './characters.ts';
import { hashed, hashedToo, LEXICON, OTHER } from './lexicon.ts';

const APOSTROPHE = 0x27;
const SPACE = 0x20;

/** What the array of Words holds of each word: where it starts and ends, and its facts as bits. */
const START = 0;
const END = 1;
const FACTS = 2;
const FIELDS = 3;

/** The facts: the number in the lexicon, the gap before the word, the class of its first letter. */
const NUMBER_BITS = 0xffff;
const GAP_SHIFT = 16;
const GAP_BITS = 0x3ff;
const CLASS_SHIFT = 26;
/** Of what is before the first and behind the last word. */
const NOTHING = GAP.stop << GAP_SHIFT;

/** The words of a text, by number; one pass, and no strings made until asked for. */
export class Words {
  readonly #text: string;
  readonly #words: Int32Array;
  readonly length: number;

  constructor(text: string) {
    this.#text = text;
    this.#words = scan(text);
    this.length = this.#words.length / FIELDS;
  }

  #facts(word: number): number {
    return word >= 0 && word < this.length ? (this.#words[word * FIELDS + FACTS] ?? NOTHING) : NOTHING;
  }
  /** Offset of the first letter. */
  start(word: number): number {
    return word >= 0 && word < this.length ? (this.#words[word * FIELDS + START] ?? 0) : this.#text.length;
  }
  /** Offset behind the last letter. */
  end(word: number): number {
    return word >= 0 && word < this.length ? (this.#words[word * FIELDS + END] ?? 0) : this.#text.length;
  }
  /** In the lexicon, whatever its capitals; OTHER when no table knows the word. */
  number(word: number): number {
    return this.#facts(word) & NUMBER_BITS;
  }
  /** What stands before the word; before the first and after the last one: a stop. */
  gap(word: number): number {
    return (this.#facts(word) >>> GAP_SHIFT) & GAP_BITS;
  }
  isCapital(word: number): boolean {
    return this.#facts(word) >>> CLASS_SHIFT === UPPER;
  }
  isNumber(word: number): boolean {
    return this.#facts(word) >>> CLASS_SHIFT === DIGIT;
  }
  /** As printed. */
  text(word: number): string {
    return this.#text.slice(this.start(word), this.end(word));
  }
  /** In small letters. */
  lower(word: number): string {
    const number = this.number(word);
    return number === OTHER ? this.text(word).toLowerCase() : LEXICON.word(number);
  }
  /** Whether a word of one or more capitals only: an abbreviation, or a line in capitals. */
  isAllCapitals(word: number): boolean {
    const text = this.text(word);
    return text === text.toUpperCase() && text !== text.toLowerCase();
  }
  /** The first word that begins at an offset or behind it; `length` when there is none. */
  from(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** The first word from this one on that `table` has something for, by its number; `length` when there is none. */
  next(word: number, table: Uint8Array): number {
    const words = this.#words;
    let at = word * FIELDS + FACTS;
    while (at < words.length && table[(words[at] ?? 0) & NUMBER_BITS] === 0) at += FIELDS;
    return (at - FACTS) / FIELDS;
  }
  /** The same, of words that begin with a capital or a figure every one. */
  nextNotable(word: number, table: Uint8Array): number {
    const words = this.#words;
    let at = word * FIELDS + FACTS;
    for (; at < words.length; at += FIELDS) {
      const facts = words[at] ?? 0;
      if (facts >>> CLASS_SHIFT !== LOWER || table[facts & NUMBER_BITS] !== 0) break;
    }
    return (at - FACTS) / FIELDS;
  }
}

/** Texts up to this length, in code units, are read in memory that is used again. */
const KEPT = 1 << 20;
const codesAgain = new Uint16Array(KEPT);
let wordsAgain = new Int32Array(KEPT);

/** Two blanks are a typist's slip or a line's end; more are layout. */
const isThirdSpace = (codes: Uint16Array, at: number): boolean =>
  at > 1 && codes[at - 1] === SPACE && codes[at - 2] === SPACE;

function scan(text: string): Int32Array {
  const codes = codesOf(text);
  const { length } = text;
  let words = wordsAgain;
  let count = 0;
  let gap: number = GAP.stop;
  for (let at = 0; at < length;) {
    const first = CLASS[codes[at] ?? 0] ?? 0;
    if (first === 0) {
      const code = codes[at] ?? 0;
      gap |= code === SPACE && isThirdSpace(codes, at) ? GAP.wide : (GAP_OF[code] ?? 0);
      at++;
      continue;
    }
    const start = at;
    let one = 0;
    let two = 0;
    for (; at < length; at++) {
      const small = (SMALL[codes[at] ?? 0] ?? 0) || apostropheAt(codes, at, length);
      if (small === 0) break;
      one = hashed(one, small);
      two = hashedToo(two, small);
    }
    if (count + FIELDS > words.length) words = doubled(words);
    words[count + START] = start;
    words[count + END] = at;
    words[count + FACTS] = LEXICON.find(one, two) | (gap << GAP_SHIFT) | (first << CLASS_SHIFT);
    count += FIELDS;
    gap = 0;
  }
  if (words.length <= KEPT) wordsAgain = words;
  return words.slice(0, count);
}

/** Its code, if one stands here that belongs to the word: before a letter, as in "Women's", not in "States'". */
function apostropheAt(codes: Uint16Array, at: number, length: number): number {
  if (codes[at] !== APOSTROPHE || at + 1 >= length) return 0;
  const behind = CLASS[codes[at + 1] ?? 0] ?? 0;
  return behind !== 0 && behind !== DIGIT ? APOSTROPHE : 0;
}

/** The text's code units, and behind them what another text left. */
function codesOf(text: string): Uint16Array {
  const codes = text.length <= KEPT ? codesAgain : new Uint16Array(text.length);
  Buffer.from(codes.buffer).write(text, 'utf16le');
  return codes;
}

function doubled(words: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * words.length);
  more.set(words);
  return more;
}
