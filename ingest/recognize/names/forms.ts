import type { EntityKind } from '../../record.ts';
import type { Dictionary } from './dictionary.ts';
import { CONNECTORS, ENDS, GENERIC, HEADS, INTERNATIONAL, OPENERS, OWNERS, type Head } from './grammar.ts';
import { GAP } from '../words/characters.ts';
import type { Words } from '../words/words.ts';
import { Openings } from './openings.ts';

/** A name recognised by how it is built: words `from` to `to`, inclusive, around the head noun. */
export interface FormMatch {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The last word of the head with its tail: "Programme |of Action|". */
  readonly tail: number;
  readonly kind: EntityKind;
  readonly rule: string;
}

const INTERNATIONAL_OPENINGS = new Openings(INTERNATIONAL);
const OWNER_OPENINGS = new Openings(OWNERS);

/** Between two words of one name stands none of these. */
const BREAK = GAP.stop | GAP.marker | GAP.open | GAP.close | GAP.colon | GAP.slash | GAP.wide | GAP.comma;
/** Longer than any name: bounds the work at one place. */
const LONGEST = 40;

/** The name whose head noun is this capitalised word (in small letters: `noun`), or null. */
export function formAt(words: Words, head: number, noun: string, dictionary: Dictionary): FormMatch | null {
  // "Inter-Agency": the head of a compound heads nothing; "Sub-Committee" does.
  if ((words.gap(head) & GAP.hyphen) !== 0 && words.lower(head - 1) !== 'sub') return null;
  // "constructor" is a word too.
  if (!Object.hasOwn(HEADS, noun)) return null;
  const capitals = firstWord(words, head);
  for (const option of HEADS[noun] ?? []) {
    const from = option.kind === 'conference' ? withOrdinal(words, capitals) : capitals;
    const match = tryHead(words, from, head, option, dictionary);
    if (!match) continue;
    const first = option.kind === 'body' ? match.from : withList(words, match.from, dictionary);
    return { ...match, from: first, rule: `form.${noun}` };
  }
  return null;
}

function tryHead(
  words: Words,
  from: number,
  head: number,
  option: Head,
  dictionary: Dictionary,
): Omit<FormMatch, 'rule'> | null {
  let end = head;
  for (const word of option.tail ?? []) {
    end++;
    if ((words.gap(end) & BREAK) !== 0 || words.lower(end) !== word) return null;
  }
  const { kind } = option;
  if (kind !== 'softLaw' && isNational(words, from, head)) return null;
  const named = isNamed(words, from, head, option);
  const dependent = option.dependent && !named && INTERNATIONAL_OPENINGS.lengthAt(words, from, head) === 0;
  const to = dependent ? null : complementOf(words, from, head, end + 1, option, dictionary);
  if (option.owned && to === null)
    return from < head && isOwned(words, head + 1, dictionary)
      ? { from: withPair(words, from), to: head, head, tail: head, kind }
      : null;
  if (words.lower(head) === 'group' && !isGroup(words, from, head, to)) return null;
  if (to !== null) return { from, to, head, tail: end, kind };
  // "Programme of Action" alone is a short form.
  return named || option.alone ? { from, to: end, head, tail: end, kind } : null;
}

/** "|Physical Education and| Sport Unit" */
function withPair(words: Words, from: number): number {
  if (words.lower(from - 1) !== 'and' || words.gap(from) !== 0) return from;
  let first = from - 1;
  while (words.gap(first) === 0 && words.isCapital(first - 1) && !OPENERS.has(words.lower(first - 1)))
    first--;
  return first === from - 1 ? from : first;
}

/** Whether a body's name follows: "… Branch |of the United Nations Office on …|", "… Unit |of UNESCO|". */
function isOwned(words: Words, link: number, dictionary: Dictionary): boolean {
  if ((words.gap(link) & BREAK) !== 0 || words.lower(link) !== 'of') return false;
  const owner = words.lower(link + 1) === 'the' ? link + 2 : link + 1;
  return (words.gap(owner) & BREAK) === 0 && dictionary.longest(words, owner)?.entity.kind === 'body';
}

/** "the |Science, Technology and| Innovation Strategy": a list of capitalised words behind an article. */
function withList(words: Words, from: number, dictionary: Dictionary): number {
  if (words.lower(from - 1) !== 'and' || words.gap(from) !== 0 || words.gap(from - 1) !== 0) return from;
  let first = from - 1;
  while (
    from - first < 8 &&
    (words.gap(first) & ~GAP.comma) === 0 &&
    words.isCapital(first - 1) &&
    isPlain(words.lower(first - 1)) &&
    !dictionary.longest(words, first - 1)
  )
    first--;
  return first < from - 1 && words.gap(first) === 0 && words.lower(first - 1) === 'the' ? first : from;
}

const isPlain = (word: string): boolean =>
  !Object.hasOwn(HEADS, word) &&
  !OPENERS.has(word) &&
  !GENERIC.has(word) &&
  !/^(?:nations|charter)$/.test(word);

/** "the fifth |United Nations Conference on …|" is the Fifth. */
function withOrdinal(words: Words, from: number): number {
  const ordinal = from > 0 && words.gap(from) === 0 && ORDINAL.test(words.lower(from - 1));
  return ordinal && words.gap(from - 1) === 0 ? from - 1 : from;
}

/** "16th Summit" */
const NUMERAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)$/;

/** The first of the capitalised words before the head: "|Inter-American| Convention", "|2010 Review| Conference". */
function firstWord(words: Words, head: number): number {
  let from = head;
  while (from > 0 && head - from < 12 && (words.gap(from) & (BREAK | GAP.quote)) === 0) {
    const before = from - 1;
    const inHyphens = (words.gap(before) & GAP.hyphen) !== 0 && words.isCapital(before - 1); // "High-level"
    // "2010 Review Conference", "10-Year Framework"
    const year =
      words.isNumber(before) &&
      (words.end(before) - words.start(before) === 4 ||
        words.gap(from) === GAP.hyphen ||
        NUMERAL.test(words.text(before)));
    if (!words.isCapital(before) && !inHyphens && !year) break;
    from = before;
    if (year) break;
  }
  for (let word = from; word < head; word++)
    if (words.lower(word).endsWith("'s") && OWNER_OF.test(words.text(word))) from = word + 1;
  while (from < head && (opensSentence(words.lower(from)) || isHyphenTail(words, from))) from++;
  return from;
}

/** Lead words; a day: "the 1 February |Areas of Agreement|". */
const opensSentence = (word: string): boolean => OPENERS.has(word) || MONTH.test(word);

/** "the Secretary-General's High-level Panel": the name begins behind whose it is. */
const OWNER_OF = /^(?!Women|Children|People|Men|Girls|Youth|Lord)\p{L}+'s$/u;

const isHyphenTail = (words: Words, word: number): boolean => !words.isCapital(word) && !words.isNumber(word);

/** A State's own organ: "National Commission", "Iraqi Council". Bodies of States are not listed. */
function isNational(words: Words, from: number, head: number): boolean {
  for (let word = from; word < head; word++) {
    const text = words.lower(word);
    if (text === 'national' || text === 'constitutional' || text === 'supreme' || text === 'ministry')
      return true;
    if (
      /(?:[^r]ian|ese|ish|aqi|emeni|ghan|udani|libyan)$/.test(text) &&
      !/^(?:asian|italian|humanitarian)$/.test(text)
    )
      return true;
  }
  return false;
}

/** Whether the words before the head make it a name without a complement. */
function isNamed(words: Words, from: number, head: number, option: Head): boolean {
  if (option.before === 'none' || from === head) return false;
  if (option.before === 'international') {
    if (OWNER_OPENINGS.lengthAt(words, from, head) > 0) return true;
    const start = INTERNATIONAL_OPENINGS.lengthAt(words, from, head);
    // "United Nations Mission", "International Tribunal" are short forms.
    return start > 0 && hasProper(words, from + start, head - 1);
  }
  return hasProper(words, from, head - 1);
}

/** Whether one of the words says what is meant: not generic, no number, no head noun. */
function hasProper(words: Words, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) {
    const text = words.lower(word);
    if (!GENERIC.has(text) && !isOrdinal(text) && !CONNECTORS.has(text) && !Object.hasOwn(HEADS, text))
      return true;
  }
  return false;
}

const isOrdinal = (word: string): boolean =>
  /^(?:\d+|.*(?:first|second|third|fifth|eighth|ninth|twelfth|[^n]th|ieth))$/.test(word);

/** "Working Group on", "Group of Experts on", "Contact Group on"; not "Group of Twenty". */
function isGroup(words: Words, from: number, head: number, to: number | null): boolean {
  if (to === null) return false;
  const before = from < head ? words.lower(head - 1) : '';
  if (
    /^(?:working|advisory|contact|monitoring|expert|support|study|coordination|consultative|task)$/.test(
      before,
    )
  )
    return true;
  return (
    words.lower(head + 1) === 'of' &&
    /^(?:experts|governmental|eminent|friends|independent|intergovernmental)$/.test(words.lower(head + 2))
  );
}

/** The end of the complement, if it makes a name. */
function complementOf(
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
  const to = complementEnd(words, head, link, { ...option, small }, dictionary);
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
        : (gap & BREAK) === 0 || isSlashed(words, word); // "HIV/AIDS"
    if (!goesOn) break;
    if (
      option.kind === 'body' &&
      last !== null &&
      words.lower(word) === 'the' &&
      /^(?:and|to)$/.test(words.lower(word - 1))
    )
      break;
    if (words.isCapital(word)) {
      if (ENDS.has(words.lower(word)) && MONTH.test(words.lower(word))) break;
      if (last !== null && beginsName(words, word, dictionary)) break;
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
      if (last !== word - 1 || !isNumberOfName(words, word, option)) break;
      last = word;
      continue;
    }
    const text = words.lower(word);
    if (inCompound(words, word)) {
      last = word;
      continue;
    }
    if (CONNECTORS.has(text) && !(small && ENDS.has(text))) {
      if (++pending > 4) break;
      continue;
    }
    if (ENDS.has(text) || !option.small || (last !== null && !small)) break;
    small = true;
    last = word;
    pending = 0;
    if (word - link > 20) break;
  }
  return last;
}

/** Behind "of" or "of the". */
const isOf = (words: Words, word: number): boolean =>
  words.lower(words.lower(word - 1) === 'the' ? word - 2 : word - 1) === 'of';

function isNumberOfName(words: Words, word: number, { kind }: Head): boolean {
  const year = words.end(word) - words.start(word) === 4;
  return (kind === 'softLaw' && year) || /^(?:agenda|goal|article|part|decade)$/.test(words.lower(word - 1));
}

const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

const isSlashed = (words: Words, word: number): boolean =>
  words.gap(word) === GAP.slash && words.isAllCapitals(word) && words.isAllCapitals(word - 1);

/** The small half of "High-level", "Decision-making". */
const inCompound = (words: Words, word: number): boolean =>
  (words.gap(word) & GAP.hyphen) !== 0 && words.isCapital(word - 1);

/** Behind a comma: "Civil, |Political| and Economic Rights", "Persons, |Especially| Women"; not ", the Convention". */
function continuesList(words: Words, word: number, { kind }: Head): boolean {
  const text = words.lower(word);
  if (/^(?:especially|including|particularly|supplementing)$/.test(text))
    return kind === 'treaty' || kind === 'softLaw';
  if (text === 'and') return words.isCapital(word + 1) && endsList(words, word);
  if (!words.isCapital(word) || Object.hasOwn(HEADS, text) || OPENERS.has(text)) return false;
  for (let next = word + 1; next < word + 8; next++) {
    const gap = words.gap(next);
    if ((gap & BREAK & ~GAP.comma) !== 0) return false;
    const joined = words.lower(next);
    if (joined === 'and' || joined === 'or') return words.isCapital(next + 1);
    if (Object.hasOwn(HEADS, joined)) return false;
    if (!words.isCapital(next) && !CONNECTORS.has(joined)) return false;
  }
  return false;
}

/** "Truth, Reconciliation, |and| Healing", "Hostilities, Protection of Civilians, |and| Humanitarian Access" */
function endsList(words: Words, and: number): boolean {
  for (let word = and - 1; word > and - 6; word--) {
    const gap = words.gap(word) & BREAK;
    if (gap !== 0) return gap === GAP.comma && words.isCapital(word);
  }
  return false;
}

/** Whether another name begins here, behind "and" or "and the": "… of the Child and the |Committee| on …". */
function beginsName(words: Words, word: number, dictionary: Dictionary): boolean {
  const joined = words.lower(word - 1) === 'the' ? words.lower(word - 2) : words.lower(word - 1);
  if (joined !== 'and' && joined !== 'or') return false;
  if (dictionary.longest(words, word)) return true;
  for (let next = word; next < word + 8; next++) {
    if (next > word && (words.gap(next) & BREAK) !== 0) return false;
    if (!words.isCapital(next)) return false;
    if (Object.hasOwn(HEADS, words.lower(next))) return true;
  }
  return false;
}
