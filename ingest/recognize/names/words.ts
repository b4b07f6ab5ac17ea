import { MARKER_FILL } from '../../parse/document.ts';
import { hashed, UNKNOWN, Vocabulary } from './vocabulary.ts';

/** What stands between two words, as bits. Spaces, hyphens, quotation marks and markers separate nothing. */
export const GAP = {
  comma: 1,
  open: 2,
  close: 4,
  colon: 8,
  slash: 16,
  /** Full stop, semicolon, line end, anything else: no name goes on, unless the registry's own does. */
  stop: 32,
  marker: 64,
  hyphen: 128,
  quote: 256,
  /** A second space or a tab: of layout. */
  wide: 512,
} as const;

/** The bits that a registered name must have at the same place. */
export const GAP_OF_NAME = GAP.comma | GAP.open | GAP.close | GAP.colon | GAP.slash | GAP.stop;

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;

/** The class of each UTF-16 code unit: letters and digits make words. */
const CLASS = new Uint8Array(0x10000);
for (let code = 0; code < 0x2000; code++) {
  const character = String.fromCharCode(code);
  if (/\p{Lu}/u.test(character)) CLASS[code] = UPPER;
  else if (/[\p{L}\p{M}]/u.test(character)) CLASS[code] = LOWER;
  else if (character >= '0' && character <= '9') CLASS[code] = DIGIT;
}
CLASS[0x27] = APOSTROPHE;

const isLetter = (kind: number | undefined): boolean => kind === LOWER || kind === UPPER;

const GAP_OF = new Uint16Array(0x10000).fill(GAP.stop);
for (const [characters, bit] of [
  [' \u200b', 0],
  ["'", 0],
  ['\t', GAP.wide],
  [',', GAP.comma],
  ['([', GAP.open],
  [')]', GAP.close],
  [':', GAP.colon],
  ['/', GAP.slash],
  // "Windhoek+30" is written like "Windhoek-30".
  ['-+', GAP.hyphen],
  ['"', GAP.quote],
  [MARKER_FILL, GAP.marker],
] as const) {
  for (const character of characters) GAP_OF[character.charCodeAt(0)] = bit;
}

/** "Organisation" and "Organization", "Centre" and "Center", "Programme" and "Program". */
export function spelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(ation|ations|ed|ing|e)$/, 'iz$1')
    .replace(/^center(s?)$/, 'centre$1')
    .replace(/^program(s?)$/, 'programme$1')
    .replace(/^labor$/, 'labour')
    .replace(/^defense$/, 'defence');
}

const VOCABULARY = new Vocabulary();
/** By the word's number, made when first asked for. */
const LOWERED: (string | undefined)[] = [];
const SPELT: (string | undefined)[] = [];

function remembered(list: (string | undefined)[], number: number, made: string): string {
  if (number === UNKNOWN) return made;
  while (list.length <= number) list.push(undefined);
  list[number] = made;
  return made;
}

/** What the arrays of Words hold of each word. */
const START = 0;
const END = 1;
const NUMBER = 2;
/** What stands before it, and from this bit on its class. */
const KIND = 3;
const CLASS_BIT = 16;
const FIELDS = 4;

/** The words of a text, by number; one pass, no strings made until asked for. */
export class Words {
  readonly #text: string;
  /** FIELDS numbers for each word. */
  readonly #words: Int32Array;
  readonly length: number;

  constructor(text: string) {
    this.#text = text;
    // Of two characters one at least is no word of its own.
    const words = new Int32Array((Math.ceil(text.length / 2) + 1) * FIELDS);
    let count = 0;
    let gap: number = GAP.stop;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      const first = CLASS[code] ?? 0;
      if (first === 0 || first === APOSTROPHE) {
        const bit = GAP_OF[code] ?? GAP.stop;
        gap |= code === 32 && text.charCodeAt(at - 1) === 32 ? GAP.wide : bit;
        at++;
        continue;
      }
      let end = at + 1;
      let hash = hashed(0, code);
      // An apostrophe belongs to a word only between letters: "Women's", not "States'".
      for (; end < text.length; end++) {
        const next = text.charCodeAt(end);
        const kind = CLASS[next] ?? 0;
        if (kind === 0) break;
        if (kind === APOSTROPHE && !isLetter(CLASS[text.charCodeAt(end + 1)])) break;
        hash = hashed(hash, next);
      }
      words[count + START] = at;
      words[count + END] = end;
      words[count + NUMBER] = VOCABULARY.number(text, at, end, hash);
      words[count + KIND] = gap | (first << CLASS_BIT);
      count += FIELDS;
      gap = 0;
      at = end;
    }
    this.#words = words;
    this.length = count / FIELDS;
  }

  start(word: number): number {
    return word >= 0 && word < this.length ? (this.#words[word * FIELDS + START] ?? 0) : this.#text.length;
  }
  end(word: number): number {
    return word >= 0 && word < this.length ? (this.#words[word * FIELDS + END] ?? 0) : this.#text.length;
  }
  /** The same for the same word in all texts, below 2^15; UNKNOWN for rare ones. */
  number(word: number): number {
    return word >= 0 && word < this.length ? (this.#words[word * FIELDS + NUMBER] ?? UNKNOWN) : UNKNOWN;
  }
  #kind(word: number): number {
    return word >= 0 && word < this.length ? (this.#words[word * FIELDS + KIND] ?? 0) : GAP.stop;
  }
  /** What stands before the word; before the first and after the last one: a stop. */
  gap(word: number): number {
    return this.#kind(word) & ((1 << CLASS_BIT) - 1);
  }
  isCapital(word: number): boolean {
    return this.#kind(word) >>> CLASS_BIT === UPPER;
  }
  isNumber(word: number): boolean {
    return this.#kind(word) >>> CLASS_BIT === DIGIT;
  }
  text(word: number): string {
    return VOCABULARY.word(this.number(word)) ?? this.#text.slice(this.start(word), this.end(word));
  }
  /** In small letters. */
  lower(word: number): string {
    if (!this.isCapital(word)) return this.text(word);
    const number = this.number(word);
    return LOWERED[number] ?? remembered(LOWERED, number, this.text(word).toLowerCase());
  }
  /** In small letters and in the registry's spelling. */
  spelt(word: number): string {
    const number = this.number(word);
    return SPELT[number] ?? remembered(SPELT, number, spelling(this.lower(word)));
  }
  /** Whether a word of one or more capitals only: an abbreviation, or a line in capitals. */
  isAllCapitals(word: number): boolean {
    const text = this.text(word);
    return text === text.toUpperCase() && text !== text.toLowerCase();
  }
}
