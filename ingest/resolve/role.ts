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
  if (context.kind === 'heading') return { role: 'reported-in' };
  const from = Math.max(context.paragraphStart, context.at - REACH);
  const before = context.reading.slice(from, context.at).replace(/\s/g, ' ');
  const opening = lead === null ? null : roleOfPhrase(lead);
  const near = directlyBefore(before);
  const coordinate = lastVerb(before, lead);
  const governing = coordinate?.role ?? opening;
  // "Recalls …, as set out in resolution …" recalls it all the same: a ground differs from acts only.
  if (near && (near.role !== 'acts-on' || isAct(governing))) {
    if (near.role === 'acts-on') return { role: 'acts-on', verb: near.words };
    if (governing === null) return { role: near.role, verb: near.words };
  }
  if (coordinate) return { role: coordinate.role, verb: coordinate.words };
  return { role: opening };
}

const ACTS: ReadonlySet<Role> = new Set<Role>(['decides', 'requests', 'urges', 'amends', 'ends', 'endorses']);
const isAct = (role: Role | null): boolean => role === null || ACTS.has(role);

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

const formed = (...forms: readonly VerbForm[]): string =>
  longestFirst([...VERBS.keys()].filter((words) => forms.includes(formOf(words))));
const ADVERBS =
  '(?:(?:also|further|again|once again|once more|strongly|firmly|therefore|in this regard|in this context|in particular|furthermore|moreover|accordingly|consequently|hereby|specifically|fully|deeply|gravely),? )*';
const AFTER = String.raw`(?: (?:once again|once more|also|further))?(?: with (?:\w+ ){0,2}\w+| (?:its|their) (?:\w+ ){0,2}\w+| to \w+(?: \w+)?)?`;
const coordinate = (...forms: readonly VerbForm[]): RegExp =>
  new RegExp(
    String.raw`(?:[,;] (?:and |but |as well as )?|\band |\bwhile )(${ADVERBS}(?:${formed(...forms)})\b${AFTER})`,
    'g',
  );
/** Verbs that go on with a finite verb, with a participle, with a past tense. */
const COORDINATE: Readonly<Record<'finite' | 'participle' | 'past', RegExp>> = {
  finite: coordinate('finite'),
  participle: coordinate('participle'),
  past: coordinate('past'),
};

/** The last verb before the citation that is of the same form as the paragraph's first. */
function lastVerb(before: string, lead: string | null): { role: Role; words: string } | null {
  const verb = (lead ?? '').toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const form = verb.map((word) => (VERBS.has(word) ? formOf(word) : null)).find((found) => found !== null);
  const pattern =
    COORDINATE[
      form === 'participle' || form === 'state' ? 'participle' : form === 'past' ? 'past' : 'finite'
    ];
  let last: string | null = null;
  for (const match of before.matchAll(pattern)) last = match[1] ?? last;
  if (last === null) return null;
  const role = roleOfPhrase(last);
  const words = last.trim();
  // The verb after an introductory clause is itself the lead.
  return role === null || (lead !== null && words.toLowerCase().startsWith(lead.toLowerCase()))
    ? null
    : { role, words };
}
