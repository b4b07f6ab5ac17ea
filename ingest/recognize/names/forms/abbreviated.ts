import { GAP } from '../../words/characters.ts';
import type { Words } from '../../words/words.ts';
import { CONNECTORS } from './grammar.ts';
import { BREAK, hasProper, OWNER } from './word-tests.ts';

/**
 * Names that an abbreviation of their initials stands behind: "the Lagoon Joint Safety and Lights Mechanism (LJSLM)".
 * Who writes so names something, and where it begins.
 */

/** Nouns of bodies; not of banks, units, organizations, authorities, which States' companies and offices have as well. */
const NOUNS: ReadonlySet<string> = new Set(
  'board commission committee community council mechanism mission panel partnership team tribunal'.split(' '),
);
/** Words of what is a State's own, or of an armed group's. */
const OF_A_STATE =
  /^(?:armed|army|constitutional|defen[cs]e|elections?|electoral|federal|independent|interim|liberation|military|ministerial|national|parliamentary|people's|police|political|presidential|provincial|referendum|reform|revolutionary|shura|state|supreme|transitional|truth)$/;

/** No name is longer, before its head noun or behind it. */
const LONGEST = 12;
const FEWEST_LETTERS = 3;

/** A stretch of words. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The name of a body around this head noun that its abbreviation stands behind, or null. */
export function abbreviatedAt(words: Words, head: number, noun: string): Stretch | null {
  if (!NOUNS.has(noun) && !(noun === 'force' && words.lower(head - 1) === 'task')) return null;
  const open = openBehind(words, head);
  if (open === null || (words.gap(open + 1) & GAP.close) === 0) return null;
  const letters = words.text(open);
  if (letters.length < FEWEST_LETTERS || !/^\p{Lu}+$/u.test(letters)) return null;
  const from = initialsFrom(words, open - 1, letters);
  if (from === null || from >= head || OWNER.test(words.text(from - 1))) return null;
  // "Strategic Assessment Mission", "Peace Support Mission": any.
  if (noun === 'mission' && (words.lower(head - 1) === 'assessment' || !hasProper(words, from, head - 1)))
    return null;
  for (let word = from; word < open; word++) if (OF_A_STATE.test(words.lower(word))) return null;
  return { from, to: open - 1 };
}

/** The word in the brackets behind the name that goes on behind its head: "… Group |on Fog (|…". */
function openBehind(words: Words, head: number): number | null {
  for (let word = head + 1; word < head + LONGEST; word++) {
    const gap = words.gap(word) & BREAK;
    if (gap === GAP.open) return word;
    if (gap !== 0 || !(words.isCapital(word) || CONNECTORS.has(words.lower(word)))) return null;
  }
  return null;
}

/** The word with the first of the letters, when the capitalised words up to `last` begin with them, one by one. */
function initialsFrom(words: Words, last: number, letters: string): number | null {
  let left = letters.length;
  for (let word = last; word > last - LONGEST && word >= 0; word--) {
    if (words.isCapital(word)) {
      left--;
      if (words.text(word).charAt(0) !== letters.charAt(left)) return null;
      if (left === 0) return word;
    } else if (!CONNECTORS.has(words.lower(word)) || word === last) return null;
    if ((words.gap(word) & BREAK & ~GAP.comma) !== 0) return null;
  }
  return null;
}
