import { GAP } from '../../words/characters.ts';
import { wordSet } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import { HEADS, OPENERS } from './grammar.ts';
import { hasProper, ownerBehind, ownerEnd } from './word-tests.ts';

/** Organs of bodies: those that their body makes a name, and those that what they do makes one. */

const ORGANS = wordSet(['board', 'body', 'bureau', 'committee', 'council']);

/** The last word of "Executive Board |of the Lighthouse Agency|", "Council |of Ministers of the Harbour Union|", or null. */
export function organEnd(
  words: Words,
  from: number,
  head: number,
  noun: string,
  dictionary: Dictionary,
): number | null {
  // "the |Board| of the Lanterns Fund"
  if (from === head && noun === 'board' && words.lower(head - 1) === 'the')
    return ownerEnd(words, head + 1, dictionary);
  // "the Main Committee of the General Assembly" is said of one that has a name.
  if (from < head && ORGANS[words.number(head)] === 1 && words.lower(head - 1) !== 'main')
    return ownerEnd(words, head + 1, dictionary);
  return noun === 'council' &&
    words.lower(head + 1) === 'of' &&
    words.lower(head + 2) === 'ministers' &&
    words.isCapital(head + 2)
    ? ownerEnd(words, head + 3, dictionary)
    : null;
}

/** The last word of "General Conference |of the Harbour Organization|", "General Assembly |of the Isles' Union|", or null. */
export function generalOrganEnd(words: Words, head: number, dictionary: Dictionary): number | null {
  const noun = words.lower(head);
  if (noun !== 'conference' && noun !== 'assembly') return null;
  if (words.lower(head - 1) !== 'general' || !words.isCapital(head - 1) || words.gap(head) !== 0) return null;
  const owner = ownerBehind(words, head + 1, dictionary);
  if (!owner) return null;
  // "established by the General Assembly |of the United Nations| Centre for …": the United Nations' own.
  const isOwn = !JOINED.test(owner.entity.name) || SETS_UP.test(words.lower(head - 4));
  return noun === 'assembly' && isOwn ? null : owner.to;
}

/** Whether a General Assembly is not the United Nations': "General Assembly |of the Harbour Organization|", registered or not. */
export const isOfAnotherOrganization = (words: Words, assembly: number, dictionary: Dictionary): boolean =>
  generalOrganEnd(words, assembly, dictionary) !== null || isOfUnknownOrganization(words, assembly);

/** Whether the Assembly is that of an organization unknown to the registry: "General Assembly |of the World Federation of Ferrymen|". */
function isOfUnknownOrganization(words: Words, assembly: number): boolean {
  if (words.gap(assembly + 1) !== 0 || words.lower(assembly + 1) !== 'of') return false;
  const first = words.lower(assembly + 2) === 'the' ? assembly + 3 : assembly + 2;
  if (words.lower(first) === 'united' || SETS_UP.test(words.lower(assembly - 4))) return false;
  for (let word = first; word < first + LONGEST_OWNER; word++) {
    if (words.gap(word) & ~GAP.hyphen) return false;
    if (!words.isCapital(word)) {
      if (word === first || !JOINING.test(words.lower(word))) return false;
    } else if (word > first && ASSOCIATIONS[words.number(word)] === 1) return true;
  }
  return false;
}

const LONGEST_OWNER = 8;
const JOINING = /^(?:and|for|of|the)$/;
/** Whose members meet in a general assembly. */
const ASSOCIATIONS = wordSet(
  'alliance association confederation council federation league organisation organization society union'.split(
    ' ',
  ),
);

/** What States have joined: "Organization of … States", "Lighthouse Union", also where the text has its initials. */
const JOINED = /\b(?:Organi[sz]ation|Union)\b/;
/** "the |establishment| by the General Assembly of …": what follows is set up, where "established by" would name whose it is. */
const SETS_UP = /^(?:creation|establishment)$/;

const WORKING = wordSet(['board', 'committee', 'force', 'group', 'mechanism', 'panel', 'party', 'team']);
/** What such a group does. */
const TASKS = wordSet(
  'advisory expert monitoring options oversight review steering task verification working'.split(' '),
);
/** Words of what is a State's own, or of an armed group's. */
const OF_A_STATE = wordSet(
  `accounts armed army cabinet combined defence defense elections electoral federal interim joint judicial liberation military
  minister ministerial national parliament parliamentary police political presidential provincial transitional truth`.split(
    /\s+/,
  ),
);
const DEFINITE = wordSet(['its', 'the']);

/** "the |Fog Signals Working| Group", "the |Lantern Safety Advisory| Board": what it is about and what it does, behind an article. */
export function isNamedByTask(words: Words, from: number, head: number, noun: string): boolean {
  if (WORKING[words.number(head)] !== 1 || TASKS[words.number(head - 1)] !== 1 || head - from < 2)
    return false;
  const isTask = words.lower(head - 1) === 'task';
  if (noun === 'force' ? !isTask : isTask && noun !== 'team') return false;
  if (noun === 'mechanism' && !/^(?:monitoring|verification)$/.test(words.lower(head - 1))) return false;
  if (words.gap(from) !== 0 || DEFINITE[words.number(from - 1)] !== 1) return false;
  if (words.gap(head + 1) === 0 && (words.isCapital(head + 1) || words.isNumber(head + 1))) return false;
  for (let word = from; word < head; word++) if (OF_A_STATE[words.number(word)] === 1) return false;
  // "the Open-ended Working Group" is a short form.
  for (let word = from; word < head - 1; word++)
    if (HOW[words.number(word)] !== 1 && hasProper(words, word, word)) return true;
  return false;
}
/** Words that say no more than how such a group was set up. */
const HOW = wordSet(
  'ad consultative ended hoc independent informal open sessional standing tripartite'.split(' '),
);

const ADJECTIVE = /(?:[^u]al|ian|ible|ic|ive|ory)$/;
const BEFORE = wordSet(['a', 'an', 'its', 'the']);

/** "the |Strategic and| Technical Advisory Group", "the |Asian and| Pacific Lighthouse Centre", "the |Fog and| Lights Advisory Board": one body. */
export function withAdjective(words: Words, from: number, head: number, dictionary: Dictionary): number {
  if (from === head || words.lower(from - 1) !== 'and' || words.gap(from) !== 0) return from;
  const first = from - 2;
  const text = words.lower(first);
  const isOne =
    words.isCapital(first) &&
    words.gap(from - 1) === 0 &&
    words.gap(first) === 0 &&
    BEFORE[words.number(first - 1)] === 1 &&
    (ADJECTIVE.test(text) || TASKS[words.number(head - 1)] === 1) &&
    !OPENERS.has(text) &&
    !HEADS.has(text);
  // "the African and |European Courts|": what the registry has is no half.
  return isOne && !dictionary.longest(words, first) && !dictionary.longest(words, from) ? first : from;
}
