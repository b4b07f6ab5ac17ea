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
  const before = context.reading.slice(from, context.at);
  const opening = lead === null ? null : roleOfPhrase(lead);
  const coordinate = lastVerb(before, lead);
  const governing = coordinate?.role ?? opening;
  // "Recalls …, as set out in resolution …" recalls it all the same: a ground differs from acts only.
  const near = governing === null || ACTS.has(governing) ? directlyBefore(before) : null;
  if (near && (near.role === 'acts-on' || governing === null)) return { role: near.role, verb: near.words };
  return coordinate ? { role: coordinate.role, verb: coordinate.words } : { role: opening };
}

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
/** The last verb before the citation that is of the same form as the paragraph's first. */
function lastVerb(before: string, lead: string | null): { role: Role; words: string } | null {
  const form = formOfLead(lead);
  for (let at = before.length - 1; at >= 0; at--) {
    const behind = jointAt(before, at);
    if (behind < 0) continue;
    const found = verbAt(before, behind, form);
    if (!found) continue;
    // The verb behind an introductory clause is itself the lead.
    const isLead = lead !== null && found.words.toLowerCase().startsWith(lead.toLowerCase());
    return isLead ? null : found;
  }
  return null;
}

/** Where another verb may begin: behind a comma, a semicolon, "and", "while", "but"; -1 elsewhere. */
function jointAt(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === ',' || character === ';') return at + 1;
  if (character !== ' ') return -1;
  if (text.startsWith(' and ', at) || text.startsWith(' but ', at)) return at + 5;
  return text.startsWith(' while ', at) ? at + 7 : -1;
}

function formOfLead(lead: string | null): VerbForm {
  for (const word of (lead ?? '').toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
    if (!VERBS.has(word) && !VERBS.has(`${word} note`)) continue;
    const form = formOf(word);
    return form === 'state' ? 'participle' : form;
  }
  return 'finite';
}

const WORD = /[ ,]*([a-z][a-z-]*)/y;
const ENDINGS: Readonly<Record<VerbForm, RegExp>> = {
  finite: /s$/,
  participle: /ing$/,
  past: /ed$|^(?:took|bore|found|heard)$/,
  state: /ing$/,
  base: /(?!)/,
};

/** The verb of that form behind a comma or an "and", with what belongs to it. */
function verbAt(before: string, joint: number, form: VerbForm): { role: Role; words: string } | null {
  WORD.lastIndex = joint;
  let start = -1;
  let match = WORD.exec(before);
  for (let adverbs = 0; match && adverbs < 7 && ADVERBS.has(match[1] ?? ''); adverbs++) {
    if (!/^(?:and|but|while)$/.test(match[1] ?? '') && start < 0)
      start = WORD.lastIndex - (match[1]?.length ?? 0);
    match = WORD.exec(before);
  }
  const verb = match?.[1] ?? '';
  if (!ENDINGS[form].test(verb) || GERUNDS.has(verb)) return null;
  const words = [{ word: verb, end: WORD.lastIndex }];
  if (start < 0) start = WORD.lastIndex - verb.length;
  while (words.length < 6) {
    const next = WORD.exec(before)?.[1];
    if (next === undefined) break;
    words.push({ word: next, end: WORD.lastIndex });
  }
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const phrase = words.slice(0, length);
    const role = VERBS.get(phrase.map(({ word }) => word).join(' '));
    if (role === undefined || formOf(verb) !== form) continue;
    const complement = complementOf(words.slice(length), role);
    const end = complement?.end ?? phrase.at(-1)?.end ?? before.length;
    return { role: complement?.role ?? role, words: before.slice(start, end) };
  }
  return null;
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
