import { GAP } from '../words/characters.ts';
import type { Words } from '../words/words.ts';
import type { Dictionary } from './dictionary.ts';
import { CONNECTORS, ENDS, HEADS, OPENERS, type Head } from './grammar.ts';
import { BREAK, hasProper, isOwned, MONTH, NUMERAL } from './word-tests.ts';

/** What a name goes on with behind its head noun: "on the Rights of …", and where it ends. */

/** Longer than any name: bounds the work at one place. */
const LONGEST = 40;

/** The end of the complement, if it makes a name. */
export function complementOf(
  words: Words,
  from: number,
  head: number,
  link: number,
  option: Head,
  dictionary: Dictionary,
): number | null {
  const text = words.lower(link);
  const next = words.lower(link + 1);
  // "Programme of Action", "Framework for Action": generic with all their words.
  if (next === 'action' || next === 'implementation') return null;
  // "Committee to Investigate …", "Protocol to Prevent …"; not "invites the Committee to the …".
  const added = option.links.includes('supplementing');
  if (text === 'to' && !added && !words.isCapital(link + 1)) return null;
  if (
    words.lower(head) === 'group' &&
    words.lower(head - 1) === 'working' &&
    isOwned(words, link, dictionary)
  )
    return dictionary.longest(words, words.lower(link + 1) === 'the' ? link + 2 : link + 1)?.to ?? null;
  // "Commission of Inquiry on", "Committee of Experts on"; not "the Committee of the Council".
  if (text === 'of' && option.kind === 'body' && !OF_THE.has(words.lower(head)) && !words.isCapital(link + 1))
    return null;
  // A noun alone takes only a title in capitals: "States parties to the Convention on the basis of …".
  const small = option.small === true && from < head && SMALL_LINKS.has(text);
  // "Office of the President": of a person or a State.
  if (text === 'of' && OF_A_STATE.test(words.lower(link + 2)) && words.lower(head) === 'office') return null;
  const to = complementEnd(words, head, link, option, small, dictionary);
  if (to === null) return null;
  return option.kind === 'conference' || hasProper(words, link + 1, to) ? to : null;
}

const OF_A_STATE = /^(?:president|presidency|prime|prosecutor|attorney|governor|public|ombudsman)$/;

/** Bodies that are named after whom they serve: "Office of the High Representative". */
const OF_THE: ReadonlySet<string> = new Set(['office', 'secretariat', 'bureau', 'assembly', 'federation']);
const SMALL_LINKS: ReadonlySet<string> = new Set([
  'on',
  'against',
  'relating',
  'concerning',
  'regarding',
  'governing',
]);

/**
 * The last word of the complement that begins with this preposition, or null when there is none.
 * Capitalised words and the small ones between them; a complement that begins in small letters runs to
 * the first word that cannot belong to it.
 */
function complementEnd(
  words: Words,
  head: number,
  link: number,
  option: Head,
  maySmall: boolean,
  dictionary: Dictionary,
): number | null {
  if ((words.gap(link) & BREAK) !== 0 || !option.links.includes(words.lower(link))) return null;
  const noun = words.lower(head);
  let last: number | null = null;
  let small = false;
  let pending = 0;
  for (let word = link + 1; word < Math.min(words.length, link + LONGEST); word++) {
    const gap = words.gap(word);
    const goesOn =
      (gap & GAP.comma) !== 0
        ? continuesList(words, word, option)
        : (gap & BREAK) === 0 || isSlashed(words, word, option); // "HIV/AIDS", "Movement/Army"
    if (!goesOn) break;
    if (option.kind === 'body' && last !== null && words.lower(word) === 'the') {
      const joined = words.lower(word - 1);
      if (joined === 'to' || (joined === 'and' && !goesOnBehindThe(words, word + 1, dictionary))) break;
    }
    if (words.isCapital(word) || OF_FRENCH.test(words.text(word))) {
      if (ENDS.has(words.lower(word)) && MONTH.test(words.lower(word))) break;
      if (last !== null && !isOtherParty(words, link, word) && beginsName(words, word, dictionary)) break;
      // A second convention within the name of one: another name, and no text is read over and over.
      if (words.lower(word) === noun) break;
      if (small && OPENERS.has(words.lower(word))) break;
      // A registered name is taken whole: "of the |Food and Agriculture Organization|".
      const inner = dictionary.longest(words, word);
      // Whose it is stands behind the name: "Division for Rivers |of the Department of …|".
      if (
        inner &&
        last !== null &&
        option.kind === 'body' &&
        inner.entity.kind === 'body' &&
        isOf(words, word)
      )
        break;
      last = inner?.to ?? word;
      word = last;
      pending = 0;
      continue;
    }
    if (words.isNumber(word)) {
      // "Decade 2014-2024", "Agenda 21"; not "Committee on 5 May", not a marker that a scan left: "Experts 31".
      if (NUMERAL.test(words.text(word)) && words.isCapital(word + 1)) continue; // "of the 16th Summit"
      // "for Achieving the |2030 Agenda|"
      const inner = dictionary.longest(words, word);
      if (inner && inner.to > word) {
        last = inner.to;
        word = last;
        pending = 0;
        continue;
      }
      const inHyphens = words.gap(word) === GAP.hyphen && words.isCapital(word + 1); // "Post-2015 Development"
      if (last !== word - 1 || !(inHyphens || isNumberOfName(words, word, option))) break;
      last = word;
      continue;
    }
    const text = words.lower(word);
    if (inCompound(words, word)) {
      last = word;
      continue;
    }
    if (CONNECTORS.has(text) && !(small && ENDS.has(text))) {
      // "… of Harbours and with resolution": the sentence goes on.
      if (++pending > 4 || (/^(?:with|from|by|under)$/.test(text) && words.lower(word - 1) === 'and')) break;
      continue;
    }
    if (ENDS.has(text) || !maySmall || (last !== null && !small)) break;
    small = true;
    last = word;
    pending = 0;
    if (word - link > 20) break;
  }
  return last;
}

/** "Latin America and the |Caribbean|", "Ocean Affairs and the |Law| of the Sea"; not "… and the |Government| of". */
function goesOnBehindThe(words: Words, word: number, dictionary: Dictionary): boolean {
  if (words.gap(word) !== 0 || !words.isCapital(word)) return false;
  const text = words.lower(word);
  if (REGIONS.has(text)) return !words.isCapital(word + 1) || text === 'middle' || text === 'near';
  return (
    SUBJECTS.has(text) &&
    words.lower(word + 1) === 'of' &&
    words.gap(word + 1) === 0 &&
    !beginsName(words, word, dictionary)
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
const SUBJECTS: ReadonlySet<string> = new Set(
  `advancement elimination empowerment law peaceful prevention promotion protection realization rights rule
  safety status suppression treatment use uses welfare`.split(/\s+/),
);

/** Behind "of" or "of the". */
const isOf = (words: Words, word: number): boolean =>
  words.lower(words.lower(word - 1) === 'the' ? word - 2 : word - 1) === 'of';

function isNumberOfName(words: Words, word: number, { kind }: Head): boolean {
  const year = words.end(word) - words.start(word) === 4;
  return (kind === 'softLaw' && year) || /^(?:agenda|goal|article|part|decade)$/.test(words.lower(word - 1));
}

/** "Côte |d'Ivoire|" */
const OF_FRENCH = /^[dl]'\p{Lu}/u;

const isSlashed = (words: Words, word: number, { kind }: Head): boolean =>
  words.gap(word) === GAP.slash &&
  (words.isAllCapitals(word)
    ? words.isAllCapitals(word - 1)
    : // Parties to an agreement; elsewhere a stroke parts the units of a table.
      kind === 'treaty' && words.isCapital(word) && words.isCapital(word - 1));

/** The small half of "High-level", "Decision-making". */
const inCompound = (words: Words, word: number): boolean =>
  (words.gap(word) & GAP.hyphen) !== 0 && words.isCapital(word - 1);

/** Nouns that open a title, and that stand in a list too: "Understanding, |Cooperation| and Peace". */
const LISTED: ReadonlySet<string> = new Set(['cooperation', 'financing', 'promotion', 'strengthening']);

/** Behind a comma: "Civil, |Political| and Economic Rights", "Persons, |Especially| Women"; not ", the Convention". */
function continuesList(words: Words, word: number, { kind }: Head): boolean {
  const text = words.lower(word);
  if (/^(?:especially|including|particularly|supplementing)$/.test(text) && words.lower(word + 1) !== 'its')
    return kind === 'treaty' || kind === 'softLaw';
  if (text === 'and' || text === 'or') return words.isCapital(word + 1) && endsList(words, word);
  if (!words.isCapital(word) || HEADS.has(text)) return false;
  if (OPENERS.has(text) && !LISTED.has(text)) return false;
  for (let next = word + 1; next < word + 8; next++) {
    const gap = words.gap(next);
    if ((gap & BREAK & ~GAP.comma) !== 0) return false;
    const joined = words.lower(next);
    if (joined === 'and' || joined === 'or') return words.isCapital(next + 1);
    if (HEADS.has(joined)) return false;
    if (!words.isCapital(next) && !CONNECTORS.has(joined)) return false;
  }
  return false;
}

/** "Truth, Reconciliation, |and| Healing", "Development, Production, |or| Stockpiling" */
function endsList(words: Words, and: number): boolean {
  for (let word = and - 1; word > and - 6; word--) {
    const gap = words.gap(word) & BREAK;
    if (gap !== 0) return gap === GAP.comma && words.isCapital(word);
  }
  return false;
}

/** "Agreement between the Harbour Union and the |World Lighthouse Organization|" */
function isOtherParty(words: Words, link: number, word: number): boolean {
  if (words.lower(link) !== 'between') return false;
  for (let before = link + 1; before < word - 2; before++)
    if (words.lower(before) === 'and' && words.lower(before + 1) === 'the') return false;
  return words.lower(word - 1) === 'the' && words.lower(word - 2) === 'and';
}

/** Whether another name begins here, behind "and", "and the", "and its": "… of the Child and the |Committee| on …". */
function beginsName(words: Words, word: number, dictionary: Dictionary): boolean {
  const joined = /^(?:the|its)$/.test(words.lower(word - 1)) ? words.lower(word - 2) : words.lower(word - 1);
  if (joined !== 'and' && joined !== 'or') return false;
  if (dictionary.longest(words, word)) return true;
  for (let next = word; next < word + 8; next++) {
    if (next > word && (words.gap(next) & BREAK) !== 0) return false;
    if (!words.isCapital(next)) return false;
    if (isHead(words, next)) return true;
  }
  return false;
}

/** Whether a head noun with its tail stands here: "Programme of Action", not "Climate |Action| in Africa". */
function isHead(words: Words, word: number): boolean {
  const noun = words.lower(word);
  return (HEADS.get(noun) ?? []).some(
    ({ tail = [], before, links }) =>
      tail.every((next, at) => words.lower(word + 1 + at) === next) &&
      // "… on Competition Law and |Policy|": a noun that only a complement makes a name.
      (before !== 'none' || tail.length > 0 || links.includes(words.lower(word + 1))),
  );
}
