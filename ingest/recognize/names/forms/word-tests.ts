import { GAP } from '../../words/characters.ts';
import { wordSet } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import type { Dictionary, DictionaryMatch } from '../registered/dictionary.ts';
import { COMMON, CONNECTORS, ENDS, GENERIC, OPENERS } from './grammar.ts';

/** What the words of a name are asked, wherever they stand in it. */

/** Between two words of one name stands none of these. */
export const BREAK =
  GAP.stop | GAP.marker | GAP.open | GAP.close | GAP.colon | GAP.slash | GAP.wide | GAP.comma;
/** "16th Summit" */
export const NUMERAL = /^\d{1,3}(?:st|nd|rd|th)$/;
export const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)$/;

/** "WMLO", not "A" nor "2". */
export const isAbbreviation = (words: Words, word: number): boolean =>
  words.end(word) - words.start(word) > 1 && words.isAllCapitals(word) && !words.isNumber(word);

/** Whether one of the words says what is meant: not generic, no number, no head noun. */
export function hasProper(words: Words, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) {
    const text = words.lower(word);
    if (!GENERIC.has(text) && !isOrdinal(text) && !CONNECTORS.has(text) && !COMMON.has(text)) return true;
  }
  return false;
}

/** Whether one of the words counts: of several conferences it says which. */
export function hasOrdinal(words: Words, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) if (isCounting(words.lower(word))) return true;
  return false;
}

const COUNTS =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|hundred|[a-z]+teen|[a-z]+tie)th)$/;
/** Whether a word counts: "third", "32nd"; in small letters. */
export const isCounting = (word: string): boolean => COUNTS.test(word);
const isOrdinal = (word: string): boolean => /^\d+$/.test(word) || isCounting(word);

/** Whether a body's name follows: "… Branch |of the United Nations Office on …|", "… Unit |of UNESCO|". */
export const isOwned = (words: Words, link: number, dictionary: Dictionary): boolean =>
  ownerEnd(words, link, dictionary) !== null;

/** The last word of the body whose name follows, or null: "Council for Relations |of the Caribbean Community|". */
export const ownerEnd = (words: Words, link: number, dictionary: Dictionary): number | null =>
  ownerBehind(words, link, dictionary)?.to ?? null;

/** The body whose name follows. */
export function ownerBehind(words: Words, link: number, dictionary: Dictionary): DictionaryMatch | null {
  if ((words.gap(link) & BREAK) !== 0 || words.lower(link) !== 'of') return null;
  const owner = words.lower(link + 1) === 'the' ? link + 2 : link + 1;
  const match = (words.gap(owner) & BREAK) === 0 ? dictionary.longest(words, owner) : null;
  return match?.entity.kind === 'body' ? match : null;
}

export const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** Whose something is, "Secretary-General's"; not for whom it is, "Women's". */
export const OWNER = /^(?!Women|Children|People|Men|Girls|Youth|Lord)\p{L}+'s$/u;

/** "of |May| 1994" */
export const isMonth = (words: Words, word: number): boolean =>
  MONTH.test(words.lower(word)) || (words.lower(word) === 'may' && words.isNumber(word + 1));

const YEAR = /^(?:18|19|20)\d\d$/;
/** "1988" */
export const isYear = (words: Words, word: number): boolean =>
  words.end(word) - words.start(word) === 4 && YEAR.test(words.text(word));

/** "Laying |down| of Arms", "Phasing |out| of Tolls": the verb is not all of it. */
export const isParticle = (words: Words, word: number): boolean =>
  PARTICLES[words.number(word)] === 1 &&
  words.lower(word - 1).endsWith('ing') &&
  words.lower(word + 1) === 'of' &&
  words.isCapital(word + 2);
const PARTICLES = wordSet(['down', 'off', 'out', 'over', 'up']);

/** The "and" before a word, perhaps with an article between; null where none stands. */
export function andBefore(words: Words, word: number): number | null {
  const and = words.lower(word - 1) === 'the' ? word - 2 : word - 1;
  return words.lower(and) === 'and' ? and : null;
}

/** A capitalised word that begins no sentence. */
export const isProperWord = (words: Words, word: number): boolean =>
  words.isCapital(word) && !OPENERS.has(words.lower(word));

/** The first of the capitalised words side by side that end before a word; the word itself where none does. */
export function firstOfRun(words: Words, word: number): number {
  let first = word;
  while (words.gap(first) === 0 && isProperWord(words, first - 1)) first--;
  return first;
}

/** A small word that joins nothing and opens no part of the sentence. */
export function isPlainSmall(words: Words, word: number): boolean {
  const text = words.lower(word);
  return (
    !words.isCapital(word) &&
    !words.isNumber(word) &&
    !CONNECTORS.has(text) &&
    !ENDS.has(text) &&
    !OPENERS.has(text)
  );
}
