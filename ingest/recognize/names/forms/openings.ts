import type { Words } from '../../words/words.ts';
import { INTERNATIONAL } from './grammar.ts';

/** First words of names, several of one name together, found by the very first. */
export class Openings {
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  /** In small letters. */
  constructor(list: Iterable<readonly string[]>) {
    for (const opening of list) {
      const [first = ''] = opening;
      const known = this.#byFirst.get(first);
      if (known) known.push(opening);
      else this.#byFirst.set(first, [opening]);
    }
  }

  /** How many words the longest one that begins at `from` and ends before `to` has; 0 when there is none. */
  lengthAt(words: Words, from: number, to: number): number {
    let longest = 0;
    for (const opening of this.#byFirst.get(words.lower(from)) ?? []) {
      const { length } = opening;
      if (length <= longest || length > to - from) continue;
      if (opening.every((word, at) => words.lower(from + at) === word)) longest = length;
    }
    return longest;
  }
}

/** Where the names of bodies between States begin. */
export const INTERNATIONAL_OPENINGS = new Openings(INTERNATIONAL);
