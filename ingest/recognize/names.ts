import type { ParsedDocument } from '../parse/document.ts';
import type { EntityKind } from '../record.ts';
import { REGISTERED, type RegisteredEntity } from '../registry/registry.ts';
import { Dictionary, type DictionaryMatch } from './names/registered/dictionary.ts';
import { formAt, type FormMatch } from './names/forms/forms.ts';
import { HEADS, OPENERS } from './names/forms/grammar.ts';
import { labourTitle, withNumber, withoutCutDay } from './names/forms/edges.ts';
import { isOfAnotherOrganization } from './names/forms/organs.ts';
import keptNames from './names/registered/kept-names.ts?built';
import type { KeptNames } from './names/registered/learn-names.ts';
import type { Phrase } from './names/phrases/phrase.ts';
import { isPlaced } from './names/forms/placed.ts';
import { PHRASES_BY_START } from './names/phrases/phrases.ts';
import { wholeTitle } from './names/forms/quoted.ts';
import { withSharedNouns } from './names/forms/shared-nouns.ts';
import { GAP } from './words/characters.ts';
import { LEXICON, wordSet } from './words/lexicon.ts';
import { Words } from './words/words.ts';

/** A stretch of text that names a treaty, soft-law text, conference or body. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** What the registry holds under the name; null: recognised by its form. */
  readonly entity: RegisteredEntity | null;
  /** The rule that found it: `registry`, or a row of the grammar. */
  readonly rule: string;
  /** Of a later member of a list, "Conventions Nos. 29 and |105|": the words that it shares with the first. */
  readonly noun?: string;
  /** Of "the |Harbour| and |Valletta Agreements|": the noun that they share, in the singular. */
  readonly shared?: string;
}

const DICTIONARY = new Dictionary(keptNames as KeptNames, REGISTERED);

const PHRASE = 1;
const HEAD = 2;
const BEGINS = 4;

/** What a word may be the beginning or the head of, by its number; most words nothing. */
const INTEREST = DICTIONARY.begins.map((begins) => (begins === 1 ? BEGINS : 0));
/** The phrases that begin with a word, by its number. */
const PHRASES_AT = new Map<number, readonly Phrase[]>();
for (const noun of HEADS.keys()) INTEREST[LEXICON.add(noun)] = (INTEREST[LEXICON.add(noun)] ?? 0) | HEAD;
for (const [start, phrases] of PHRASES_BY_START) {
  const number = LEXICON.add(start);
  INTEREST[number] = (INTEREST[number] ?? 0) | PHRASE;
  PHRASES_AT.set(number, phrases);
}

/** Finds the names in a text, each occurrence, by start. */
export function recognizeNames(
  { reading }: Pick<ParsedDocument, 'reading'>,
  words = new Words(reading),
): readonly NameCandidate[] {
  const { dictionary, heads, phrases } = begun(reading, words);
  const names = reconcile(reading, words, dictionary, heads).map((name) =>
    withNumber(reading, wholeTitle(reading, withoutCutDay(reading, name))),
  );
  const numbered = phrases.map((name) => labourTitle(reading, name, names));
  return withSharedNouns(reading, withoutCovered(reading, [...names, ...numbered]));
}

/** What the words of a text begin. */
interface Begun {
  /** Registered names. */
  readonly dictionary: readonly DictionaryMatch[];
  /** Words that names are made around. */
  readonly heads: readonly number[];
  readonly phrases: readonly NameCandidate[];
}

/**
 * One pass over the words. A function of its own: where a long loop is compiled while it runs, what stands behind it
 * was seldom run and falls back to slow code in each text anew.
 */
function begun(reading: string, words: Words): Begun {
  const dictionary: DictionaryMatch[] = [];
  const heads: number[] = [];
  let nestedFrom = 0;
  const phrases: NameCandidate[] = [];
  // Most words of a text begin nothing.
  for (let word = words.next(0, INTEREST); word < words.length; word = words.next(word + 1, INTEREST)) {
    const interest = INTEREST[words.number(word)] ?? 0;
    if ((interest & PHRASE) !== 0) phrases.push(...phrasesAt(reading, words, word));
    if ((interest & HEAD) !== 0 && (words.isCapital(word) || isPlaced(words, word, dictionary.at(-1))))
      heads.push(word);
    if (
      (interest & BEGINS) === 0 ||
      (word < nestedFrom && (isWhole(dictionary.at(-1)) || !opensNested(words, word)))
    )
      continue;
    const match = DICTIONARY.longest(words, word);
    if (!match || isPartOfTitle(words, match, dictionary.at(-1)) || isOfOther(words, match)) continue;
    if (isInSymbol(reading, words, match)) continue;
    // "secretariat of the |United Nations Framework Convention on …|": what ends within another name is none.
    const outer = dictionary.at(-1);
    if (outer && match.from <= outer.to && outer.to < match.to) dictionary.pop();
    dictionary.push(match);
    nestedFrom = Math.max(nestedFrom, match.to + 1);
  }
  return { dictionary, heads, phrases };
}

/** The phrases that begin with this word. */
function phrasesAt(reading: string, words: Words, word: number): readonly NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { id, kind, regex, before, list, shared } of PHRASES_AT.get(words.number(word)) ?? []) {
    regex.lastIndex = words.start(word);
    const match = regex.exec(reading);
    if (!match) continue;
    const whole = match.index + match[0].trimEnd().length;
    // A pattern with a group: the title in quotation marks is the name.
    const end = match[1] === undefined ? whole : whole - 1;
    const first = before ? beginsBefore(reading, match.index, before) : match.index;
    const start = match[1] === undefined ? first : end - match[1].length;
    const name = { start, end, kind, entity: null, rule: id, ...(shared ? { shared } : {}) };
    found.push(name);
    if (list) found.push(...listedBehind(reading, name, list));
  }
  return found;
}

/** No more of a name stands before a phrase. */
const LONGEST_BEFORE = 60;

/** Where a name begins of which a phrase is the rest: "the |Nairobi| outcome document of". */
const beginsBefore = (reading: string, index: number, before: RegExp): number =>
  index - (before.exec(reading.slice(Math.max(0, index - LONGEST_BEFORE), index))?.[0].length ?? 0);

/** The further members of a list that is numbered in the plural. */
function listedBehind(reading: string, first: NameCandidate, list: RegExp): readonly NameCandidate[] {
  const noun = /^(.*?)s (?:\(?Nos?\.|(?=\d))/.exec(reading.slice(first.start, first.end))?.[1];
  if (noun === undefined) return [];
  const found: NameCandidate[] = [];
  list.lastIndex = first.end;
  for (let match = list.exec(reading); match; match = list.exec(reading)) {
    const end = list.lastIndex;
    found.push({ ...first, start: end - (match[1]?.length ?? 0), end, noun });
  }
  return found;
}

/** "Conference of the |Committee| on Disarmament": one body, of which the second noun is none of its own. */
const isWhole = (outer: DictionaryMatch | undefined): boolean =>
  outer !== undefined &&
  outer.entity.kind === 'body' &&
  outer.entity.name.startsWith('Conference of the Committee ');

/** A name inside a name: "Statute of the |International Court of Justice|", "supplementing the |Convention|". */
function opensNested(words: Words, word: number): boolean {
  let before = word - 1;
  if (words.lower(before) === 'the') before--;
  return (
    /^(?:of|to|supplementing|under|in|by|at)$/.test(words.lower(before)) && (words.gap(word) & GAP.stop) === 0
  );
}

/** No symbol is longer. */
const LONGEST_SYMBOL = 60;

/** "Assembly/|AU|/Dec.677", "|UNEP|/EA.2/Res.11": part of a symbol, as against "UNDP/UNFPA". */
function isInSymbol(reading: string, words: Words, { from, to }: DictionaryMatch): boolean {
  if (((words.gap(from) | words.gap(to + 1)) & GAP.slash) === 0 || from !== to) return false;
  const start = words.start(from);
  const before = /[^\s(]*$/.exec(reading.slice(Math.max(0, start - LONGEST_SYMBOL), start))?.[0] ?? '';
  const behind = /^[^\s)]*/.exec(reading.slice(words.end(to), words.end(to) + LONGEST_SYMBOL))?.[0] ?? '';
  return (before.endsWith('/') || behind.startsWith('/')) && /\/.*\d|\d.*\//.test(before + behind);
}

/** "Optional Protocol to the |Convention on …|" names the protocol only. */
const isPartOfTitle = (words: Words, match: DictionaryMatch, outer: DictionaryMatch | undefined): boolean =>
  outer !== undefined &&
  match.to <= outer.to &&
  match.entity.kind === 'treaty' &&
  outer.entity.kind === 'treaty' &&
  words.lower(match.from - (words.lower(match.from - 1) === 'the' ? 2 : 1)) !== 'supplementing';

const OF_MANY = wordSet(['commission', 'committee', 'conference', 'council', 'forum']);
const APART = wordSet(['independent', 'joint', 'permanent']);

/** "the National |Human Rights Committee|" is a State's own, the "Technical |Secretariat|" another body's. */
function isOfOther(words: Words, { from, to, entity }: DictionaryMatch): boolean {
  if (entity.kind !== 'body') return false;
  const apart = (words.gap(from) & ~GAP.hyphen) !== 0;
  if (!apart && words.lower(from - 1) === 'national') return true;
  // "the General Assembly |of the Harbour Organization|"
  if (entity.id === 'body/general-assembly' && isOfAnotherOrganization(words, to, DICTIONARY)) return true;
  // "the |Joint| Conference on Ports", "the |Independent Permanent| Commission on Ports"
  if (!apart && OF_MANY[words.number(from)] === 1 && APART[words.number(from - 1)] === 1)
    return words.isCapital(from - 1);
  if (from !== to || words.isAllCapitals(from)) return false;
  // A noun alone means the best known of its kind only when nothing says whose it is.
  if (!apart && words.isCapital(from - 1) && !OPENERS.has(words.lower(from - 1))) return true;
  return words.lower(to + 1) === 'of' && words.lower(to + 2) === 'the' && words.lower(to + 3) !== 'united';
}

/** Where a registered name and a form meet: one of them is the name. */
function reconcile(
  reading: string,
  words: Words,
  dictionary: readonly DictionaryMatch[],
  heads: readonly number[],
): NameCandidate[] {
  const dropped = new Set<DictionaryMatch>();
  const forms: FormMatch[] = [];
  let first = 0;
  for (const head of heads) {
    while (first < dictionary.length && (dictionary[first]?.to ?? 0) < head - REACH) first++;
    if (isPartOfRegistered(words, head, dictionary, first, dropped)) continue;
    const form = formAt(words, head, words.lower(head), DICTIONARY);
    const name = form && beside(words, form, dictionary, first, dropped);
    if (name) forms.push(name);
  }
  let covered = -1;
  let outer: FormMatch | null = null;
  const kept: NameCandidate[] = [];
  for (const form of forms) {
    if (outer && isCompound(outer, form)) {
      kept.pop();
      outer = form;
    } else if (form.from <= covered) {
      // "Meeting of the |Group of Experts of …|": a body that meets is named as well.
      const meets = outer?.kind === 'conference' && form.kind === 'body';
      // "Conference of the Parties to the |Convention on …|"
      const isMetFor = outer?.kind === 'conference' && form.kind === 'treaty' && form.to > form.head;
      // "Final Declaration of the |Conference of Harbour Ministers|": what adopted it.
      const hasAdopted = outer?.kind === 'softLaw' && form.kind === 'conference' && form.to > form.head;
      const isNamed = form.from < form.head || meets || isMetFor || hasAdopted;
      if (!isNamed || !opensNested(words, form.from)) continue;
      // "Cessation of |Hostilities Agreement|": one head.
      if (outer && form.head <= outer.tail) continue;
    } else outer = form;
    covered = Math.max(covered, form.to);
    // "the Operation in Marana|'s| mandate"
    const possessive = form.kind === 'body' && form.to > form.head && words.text(form.to).endsWith("'s");
    kept.push({
      start: words.start(form.from),
      end: endOf(reading, words, form) - (possessive ? 2 : 0),
      kind: form.kind,
      entity: null,
      rule: form.rule,
    });
  }
  for (const match of dictionary) {
    if (dropped.has(match)) continue;
    const { entity } = match;
    const possessive = words.text(match.to).endsWith("'s") && !/['’]s$/.test(entity.name);
    kept.push({
      start: words.start(match.from),
      end: endOf(reading, words, match) - (possessive ? 2 : 0),
      kind: entity.kind,
      entity,
      rule: 'registry',
    });
  }
  return kept;
}

/**
 * "Harbour Framework |Convention on …|": of two heads side by side the second is the name's, of several bodies in one
 * run of words the last: "African Council Lights |Centre|".
 */
const isCompound = (first: FormMatch, second: FormMatch): boolean =>
  first.to === first.head &&
  second.from <= first.from &&
  (second.head === first.head + 1 || (first.kind === 'body' && second.kind === 'body'));

/** No form begins further before its head, and no registered name reaches further behind another's end. */
const REACH = 80;

/** Whether a form with this head would give way to the registered name that it stands in: most do. */
function isPartOfRegistered(
  words: Words,
  head: number,
  dictionary: readonly DictionaryMatch[],
  first: number,
  dropped: ReadonlySet<DictionaryMatch>,
): boolean {
  let before = -1;
  for (let at = first; at < dictionary.length; at++) {
    const match = dictionary[at];
    if (!match || match.from > head) return false;
    if (dropped.has(match)) {
      // "Agreement between … and the Organization of the |Islamic Conference|": no conference, although the whole is the treaty's.
      if (match.entity.kind === 'body' && match.from < head && match.to === head) return true;
      continue;
    }
    if (match.to >= head)
      return (
        before < match.from && beginsBehindSmallWord(words, match.from) && !isOnAnother(words, head, match)
      );
    before = Math.max(before, match.to);
  }
  return false;
}

/** Whether no form can begin before this word and go on with it. */
function beginsBehindSmallWord(words: Words, word: number): boolean {
  if (words.gap(word) !== 0 || (words.gap(word - 1) & GAP.hyphen) !== 0) return false;
  if (words.isCapital(word - 1) || words.isNumber(word - 1)) return false;
  return SMALL_WORDS.has(words.lower(word - 1));
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a by for from in its of on the this to under with'.split(' '),
);

/** The form if it is a name beside those of the registry, else null; those that are none beside it are dropped. */
function beside(
  words: Words,
  form: FormMatch,
  dictionary: readonly DictionaryMatch[],
  first: number,
  dropped: Set<DictionaryMatch>,
): FormMatch | null {
  let owned: DictionaryMatch | null = null;
  for (let at = first; at < dictionary.length; at++) {
    const match = dictionary[at];
    if (!match || match.from > form.to) break;
    if (match.to < form.from || dropped.has(match)) continue;
    if (match.from < form.from && match.to < form.head) {
      // "Council of |Europe Landscape Convention|": the name begins with its owner's.
      if (match.to >= form.from && match.entity.kind === 'body' && form.kind !== 'body') owned = match;
      continue;
    }
    if (match.from <= form.head && form.head <= match.to) {
      // The same head: "Second |World Conference on …|" is another conference, "1951 |Refugee Convention|" is not.
      const isAnother =
        (form.from === match.from && isOnAnother(words, form.head, match)) || isWithin(words, match, form);
      if (!isAnother && (form.from >= match.from || !isOther(words, form, match))) return null;
      dropped.add(match);
    } else if (match.from <= form.from && match.to < form.head) {
      dropped.add(match); // "Human Rights Council |Advisory| Committee"
    } else if (match.from > form.head && !opensNested(words, match.from)) {
      dropped.add(match);
    }
  }
  if (!owned) return form;
  dropped.add(owned);
  return { ...form, from: owned.from };
}

/** "Special Political and Decolonization Committee (Fourth Committee)": the last bracket is the name's. */
function endOf(
  reading: string,
  words: Words,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let open = false;
  for (let word = from + 1; word <= to; word++) {
    if ((words.gap(word) & GAP.close) !== 0) open = false;
    if ((words.gap(word) & GAP.open) !== 0) open = true;
  }
  if (!open || (words.gap(to + 1) & GAP.close) === 0) return words.end(to);
  // "(“Harbour Plan”)": quotation marks stand before the bracket.
  return reading.indexOf(')', words.end(to)) + 1 || words.end(to);
}

/** "Regional |Lights Force| for Norland": a name that goes on before and behind one of the registry is another's. */
const isWithin = (words: Words, match: DictionaryMatch, form: FormMatch): boolean =>
  // An edition of a conference has its number before it, and where it met behind it.
  form.kind !== 'conference' &&
  (form.kind === 'body') === (match.entity.kind === 'body') &&
  form.from < match.from &&
  form.to > match.to &&
  match.to === form.head &&
  words.gap(match.from) === 0;

/** "|Valletta Declaration| on Ferries": a short name, of a text that is about something else. */
function isOnAnother(words: Words, head: number, { from, to, entity }: DictionaryMatch): boolean {
  if (
    entity.kind !== 'softLaw' ||
    to !== head ||
    words.isNumber(from) ||
    !/^(?:against|for|on)$/.test(words.lower(head + 1))
  )
    return false;
  const about = words.lower(head + 2) === 'the' ? head + 3 : head + 2;
  return words.isCapital(about) && !entity.name.toLowerCase().includes(words.lower(about));
}

/** Whether the words before a registered name make it another thing. */
function isOther(words: Words, form: FormMatch, match: DictionaryMatch): boolean {
  // "the first |Harbour Forum|" is one of its editions.
  const isCounted = match.entity.kind === 'conference' && words.lower(form.head) !== 'forum';
  for (let word = form.from; word < match.from; word++) {
    const text = words.lower(word);
    if (/^(?:national|special|deputy|vice|sub)$/.test(text)) return true;
    if (isCounted && /(?:first|second|third|th)$/.test(text)) return true;
  }
  return false;
}

/** Leaves out what another name of the same kind covers. */
function withoutCovered(reading: string, names: NameCandidate[]): readonly NameCandidate[] {
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameCandidate[] = [];
  for (const name of names) {
    const before = kept.at(-1);
    if (!before || before.end <= name.start || before.kind !== name.kind) {
      kept.push(name);
      continue;
    }
    if (before.entity && name.entity) kept.push(name);
    else if (name.entity && before.start === name.start && isMost(name, before)) kept.splice(-1, 1, name);
    else if (
      name.entity &&
      before.end === name.end &&
      QUALIFIED.test(reading.slice(before.start, name.start))
    )
      kept.splice(-1, 1, { ...name, start: before.start });
    else if (name.entity && before.start < name.start) kept.push(name);
    else if (!before.entity && !name.entity && name.end > before.end) kept.push(name);
    else if (before.entity && !name.entity && before.start === name.start && !isMost(before, name))
      kept.splice(-1, 1, name);
  }
  return kept;
}

/** "|Open-ended| Intergovernmental Working Group on …": what a registered name may leave out. */
const QUALIFIED = /^(?:(?:[Oo]pen-ended|[Aa]d [Hh]oc) )+$/;

/** Whether the registered name is the better part of a phrase that begins with it. */
const isMost = (name: NameCandidate, phrase: NameCandidate): boolean =>
  (name.end - name.start) * 2 >= phrase.end - phrase.start;
