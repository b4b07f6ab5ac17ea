import { GAP } from '../../words/characters.ts';
import type { Words } from '../../words/words.ts';
import { CONNECTORS } from './grammar.ts';
import { andBefore, BREAK, OWNER } from './word-tests.ts';

/** The parties to an agreement: "between the Republic of Marana, the Isles and NATO". */

/** "between Norland and Marana and |Norland's| authorities": behind the last party no other is named by whose it is. */
export function isOfParty(words: Words, between: number, word: number): boolean {
  if (!OWNER.test(words.text(word))) return false;
  const and = andBefore(words, word);
  return and !== null && hasLastParty(words, between, and);
}

/** "between X |and Y|", "between the peoples", "between States": whether there is more than one. */
export function hasParties(words: Words, between: number, last: number): boolean {
  if (/[^s]s$/.test(words.lower(last)) && last - between < 4) return true;
  for (let word = between + 1; word < last; word++) if (words.lower(word) === 'and') return true;
  return false;
}

/** No list of parties is longer. */
const LONGEST_LIST = 30;

/** "between the Kingdom of Marana|, the Republic of Norland| and the Isles": a list of parties, up to its "and". */
export function continuesParties(words: Words, between: number, word: number): boolean {
  if (hasLastParty(words, between, word) || !startsParty(words, word)) return false;
  for (let next = word + 1; next < word + LONGEST_LIST; next++) {
    if ((words.gap(next) & BREAK & ~GAP.comma) !== 0) return false;
    const text = words.lower(next);
    if (text === 'and' && startsParty(words, next + 1)) return true;
    if (!words.isCapital(next) && !CONNECTORS.has(text)) return false;
  }
  return false;
}

/** "between the Republic of Marana |and the| Isles": whether the last of a list of parties begins before a word. */
function hasLastParty(words: Words, between: number, end: number): boolean {
  for (let word = between + 1; word < end; word++)
    if (words.lower(word) === 'and' && startsParty(words, word + 1)) return true;
  return false;
}

/** "|the Republic| of …", "|NATO|"; not ", the Convention". */
function startsParty(words: Words, word: number): boolean {
  const first = words.lower(word) === 'the' ? word + 1 : word;
  return words.isCapital(first) && !STARTS_NONE.has(words.lower(first));
}

const STARTS_NONE: ReadonlySet<string> = new Set(
  'agreement convention covenant charter committee conference declaration protocol treaty'.split(' '),
);

/** "Agreement between the Harbour Union and the |World Lighthouse Organization|", "between Marana and |NATO|" */
export function isOtherParty(words: Words, between: number | null, word: number): boolean {
  if (between === null) return false;
  const and = andBefore(words, word);
  return and !== null && !hasLastParty(words, between, and);
}
