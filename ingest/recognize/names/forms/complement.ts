import { GAP } from '../../words/characters.ts';
import { LEXICON, wordSet } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import { isJoinedAbbreviation, isService } from './bodies.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import { CONNECTORS, ENDS, OPENERS } from './grammar.ts';
import type { Head } from './head.ts';
import { continuesList } from './lists.ts';
import { beginsName, goesOnBehindThe, SUBJECTS } from './next-name.ts';
import { continuesParties, hasParties, isOfParty, isOtherParty } from './parties.ts';
import { beginsCompound, continuesSmallList, isAboutRights, isDecade, isDecadeOf } from './soft-law.ts';
import {
  continuesSmallTitle,
  continuesTitle,
  dayInTitle,
  inBrackets,
  isAbout,
  isOrganization,
  isSubject,
  isYear,
  joinsInTitle,
  namesTreaty,
} from './titles.ts';
import {
  andBefore,
  BREAK,
  hasOrdinal,
  hasProper,
  isMonth,
  isOwned,
  isParticle,
  NUMERAL,
  ownerEnd,
} from './word-tests.ts';

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
  const noun = words.lower(head);
  const text = words.lower(link);
  const next = words.lower(link + 1);
  // "Programme of Action", "Framework for Action": generic with all their words.
  if (next === 'implementation' || (next === 'action' && !isAgainst(words, link + 2))) return null;
  // "Committee to Investigate …", "Protocol to Prevent …"; not "invites the Committee to the …".
  const added = option.links.includes('supplementing');
  const amends = noun === 'amendment';
  if (text === 'to' && !added && !words.isCapital(link + 1) && !(amends && next === 'the'))
    return noun === 'office' && from < head ? officeTo(words, link, dictionary) : null;
  // "Commission to |Member| States": the sentence goes on.
  if (option.kind === 'body' && /^members?$/.test(next)) return null;
  // "Agreement on the |basis| of …", "on the |occasion| of …"
  if (text === 'on' && /^(?:basis|occasion|part|side)$/.test(words.text(link + 2))) return null;
  // "the Harbour Convention on a regular |basis|"
  if (text === 'on' && next === 'a' && words.lower(link + 3) === 'basis') return null;
  // "Basic Principles of |Pilotage|"; not "the Principles of the Charter".
  if (text === 'of' && noun === 'principles' && (from === head || !words.isCapital(link + 1))) return null;
  if (noun === 'group' && words.lower(head - 1) === 'working' && isOwned(words, link, dictionary))
    return dictionary.longest(words, words.lower(link + 1) === 'the' ? link + 2 : link + 1)?.to ?? null;
  // "Commission of Inquiry on", "Committee of Experts on"; not "the Committee of the Council".
  if (text === 'of' && option.kind === 'body' && !OF_THE.has(noun) && !words.isCapital(link + 1)) return null;
  // A noun alone takes only a title in capitals: "States parties to the Convention on the basis of …".
  const small =
    option.small === true &&
    from < head &&
    (SMALL_LINKS.has(text) || isFor(words, link, option)) &&
    !SHORT_OF.has(words.lower(head - 1));
  // "Office of the President": of a person or a State, if no body stands behind it.
  const holder = text === 'of' && noun === 'office' ? words.lower(link + 2) : '';
  if (holder === 'president' && next === 'the') return ownerEnd(words, link + 3, dictionary);
  if (OF_A_STATE.test(holder)) return null;
  const to = complementEnd(words, head, link, option, small, dictionary);
  if (to === null || (amends && !namesTreaty(words, link, to))) return null;
  if (noun === 'constitution' && !isOrganization(words, to)) return null;
  // "High-level Forum for |the Agreement|": some other text's, and no subject.
  if (option.kind === 'conference' && noun !== 'forum') return to;
  if (hasProper(words, link + 1, to) || isService(words, head, to)) return to;
  if (option.kind === 'treaty')
    return hasProper(words, from, head - 1) && isSubject(words, link, to) ? to : null;
  // "Final Declaration |of the Seventh Review Conference|"
  if (option.kind !== 'softLaw') return null;
  // "for the Further Implementation |of Agenda 21|"
  const about = dictionary.longest(words, next === 'the' ? link + 2 : link + 1);
  if (about && about.to === to && about.entity.kind === 'softLaw') return to;
  return hasOrdinal(words, link + 1, to) ||
    (from < head && DECLARES.has(noun) && isAboutRights(words, link + 1, to))
    ? to
    : null;
}

/** Of a text of these, human rights are subject enough; a plan on them is somebody's. */
const DECLARES: ReadonlySet<string> = new Set([
  'declaration',
  'guidelines',
  'norms',
  'principles',
  'standards',
]);

/** "Conference for Action |against Tolls|", "Declaration for Action |on Harbours|": what is to be done says which it is. */
const isAgainst = (words: Words, word: number): boolean =>
  (words.lower(word) === 'against' || words.lower(word) === 'on') && words.isCapital(word + 1);

/** "the Peace Agreement on the withdrawal of …", "the Fourth Convention on measures …": a short form, and what it says. */
const SHORT_OF: ReadonlySet<string> = new Set(['ceasefire', 'fire', 'first', 'fourth', 'peace', 'third']);

/** "Harbour Convention |for the suppression of| tolls in Marana" */
const isFor = (words: Words, link: number, { kind }: Head): boolean =>
  kind === 'treaty' &&
  words.lower(link) === 'for' &&
  words.lower(link + 1) === 'the' &&
  SUBJECTS.has(words.text(link + 2)) &&
  words.lower(link + 3) === 'of';

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
  if ((words.gap(link) & BREAK) !== 0) return null;
  if (!option.links.includes(words.lower(link)) && !isInSupport(words, link)) return null;
  const noun = words.lower(head);
  let last: number | null = null;
  let small = false;
  let pending = 0;
  let beforeParties: number | null = null;
  let between = noun === 'dialogue' ? null : words.lower(link) === 'between' ? link : null;
  for (let word = link + 1; word < Math.min(words.length, link + LONGEST); word++) {
    const gap = words.gap(word);
    const goesOn =
      (gap & GAP.comma) !== 0
        ? continuesList(words, word, option, dictionary) ||
          (small &&
            ((option.kind === 'softLaw' && continuesSmallList(words, word)) ||
              (option.kind === 'treaty' && continuesSmallTitle(words, word)))) ||
          (between !== null && continuesParties(words, between, word)) ||
          (option.kind === 'treaty' &&
            between === null &&
            continuesTitle(words, word, option.links.includes('supplementing')))
        : (gap & BREAK) === 0 ||
          isSlashed(words, word, option) || // "HIV/AIDS", "Movement/Army"
          (option.kind === 'treaty' && inBrackets(words, word, between !== null));
    if (!goesOn) break;
    // "Platform for the Sahel |and its| Secretariat"
    if (
      option.kind === 'body' &&
      last === word - 2 &&
      words.lower(word) === 'its' &&
      words.lower(word - 1) === 'and'
    )
      break;
    if (option.kind === 'body' && last !== null && words.lower(word) === 'the') {
      const joined = words.lower(word - 1);
      // "Committee on the Follow-|up to the| Harbour Conference"
      if (
        (joined === 'to' && words.lower(word - 2) !== 'up') ||
        (joined === 'and' && !goesOnBehindThe(words, word + 1, dictionary, option))
      )
        break;
    }
    if (words.isCapital(word) || OF_FRENCH.test(words.text(word))) {
      if (last !== null && endsName(words, word, option)) break;
      if (between !== null && isOfParty(words, between, word)) break;
      if (ENDS.has(words.lower(word)) && isMonth(words, word)) break;
      if (last !== null && !isOtherParty(words, between, word) && beginsName(words, word, dictionary, option))
        break;
      // A second convention within the name of one: another name, and no text is read over and over.
      if (words.lower(word) === noun && !(last === null && words.lower(link) === 'to')) break;
      if (small && OPENERS.has(words.lower(word)) && !FOLLOWED.has(words.lower(word - 1))) break;
      // "Department of Harbour Affairs and |UNMAR|": another body.
      if (last !== null && option.kind === 'body' && isJoinedAbbreviation(words, word)) break;
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
      // "Protocol to the |1988| Protocol for …"
      if (last === null && option.kind === 'treaty' && words.isCapital(word + 1) && isYear(words, word))
        continue;
      // "Decade 2014-2024", "Agenda 21"; not "Committee on 5 May", not a marker that a scan left: "Experts 31".
      if (NUMERAL.test(words.text(word)) && words.isCapital(word + 1)) continue; // "of the 16th Summit"
      // "for Achieving the |2030 Agenda|"
      const inner = dictionary.longest(words, word);
      if (inner && inner.to > word) {
        // "… of Refugees and the |1967 Protocol|"
        if (last !== null && inner.entity.kind === 'treaty' && andBefore(words, word) !== null) break;
        last = inner.to;
        word = last;
        pending = 0;
        continue;
      }
      if (option.kind === 'softLaw' && isDecade(words, word)) {
        last = word;
        pending = 0;
        continue;
      }
      const inHyphens = words.gap(word) === GAP.hyphen && words.isCapital(word + 1); // "Post-2015 Development"
      if (last !== word - 1 || !(inHyphens || isNumberOfName(words, word, option))) break;
      last = word;
      continue;
    }
    const text = words.lower(word);
    if (text === 'between') {
      between = word;
      beforeParties = last;
    }
    // "Conference of the Parties to the Convention |to the| Parties": two complements of the sentence.
    if (
      text === 'to' &&
      option.kind === 'conference' &&
      last === word - 1 &&
      words.lower(last) === 'convention'
    )
      break;
    // "… established |by the| Conference"; "… of Goods by Sea", "Health for All by the Year 2000"
    if (last !== null && text === 'by' && words.lower(word + 1) === 'the' && words.lower(word + 2) !== 'year')
      break;
    // "Charter of the Kanak |people|", "between the Norland |authorities| and …"
    if (last === word - 1 && !small && PEOPLE.has(text)) {
      last = word;
      continue;
    }
    if (last !== null && option.kind === 'softLaw' && isDecadeOf(words, word)) {
      last = ++word;
      pending = 0;
      continue;
    }
    if (last !== null && option.kind === 'softLaw' && beginsCompound(words, word)) continue;
    // "for the |former| Kingdom of the Isles"
    if (text === 'former' && words.lower(word - 1) === 'the' && words.isCapital(word + 1)) continue;
    if (inCompound(words, word)) {
      last = word;
      continue;
    }
    if (last === word - 1 && isParticle(words, word)) continue;
    const connects =
      CONNECTORS.has(text) ||
      (text === 'related' && words.lower(word + 1) === 'to') ||
      (option.kind === 'treaty' && !small && joinsInTitle(words, word));
    if (connects && !(small && ENDS.has(text))) {
      // "of the Convention |of 10 May 1982| relating to …"
      if (text === 'of' && option.kind === 'treaty' && last === word - 1 && namesTreaty(words, link, last))
        word = dayInTitle(words, word);
      // "… of Harbours and with resolution": the sentence goes on.
      if (++pending > 4 || (/^(?:with|from|by|under)$/.test(text) && words.lower(word - 1) === 'and')) break;
      continue;
    }
    // "Protocol to the Harbour Convention |on the settlement| of disputes"
    const begins =
      last === null ? maySmall : !small && option.kind === 'treaty' && isAbout(words, word, link, last);
    if (ENDS.has(text) || !(small || begins)) break;
    small = true;
    last = word;
    pending = 0;
    if (word - link > 20) break;
  }
  // "… on the Platform's| purpose", "between the Government| and all its neighbours": no name ends so.
  if (last !== null && option.kind !== 'body' && words.text(last).endsWith("'s")) return null;
  // "on Tolls |between the Government| and all its neighbours": no name ends with one party.
  const parties = option.kind === 'treaty' || between === link ? between : null;
  if (last !== null && parties !== null && !hasParties(words, parties, last)) return beforeParties;
  return last;
}

/** "Conference |in Support| of the Isles", "Committee |in Support| of the Transition" */
const isInSupport = (words: Words, link: number): boolean =>
  words.lower(link) === 'in' &&
  words.lower(link + 1) === 'support' &&
  words.isCapital(link + 1) &&
  words.lower(link + 2) === 'of';

/** "practices for |States| related to": behind these no lead word stands. */
const FOLLOWED: ReadonlySet<string> = new Set(['by', 'for', 'of', 'to']);

const PEOPLE: ReadonlySet<string> = new Set(['authorities', 'people', 'peoples', 'side', 'sides']);

/** Capitalised words that stand behind a name and are none of it: "… in |Annex| 1", "… from |D|-2 to", "… in the |Assembly|". */
function endsName(words: Words, word: number, { kind }: Head): boolean {
  const number = words.number(word);
  if (number === ANNEX || number === ANNEXES || number === APPENDIX) return true;
  if (kind !== 'body') return false;
  // "Panel of Experts |Final Report|": what the body wrote.
  if (OF_REPORT[number] === 1 && REPORTS[words.number(word + 1)] === 1 && words.gap(word + 1) === 0)
    return true;
  const isLetter = words.end(word) - words.start(word) === 1 && !/[IVX]/.test(words.text(word));
  const isOfName = LETTERED[words.number(word - 1)] === 1;
  if (isLetter && !isOfName && !(words.gap(word + 1) === GAP.hyphen && !words.isNumber(word + 1)))
    return true;
  const assembly = number === GENERAL ? words.number(word + 1) : number;
  return assembly === ASSEMBLY && words.lower(word - 1) === 'the' && words.lower(word - 2) === 'in';
}
const OF_REPORT = wordSet(['annual', 'final', 'interim', 'midterm', 'progress']);
const REPORTS = wordSet(['report', 'reports']);
/** What goes by letters: "Committee on |Vitamin| A"; other letters begin a list, a part or a symbol. */
const LETTERED = wordSet(['category', 'class', 'grade', 'hepatitis', 'influenza', 'type', 'vitamin']);
const [ANNEX, ANNEXES, APPENDIX, GENERAL, ASSEMBLY] = [
  'annex',
  'annexes',
  'appendix',
  'general',
  'assembly',
].map((word) => LEXICON.add(word));

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
  (words.lower(word) === 'or'
    ? words.lower(word - 1) === 'and' // "Drought and/or Desertification"
    : words.isAllCapitals(word)
      ? words.isAllCapitals(word - 1)
      : // Parties to an agreement; elsewhere a stroke parts the units of a table.
        kind === 'treaty' && words.isCapital(word) && words.isCapital(word - 1));

/** The small half of "High-level", "Decision-making". */
const inCompound = (words: Words, word: number): boolean =>
  (words.gap(word) & GAP.hyphen) !== 0 && words.isCapital(word - 1);

/** "Marana Office |to the Harbour Union|" */
function officeTo(words: Words, to: number, dictionary: Dictionary): number | null {
  if (words.lower(to + 1) !== 'the' || ((words.gap(to) | words.gap(to + 2)) & BREAK) !== 0) return null;
  const body = dictionary.longest(words, to + 2);
  return body?.entity.kind === 'body' ? body.to : null;
}
