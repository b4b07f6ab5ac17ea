import { MONTHS as MONTH_NAMES } from '../../../parse/dates.ts';
import { GAP } from '../../words/characters.ts';
import { LEXICON, wordSet } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import { HEADS, OPENERS } from './grammar.ts';
import { BREAK, firstOfRun, isAbbreviation, isPlainSmall, isProperWord, isYear } from './word-tests.ts';

/** Where the title of a treaty goes on although a sentence might end there. */

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.split('|'));
const ROMAN = /^[IVX]{1,4}$/;
const [AND, BY, CAUSED, OF, ALL, OR, OTHER, SUPPLEMENTING, THE] = [
  'and',
  'by',
  'caused',
  'of',
  'all',
  'or',
  'other',
  'supplementing',
  'the',
].map((word) => LEXICON.add(word));
const PREPOSITIONS = wordSet(['of', 'in', 'to', 'for', 'from', 'with', 'on', 'against']);
const SAYS_WHAT = wordSet(['concerning', 'relating', 'regarding', 'respecting']);
/** "Persons |responsible| for …", "Pallets |used| in …", within a title in capitals. */
const QUALIFIES = wordSet(['belonging', 'caused', 'committed', 'resulting', 'responsible', 'used']);

/** "Convention |of 2 December 1949| for the Suppression of …": the word behind the day; `of` where none stands. */
export function behindDay(words: Words, of: number): number {
  if (words.number(of) !== OF || words.gap(of) !== 0) return of;
  const isDay = words.isNumber(of + 1) && MONTHS.has(words.text(of + 2));
  const year = isDay ? of + 3 : of + 1;
  for (let word = of + 1; word <= year + 1; word++) if ((words.gap(word) & BREAK) !== 0) return of;
  return isYear(words, year) ? year + 1 : of;
}

/** "Additional Protocol |I| to the …", "Harbour Agreement |III|": the word behind the number; `word` where none stands. */
export function behindNumber(words: Words, word: number): number {
  if (words.gap(word) !== 0 || !words.isCapital(word) || !ROMAN.test(words.text(word))) return word;
  // "the Agreement I have signed"
  const isPronoun =
    words.text(word) === 'I' && words.gap(word + 1) === 0 && PREPOSITIONS[words.number(word + 1)] !== 1;
  return isPronoun ? word : word + 1;
}

/** Behind a comma: "the Circulation of, |and| Traffic in, Tolls", "on Ferries|, relating| to the Law of Tides". */
export function continuesTitle(words: Words, word: number, isProtocol: boolean): boolean {
  const first = words.number(word) === AND ? word + 1 : word;
  const before = words.number(word - 1);
  // "the Making of, Trade in, |and Use| of, False Lights": a preposition that has not had its noun.
  if (!words.isCapital(word - 1) && PREPOSITIONS[before] === 1 && words.isCapital(first))
    return !OPENERS.has(words.lower(first));
  // "… of Gases, |and of| Other Methods"
  const saysWhat = isProtocol && SAYS_WHAT[words.number(first)] === 1;
  if (!saysWhat && (first === word || words.number(first) !== OF)) return false;
  const noun = nounBehind(words, first);
  return isOfTitle(words, noun) && !headFollows(words, noun);
}

/** "relating |to the Law|", "of |Other| Methods": the word behind a preposition, "to" and the article. */
function nounBehind(words: Words, preposition: number): number {
  let noun = preposition + 1;
  if (words.lower(noun) === 'to') noun++;
  return words.number(noun) === THE ? noun + 1 : noun;
}

/** A capitalised word that begins no sentence, and is not whose something is. */
const isOfTitle = (words: Words, word: number): boolean =>
  isProperWord(words, word) && !words.text(word).endsWith("'s");

/** Whether a head noun stands among the next capitalised words: another name begins here. */
function headFollows(words: Words, from: number): boolean {
  for (let word = from; word < from + 8; word++) {
    if (word > from && (words.gap(word) & BREAK) !== 0) return false;
    if (!words.isCapital(word)) return false;
    if (HEADS.has(words.lower(word))) return true;
  }
  return false;
}

/** "between the Harbour Union |(HU)| and …", "of Tolls |(Ferries)| and Other Dues": a word in brackets, or the one behind it. */
export function inBrackets(words: Words, word: number, isParty: boolean): boolean {
  const gap = words.gap(word) & BREAK;
  if (gap === GAP.close) return words.gap(word - 1) === GAP.open && words.number(word) === AND;
  return (
    gap === GAP.open &&
    words.gap(word + 1) === GAP.close &&
    words.number(word + 1) === AND &&
    words.isCapital(word) &&
    words.isAllCapitals(word) === isParty
  );
}

/** Small words that join within the title of a treaty: "Elimination of |all| Forms", "Damage |caused| by Tides". */
export function joinsInTitle(words: Words, word: number): boolean {
  const number = words.number(word);
  const before = words.number(word - 1);
  const isCapitalNext = words.isCapital(word + 1) && words.gap(word + 1) === 0;
  if (number === ALL) return before === OF && isCapitalNext && !OPENERS.has(words.lower(word + 1));
  if (number === OTHER) return before === OR && isCapitalNext;
  if (number === SUPPLEMENTING)
    return words.number(word + 1) === THE && words.isCapital(word + 2) && !HEADS.has(words.lower(word + 2));
  return (
    QUALIFIES[number] === 1 &&
    (words.number(word + 1) !== BY || number === CAUSED) &&
    words.isCapital(word - 1) &&
    words.gap(word) === 0 &&
    words.isCapital(word + 2) &&
    ((words.gap(word + 1) | words.gap(word + 2)) & ~GAP.hyphen) === 0
  );
}

/** "of the Convention |of 10 May 1982| relating to the Tides": the last word of a day that a title goes on behind. */
export function dayInTitle(words: Words, of: number): number {
  const behind = behindDay(words, of);
  if (behind === of || SAYS_WHAT[words.number(behind)] !== 1) return of;
  return isOfTitle(words, nounBehind(words, behind)) ? behind - 1 : of;
}

/** Nouns of organizations that are named after whose they are. */
const OWNERS_OF = wordSet(['community', 'council', 'league', 'organisation', 'organization', 'union']);

/** "the |Council of the Isles| Convention on …": the first word of the organization whose convention it is; else `from`. */
export function withOwner(words: Words, from: number, head: number): number {
  if (from === head || words.gap(from) !== 0) return from;
  const of = words.number(from - 1) === THE ? from - 2 : from - 1;
  if (words.number(of) !== OF || OWNERS_OF[words.number(of - 1)] !== 1 || !words.isCapital(of - 1))
    return from;
  return firstOfRun(words, of - 1);
}

/** Words of regions and of organizations whose charters are treaties, whatever they are about. */
const BINDING = wordSet([
  'africa',
  'african',
  'american',
  'andean',
  'arab',
  'asean',
  'asian',
  'association',
  'caribbean',
  'caricom',
  'commonwealth',
  'community',
  'council',
  'ecowas',
  'european',
  // A State's own, which its parties agreed on: "Transitional Federal Charter".
  'federal',
  'forum',
  'igad',
  'islamic',
  'league',
  'organization',
  'saarc',
  'sadc',
  'transitional',
  'union',
]);

/**
 * "Charter of the Harbour Union", "|African| Charter on Ferries", "Harbour |Union| Charter", "|WMLO| Charter"; not "Valletta Charter on
 * Ferries", nor "WMLO Charter on Ferries", which an organization proclaimed.
 */
export function bindsStates(words: Words, from: number, head: number): boolean {
  if (from === head) return words.number(head + 1) === OF;
  for (let word = from; word < head; word++) if (BINDING[words.number(word)] === 1) return true;
  return isAbbreviation(words, head - 1) && !words.isAllCapitals(head) && !ABOUT.test(words.lower(head + 1));
}
const ABOUT = /^(?:for|on)$/;

/** Of several the noun stands in the plural: "the Harbour and Valletta Agreements". */
const ONE = /^(?:accord|agreement|charter|convention|pact|protocol|treaty)$/;

/** "the |Tides and| Reconciliation Agreement": one agreement, whose name has two halves; else `from`. */
export function withTwo(words: Words, from: number, noun: string, dictionary: Dictionary): number {
  if (words.number(from - 1) !== AND || words.gap(from) !== 0 || !ONE.test(noun)) return from;
  let first = from - 1;
  while (from - first < 6 && words.gap(first) === 0 && words.isCapital(first - 1)) {
    const text = words.lower(first - 1);
    if (OPENERS.has(text) || HEADS.has(text) || dictionary.longest(words, first - 1)) break;
    first--;
  }
  return first < from - 1 && words.gap(first) === 0 && words.number(first - 1) === THE ? first : from;
}

/** "Valletta Amendment to the Harbour |Protocol|"; not "Amendment to the Rules". */
export function namesTreaty(words: Words, link: number, to: number): boolean {
  for (let word = link + 1; word <= to; word++) {
    const noun = words.lower(word);
    if (noun !== 'constitution' && HEADS.get(noun)?.[0]?.kind === 'treaty') return true;
  }
  return false;
}

/** "Constitution of the Harbour |Organization|", "… of the Tides |Telecommunity|" */
export const isOrganization = (words: Words, to: number): boolean =>
  /^(?:agency|association|commission|community|organi[sz]ation|telecommunity|union)$/.test(words.lower(to));

/** "Harbour Statute of the |International Criminal Court|", "on |Human Rights|": what a name with words of its own is about. */
export function isSubject(words: Words, link: number, to: number): boolean {
  let capitals = 0;
  for (let word = link + 1; word <= to; word++) {
    if (!words.isCapital(word)) continue;
    if (OPENERS.has(words.lower(word))) return false;
    capitals++;
  }
  return capitals > 1;
}

/** Behind these "on" says how, not what: "to the Convention |on a regular| basis". */
const HOW = wordSet(
  'basis eve ground grounds implementation matter occasion other part priority ratification regular same side status time voluntary work'.split(
    ' ',
  ),
);

/** "Protocol to the Harbour Convention on the |settlement| of disputes": in small letters, behind the convention's name. */
export function isAbout(words: Words, word: number, link: number, last: number): boolean {
  if (words.lower(link) !== 'to' || words.number(link + 1) !== THE || HOW[words.number(word)] === 1)
    return false;
  let says = /^(?:the|an?)$/.test(words.lower(word - 1)) ? word - 2 : word - 1;
  if (words.lower(says) === 'to') says--;
  if (says - 1 !== last) return false;
  return words.lower(says) === 'on'
    ? says + 1 < word || words.lower(word).endsWith('s')
    : SAYS_WHAT[words.number(says)] === 1;
}

/** No member of a list in small letters has more words. */
const LONGEST_MEMBER = 4;

/** In small letters, behind a comma: "the sale of lights|, false buoys and| decoys", "on small boats|, their oars and| other gear". */
export function continuesSmallTitle(words: Words, word: number): boolean {
  if (words.isCapital(word) || !(words.lower(word) === 'their' || isListed(words, word))) return false;
  for (let next = word + 1; next < word + LONGEST_MEMBER; next++) {
    if (words.gap(next) !== 0) return false;
    if (words.number(next) === AND || words.number(next) === OR)
      return words.gap(next + 1) === 0 && (words.number(next + 1) === OTHER || isListed(words, next + 1));
    if (!isListed(words, next)) return false;
  }
  return false;
}

const isListed = (words: Words, word: number): boolean =>
  isPlainSmall(words, word) && !words.lower(word).endsWith('ing');
