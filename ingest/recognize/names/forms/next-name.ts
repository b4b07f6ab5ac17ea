import { GAP } from '../../words/characters.ts';
import { wordSet } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import { COMMON, HEADS } from './grammar.ts';
import type { Head } from './head.ts';
import { isOfPair } from './soft-law.ts';
import { BREAK } from './word-tests.ts';

/** Where, behind "and", one name has ended and another begins. */

const PROCLAIMED = wordSet(['decade']);

/** Whether another name begins here, behind "and", "and the", "and its": "… of the Child and the |Committee| on …". */
export function beginsName(words: Words, word: number, dictionary: Dictionary, { kind }: Head): boolean {
  let and = /^(?:the|its)$/.test(words.lower(word - 1)) ? word - 2 : word - 1;
  // "… of the Child and |of the| Convention on …"
  if (/^(?:of|to)$/.test(words.lower(and))) and--;
  const joined = words.lower(and);
  if ((joined !== 'and' && joined !== 'or') || isOfPair(words, word)) return false;
  // "Harbour Declaration on Tides and |Call| to Action"
  if (and === word - 1 && words.lower(word) === 'call') return false;
  if (dictionary.longest(words, word) || isReport(words, word)) return true;
  for (let next = word; next < word + 8; next++) {
    if (next > word && (words.gap(next) & BREAK) !== 0) return false;
    if (!words.isCapital(next)) {
      // "… on Fog and the Port|-of-|Quay Declaration": within the name of a place.
      if (next === word || !isWithinPlace(words, next)) return false;
      continue;
    }
    // "Declaration on Ferries and the United Nations |Decade| on …"
    if (PROCLAIMED[words.number(next)] === 1) return true;
    // "Conference on Fog and its Implementation Support |Unit|"
    if (words.lower(word - 1) === 'its' && isBodyAt(words, next)) return true;
    // "… establishing the Tides Research and Development |Centre|": a body of its own has its article.
    if (isHead(words, next) || (kind === 'softLaw' && isWhole(words, word, next)))
      return (
        kind !== 'treaty' ||
        words.lower(word - 1) === 'the' ||
        HEADS.get(words.lower(next))?.[0]?.kind !== 'body'
      );
  }
  return false;
}

/** "Declaration on Tides and the |Report| of the Third Harbour Conference": what was written is no name, nor a part of one. */
const isReport = (words: Words, word: number): boolean =>
  words.lower(word) === 'report' && words.lower(word - 1) === 'the' && words.lower(word + 1) === 'of';

/** The noun of a body that ends a run of words. */
const isBodyAt = (words: Words, noun: number): boolean =>
  HEADS.get(words.lower(noun))?.[0]?.kind === 'body' && !words.isCapital(noun + 1);

/** "Port|-of-|Spain" */
const isWithinPlace = (words: Words, small: number): boolean =>
  words.gap(small) === GAP.hyphen && words.gap(small + 1) === GAP.hyphen && words.isCapital(small + 1);

/** "Harbour Framework for Ferries and the |Technical Regulations|,": a text that its article and the end of the run tell. */
const isWhole = (words: Words, from: number, noun: number): boolean =>
  from < noun &&
  words.lower(from - 1) === 'the' &&
  words.lower(noun) === 'regulations' &&
  (words.gap(noun + 1) & BREAK) !== 0;

/** Whether a head noun with its tail stands here: "Programme of Action", not "Climate |Action| in Africa". */
function isHead(words: Words, word: number): boolean {
  const noun = words.lower(word);
  // "of the Harbour |Association|": no more than a proper word.
  if (!COMMON.has(noun)) return false;
  return (HEADS.get(noun) ?? []).some(
    ({ kind, tail = [], before, links }) =>
      tail.every((next, at) => words.lower(word + 1 + at) === next) &&
      // "… on Competition Law and |Policy|": a noun that only a complement makes a name.
      (before === 'proper' ||
        (before === 'international' && kind !== 'softLaw') ||
        tail.length > 0 ||
        links.includes(words.lower(word + 1))),
  );
}

/** "Latin America and the |Caribbean|", "Ocean Affairs and the |Law| of the Sea"; not "… and the |Government| of". */
export function goesOnBehindThe(words: Words, word: number, dictionary: Dictionary, option: Head): boolean {
  if (words.gap(word) !== 0 || !words.isCapital(word)) return false;
  const text = words.lower(word);
  if (REGIONS.has(text)) return !words.isCapital(word + 1) || text === 'middle' || text === 'near';
  // "Africa and the Least Developed Countries", "the United Nations and the Specialized Agencies"
  if (text === 'least') return words.lower(word + 1) === 'developed';
  if (text === 'specialized')
    return words.lower(word + 1) === 'agencies' && words.lower(word - 3) === 'nations';
  // "E-commerce and the Digital |Economy|"
  if (words.lower(word + 1) === 'economy' && words.gap(word + 1) === 0) return true;
  return (
    SUBJECTS.has(text) &&
    words.lower(word + 1) === 'of' &&
    words.gap(word + 1) === 0 &&
    !beginsName(words, word, dictionary, option)
  );
}

const REGIONS: ReadonlySet<string> = new Set([
  'caribbean',
  'pacific',
  'sahel',
  'levant',
  'maghreb',
  'mediterranean',
  'balkans',
  'middle',
  'near',
]);

/** Things that bodies are set up for, as against persons and organs. */
export const SUBJECTS: ReadonlySet<string> = new Set(
  `advancement elimination empowerment law peaceful prevention promotion protection realization rights rule
  safety status suppression treatment use uses welfare`.split(/\s+/),
);
