import { GAP } from '../../words/characters.ts';
import { LEXICON, wordSet } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import { isPlainSmall, isYear } from './word-tests.ts';

/** How the names of declarations, programmes, principles and the like begin and go on, where others do not. */

/** Nouns that stand before another one in the name of one text. */
const FIRST_OF_TWO = wordSet([
  'criteria',
  'guidelines',
  'norms',
  'principles',
  'recommendations',
  'regulations',
  'rules',
  'standards',
]);

/** "Harbour |Criteria and| Guidelines on": the first of the two nouns, or `head` where it is the only one. */
export const firstNoun = (words: Words, head: number): number =>
  words.lower(head - 1) === 'and' &&
  words.gap(head) === 0 &&
  words.gap(head - 1) === 0 &&
  words.lower(head).endsWith('s') &&
  FIRST_OF_TWO[words.number(head - 2)] === 1 &&
  words.isCapital(head - 2)
    ? head - 2
    : head;

/** "Harbour Framework |2005-2015|", "Plan on Ageing|, 2002|,": the last word of a name with the years that it is for. */
export function withYears(words: Words, to: number): number {
  const gap = words.gap(to + 1);
  // "Declaration on Ferries in the Isles |beyond 2031|"
  if (gap === 0 && words.lower(to + 1) === 'beyond' && words.gap(to + 2) === 0 && isYear(words, to + 2))
    return to + 2;
  if ((gap !== 0 && gap !== GAP.comma) || !isYear(words, to + 1)) return to;
  if (words.gap(to + 2) === GAP.hyphen && isYear(words, to + 2)) return to + 2;
  // Not "the Harbour Declaration, 1985 resolutions and"; "|, 2031 (No. 301)|" is one of the labour standards.
  const behind = words.gap(to + 2);
  return gap === GAP.comma && behind !== 0 && (behind & GAP.open) === 0 ? to + 1 : to;
}

const DECADE = LEXICON.add('decade');
/** "in the |1990s|" */
export const isDecade = (words: Words, word: number): boolean =>
  words.lower(word - 1) === 'the' && /^(?:19|20)\d0s$/.test(words.text(word));

/** "for the |decade 2022-2031|" */
export const isDecadeOf = (words: Words, word: number): boolean =>
  words.number(word) === DECADE && words.gap(word + 1) === 0 && isYear(words, word + 1);

/** "to |non|-United Nations Forces": the small half before a capital. */
export const beginsCompound = (words: Words, word: number): boolean =>
  words.gap(word + 1) === GAP.hyphen && words.isCapital(word + 1);

/** In small letters, behind a comma: "advocacy of national|, racial or| religious hatred". */
export const continuesSmallList = (words: Words, word: number): boolean =>
  isPlainSmall(words, word) &&
  /^(?:and|or)$/.test(words.lower(word + 1)) &&
  words.gap(word + 1) === 0 &&
  words.gap(word + 2) === 0 &&
  isPlainSmall(words, word + 2);

/** "the Charter of |Human Rights|": what a text with an adjective of its own is about. */
export function isAboutRights(words: Words, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (words.lower(word) === 'human' && words.lower(word + 1) === 'rights' && words.isCapital(word))
      return true;
  return false;
}

/** "an |Integrated and |Balanced Strategy": adjectives of one noun, where no other name begins. */
export const isOfPair = (words: Words, word: number): boolean =>
  words.lower(word - 1) === 'and' && words.isCapital(word - 2) && /^an?$/.test(words.lower(word - 3));
