import { GAP } from '../../words/characters.ts';
import { wordSet } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import { HEADS } from './grammar.ts';
import { isCounting, isProperWord } from './word-tests.ts';

/** How the names of conferences, summits and forums begin and end, where others do not. */

/** Meetings that are named after what they want: "Lanterns |for| Ferries Summit". */
const WANTING = wordSet(['conference', 'forum', 'summit']);
const BEFORE_NAME = wordSet(['a', 'first', 'its', 'second', 'the', 'third', 'upcoming']);

/** Where the name of a conference begins whose capitalised words before the head begin at `from`. */
export function meetingStart(words: Words, from: number, head: number): number {
  if (words.gap(from) !== 0) return from;
  const before = words.lower(from - 1);
  // "|Follow-up| Harbour Conference"
  if (before === 'up')
    return words.lower(from - 2) === 'follow' &&
      words.isCapital(from - 2) &&
      (words.gap(from - 1) & GAP.hyphen) !== 0
      ? from - 2
      : from;
  if (before !== 'for' || from === head || WANTING[words.number(head)] !== 1) return from;
  let first = from - 1;
  while (from - first < 4 && words.gap(first) === 0 && isPlainCapital(words, first - 1)) first--;
  const isBegun = words.gap(first) === 0 && BEFORE_NAME[words.number(first - 1)] === 1;
  return first < from - 1 && isBegun ? first : from;
}

const isPlainCapital = (words: Words, word: number): boolean =>
  isProperWord(words, word) && !HEADS.has(words.lower(word));

/** Forums that go on: "Permanent |Forum| on …", "Forum |of| Harbour Ministers" are bodies, "World Harbour Forum" is a meeting. */
export const isStanding = (words: Words, from: number, head: number): boolean =>
  (words.lower(head + 1) === 'of' && !words.isNumber(head + 2) && !words.isNumber(head + 3)) ||
  STANDING[words.number(head - 1)] === 1 ||
  // "observer status for the |Harbour Forum|"
  (words.lower(from - 2) === 'for' && words.lower(from - 3) === 'status');
const STANDING = wordSet([
  'consultative',
  'cooperation',
  'coordination',
  'exchange',
  'intergovernmental',
  'permanent',
  'political',
  'regional',
  'standing',
]);

/** "at the |Harbour Forum|", "the convening of the |Harbour Forum|", "the |Harbour Forum|, held in": it is a meeting. */
export function isHeld(words: Words, from: number, head: number): boolean {
  if (isCounting(words.lower(from)) || words.isNumber(from)) return true;
  const behind = words.lower(head + 1) === 'to' && words.lower(head + 2) === 'be' ? head + 3 : head + 1;
  if ((words.gap(head + 1) & ~GAP.comma) === 0 && HELD[words.number(behind)] === 1) return true;
  if (words.gap(from) !== 0 || words.lower(from - 1) !== 'the') return false;
  const before = words.lower(from - 2) === 'of' ? from - 3 : from - 2;
  return HOLDS[words.number(before)] === 1;
}
/** "Conference on Fog, |held| in …", "Conference on Ice, |in Oslo|" */
export const isHeldAt = (words: Words, word: number): boolean =>
  HELD[words.number(word)] === 1 || (words.lower(word) === 'in' && words.isCapital(word + 1));
const HELD = wordSet(['convened', 'held', 'hosted', 'organized']);
const HOLDS = wordSet([
  'at',
  'convene',
  'convening',
  'edition',
  'holding',
  'host',
  'hosting',
  'organization',
  'outcome',
  'outcomes',
  'session',
]);

/** "|World Humanitarian| Summit": whose the meeting is and one word more, however general. */
export const isOfTheWorld = (words: Words, from: number, head: number): boolean => {
  const first = isCounting(words.lower(from)) ? from + 1 : from;
  return words.lower(first) === 'world' && head - first > 1;
};

/** Whose adoption, review or implementation a conference may be about; of another word a text is the sentence's. */
const DONE_TO_TEXTS = wordSet([
  'achievements',
  'adoption',
  'anniversary',
  'appraisal',
  'commemoration',
  'implementation',
  'objectives',
  'outcome',
  'outcomes',
  'review',
  'support',
]);
/** Where no conference is held but what it is about lives: "Refugees in |Africa|, Asia and". */
const CONTINENTS = wordSet([
  'africa',
  'america',
  'asia',
  'central',
  'developing',
  'eastern',
  'europe',
  'latin',
  'middle',
  'northern',
  'south',
  'southeast',
  'southern',
  'west',
  'western',
]);
const BEHIND_PLACE = wordSet(['from', 'in', 'on']);
const LONGEST_PLACE = 3;

/** The last word of a conference's name whose complement begins at `link` and was read up to `to`. */
export function meetingEnd(words: Words, link: number, to: number, dictionary: Dictionary): number {
  let isBetween = words.lower(link) === 'between';
  for (let word = link + 2; word <= to; word++) {
    if (words.isCapital(word) || words.gap(word) !== 0) continue;
    const text = words.lower(word);
    if (text === 'between') isBetween = true;
    else if (text === 'in' && (isPlace(words, word + 1, to) || isAssembly(words, word + 1))) return word - 1;
    else if (text === 'of' && words.isCapital(word - 1) && isOfText(words, word, dictionary)) return word - 1;
    else if (text === 'and' && !isBetween && beginsAnother(words, word + 1)) return word - 1;
  }
  return to;
}

/** "Conference on Ports |in Oslo|, Norland, on 5 May": where it is held is none of its name. */
function isPlace(words: Words, first: number, to: number): boolean {
  if (to - first >= LONGEST_PLACE || CONTINENTS[words.number(first)] === 1) return false;
  for (let word = first; word <= to; word++) if (!words.isCapital(word)) return false;
  return words.gap(to + 1) === GAP.comma && words.isCapital(to + 1) && isEnd(words, to + 2);
}

/** What stands behind the State in which a place lies: "Oslo, Norland|, from|", "Oslo, Norland|;|" */
const isEnd = (words: Words, word: number): boolean =>
  words.gap(word) !== 0 || BEHIND_PLACE[words.number(word)] === 1;

/** "observer status for the Conference on Ports |in the General Assembly|" */
const isAssembly = (words: Words, the: number): boolean =>
  words.lower(the) === 'the' &&
  words.lower(words.lower(the + 1) === 'general' ? the + 2 : the + 1) === 'assembly';

/** "adoption by the Conference on Ports |of the Oslo Declaration|": what it adopted, not what it is about. */
function isOfText(words: Words, of: number, dictionary: Dictionary): boolean {
  if (words.lower(of + 1) !== 'the' || DONE_TO_TEXTS[words.number(of - 1)] === 1) return false;
  const match = dictionary.longest(words, of + 2);
  if (match) return match.entity.kind === 'softLaw';
  for (let word = of + 2; word < of + 6 && words.isCapital(word) && words.gap(word) === 0; word++)
    if (HEADS.get(words.lower(word))?.some(({ kind, tail = [] }) => kind === 'softLaw' && tail.length === 0))
      // "Conference of the Parties of the Quay |Framework| Convention"
      return word > of + 2 && !words.isCapital(word + 1);
  return false;
}

/** "World Summit on Ports |and the United Nations| summit", "World Summit on Ports |and of the| Conference on" */
const beginsAnother = (words: Words, word: number): boolean =>
  words.lower(word) === 'of'
    ? words.lower(word + 1) === 'the'
    : words.lower(word) === 'the' &&
      words.lower(word + 1) === 'united' &&
      words.lower(word + 2) === 'nations' &&
      MEETINGS[words.number(word + 3)] === 1;
const MEETINGS = wordSet(['conference', 'congress', 'meeting', 'summit']);
