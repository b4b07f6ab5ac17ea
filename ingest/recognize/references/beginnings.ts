import { INDENT_FILL } from '../../parse/document.ts';
import { LEXICON, MOST, OTHER } from '../words/lexicon.ts';
import type { Words } from '../words/words.ts';
import type { Beginning, ReferencePattern } from './pattern.ts';

/** A symbol's first slash stands this many characters behind its first capital at most. */
const TO_SLASH = 21;
const FIGURES = 4;
const NONE: readonly number[] = [];
const NO_LETTERS: readonly { readonly letters: string; readonly row: number }[] = [];

/** Finds the places where patterns may begin, in one pass over the words; patterns are named by their row. */
export class Beginnings {
  /** Of the patterns that are tried right behind a head word. */
  readonly behindHead: readonly number[];
  readonly #beforeSlash: readonly number[];
  readonly #beforeBracket: readonly number[];
  readonly #capitals: readonly number[];
  /** Capitals that words begin with, by the first of them. */
  readonly #letters = new Map<number, { readonly letters: string; readonly row: number }[]>();
  /** By the number of a word. */
  readonly #atWords = new Map<number, number[]>();
  readonly #isBeginning = new Uint8Array(MOST);

  constructor(patterns: readonly ReferencePattern[]) {
    const rowsAt = (place: Beginning['at']): readonly number[] =>
      patterns.flatMap(({ begins }, row) => (begins.some(({ at }) => at === place) ? [row] : []));
    this.behindHead = rowsAt('head');
    this.#beforeSlash = rowsAt('figures before a slash');
    this.#beforeBracket = rowsAt('figures before a bracket');
    this.#capitals = rowsAt('capital before a slash');
    for (const [row, { begins }] of patterns.entries())
      for (const beginning of begins)
        if (beginning.at === 'words') for (const word of beginning.words) this.#add(LEXICON.add(word), row);
        else if (beginning.at === 'letters')
          for (const letters of beginning.letters) this.#addLetters(letters, row);
  }

  #add(word: number, row: number): void {
    this.#isBeginning[word] = 1;
    const rows = this.#atWords.get(word);
    if (rows) rows.push(row);
    else this.#atWords.set(word, [row]);
  }

  #addLetters(letters: string, row: number): void {
    const first = letters.charCodeAt(0);
    this.#letters.set(first, [...(this.#letters.get(first) ?? []), { letters, row }]);
  }

  /** Calls `take` for each pattern and place, by place. */
  each(reading: string, words: Words, take: (row: number, at: number) => void): void {
    const begins = this.#isBeginning;
    let slash = -1;
    for (
      let word = words.nextNotable(0, begins);
      word < words.length;
      word = words.nextNotable(word + 1, begins)
    ) {
      const start = words.start(word);
      const number = words.number(word);
      if (begins[number] === 1) for (const row of this.#atWords.get(number) ?? NONE) take(row, start);
      if (words.isNumber(word)) for (const row of this.#atFigures(reading, start)) take(row, start);
      else if (words.isCapital(word)) {
        // No table knows "WHA74": a mark and a number in one.
        if (number === OTHER)
          for (const { letters, row } of this.#letters.get(reading.charCodeAt(start)) ?? NO_LETTERS)
            if (reading.startsWith(letters, start)) take(row, start);
        if (slash < start) slash = slashFrom(reading, start);
        if (slash - start <= TO_SLASH) for (const row of this.#capitals) take(row, start);
      }
    }
  }

  /** "66/128", "1325 (2000)", "217 A (III)": what stands behind the figures decides. */
  #atFigures(reading: string, start: number): readonly number[] {
    let end = start;
    while (end - start <= FIGURES && isFigure(reading.charCodeAt(end))) end++;
    const behind = reading.charAt(end);
    if (behind === '/') return this.#beforeSlash;
    const next = behind === ' ' ? reading.charAt(end + 1) : behind;
    return next === '(' || next === INDENT_FILL || (next >= 'A' && next <= 'Z') ? this.#beforeBracket : NONE;
  }
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The next slash; out of reach of every word when there is none. */
function slashFrom(reading: string, start: number): number {
  const slash = reading.indexOf('/', start);
  return slash < 0 ? reading.length + TO_SLASH + 1 : slash;
}
