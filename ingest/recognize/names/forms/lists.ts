import { GAP } from '../../words/characters.ts';
import type { Words } from '../../words/words.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import { CONNECTORS, HEADS, OPENERS } from './grammar.ts';
import type { Head } from './head.ts';
import { beginsName } from './next-name.ts';
import { BREAK } from './word-tests.ts';

/** Lists within a name: "Civil, Political and Economic Rights". */

/** Nouns that open a title, and that stand in a list too: "Understanding, |Cooperation| and Peace". */
const LISTED: ReadonlySet<string> = new Set(['cooperation', 'financing', 'promotion', 'strengthening']);

/** Behind a comma: "Civil, |Political| and Economic Rights", "Persons, |Especially| Women"; not ", the Convention". */
export function continuesList(words: Words, word: number, option: Head, dictionary: Dictionary): boolean {
  const text = words.lower(word);
  const { kind } = option;
  if (/^(?:especially|including|particularly|supplementing)$/.test(text) && words.lower(word + 1) !== 'its')
    return kind === 'treaty' || kind === 'softLaw';
  if (text === 'and' || text === 'or') return words.isCapital(word + 1) && endsList(words, word);
  if (!words.isCapital(word) || HEADS.has(text)) return false;
  if (OPENERS.has(text) && !LISTED.has(text)) return false;
  for (let next = word + 1; next < word + 8; next++) {
    const gap = words.gap(next);
    if ((gap & BREAK & ~GAP.comma) !== 0) return false;
    const joined = words.lower(next);
    if (joined === 'and' || joined === 'or')
      return (
        words.isCapital(next + 1) ||
        (kind === 'softLaw' && goesOnWithArticle(words, next + 1, option, dictionary))
      );
    if (HEADS.has(joined)) return false;
    if (!words.isCapital(next) && !CONNECTORS.has(joined)) return false;
  }
  return false;
}

/** "Tides, Lights and |the Rule| of Harbours": the last of a list whose other members have no article. */
const goesOnWithArticle = (words: Words, the: number, option: Head, dictionary: Dictionary): boolean =>
  words.lower(the) === 'the' &&
  words.isCapital(the + 1) &&
  !OPENERS.has(words.lower(the + 1)) &&
  !beginsName(words, the + 1, dictionary, option);

/** "Truth, Reconciliation, |and| Healing", "Development, Production, |or| Stockpiling" */
function endsList(words: Words, and: number): boolean {
  for (let word = and - 1; word > and - 6; word--) {
    const gap = words.gap(word) & BREAK;
    if (gap !== 0) return gap === GAP.comma && words.isCapital(word);
  }
  return false;
}
