import { GAP } from '../../words/characters.ts';
import { LEXICON, wordSet } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import { isJoinedAbbreviation } from './bodies.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import { CONNECTORS, ENDS, GENERIC, OPENERS } from './grammar.ts';
import type { Head } from './head.ts';
import { continuesList } from './lists.ts';
import { beginsName, goesOnBehindThe } from './next-name.ts';
import { continuesParties, hasParties, isOfParty, isOtherParty } from './parties.ts';
import { beginsCompound, continuesSmallList, isDecade, isDecadeOf } from './soft-law.ts';
import {
  continuesSmallTitle,
  continuesTitle,
  dayInTitle,
  inBrackets,
  isAbout,
  joinsInTitle,
  namesTreaty,
} from './titles.ts';
import {
  andBefore,
  BREAK,
  isCounting,
  isMonth,
  isParticle,
  isPlainSmall,
  isYear,
  NUMERAL,
} from './word-tests.ts';

/** Where a name's complement ends: "on the Rights of …". */

/** Longer than any name: bounds the work at one place. */
const LONGEST = 40;

/** What ends a name before "and the": "Conference of the |Parties|", "Rules of |Procedure|". */
const WHOLE = wordSet(['parties', 'procedure']);

/** The second half of an adjective: "Quay-|style| bodies", "harbour-|related| activities"; not "E-commerce". */
const QUALIFYING = wordSet(['affiliated', 'based', 'led', 'like', 'related', 'style', 'type', 'wide']);

/** No further word belongs to the name. */
const STOP = -1;

/**
 * The last word of the complement that begins with this preposition, or null when there is none.
 * Capitalised words and the small ones between them; a complement that begins in small letters runs to
 * the first word that cannot belong to it.
 */
export function complementEnd(
  words: Words,
  head: number,
  link: number,
  option: Head,
  maySmall: boolean,
  dictionary: Dictionary,
): number | null {
  if ((words.gap(link) & BREAK) !== 0) return null;
  if (!option.links.includes(words.lower(link)) && !isInSupport(words, link)) return null;
  return new Complement(words, head, link, option, maySmall, dictionary).end();
}

/** One complement while it is read word by word. */
class Complement {
  readonly #words: Words;
  readonly #noun: string;
  readonly #link: number;
  readonly #option: Head;
  readonly #maySmall: boolean;
  readonly #dictionary: Dictionary;
  /** The last word so far that a name can end with. */
  #last: number | null = null;
  /** "|Final| Declaration of …": a text that only what adopted it makes a name. */
  readonly #isGeneric: boolean;
  /** It has begun, or gone on, in small letters. */
  #isSmall = false;
  /** Small words that only go before another: "of the". */
  #pending = 0;
  /** "between", behind which the parties stand. */
  #between: number | null = null;
  /** What a name would end with without its parties. */
  #beforeParties: number | null = null;

  constructor(
    words: Words,
    head: number,
    link: number,
    option: Head,
    maySmall: boolean,
    dictionary: Dictionary,
  ) {
    this.#words = words;
    this.#noun = words.lower(head);
    this.#isGeneric = option.kind === 'softLaw' && GENERIC.has(words.lower(head - 1));
    this.#link = link;
    this.#option = option;
    this.#maySmall = maySmall;
    this.#dictionary = dictionary;
    if (this.#noun !== 'dialogue' && words.lower(link) === 'between') this.#between = link;
  }

  end(): number | null {
    const words = this.#words;
    const bound = Math.min(words.length, this.#link + LONGEST);
    for (let word = this.#link + 1; word < bound; word++) {
      if (!this.#goesOnBehindGap(word) || this.#isAnotherOwner(word)) break;
      const read =
        words.isCapital(word) || OF_FRENCH.test(words.text(word))
          ? this.#readCapital(word)
          : words.isNumber(word)
            ? this.#readNumber(word)
            : this.#readSmall(word);
      if (read === STOP) break;
      word = read;
    }
    return this.#wholeName();
  }

  /** The name may end here; what comes next is read behind it. */
  #endsWith(word: number): number {
    this.#last = word;
    this.#pending = 0;
    return word;
  }

  /** Whether what stands before the word lets the name go on: a blank, a comma of a list, a stroke, a bracket. */
  #goesOnBehindGap(word: number): boolean {
    const words = this.#words;
    const option = this.#option;
    const gap = words.gap(word);
    if ((gap & GAP.comma) === 0)
      return (
        (gap & BREAK) === 0 ||
        isSlashed(words, word, option) || // "HIV/AIDS", "Movement/Army"
        (option.kind === 'treaty' && inBrackets(words, word, this.#between !== null))
      );
    if (continuesList(words, word, option, this.#dictionary)) return true;
    if (this.#isSmall && option.kind === 'softLaw' && continuesSmallList(words, word)) return true;
    if (this.#isSmall && option.kind === 'treaty' && continuesSmallTitle(words, word)) return true;
    if (this.#between !== null) return continuesParties(words, this.#between, word);
    return option.kind === 'treaty' && continuesTitle(words, word, option.links.includes('supplementing'));
  }

  /** Behind a body's name: "Platform for the Sahel |and its| Secretariat", "Follow-up |to the| Conference"; "Conference of the Parties |and the| Quay". */
  #isAnotherOwner(word: number): boolean {
    const words = this.#words;
    const { kind } = this.#option;
    if (this.#last === null) return false;
    const text = words.lower(word);
    const joined = words.lower(word - 1);
    if (kind !== 'body')
      return (
        text === 'the' &&
        joined === 'and' &&
        this.#last === word - 2 &&
        WHOLE[words.number(this.#last)] === 1 &&
        (kind === 'conference' || this.#noun === 'rules')
      );
    if (text === 'its') return this.#last === word - 2 && joined === 'and';
    if (text !== 'the') return false;
    // "Committee on the Follow-|up to the| Harbour Conference"
    if (joined === 'to') return words.lower(word - 2) !== 'up';
    return (
      joined === 'and' &&
      // "Committee on Cooperation between Pilots and |the| Harbour Union"
      !isOtherParty(words, this.#between, word + 1) &&
      !goesOnBehindThe(words, word + 1, this.#dictionary, this.#option)
    );
  }

  #readCapital(word: number): number {
    const words = this.#words;
    const option = this.#option;
    const last = this.#last;
    if (this.#between !== null && isOfParty(words, this.#between, word)) return STOP;
    if (ENDS.has(words.lower(word)) && isMonth(words, word)) return STOP;
    // A second convention within the name of one: another name, and no text is read over and over.
    if (words.lower(word) === this.#noun && !(last === null && words.lower(this.#link) === 'to')) return STOP;
    if (this.#isSmall && OPENERS.has(words.lower(word)) && !FOLLOWED.has(words.lower(word - 1))) return STOP;
    if (last !== null && this.#isAnotherName(word)) return STOP;
    // A registered name is taken whole: "of the |Food and Agriculture Organization|".
    const inner = this.#dictionary.longest(words, word);
    // Whose it is stands behind the name: "Division for Rivers |of the Department of …|".
    if (inner && last !== null && option.kind === 'body' && inner.entity.kind === 'body' && isOf(words, word))
      return STOP;
    return this.#endsWith(inner?.to ?? word);
  }

  /** Behind a name that could end. */
  #isAnotherName(word: number): boolean {
    const words = this.#words;
    const option = this.#option;
    return (
      endsName(words, word, option) ||
      (!isOtherParty(words, this.#between, word) && beginsName(words, word, this.#dictionary, option)) ||
      // "Department of Harbour Affairs and |UNMAR|": another body.
      (option.kind === 'body' && isJoinedAbbreviation(words, word))
    );
  }

  #readNumber(word: number): number {
    const words = this.#words;
    const option = this.#option;
    // "Protocol to the |1988| Protocol for …", "Meeting of States Parties to the |1970| Convention"
    const begins =
      option.kind === 'treaty'
        ? this.#last === null
        : option.kind === 'conference' && this.#last === word - 3 && words.lower(word - 2) === 'to';
    if (begins && words.isCapital(word + 1) && isYear(words, word)) return word;
    // "Decade 2014-2024", "Agenda 21"; not "Committee on 5 May", not a marker that a scan left: "Experts 31".
    if (NUMERAL.test(words.text(word)) && words.isCapital(word + 1)) return word; // "of the 16th Summit"
    // "for Achieving the |2030 Agenda|"
    const inner = this.#dictionary.longest(words, word);
    if (inner && inner.to > word) {
      // "… of Refugees and the |1967 Protocol|"
      if (this.#last !== null && inner.entity.kind === 'treaty' && andBefore(words, word) !== null)
        return STOP;
      return this.#endsWith(inner.to);
    }
    if (option.kind === 'softLaw' && isDecade(words, word)) return this.#endsWith(word);
    const inHyphens = words.gap(word) === GAP.hyphen && words.isCapital(word + 1); // "Post-2015 Development"
    if (this.#last !== word - 1 || !(inHyphens || isNumberOfName(words, word, option))) return STOP;
    this.#last = word;
    return word;
  }

  #readSmall(word: number): number {
    const words = this.#words;
    const option = this.#option;
    const text = words.lower(word);
    if (text === 'between') {
      this.#between = word;
      this.#beforeParties = this.#last;
    }
    if (this.#isOfSentence(word, text)) return STOP;
    if (this.#endsInSmall(word, text)) {
      this.#last = word;
      return word;
    }
    if (this.#last !== null && option.kind === 'softLaw') {
      if (isDecadeOf(words, word)) return this.#endsWith(word + 1);
      if (beginsCompound(words, word)) return word;
    }
    if (words.isCapital(word + 1) && this.#goesOnBehind(word, text)) return word;
    // "for the |former| Kingdom of the Isles"
    if (text === 'former' && words.lower(word - 1) === 'the' && words.isCapital(word + 1)) return word;
    if (this.#last === word - 1 && isParticle(words, word)) return word;
    return this.#connects(word, text) ? this.#readConnector(word, text) : this.#readOfTitle(word, text);
  }

  /** Small words behind a name with which the sentence goes on. */
  #isOfSentence(word: number, text: string): boolean {
    const words = this.#words;
    const last = this.#last;
    if (last === null) return false;
    // "Conference of the Parties to the Convention |to the| Parties": two complements of the sentence.
    if (text === 'to')
      return this.#option.kind === 'conference' && last === word - 1 && words.lower(last) === 'convention';
    // "… established |by the| Conference"; "… of Goods by Sea", "Health for All by the Year 2000"
    return text === 'by' && words.lower(word + 1) === 'the' && words.lower(word + 2) !== 'year';
  }

  /** "Final Declaration of the |eighth| Harbour Forum", "Treaties |that| Establish Nuclear-Weapon-Free Zones" */
  #goesOnBehind(word: number, text: string): boolean {
    const words = this.#words;
    if (text === 'that') return words.lower(word + 1) === 'establish';
    return this.#isGeneric && isCounting(text) && word === this.#link + 2 && words.lower(word - 1) === 'the';
  }

  /** A small word that a name can end with: "Charter of the Kanak |people|", "between the Norland |authorities| and", "High-|level|". */
  #endsInSmall(word: number, text: string): boolean {
    return (this.#last === word - 1 && !this.#isSmall && PEOPLE.has(text)) || inCompound(this.#words, word);
  }

  #connects(word: number, text: string): boolean {
    const words = this.#words;
    if (this.#isSmall) {
      if (ENDS.has(text)) return false;
    } else if (this.#option.kind === 'treaty' && joinsInTitle(words, word)) return true;
    return CONNECTORS.has(text) || (text === 'related' && words.lower(word + 1) === 'to');
  }

  #readConnector(word: number, text: string): number {
    const words = this.#words;
    const last = this.#last;
    // "of the Convention |of 10 May 1982| relating to …"
    const isOfTreaty =
      text === 'of' &&
      this.#option.kind === 'treaty' &&
      last === word - 1 &&
      namesTreaty(words, this.#link, last);
    const read = isOfTreaty ? dayInTitle(words, word) : word;
    this.#pending++;
    if (this.#pending > 4) return STOP;
    // "renames the Committee on Fog |as the| Committee on Lights"
    if (text === 'as' && this.#option.kind === 'body') return STOP;
    // "… of Harbours and with resolution": the sentence goes on.
    if (words.lower(read - 1) === 'and' && /^(?:with|from|by|under)$/.test(text)) return STOP;
    if (text === 'of' && this.#isOfSecondThing(word)) return STOP;
    return read;
  }

  /** "the Commission for Fog and |of the| Mediator": no "of" stands in the name that this one would be the second to. */
  #isOfSecondThing(word: number): boolean {
    const words = this.#words;
    if (words.lower(word - 1) !== 'and' || words.lower(word + 1) !== 'the' || this.#last === null)
      return false;
    for (let before = this.#link; before < word; before++) if (words.lower(before) === 'of') return false;
    return true;
  }

  /** What a title in small letters is about: "Protocol to the Harbour Convention |on the settlement| of disputes". */
  #readOfTitle(word: number, text: string): number {
    const last = this.#last;
    // "human well-|being|"
    if (ENDS.has(text) && (this.#words.gap(word) & GAP.hyphen) === 0) return STOP;
    if (!this.#isSmall) {
      const begins =
        last === null
          ? this.#maySmall
          : this.#option.kind === 'treaty' && isAbout(this.#words, word, this.#link, last);
      if (!begins) return STOP;
      this.#isSmall = true;
    }
    this.#endsWith(word);
    return word - this.#link > 20 ? STOP : word;
  }

  #wholeName(): number | null {
    const words = this.#words;
    const last = this.#last;
    if (last === null) return null;
    // "Global Network of |Quay-style| bodies": what it is of stands behind.
    if (QUALIFYING[words.number(last)] === 1 && inCompound(words, last) && isPlainSmall(words, last + 1))
      return null;
    // "… on the Platform's| purpose": no name ends so.
    if (this.#option.kind !== 'body' && words.text(last).endsWith("'s")) return null;
    // "on Tolls |between the Government| and all its neighbours": no name ends with one party.
    const parties = this.#option.kind === 'treaty' || this.#between === this.#link ? this.#between : null;
    return parties !== null && !hasParties(words, parties, last) ? this.#beforeParties : last;
  }
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
