import { MARKER_FILL } from '../../parse/document.ts';
import type { Place } from '../../parse/place.ts';
import { Memo } from '../../memo.ts';
import type { Role } from '../../record.ts';
import { Words } from '../../recognize/words/words.ts';
import { BEFORE_REFERENCE, formOf, SET_UP, VERBS, type VerbForm } from '../../registry/lead-words.ts';
import { Clauses, type Verb } from './clauses.ts';
import { headingRole } from './heading-role.ts';
import { infinitiveBefore } from './infinitives.ts';
import { roleOfPhrase } from './phrase-role.ts';

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

/** How far back the governing words are looked for. */
const REACH = 1500;
/** How far into a paragraph its lead words may stand: behind its number, or, where a decision is told, in small letters anywhere. */
const LEAD_REACH = 40;
const TOLD_REACH = 2500;
const isTold = (lead: string): boolean => /^\p{Ll}/u.test(lead);
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
  readonly #words: Words;
  readonly #reading: string;
  /** By the start of the paragraph. */
  readonly #paragraphs = new Map<number, Opened>();

  readonly #known = new Map<number, GovernedRole>();

  constructor(reading: string, words = new Words(reading)) {
    this.#reading = reading;
    this.#words = words;
  }

  /** Of a citation or name at `start`: for one in a note, what the words before its first anchor say. */
  at({ paragraph, lead, footnote }: Place, start: number): GovernedRole {
    if (paragraph === null) return NO_ROLE;
    if (paragraph === 'HEAD') return { role: headingRole(this.#reading, footnote ? null : start) };
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
    if (kind === 'heading') return { role: headingRole(this.#reading, at) };
    const paragraph = this.#paragraph(paragraphStart, lead);
    const from = Math.max(paragraphStart, at - REACH);
    // "the Assembly, recalling its resolution 68/91, |decided|": what stands before the verb is not governed by it. Lead words with a
    // capital are those of the paragraph above a list.
    if (paragraph.leadEnd > at && isTold(lead ?? ''))
      return this.#beforeVerb(paragraph, paragraphStart, from, at);
    const coordinate = lastVerb(paragraph, from, at);
    // "Decides |to terminate| …": what is decided.
    const infinitive =
      coordinate || !(paragraph.role === 'decides' || paragraph.role === 'endorses')
        ? null
        : infinitiveBefore(this.#reading, paragraph.leadEnd, at, paragraph.role);
    const opening = infinitive?.role ?? paragraph.role;
    const governing = coordinate?.role ?? opening;
    // "Recalls …, as set out in resolution …" recalls it all the same: a ground differs from acts only.
    const near =
      governing === null || ACTS.has(governing)
        ? directlyBefore(this.#reading.slice(Math.max(paragraphStart, at - NEAR), at))
        : null;
    if (near && (near.role === 'acts-on' || governing === null) && !isUndone(near.words, governing))
      return { role: near.role, verb: near.words };
    const verb = coordinate ?? infinitive;
    return verb ? { role: verb.role, verb: verb.words } : { role: opening };
  }

  /** In a sentence that tells a decision, what its participles say: "recalling", "having considered". */
  #beforeVerb(paragraph: Opened, start: number, from: number, at: number): GovernedRole {
    paragraph.participles ??= new Clauses(this.#reading, this.#words, start, 'participle');
    const verb = paragraph.participles.lastVerb(from, at);
    if (verb) return { role: verb.role, verb: verb.words };
    // "|Recalling| its resolution …, the Council welcomes"
    const opening = /^\W*(\w+ing(?: note)?)/.exec(this.#reading.slice(start, start + 40))?.[1] ?? '';
    const role = VERBS.get(opening.toLowerCase());
    if (role) return { role, verb: opening };
    const before = this.#reading.slice(Math.max(start, at - NEAR), at);
    const near = directlyBefore(before);
    if (near) return { role: near.role, verb: near.words };
    const reported = ON_REPORT.exec(before)?.[1];
    return reported === undefined ? NO_ROLE : { role: 'reported-in', verb: reported };
  }

  #leadEnd(start: number, lead: string | null): number {
    if (lead === null) return start;
    const reach = isTold(lead) ? TOLD_REACH : LEAD_REACH + lead.length;
    const at = this.#reading.slice(start, start + reach).indexOf(lead);
    return at < 0 ? start : start + at + lead.length;
  }

  #paragraph(start: number, lead: string | null): Opened {
    const known = this.#paragraphs.get(start);
    if (known?.lead === lead) return known;
    const { role, form } = lead === null ? NO_LEAD : LEADS.of(lead);
    const clauses = new Clauses(this.#reading, this.#words, start, form);
    const opened: Opened = { lead, role, clauses, leadEnd: this.#leadEnd(start, lead), participles: null };
    this.#paragraphs.set(start, opened);
    return opened;
  }
}

/** A paragraph as its lead words open it. */
interface Opened {
  readonly lead: string | null;
  readonly role: Role | null;
  readonly clauses: Clauses;
  /** Where the lead words end; the paragraph's start where they are not in it. */
  readonly leadEnd: number;
  /** Its clauses with a participle, known when asked for. */
  participles: Clauses | null;
}

/** The last verb before the citation that is of the same form as the paragraph's first. */
function lastVerb({ lead, clauses }: Opened, from: number, at: number): Verb | null {
  const found = clauses.lastVerb(from, at);
  // The verb behind an introductory clause is itself the lead.
  const isLead = found && lead !== null && found.words.toLowerCase().startsWith(lead.toLowerCase());
  return isLead ? null : found;
}

/** What lead words say. */
const LEADS = new Memo((lead) => ({ role: roleOfPhrase(lead), form: formOfLead(lead) }));
const NO_LEAD = { role: null, form: formOfLead(null) };

const ACTS: ReadonlySet<Role> = new Set<Role>(['decides', 'requests', 'urges', 'amends', 'ends', 'endorses']);

/** "the Assembly, |on the recommendation of| the First Committee,⁵ decided": the note gives the Committee's report. */
const ON_REPORT = new RegExp(
  String.raw`\b(on the (?:proposal|recommendation|report) of) [^,;.\n]{3,80},?[ ${MARKER_FILL}]*$`,
);

/** "to lift the measures |imposed by| resolution …": who ends or changes what a text set up ends or changes the text. */
const isUndone = (words: string, governing: Role | null): boolean =>
  (governing === 'ends' || governing === 'amends') && SET_UP.has(words.toLowerCase());

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** Words between the phrase and the number: "pursuant to paragraph 5 of its resolution …". */
const DIRECTLY = new RegExp(
  String.raw`\b(${longestFirst(BEFORE_REFERENCE.keys())})\s+(?:[^,;.]*?\b)?(?:resolutions?|decisions?|document|report|statement|annex|section|paragraphs?|[A-Z]{1,4}\/)[^,;.]*$`,
  'i',
);

function directlyBefore(before: string): { role: Role; words: string } | null {
  // The phrase and what follows it have none of these signs.
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('.')) + 1;
  const words = DIRECTLY.exec(before.slice(Math.max(from, before.length - NEAR)))?.[1];
  const role = words === undefined ? undefined : BEFORE_REFERENCE.get(words.toLowerCase());
  return words === undefined || role === undefined ? null : { role, words };
}

function formOfLead(lead: string | null): VerbForm {
  for (const word of (lead ?? '').toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
    if (!VERBS.has(word) && !VERBS.has(`${word} note`)) continue;
    const form = formOf(word);
    return form === 'state' ? 'participle' : form;
  }
  return 'finite';
}
