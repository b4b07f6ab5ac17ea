import type { EntityKind } from '../../../record.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import { abbreviatedAt } from './abbreviated.ts';
import { isBodyByWords, isSetUpSo, membersEnd } from './bodies.ts';
import { generalOrganEnd, isNamedByTask, organEnd, withAdjective } from './organs.ts';
import { complementOf } from './complement.ts';
import { CONNECTORS, GENERIC, HEADS, OPENERS, OWNERS } from './grammar.ts';
import { isGroup } from './groups.ts';
import type { Head } from './head.ts';
import { GAP } from '../../words/characters.ts';
import type { Words } from '../../words/words.ts';
import { isHeld, isOfTheWorld, isStanding, meetingEnd, meetingStart } from './meetings.ts';
import { INTERNATIONAL_OPENINGS, Openings } from './openings.ts';
import { firstNoun, withYears } from './soft-law.ts';
import { withFirstHalfOfTitle, withMeetingSubtitle, withSubtitle } from './subtitles.ts';
import { behindDay, behindNumber, bindsStates, withOwner, withTwo } from './titles.ts';
import {
  BREAK,
  firstOfRun,
  isAbbreviation,
  hasOrdinal,
  hasProper,
  isOwned,
  isProperWord,
  MONTH,
  NUMERAL,
  ORDINAL,
  OWNER,
  ownerEnd,
} from './word-tests.ts';

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

const OWNER_OPENINGS = new Openings(OWNERS);

/** The name whose head noun is this capitalised word (in small letters: `noun`), or null. */
export function formAt(words: Words, head: number, noun: string, dictionary: Dictionary): FormMatch | null {
  // "Inter-Agency": the head of a compound heads nothing; "Sub-Committee" does.
  if ((words.gap(head) & GAP.hyphen) !== 0 && words.lower(head - 1) !== 'sub') return null;
  const options = HEADS.get(noun);
  if (!options || isOfAnother(words, head, noun) || isInCapitals(words, head)) return null;
  const general = generalOrganEnd(words, head, dictionary);
  if (general !== null)
    return { from: head - 1, to: general, head, tail: head, kind: 'body', rule: 'form.conference' };
  const capitals = firstWord(words, head);
  for (const option of options) {
    const match = tryHead(
      words,
      beginning(words, capitals, head, option, dictionary),
      head,
      option,
      dictionary,
    );
    if (!match) continue;
    // "the |Truth, Justice and| Reconciliation Commission of …"; "the Security Council and |United Nations| bodies" are two.
    const inList = withList(words, match.from, option, dictionary);
    const listed =
      option.kind === 'treaty' && match.from < head
        ? Math.min(inList, withTwo(words, match.from, noun, dictionary))
        : inList;
    const isInternational =
      listed < match.from &&
      option.kind === 'body' &&
      INTERNATIONAL_OPENINGS.lengthAt(words, match.from, head) > 0;
    const first = isInternational ? match.from : listed;
    // "Fourth Forum of …", "High-level Forum of …" are meetings all the same.
    const meets = isCounted(words, match.from) || words.lower(head - 1) === 'level';
    const kind = noun === 'forum' && !meets && isStanding(words, match.from, head) ? 'body' : match.kind;
    // Not by spreading the match: with a property more, the engine gives each such object a hidden class of its own.
    const { tail } = match;
    const isText = kind === 'softLaw';
    const to = isText
      ? withSubtitle(words, first, withYears(words, match.to), option, dictionary)
      : match.kind === 'conference' && match.to > tail
        ? withMeetingSubtitle(words, meetingEnd(words, tail + 1, match.to, dictionary))
        : match.to;
    const start = isText ? withFirstHalfOfTitle(words, first) : first;
    return { from: start, to, head, tail, kind, rule: `form.${noun}` };
  }
  const named = isNational(words, capitals, head, 'body') ? null : abbreviatedAt(words, head, noun);
  return (
    named && { from: named.from, to: named.to, head, tail: head, kind: 'body', rule: 'form.abbreviated' }
  );
}

/** Where the name around a head begins whose capitalised words begin at `capitals`. */
function beginning(
  words: Words,
  capitals: number,
  head: number,
  { kind }: Head,
  dictionary: Dictionary,
): number {
  switch (kind) {
    case 'conference':
      return withOrdinal(words, meetingStart(words, withFirstHalf(words, capitals, head, dictionary), head));
    case 'body':
      return withAdjective(words, withFirstHalf(words, capitals, head, dictionary), head, dictionary);
    case 'softLaw':
      return ofTwoNouns(words, capitals, head);
    case 'treaty':
      return withOwner(words, capitals, head);
  }
}

/** The name from a word to the end of what belongs to this noun, where all that stands around it makes a name in this meaning of it. */
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
    // "Harbour Declaration|⁸ and| Platform for Action": a note of the first half.
    const apart = words.gap(end) & BREAK & (word === 'and' ? ~GAP.marker : BREAK);
    if (apart !== 0 || words.lower(end) !== word) return null;
  }
  const { kind, behind = [] } = option;
  const noun = words.lower(head);
  if (behind.length > 0 && !behind.includes(words.lower(head - 1))) return null;
  if ((kind !== 'softLaw' || HAS_NATIONAL.has(noun)) && isNational(words, from, head, kind)) return null;
  const members =
    kind === 'body' ? (membersEnd(words, head, noun) ?? organEnd(words, from, head, noun, dictionary)) : null;
  if (members !== null) return { from, to: members, head, tail: head, kind };
  const named =
    (isNamed(words, from, head, option) && !isOwnersOwn(words, from, head, dictionary)) ||
    isOrganOf(words, from, head, option, dictionary) ||
    (kind === 'body' && (isBodyByWords(words, from, head, noun) || isNamedByTask(words, from, head, noun)));
  const dependent =
    option.dependent &&
    !named &&
    INTERNATIONAL_OPENINGS.lengthAt(words, from, head) === 0 &&
    !isTrustFund(words, head) &&
    !isSetUpSo(words, head, noun);
  if (noun === 'charter' && (kind === 'treaty') !== bindsStates(words, from, head)) return null;
  if (option.before === 'both' && !hasProper(words, from, head - 1)) return null;
  const number = kind === 'treaty' ? behindNumber(words, end + 1) : end + 1;
  const link = kind === 'treaty' ? behindDay(words, number) : end + 1;
  const complement = complementOf(words, from, head, link, option, dictionary);
  // "Council for Foreign Relations |of the Caribbean Community|": a council between States.
  const to =
    dependent && complement !== null
      ? ownerEnd(words, complement + 1, dictionary)
      : dependent
        ? null
        : complement;
  if (option.owned && to === null && !named)
    return from < head && isOwned(words, head + 1, dictionary)
      ? { from: withPair(words, from), to: head, head, tail: head, kind }
      : null;
  // A "Conference Centre" is a house.
  if (isHouse(words, head)) return null;
  if (noun === 'group' && !named && !isGroup(words, from, head, to)) return null;
  if (to !== null) return { from, to, head, tail: end, kind };
  // "Programme of Action" alone is a short form.
  return named || option.alone || noun === 'group' ? { from, to: number - 1, head, tail: end, kind } : null;
}

/** Texts that States have of their own. */
const HAS_NATIONAL: ReadonlySet<string> = new Set([
  'action',
  'appeal',
  'call',
  'charter',
  'initiative',
  'pact',
  'policy',
  'regulations',
  'statement',
]);

/** "|Harbour Criteria and| Guidelines on" */
function ofTwoNouns(words: Words, from: number, head: number): number {
  const first = firstNoun(words, head);
  return first === head ? from : firstWord(words, first);
}

const CENTRE = /^cent(?:re|er)$/;
/** A "Conference Centre" is a house: neither a conference nor a centre. */
function isHouse(words: Words, head: number): boolean {
  const noun = words.lower(head);
  const first = noun === 'conference' ? head : CENTRE.test(noun) ? head - 1 : -1;
  return (
    first >= 0 &&
    words.lower(first) === 'conference' &&
    CENTRE.test(words.lower(first + 1)) &&
    words.gap(first + 1) === 0
  );
}

/** "European Treaty |Series|", "Poverty Reduction Strategy |Paper|", "ILO Conventions |Nos.| 29 and 87": another thing. */
function isOfAnother(words: Words, head: number, noun: string): boolean {
  if ((words.gap(head + 1) & BREAK & ~GAP.comma) !== 0) return false;
  const next = words.lower(head + 1);
  // "African Girls Can Code |Initiative|"
  if (noun === 'code') return next === 'initiative';
  // "Third |Meeting| of the Conference of the Parties to …": the body that met is named behind it.
  if (noun === 'meeting')
    return (
      words.lower(head + 1) === 'of' && words.lower(head + 2) === 'the' && MEETS.test(words.lower(head + 3))
    );
  // "Mine |Action| Programme of …": a State's, and no text.
  if (noun === 'action') return words.lower(head - 1) === 'mine';
  // "the |Biodiversity-related Conventions|", "the Rio Conventions": several, by their subject.
  if (noun === 'conventions' && SUBJECTS.test(words.lower(head - 1))) return true;
  if (noun === 'treaty' || noun === 'strategy') return /^(?:series|papers?|collection|section)$/.test(next);
  return /^(?:convention|recommendation)s?$/.test(noun) && /^nos?$/.test(next);
}

const MEETS = /^(?:conference|assembly|commission|committee|council|board|sub)$/;
const SUBJECTS = /^(?:biodiversity|related|rio|chemicals|waste|environmental|drug|thematic)$/;

/** "GOLDEN |CHARTER| DEVELOPMENT LTD": a line in capitals, where they tell nothing. */
const isInCapitals = (words: Words, head: number): boolean =>
  words.gap(head + 1) === 0 &&
  words.end(head) - words.start(head) > 3 &&
  words.isAllCapitals(head) &&
  words.isAllCapitals(head + 1) &&
  !words.isNumber(head + 1) &&
  !CONNECTORS.has(words.lower(head + 1));

/** "|Physical Education and| Sport Unit" */
function withPair(words: Words, from: number): number {
  if (words.lower(from - 1) !== 'and' || words.gap(from) !== 0) return from;
  const first = firstOfRun(words, from - 1);
  return first === from - 1 ? from : first;
}

/** "the |International Monetary and| Financial Committee": one body, where the first half is none and the second begins none. */
function withFirstHalf(words: Words, from: number, head: number, dictionary: Dictionary): number {
  if (words.lower(from - 1) !== 'and' || words.gap(from) !== 0) return from;
  if (INTERNATIONAL_OPENINGS.lengthAt(words, from, head) > 0 || dictionary.longest(words, from)) return from;
  const first = firstWord(words, from - 1);
  // "|2015 Review and| Extension Conference"
  const opening = words.isNumber(first) ? 1 : INTERNATIONAL_OPENINGS.lengthAt(words, first, from - 1);
  if (opening === 0 || first + opening > from - 2 || HEADS.has(words.lower(from - 2))) return from;
  return (dictionary.longest(words, first)?.to ?? 0) < from - 2 ? first : from;
}

/** "the |Science, Technology and| Innovation Strategy": a list of capitalised words behind an article. */
function withList(words: Words, from: number, { kind }: Head, dictionary: Dictionary): number {
  if (words.lower(from - 1) !== 'and' || words.gap(from) !== 0 || words.gap(from - 1) !== 0) return from;
  // "… and |International Atomic Energy Agency| Conference": the name begins with its owner's.
  if (dictionary.longest(words, from)) return from;
  const joins = kind === 'softLaw' ? isPlainOrGeneric : isPlain;
  let first = from - 1;
  while (
    from - first < 8 &&
    (words.gap(first) & ~GAP.comma) === 0 &&
    words.isCapital(first - 1) &&
    joins(words.lower(first - 1)) &&
    !dictionary.longest(words, first - 1)
  )
    first--;
  // "the |United Nations Lights and| Ferries Strategy"
  if (kind === 'softLaw' && words.lower(first - 1) === 'nations' && words.lower(first - 2) === 'united')
    first -= 2;
  if (words.gap(first) !== 0 || words.lower(first - 1) !== 'the') return from;
  // "the |Peace, Safety and| Ferry Framework"; not "the Secretariat and Ferry Framework".
  const fewest = isPlain(words.lower(from - 2)) ? 2 : 3;
  return from - first < fewest ? from : first;
}

const isPlain = (word: string): boolean =>
  !HEADS.has(word) && !OPENERS.has(word) && !GENERIC.has(word) && !/^(?:nations|charter)$/.test(word);

const isPlainOrGeneric = (word: string): boolean => isPlain(word) || GENERIC.has(word);

/** "the fifth |United Nations Conference on …|" is the Fifth. */
function withOrdinal(words: Words, from: number): number {
  const ordinal = from > 0 && words.gap(from) === 0 && ORDINAL.test(words.lower(from - 1));
  return ordinal && words.gap(from - 1) === 0 ? from - 1 : from;
}

const isCounted = (words: Words, word: number): boolean =>
  ORDINAL.test(words.lower(word)) || NUMERAL.test(words.text(word));

/** The first of the capitalised words before the head: "|Inter-American| Convention", "|2010 Review| Conference". */
function firstWord(words: Words, head: number): number {
  let from = head;
  while (from > 0 && head - from < 12 && isJoined(words, from)) {
    const before = from - 1;
    const inHyphens = (words.gap(before) & GAP.hyphen) !== 0 && words.isCapital(before - 1); // "High-level"
    // "2010 Review Conference", "10-Year Framework"
    const year =
      words.isNumber(before) &&
      (words.end(before) - words.start(before) === 4 ||
        words.gap(from) === GAP.hyphen ||
        NUMERAL.test(words.text(before)));
    const foreign =
      FOREIGN.has(words.lower(before)) && isProperWord(words, before - 1) && words.gap(before) === 0;
    // "RESOLUTION OF THE |CONFERENCE|": in capitals small words tell all the same where a name begins.
    const isSmall =
      words.isAllCapitals(before) &&
      words.end(before) - words.start(before) > 1 &&
      CONNECTORS.has(words.lower(before));
    if ((!words.isCapital(before) && !inHyphens && !year && !foreign) || isSmall) break;
    from = foreign && !words.isCapital(before) ? before - 1 : before;
    if (year) break;
  }
  // "the Secretary-General's High-level Panel": the name begins behind whose it is.
  for (let word = from; word < head; word++)
    if (words.lower(word).endsWith("'s") && OWNER.test(words.text(word))) from = word + 1;
  while (from < head && (opensSentence(words.lower(from)) || isHyphenTail(words, from))) from++;
  return from;
}

/** "Joint |WMLO|/UNMAR Working Group": the abbreviations of two bodies may have a stroke between them. */
const isJoined = (words: Words, word: number): boolean =>
  (words.gap(word) & (BREAK | GAP.quote)) === 0 ||
  (words.gap(word) === GAP.slash && isAbbreviation(words, word) && isAbbreviation(words, word - 1));

/** Small words within the names of places: "Rio |de| Janeiro", "Mar |del| Plata", "Sharm |el|-Sheikh". */
const FOREIGN: ReadonlySet<string> = new Set(['al', 'da', 'de', 'del', 'do', 'dos', 'el', 'es', 'la']);

/** Lead words; a day: "the 1 February |Areas of Agreement|". */
const opensSentence = (word: string): boolean => OPENERS.has(word) || MONTH.test(word);

const isHyphenTail = (words: Words, word: number): boolean => !words.isCapital(word) && !words.isNumber(word);

/**
 * A State's own organ: "National Commission", "Iraqi Council". Bodies of States are not listed; a "Maranan Political
 * Agreement" is not a State's own, as its charter is.
 */
function isNational(words: Words, from: number, head: number, kind: EntityKind): boolean {
  const isAgreed =
    kind === 'treaty' && !/^(?:charter|constitution|covenant|pact|statute)$/.test(words.lower(head));
  for (let word = from; word < head; word++) {
    const text = words.lower(word);
    if (text === 'national' || text === 'constitutional' || text === 'supreme' || text === 'ministry')
      return true;
    if (
      !isAgreed &&
      /(?:[^r]ian|ese|ish|aqi|emeni|ghan|udani|libyan)$/.test(text) &&
      !/^(?:asian|eurasian|italian|humanitarian)$/.test(text) &&
      // "Indian Ocean"
      !/^(?:ocean|sea)$/.test(words.lower(word + 1))
    )
      return true;
  }
  return false;
}

/** Whether the words before the head make it a name without a complement. */
function isNamed(words: Words, from: number, head: number, option: Head): boolean {
  if (option.before === 'none' || option.before === 'both' || from === head) return false;
  if (option.before === 'any') return true;
  if (option.before === 'international') {
    // "at the |Harbour Forum|"
    if (words.lower(head) === 'forum' && hasProper(words, from, head - 1) && isHeld(words, from, head))
      return true;
    if (OWNER_OPENINGS.lengthAt(words, from, head) > 0) return true;
    // "|XIV| World Lighthouse Congress"
    const counts =
      option.kind === 'conference' && (isCounted(words, from) || COUNTS_ROMAN.test(words.text(from)));
    const first = counts ? from + 1 : from;
    const start = INTERNATIONAL_OPENINGS.lengthAt(words, first, head);
    // "United Nations Public Service |Awards|": another thing.
    if (words.lower(head) === 'service' && words.gap(head + 1) === 0 && words.isCapital(head + 1))
      return false;
    // "United Nations Mission", "International Tribunal" are short forms.
    return start > 0 && hasProper(words, first + start, head - 1);
  }
  if (hasProper(words, from, head - 1)) return true;
  // "Seventh |Review Conference|", "2010 Review |Conference|"; not "the 2010 Conference"
  const isOfYear = words.isNumber(from) && head - from > 1;
  // "2005 World Summit |Outcome|"
  const isOfMeeting = option.kind === 'conference' || words.lower(head) === 'outcome';
  if (isOfMeeting && (isOfYear || hasOrdinal(words, from, head - 1))) return true;
  return option.kind === 'conference' && isOfTheWorld(words, from, head);
}

const COUNTS_ROMAN = /^[IVX]{1,5}$/;

/** "|Trust Fund| for the Delimitation of …": of those who give to it. */
const isTrustFund = (words: Words, head: number): boolean =>
  words.lower(head) === 'fund' && FUNDS.has(words.lower(head - 1)) && words.gap(head) === 0;

const FUNDS: ReadonlySet<string> = new Set(['trust', 'voluntary']);

/**
 * "|Harbour Union| Pilots' Network", "|UNMAR| Joint Safety Mechanism", "|Harbour Union| High-Level Panel": an organ of a body
 * that the registry has.
 */
function isOrganOf(words: Words, from: number, head: number, option: Head, dictionary: Dictionary): boolean {
  const isPanel = words.lower(head) === 'panel';
  if (
    !(option.before === 'international' || option.owned || isPanel) ||
    head - from < 2 ||
    (words.gap(head + 1) === 0 && words.isCapital(head + 1))
  )
    return false;
  const owner = dictionary.longest(words, from);
  return (
    owner?.entity.kind === 'body' &&
    owner.to < head - 1 &&
    words.gap(owner.to + 1) === 0 &&
    (isPanel || hasProper(words, owner.to + 1, head - 1))
  );
}

/** "the |ICAO Standards|": all that it sets, and no text; "the UNMAR Implementation Plan": what it is to do. */
function isOwnersOwn(words: Words, from: number, head: number, dictionary: Dictionary): boolean {
  const noun = words.lower(head);
  if (noun === 'plan')
    return words.lower(head - 1) === 'implementation' && dictionary.longest(words, from) !== null;
  return noun === 'standards' && dictionary.longest(words, from)?.to === head - 1;
}
