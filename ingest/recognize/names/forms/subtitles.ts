import { GAP } from '../../words/characters.ts';
import type { Words } from '../../words/words.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import { CONNECTORS, ENDS, OPENERS } from './grammar.ts';
import type { Head } from './head.ts';
import { isHeldAt } from './meetings.ts';
import { beginsName } from './next-name.ts';
import { BREAK } from './word-tests.ts';

/** Titles in two halves, with a colon between them: "Valletta Declaration on Ferries: Building Safe Harbours". */

/** No half of a title is longer. */
const LONGEST = 40;
const LONGEST_FIRST = 10;
/** No other has fewer words in capitals. */
const FEWEST = 3;
/** How a second half begins; names of States and parts of a list stand behind a colon too. */
const BEGINS = /^(?:[a-z]+ing|a|an|from|our|towards)$/;

/** The last word of the second half of a title whose first half is `from` to `to`; `to` where there is none. */
export function withSubtitle(
  words: Words,
  from: number,
  to: number,
  option: Head,
  dictionary: Dictionary,
): number {
  const first = to + 1;
  if (words.gap(first) !== GAP.colon || !words.isCapital(first)) return to;
  // "Programme for the Implementation |of the| Valletta Declaration: …": the title of another.
  if (words.lower(from - 1) === 'the' && words.lower(from - 2) === 'of' && words.isCapital(from - 3))
    return to;
  const opening = words.lower(first);
  if (!BEGINS.test(opening) || (OPENERS.has(opening) && opening !== 'from')) return to;
  let last = first;
  let capitals = 1;
  for (let word = first + 1; word < first + LONGEST; word++) {
    if ((words.gap(word) & BREAK) !== 0 && !isInList(words, word)) break;
    const text = words.lower(word);
    if (words.isCapital(word)) {
      if (beginsName(words, word, dictionary, option)) break;
      last = dictionary.longest(words, word)?.to ?? word;
      word = last;
      capitals++;
    } else if (words.isNumber(word)) {
      // "AIDS by |2030|", "of the |2030 Agenda|"
      const inner = dictionary.longest(words, word)?.to ?? word;
      if (inner === word && words.lower(word - 1) !== 'by') break;
      last = inner;
      word = last;
    } else if ((words.gap(word) & GAP.hyphen) !== 0) last = word;
    else if (ENDS.has(text) && !CONNECTORS.has(text)) break;
    // A sentence, not a title in capitals.
    else if (!CONNECTORS.has(text)) return to;
  }
  return capitals < FEWEST ? to : last;
}

/** The last word of "Conference on Fog: |Lamps and Horns|, held in …", where the end of its subject is `to`; `to` where there is no second half. */
export function withMeetingSubtitle(words: Words, to: number): number {
  const first = to + 1;
  if (words.gap(first) !== GAP.colon || !words.isCapital(first)) return to;
  let last = first;
  for (let word = first + 1; word < first + LONGEST; word++) {
    const gap = words.gap(word);
    // What happened says that all of it is the name of a meeting.
    if ((gap & GAP.comma) !== 0 && last > first) return isHeldAt(words, word) ? last : to;
    if ((gap & BREAK) !== 0) return to;
    if (words.isCapital(word)) last = word;
    else if (!CONNECTORS.has(words.lower(word))) return to;
  }
  return to;
}

/** ""Protect|, Respect and| Remedy"" */
const isInList = (words: Words, word: number): boolean =>
  (words.gap(word) & BREAK) === GAP.comma &&
  words.isCapital(word) &&
  words.lower(word + 1) === 'and' &&
  words.isCapital(word + 2);

/** "|Lighting Our Harbours: |An Agenda for Ferries": the first word of a title whose second half begins with an article. */
export function withFirstHalfOfTitle(words: Words, from: number): number {
  if (words.gap(from) !== GAP.colon || !/^an?$/.test(words.lower(from)) || !words.isCapital(from))
    return from;
  let first = from;
  let capitals = 0;
  for (let word = from - 1; word >= from - LONGEST_FIRST; word--) {
    if (words.isCapital(word)) {
      if (OPENERS.has(words.lower(word))) return from;
      first = word;
      capitals++;
    } else if (!CONNECTORS.has(words.lower(word))) break;
    if (words.gap(word) !== 0) break;
  }
  return capitals < FEWEST ? from : first;
}
