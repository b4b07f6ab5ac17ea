import type { Place } from '../parse/place.ts';
import { Memo } from '../memo.ts';
import type { Role } from '../record.ts';
import {
  BEFORE_REFERENCE,
  FEELINGS,
  formOf,
  INFINITIVES,
  VERBS,
  type VerbForm,
} from '../registry/lead-words.ts';

/** Where a citation stands; offsets into `reading`. */
export interface RoleContext {
  /** The text as recognizers see it: ParsedDocument.reading. */
  readonly reading: string;
  readonly paragraphStart: number;
  /** Of the citation, or of its footnote's anchor. */
  readonly at: number;
  readonly kind: 'preambular' | 'operative' | 'annex' | 'heading';
}

/** What a citation does; `verb` are the words that say so, where they are not the lead words. */
export interface GovernedRole {
  readonly role: Role | null;
  readonly verb?: string;
}

const NO_ROLE: GovernedRole = { role: null };
const REPORTED: GovernedRole = { role: 'reported-in' };

/** How far back the governing words are looked for. */
const REACH = 1500;
/** How close before a reference words such as "pursuant to" must stand. */
const NEAR = 90;

/**
 * The role of a citation: what the nearest governing words before it say. These are, from near to far,
 * words such as "pursuant to" directly before the reference; the last verb that goes on with the
 * paragraph's first ("Decides …, and reaffirms resolution …"); the lead words. The words and their roles
 * are in registry/lead-words.csv; docs/roles.md explains the vocabulary.
 */
export function roleOf(lead: string | null, context: RoleContext): GovernedRole {
  return new Roles(context.reading).of(lead, context);
}

/** The roles in one text: each paragraph is searched for verbs once, however many places ask. */
export class Roles {
  readonly #reading: string;
  /** By the form of their verbs and the start of the paragraph. */
  readonly #clauses: Partial<Record<VerbForm, Map<number, Clauses>>> = {};

  readonly #known = new Map<number, GovernedRole>();

  constructor(reading: string) {
    this.#reading = reading;
  }

  /** Of a citation or name at `start`: for one in a note, what the words before its first anchor say. */
  at({ paragraph, lead, footnote }: Place, start: number): GovernedRole {
    if (paragraph === null) return NO_ROLE;
    if (paragraph === 'HEAD') return REPORTED;
    const at = footnote?.anchors[0]?.start ?? start;
    // All citations of one note share its anchor.
    let role = this.#known.get(at);
    if (!role) {
      role = this.of(lead, { paragraphStart: paragraph.start, at, kind: paragraph.kind });
      this.#known.set(at, role);
    }
    return role;
  }

  /** As roleOf. */
  of(lead: string | null, { paragraphStart, at, kind }: Omit<RoleContext, 'reading'>): GovernedRole {
    if (kind === 'heading') return REPORTED;
    const from = Math.max(paragraphStart, at - REACH);
    const { role: opening, form } = lead === null ? NO_LEAD : LEADS.of(lead);
    const coordinate = this.#lastVerb(lead, form, paragraphStart, at);
    const governing = coordinate?.role ?? opening;
    // "Recalls …, as set out in resolution …" recalls it all the same: a ground differs from acts only.
    const near =
      governing === null || ACTS.has(governing)
        ? directlyBefore(this.#reading.slice(Math.max(from, at - NEAR), at))
        : null;
    if (near && (near.role === 'acts-on' || governing === null)) return { role: near.role, verb: near.words };
    return coordinate ? { role: coordinate.role, verb: coordinate.words } : { role: opening };
  }

  /** The last verb before the citation that is of the same form as the paragraph's first. */
  #lastVerb(lead: string | null, form: VerbForm, start: number, at: number): Verb | null {
    const paragraphs = (this.#clauses[form] ??= new Map());
    let clauses = paragraphs.get(start);
    if (!clauses) paragraphs.set(start, (clauses = new Clauses(this.#reading, start, form)));
    const found = clauses.lastVerb(Math.max(start, at - REACH), at);
    // The verb behind an introductory clause is itself the lead.
    const isLead = found && lead !== null && found.words.toLowerCase().startsWith(lead.toLowerCase());
    return isLead ? null : found;
  }
}

/** A place where another verb may begin, and the verb that does. */
interface Joint {
  readonly at: number;
  readonly behind: number;
  readonly verb: Verb | null;
  /** The last character that was looked at here or at a joint before. */
  readonly readTo: number;
  /** This joint when it has a verb, else the last one before it that has. */
  readonly last: Joint | null;
}

/** The joints of a paragraph, found as far as was asked for. */
class Clauses {
  readonly #reading: string;
  readonly #form: VerbForm;
  readonly #joints: Joint[] = [];
  #to: number;

  constructor(reading: string, start: number, form: VerbForm) {
    this.#reading = reading;
    this.#form = form;
    this.#to = start;
  }

  /** The last verb from `from` on, in words that end before `at`. */
  lastVerb(from: number, at: number): Verb | null {
    for (; this.#to < at; this.#to++) {
      const behind = jointAt(this.#reading, this.#to);
      if (behind >= 0) this.#add(this.#to, behind);
    }
    for (let index = this.#firstFrom(at) - 1; index >= 0; index--) {
      const joint = this.#joints[index];
      if (!joint || joint.at < from) return null;
      if (joint.behind > at) continue;
      // What was read ends before `at`, here and further back.
      if (joint.readTo < at) return joint.last && joint.last.at >= from ? joint.last.verb : null;
      const { verb } = verbAt(this.#reading, joint.behind, this.#form, at);
      if (verb) return verb;
    }
    return null;
  }

  #add(at: number, behind: number): void {
    const before = this.#joints.at(-1);
    const limit = Math.min(this.#reading.length, behind + REACH);
    const { verb, readTo } = verbAt(this.#reading, behind, this.#form, limit);
    const joint = {
      at,
      behind,
      verb,
      readTo: Math.max(readTo, before?.readTo ?? 0),
      last: before?.last ?? null,
    };
    if (verb) joint.last = joint;
    this.#joints.push(joint);
  }

  /** The number of joints before an offset. */
  #firstFrom(at: number): number {
    let low = 0;
    let high = this.#joints.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#joints[middle]?.at ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Reading {
  readonly verb: Verb | null;
  /** The last character that was looked at. */
  readonly readTo: number;
}

interface Verb {
  readonly role: Role;
  readonly words: string;
}

/** What lead words say. */
const LEADS = new Memo((lead) => ({ role: roleOfPhrase(lead), form: formOfLead(lead) }));
const NO_LEAD = { role: null, form: formOfLead(null) };

const ACTS: ReadonlySet<Role> = new Set<Role>(['decides', 'requests', 'urges', 'amends', 'ends', 'endorses']);

/** The role of lead words: the verb's, or that of the feeling or the infinitive that goes with it. */
export function roleOfPhrase(phrase: string): Role | null {
  const words =
    phrase
      .toLowerCase()
      .replace(/[\u2010-\u2015]/g, '-')
      .match(/[\p{L}-]+/gu) ?? [];
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(4, words.length - at); length > 0; length--) {
      const verb = words.slice(at, at + length).join(' ');
      const role = VERBS.get(verb);
      if (role === undefined) continue;
      return complementRole(words.slice(at + length), role) ?? role;
    }
  return null;
}

/** "Notes *with regret*", "Expresses its *concern*", "Decides *to terminate*". */
function complementRole(words: readonly string[], verb: Role): Role | null {
  if (words[0] === 'to') {
    for (let length = Math.min(3, words.length); length > 1; length--) {
      const role = INFINITIVES.get(words.slice(0, length).join(' '));
      if (role !== undefined) return role;
    }
    return null;
  }
  // "Reiterates its concern" says again what it said: reaffirms. Neutral verbs take the feeling's role.
  if (verb !== 'notes' && verb !== 'recalls' && verb !== 'considers') return null;
  for (const word of words.slice(0, 8)) {
    const role = FEELINGS.get(word);
    if (role !== undefined) return role;
  }
  return null;
}

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** Words between the phrase and the number: "pursuant to paragraph 5 of its resolution …". */
const DIRECTLY = new RegExp(
  String.raw`\b(${longestFirst(BEFORE_REFERENCE.keys())})\s+(?:[^,;.]*?\b)?(?:resolutions?|decisions?|document|report|statement|annex|section|paragraphs?|[A-Z]{1,4}\/)[^,;.]*$`,
  'i',
);

function directlyBefore(before: string): { role: Role; words: string } | null {
  const words = DIRECTLY.exec(before.slice(-NEAR))?.[1];
  const role = words === undefined ? undefined : BEFORE_REFERENCE.get(words.toLowerCase());
  return words === undefined || role === undefined ? null : { role, words };
}

/** Adverbs that may stand between "and" and the verb. */
const ADVERBS: ReadonlySet<string> = new Set(
  'also further again once more strongly firmly therefore in this regard context particular furthermore moreover accordingly consequently hereby specifically fully deeply gravely and but while then thus likewise connection'.split(
    ' ',
  ),
);
/** Gerunds that mostly do not go on with a preamble's verb: "…, promoting human rights". */
const GERUNDS: ReadonlySet<string> = new Set(
  'strengthening promoting understanding implementing following fulfilling applying extending seeking establishing ending amending revising replacing suspending reviewing examining finding having sharing continuing pressing pointing looking calling granting pursuing remaining asking ordering'.split(
    ' ',
  ),
);

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const SPACE = 0x20;
const HYPHEN = 0x2d;

const SMALL_A = 0x61;
/** Words that join clauses, by their first letter. */
const JOINING: readonly (readonly string[])[] = Array.from({ length: 26 }, (_, letter) =>
  ['and ', 'but ', 'while '].filter((word) => word.charCodeAt(0) === SMALL_A + letter),
);

/** Where another verb may begin: behind a comma, a semicolon, "and", "while", "but"; -1 elsewhere. */
function jointAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === COMMA || code === SEMICOLON) return at + 1;
  if (code !== SPACE) return -1;
  for (const word of JOINING[text.charCodeAt(at + 1) - SMALL_A] ?? [])
    if (text.startsWith(word, at + 1)) return at + 1 + word.length;
  return -1;
}

function formOfLead(lead: string | null): VerbForm {
  for (const word of (lead ?? '').toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
    if (!VERBS.has(word) && !VERBS.has(`${word} note`)) continue;
    const form = formOf(word);
    return form === 'state' ? 'participle' : form;
  }
  return 'finite';
}

const ENDINGS: Readonly<Record<VerbForm, RegExp>> = {
  finite: /s$/,
  participle: /ing$/,
  past: /ed$|^(?:took|bore|found|heard)$/,
  state: /ing$/,
  base: /(?!)/,
};

/** Reads words in small letters, one behind the other, with only spaces and commas between. */
class SmallWords {
  word = '';
  /** Where the word begins and ends. */
  start: number;
  end: number;
  /** The last character that was looked at. */
  readTo: number;
  readonly #text: string;
  readonly #limit: number;

  constructor(text: string, from: number, limit: number) {
    this.#text = text;
    this.#limit = limit;
    this.start = this.end = this.readTo = from;
  }

  /** Goes on to the next word; false, and no further, where there is none. */
  next(): boolean {
    const text = this.#text;
    const limit = this.#limit;
    let start = this.end;
    for (; start < limit; start++) {
      const code = text.charCodeAt(start);
      if (code !== SPACE && code !== COMMA) break;
    }
    let end = start;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      if (!(code >= 0x61 && code <= 0x7a) && !(code === HYPHEN && end > start)) break;
    }
    this.readTo = end;
    if (end === start) return false;
    this.start = start;
    this.end = end;
    this.word = text.slice(start, end);
    return true;
  }
}

/** The verb of that form behind a comma or an "and", with what belongs to it; nothing is read from `limit` on. */
function verbAt(reading: string, joint: number, form: VerbForm, limit: number): Reading {
  const small = new SmallWords(reading, joint, limit);
  let start = -1;
  let found = small.next();
  for (let adverbs = 0; found && adverbs < 7 && ADVERBS.has(small.word); adverbs++) {
    if (!/^(?:and|but|while)$/.test(small.word) && start < 0) start = small.start;
    found = small.next();
  }
  if (!found || !ENDINGS[form].test(small.word) || GERUNDS.has(small.word))
    return { verb: null, readTo: small.readTo };
  const verb = small.word;
  const words = [{ word: verb, end: small.end }];
  if (start < 0) start = small.start;
  while (words.length < 6 && small.next()) words.push({ word: small.word, end: small.end });
  const { readTo } = small;
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const phrase = words.slice(0, length);
    const role = VERBS.get(phrase.map(({ word }) => word).join(' '));
    if (role === undefined || formOf(verb) !== form) continue;
    const complement = complementOf(words.slice(length), role);
    const end = complement?.end ?? phrase.at(-1)?.end ?? limit;
    return { verb: { role: complement?.role ?? role, words: reading.slice(start, end) }, readTo };
  }
  return { verb: null, readTo };
}

function complementOf(
  behind: readonly { readonly word: string; readonly end: number }[],
  verb: Role,
): { role: Role; end: number } | null {
  if (
    !/^(?:with|its|their|to|the|deep|grave|great|serious|concern|appreciation|regret)$/.test(
      behind[0]?.word ?? '',
    )
  )
    return null;
  const role = complementRole(
    behind.map(({ word }) => word),
    verb,
  );
  if (role === null) return null;
  const last = behind.find(({ word }) => FEELINGS.has(word)) ?? behind[1];
  return last ? { role, end: last.end } : null;
}
