import { MARKER_FILL } from '../../parse/document.ts';
import { GAP } from '../../recognize/words/characters.ts';
import { wordSet } from '../../recognize/words/lexicon.ts';
import type { Words } from '../../recognize/words/words.ts';
import type { Role } from '../../record.ts';
import { FEELINGS, formOf, VERBS, type VerbForm } from '../../registry/lead-words.ts';
import { complementRole } from './phrase-role.ts';

/** How far behind its joint a verb's words are read. */
const REACH = 1500;

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

/** The clauses of a paragraph and their verbs, found as far as was asked for. */
export class Clauses {
  readonly #reading: string;
  readonly #words: Words;
  readonly #form: VerbForm;
  /** Of this form. */
  readonly #opensClause: Uint8Array;
  readonly #joints: Joint[] = [];
  /** The next word, and where what stands before it begins. */
  #word: number;
  #to: number;

  constructor(reading: string, words: Words, start: number, form: VerbForm) {
    this.#reading = reading;
    this.#words = words;
    this.#form = form;
    this.#opensClause = OPENS_CLAUSE[form];
    this.#word = words.from(start);
    this.#to = start;
  }

  /** The last verb from `from` on, in words that end before `at`. */
  lastVerb(from: number, at: number): Verb | null {
    while (this.#to < at) this.#next();
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

  /**
   * Another verb may begin behind a comma, a semicolon, "and", "while", "but". Looked for word by word, since
   * what stands between most words is a space, and most words begin nothing.
   */
  #next(): void {
    const reading = this.#reading;
    const words = this.#words;
    const word = this.#word++;
    const start = words.start(word);
    if ((words.gap(word) & (GAP.comma | GAP.stop)) !== 0 && this.#opensClause[words.number(word)] === 1)
      for (let at = this.#to; at < start; at++) {
        const code = reading.charCodeAt(at);
        if (code === COMMA || code === SEMICOLON) this.#add(at, at + 1);
      }
    const end = words.end(word);
    if (
      JOINS[words.number(word)] === 1 &&
      this.#opensClause[words.number(word + 1)] === 1 &&
      reading.charCodeAt(start - 1) === SPACE &&
      reading.charCodeAt(end) === SPACE &&
      JOINING.has(words.text(word))
    )
      this.#add(start - 1, end + 1);
    this.#to = Math.max(end, this.#to + 1);
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

/** A verb that goes on with the paragraph's first, and what it says. */
export interface Verb {
  readonly role: Role;
  readonly words: string;
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
const MARKER = MARKER_FILL.charCodeAt(0);

/** How a verb that goes on with a paragraph's first ends, by the form of both. */
const ENDINGS: Readonly<Record<VerbForm, RegExp>> = {
  finite: /s$/,
  participle: /ing$/,
  past: /ed$|^(?:took|bore|found|heard)$/,
  state: /ing$/,
  base: /(?!)/,
};

/** The same of each form. */
function ofForms<Of>(of: (form: VerbForm) => Of): Readonly<Record<VerbForm, Of>> {
  return {
    finite: of('finite'),
    participle: of('participle'),
    past: of('past'),
    state: of('state'),
    base: of('base'),
  };
}

const firstWords = [...VERBS.keys()].map((words) => words.split(' ')[0] ?? '');
/** The first words of the table's verbs that can go on with a verb of the form. */
const beginning = (form: VerbForm): ReadonlySet<string> =>
  new Set(
    firstWords.filter((word) => ENDINGS[form].test(word) && !GERUNDS.has(word) && formOf(word) === form),
  );
const BEGINNINGS = ofForms(beginning);

/** Words that join clauses, as printed. */
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while']);
/** The same, by the number of the word. */
const JOINS = wordSet(JOINING);
/** By the number of a word 1 when a clause with a verb of the form may begin with it; "re-" of "re-emphasizes" too. */
const opening = (form: VerbForm): Uint8Array =>
  wordSet([...ADVERBS, ...BEGINNINGS[form]].map((word) => word.split('-')[0] ?? word));
const OPENS_CLAUSE = ofForms(opening);

/** Reads words in small letters, one behind the other, with only spaces, commas and markers of notes between. */
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
      if (code !== SPACE && code !== COMMA && code !== MARKER) break;
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
    if (!JOINING.has(small.word) && start < 0) start = small.start;
    found = small.next();
  }
  const verb = small.word;
  if (!found || !BEGINNINGS[form].has(verb)) return { verb: null, readTo: small.readTo };
  const words = [{ word: verb, end: small.end }];
  if (start < 0) start = small.start;
  while (words.length < 6 && small.next()) words.push({ word: small.word, end: small.end });
  const { readTo } = small;
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const role = VERBS.get(phraseOf(words, length));
    if (role === undefined) continue;
    const complement = complementOf(words.slice(length), role);
    const end = complement === null ? (words[length - 1]?.end ?? limit) : complement.end;
    return {
      verb: { role: complement === null ? role : complement.role, words: reading.slice(start, end) },
      readTo,
    };
  }
  return { verb: null, readTo };
}

/** The first words, one blank between two. */
function phraseOf(words: readonly { readonly word: string }[], length: number): string {
  let phrase = '';
  for (let at = 0; at < length; at++) phrase += at === 0 ? words[at]?.word : ` ${words[at]?.word}`;
  return phrase;
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
