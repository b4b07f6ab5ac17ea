import type { ParsedDocument } from '../../parse/document.ts';
import { MONTH_NAMES } from '../../recognize/references/patterns.ts';
import { END, PLAIN } from '../../recognize/names/phrases/phrase.ts';
import type { Named } from './named.ts';
import { byName, registeredIdentity, type Identity } from './identity.ts';
import { protocolAbout, protocolGroup, protocolOrGroup } from './which-protocol.ts';

/**
 * Several protocols under one noun: "the Optional Protocols to … on A and on B", "Additional Protocols I and II to …",
 * "the first and second Optional Protocols to …" name each of them; those that nothing tells apart are a group.
 */

const NOUN = 'Protocols';
const ORDINAL = '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)';
/** What stands before the noun: "its two Optional". */
const BEFORE = new RegExp(
  String.raw`(?:(\b[Ii]ts )|(?<!\p{L})((?:${ORDINAL}, ){0,2}${ORDINAL} and ${ORDINAL} )|(?<!\p{L})(?:two|three|four) )?(?:(?:19|20)\d\d )?((?:Optional|Additional|Amended|Supplementary) )?$`,
  'u',
);
const LONGEST_BEFORE = 60;

const DAY = String.raw`(?: of (?:\d{1,2} (?:${MONTH_NAMES.join('|')}) )?(?:19|20)\d\d)?`;
const ROMAN = '[IVX]{1,4}';
/** The noun with its numbers, and to what the protocols are. */
const BEHIND = new RegExp(
  String.raw`Protocols( ${ROMAN}(?:, ${ROMAN}){0,4},? and ${ROMAN}\b)?${DAY}( (?:[Aa]dditional )?to (?:the )?| thereto\b)?`,
  'y',
);
const TO = / to (?:the )?$/;
const NUMBER = new RegExp(String.raw`\b${ROMAN}\b`, 'g');
const ORDINALS = new RegExp(ORDINAL, 'g');
/** The day of the treaty or of its protocols. */
const OF_DAY = new RegExp(DAY, 'y');

/** A treaty that the text names nowhere else by itself, with capitals but for small words. */
const CAPITALS =
  /\p{Lu}[\p{L}\p{N}'-]*(?: (?:(?:against|all|and|for|from|in|its|of|on|or|the|their|to|with) ){0,3}\p{Lu}[\p{L}\p{N}'-]*){1,20}/uy;
const OF_TREATY = /\b(?:Accord|Agreement|Charter|Convention|Covenant|Treaty)s?\b/;
const ANOTHER = / and (?:to )?the (?=(?:\p{Lu}\S* ){0,3}(?:Agreement|Charter|Convention|Covenant|Treaty)\b)/u;

/** What a protocol is about, where what another is about follows; and the last. */
const ABOUT = new RegExp(
  String.raw` (?=(?:on|concerning) )((?:on|concerning) ((?:the |an? )?\p{Ll}${PLAIN}{3,160}?))\uE000*(?:,? and|,| as well as)(?= (?:on|concerning) (?:the |an? )?\p{Ll})`,
  'uy',
);
const LAST_ABOUT = new RegExp(
  String.raw` ((?:on|concerning) ((?:the |an? )?\p{Ll}${PLAIN}{3,160}?(?:, (?!\p{Ll}+ing\b)\p{Ll}+(?: \p{Ll}+){0,2} and (?!(?:its|the|to|on)\b)\p{Ll}${PLAIN}{2,80}?)?))${END}`,
  'uy',
);
/** Further off a treaty stands in another paragraph, or might as well. */
const LONGEST_PARAGRAPH = 2_000;
/** No list has more. */
const MOST = 6;

/** The names with each of several protocols in the place of what their noun alone would name. */
export function withEachProtocol(
  { reading }: Pick<ParsedDocument, 'reading'>,
  names: readonly Named[],
): readonly Named[] {
  let at = reading.indexOf(NOUN);
  if (at < 0) return names;
  const text = new Text(reading, names);
  for (; at >= 0; at = reading.indexOf(NOUN, at + NOUN.length)) text.read(at);
  return text.names();
}

/** What stands around one plural. */
interface Plural {
  readonly start: number;
  /** "Optional ", "Additional ", or nothing. */
  readonly sort: string;
  readonly isIts: boolean;
  readonly isThereto: boolean;
  readonly ordinals: string;
  readonly numbers: string;
  /** Where the numbers begin. */
  readonly numbersAt: number;
  /** Where the treaty begins to which the protocols are; null where none is said. */
  readonly to: number | null;
  readonly end: number;
}

class Text {
  readonly #reading: string;
  readonly #given: readonly Named[];
  readonly #byStart = new Map<number, Named>();
  readonly #found: Named[] = [];
  /** The given names that end before the plural that is read. */
  #before = 0;
  #last: Named | null = null;

  constructor(reading: string, names: readonly Named[]) {
    this.#reading = reading;
    this.#given = names;
    for (const name of names)
      if (name.identity.kind === 'treaty' && !this.#byStart.has(name.start))
        this.#byStart.set(name.start, name);
  }

  read(at: number): void {
    const plural = pluralAt(this.#reading, at);
    if (plural.start < (this.#found.at(-1)?.end ?? 0)) return;
    this.#follow(plural.start);
    const each =
      this.#numbered(plural) ?? this.#counted(plural) ?? this.#about(plural) ?? this.#grouped(plural);
    if (each) this.#found.push(...each);
  }

  /** By start; treaties within what was read anew are left out. */
  names(): readonly Named[] {
    if (this.#found.length === 0) return this.#given;
    let next = 0;
    const kept = this.#given.filter(({ start, end, identity: { kind } }) => {
      if (kind !== 'treaty') return true;
      while ((this.#found[next]?.end ?? Infinity) <= start) next++;
      return (this.#found[next]?.start ?? Infinity) >= end;
    });
    return [...kept, ...this.#found].sort((one, other) => one.start - other.start || other.end - one.end);
  }

  /** Takes in the names before an offset. */
  #follow(offset: number): void {
    for (; (this.#given[this.#before]?.end ?? Infinity) <= offset; this.#before++) {
      const name = this.#given[this.#before];
      if (name?.identity.kind === 'treaty' && !name.identity.name.includes('Protocol')) this.#last = name;
    }
  }

  /** "Additional Protocols |I and II| to the …" */
  #numbered({ start, sort, numbers, numbersAt, to, end }: Plural): readonly Named[] | null {
    if (numbers === '') return null;
    const parent = to === null ? null : this.#treatyAt(to);
    if (to !== null && !parent) return null;
    const numerals = [...numbers.matchAll(NUMBER)];
    return this.#each(
      numerals.map(({ 0: number, index }, place) => ({
        start: place === 0 ? start : numbersAt + index,
        end: numbersAt + index + number.length,
        identity: parent
          ? byName('treaty', `${sort}Protocol ${number} to the ${parent.identity.name}`)
          : this.#ofLast(`${sort}Protocol ${number}`),
      })),
      parent ? this.#withDay(parent.end) : end,
    );
  }

  /** "the |first and second| Optional Protocols to the …" */
  #counted({ start, sort, ordinals, to, isThereto, end }: Plural): readonly Named[] | null {
    if (ordinals === '') return null;
    const parent = to === null ? (isThereto ? this.#lastIn(start) : null) : this.#treatyAt(to);
    if (!parent) return null;
    return this.#each(
      [...ordinals.matchAll(ORDINALS)].map(({ 0: ordinal, index }) => ({
        start: start + index,
        end: start + index + ordinal.length,
        identity: byName('treaty', `${capital(ordinal)} ${sort}Protocol to the ${parent.identity.name}`),
      })),
      to === null ? end : this.#withDay(parent.end),
    );
  }

  /** "the Optional Protocols to the … |on A and on B|" */
  #about(plural: Plural): readonly Named[] | null {
    const { start, to, isIts, isThereto } = plural;
    const said = to === null ? null : this.#treatyAt(to);
    if (to !== null && !said) return null;
    const end = said ? this.#withDay(said.end) : plural.end;
    const subjects = this.#subjectsAt(end);
    if (subjects.length < 2) return null;
    const parent = said ?? (isIts || isThereto ? this.#last : this.#lastIn(start));
    const found: Named[] = [];
    for (const [place, subject] of subjects.entries()) {
      const identity = aboutSubject(plural.sort, subject.words, parent?.identity ?? null);
      if (!identity) return null;
      const whole = this.#wholeSubject(subject, identity);
      found.push({ start: place === 0 ? start : subject.start, end: whole, identity });
    }
    return found;
  }

  /** "the two Optional Protocols to the …": a group that the registry has, or one of each of two treaties. */
  #grouped({ start, sort, to }: Plural): readonly Named[] | null {
    if (to === null) return null;
    const parent = this.#byStart.get(to);
    if (!parent) return null;
    const group = protocolGroup(parent.identity.id, wordsOf(sort));
    const identity = group && registeredIdentity(group.id);
    return identity
      ? [{ start, end: this.#withDay(parent.end), identity }]
      : this.#oneOfEach(start, sort, parent);
  }

  /** "the Optional Protocols to the Convention on A and the Convention on B", each of which has one. */
  #oneOfEach(start: number, sort: string, first: Named): readonly Named[] | null {
    const another = AND_THE.exec(this.#reading.slice(first.end, first.end + LONGEST_BEFORE));
    const second = another && this.#byStart.get(first.end + another[0].length);
    if (!second) return null;
    const [one, other] = [first, second].map(({ identity }) => protocolsOfOne(sort, identity));
    if (!one || !other) return null;
    return [
      { start, end: first.end, identity: one },
      { start: second.start, end: second.end, identity: other },
    ];
  }

  /** Each in its own words; the last with what they are to. Null where one of them is nothing. */
  #each(
    parts: readonly { readonly start: number; readonly end: number; readonly identity: Identity | null }[],
    end: number,
  ): readonly Named[] | null {
    const found: Named[] = [];
    for (const [place, { identity, ...part }] of parts.entries()) {
      if (!identity) return null;
      found.push({ start: part.start, end: place === parts.length - 1 ? end : part.end, identity });
    }
    return found;
  }

  /** "Additional Protocol I" of the treaty named last, or by itself to the registry. */
  #ofLast(name: string): Identity | null {
    const alone = byName('treaty', name);
    if (!this.#last) return alone.entity && alone;
    const ofLast = byName('treaty', `${name} to the ${this.#last.identity.name}`);
    return ofLast.entity || !alone.entity ? ofLast : alone;
  }

  /** The treaty named last before an offset, in the same paragraph. */
  #lastIn(offset: number): Named | null {
    const last = this.#last;
    if (!last) return null;
    const isNear = offset - last.end < LONGEST_PARAGRAPH;
    return isNear && !this.#reading.slice(last.end, offset).includes('\n') ? last : null;
  }

  /** The treaty that is named from here on. */
  #treatyAt(start: number): Named | null {
    const known = this.#byStart.get(start);
    if (known) return known;
    CAPITALS.lastIndex = start;
    const [run = ''] = CAPITALS.exec(this.#reading) ?? [];
    const name = run.split(ANOTHER)[0] ?? '';
    return OF_TREATY.test(name)
      ? { start, end: start + name.length, identity: byName('treaty', name) }
      : null;
  }

  #withDay(end: number): number {
    OF_DAY.lastIndex = end;
    OF_DAY.exec(this.#reading);
    return Math.max(end, OF_DAY.lastIndex);
  }

  #subjectsAt(offset: number): readonly Subject[] {
    const found: Subject[] = [];
    let at = offset;
    for (; found.length < MOST; at = ABOUT.lastIndex) {
      ABOUT.lastIndex = at;
      const one = ABOUT.exec(this.#reading);
      if (!one) break;
      found.push(subjectOf(one));
    }
    if (found.length === 0) return found;
    LAST_ABOUT.lastIndex = at;
    const last = LAST_ABOUT.exec(this.#reading);
    return last ? [...found, subjectOf(last)] : [];
  }

  /** Where the subject ends: where the registry's name does, if the text has its words. */
  #wholeSubject({ start, end, words }: Subject, { name, entity }: Identity): number {
    const at = entity ? name.toLowerCase().indexOf(words.slice(0, TOLD_BY).toLowerCase()) : -1;
    if (at < 0) return end;
    const whole = name.slice(at);
    const from = start + 'on '.length;
    return this.#reading.slice(from, from + whole.length).toLowerCase() === whole.toLowerCase()
      ? from + whole.length
      : end;
  }
}

const AND_THE = /^\uE000*(?:,? and|,) (?:to )?the (?=\p{Lu})/u;

/** What one protocol is about: "on |the sale of …|". */
interface Subject {
  /** Where "on" begins. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function subjectOf({ 1: said = '', 2: words = '', index }: RegExpExecArray): Subject {
  const start = index + 1;
  return { start, end: start + said.length, words };
}

/** So much of a subject tells it from others. */
const TOLD_BY = 20;

/** The protocol of this sort about these words: the registry's, or one to the treaty; null where nothing says to which. */
function aboutSubject(sort: string, words: string, treaty: Identity | null): Identity | null {
  const known = treaty && protocolAbout(treaty.id, words.slice(0, TOLD_BY));
  if (known) return registeredIdentity(known.id);
  const alone = byName('treaty', `${sort}Protocol on ${words}`);
  if (alone.entity) return alone;
  return treaty && byName('treaty', `${sort}Protocol to the ${treaty.name} on ${words}`);
}

const wordsOf = (sort: string) => ({ isOptional: sort === 'Optional ' });

/** The protocol of this sort that the registry has to a treaty, or the group of several. */
export function protocolsOfOne(sort: string, { id }: Identity): Identity | null {
  const known = protocolOrGroup(id, wordsOf(sort));
  return known && registeredIdentity(known.id);
}

function pluralAt(reading: string, at: number): Plural {
  const [before = '', its = '', ordinals = '', sort = ''] =
    BEFORE.exec(reading.slice(Math.max(0, at - LONGEST_BEFORE), at)) ?? [];
  BEHIND.lastIndex = at;
  const [whole = NOUN, numbers = '', to = ''] = BEHIND.exec(reading) ?? [];
  const end = at + whole.length;
  const isTo = TO.test(to);
  return {
    // "its |Optional Protocols|", "two |Optional Protocols|", but "|first| and |second Optional Protocols|".
    start: ordinals === '' ? at - sort.length : at - before.length,
    sort,
    isIts: its !== '',
    isThereto: to !== '' && !isTo,
    ordinals,
    numbers,
    numbersAt: at + NOUN.length,
    to: isTo ? end : null,
    end: isTo ? end - to.length : end,
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
