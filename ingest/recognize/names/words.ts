import { MARKER_FILL } from '../../parse/document.ts';

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

/** Remembers what a function made of the words it met: the same few thousand come again and again. */
class Memo {
  readonly #known = new Map<string, string>();
  readonly #make: (word: string) => string;

  constructor(make: (word: string) => string) {
    this.#make = make;
  }

  of(word: string): string {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const made = this.#make(word);
    // A bound on memory, also for texts made to fill it.
    if (this.#known.size >= 20_000 || word.length > 40) return made;
    this.#known.set(word, made);
    return made;
  }
}

const LOWERED = new Memo((word) => word.toLowerCase());
const SPELT = new Memo(spelling);

/** The words of a text, by number; one pass, no strings made until asked for. */
export class Words {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #gaps: number[] = [];
  readonly #classes: number[] = [];

  constructor(text: string) {
    this.#text = text;
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
      // An apostrophe belongs to a word only between letters: "Women's", not "States'".
      for (; end < text.length; end++) {
        const kind = CLASS[text.charCodeAt(end)] ?? 0;
        if (kind === 0) break;
        if (kind === APOSTROPHE && !isLetter(CLASS[text.charCodeAt(end + 1)])) break;
      }
      this.#starts.push(at);
      this.#ends.push(end);
      this.#gaps.push(gap);
      this.#classes.push(first);
      gap = 0;
      at = end;
    }
  }

  get length(): number {
    return this.#starts.length;
  }
  start(word: number): number {
    return this.#starts[word] ?? this.#text.length;
  }
  end(word: number): number {
    return this.#ends[word] ?? this.#text.length;
  }
  /** What stands before the word; before the first and after the last one: a stop. */
  gap(word: number): number {
    return this.#gaps[word] ?? GAP.stop;
  }
  isCapital(word: number): boolean {
    return this.#classes[word] === UPPER;
  }
  isNumber(word: number): boolean {
    return this.#classes[word] === DIGIT;
  }
  text(word: number): string {
    return this.#text.slice(this.start(word), this.end(word));
  }
  /** In small letters. */
  lower(word: number): string {
    const text = this.text(word);
    return this.#classes[word] === UPPER ? LOWERED.of(text) : text;
  }
  /** In small letters and in the registry's spelling. */
  spelt(word: number): string {
    return SPELT.of(this.lower(word));
  }
  /** Whether a word of one or more capitals only: an abbreviation, or a line in capitals. */
  isAllCapitals(word: number): boolean {
    const text = this.text(word);
    return text === text.toUpperCase() && text !== text.toLowerCase();
  }
}
