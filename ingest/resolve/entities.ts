import type { ParsedDocument } from '../parse/document.ts';
import type { Places } from '../parse/place.ts';
import { endInText } from '../parse/reading.ts';
import type { RecordCitation, RecordEntity, RecordMention } from '../record.ts';
import type { NameCandidate } from '../recognize/names.ts';
import { Words } from '../recognize/words/words.ts';
import type { EntityId, InstrumentId } from '../symbols/ids.ts';
import { Roles } from './role.ts';
import type { Named } from './named.ts';
import { carriedNames, Carriers, type Carrier } from './names-carried.ts';
import { bareCharter } from './names-charter.ts';
import { generalComment } from './names-comments.ts';
import { definedMentions, definedShortForms, definitionsIn } from './names-defined.ts';
import { identify, type Identity } from './names-identity.ts';
import { Notes, type NoteFacts } from './names-notes.ts';
import { isShortForm, mergedIdentities } from './names-merge.ts';
import { qualifiedNames } from './names-qualified.ts';
import { nounShortForms } from './names-short.ts';
import { speakerNamed } from './shared-speaker.ts';

interface Input {
  readonly document: ParsedDocument;
  readonly places: Places;
  readonly names: readonly NameCandidate[];
  readonly citations: readonly RecordCitation[];
  /** Shared with whoever asks for roles in the same text. */
  readonly roles?: Roles;
  /** Of the reading. */
  readonly words?: Words;
}

/** Decides for each name which entity it means, and ties entities to what the footnotes give. */
export function resolveEntities({
  document,
  places,
  names,
  citations,
  roles = new Roles(document.reading),
  words = new Words(document.reading),
}: Input): readonly RecordEntity[] {
  const notes = new Notes(document, citations);
  const carriers = new Carriers(document, citations);
  const full = carriedNames(withSpeaker(document, identified(document, names)), notes, carriers);
  const definitions = definitionsIn(document, full);
  const known = definedShortForms(definitions, full);
  const identities = mergedIdentities(full, known);
  const merged = qualifiedNames(document, underFullNames(full, identities), known);
  // What is meant is known only now: "the Panel of Experts (the Panel)" is this document's.
  const defined = definedShortForms(definitions, merged);
  const aliases = definedMentions(document, words, merged, defined);
  const nouns = nounShortForms(document, words, merged, defined, (offset) => paragraphOf(places, offset));

  const drafts = new Map<EntityId, Draft>();
  let covered = -1;
  for (const named of [...merged, ...bareCharter(document, merged)]) {
    const draft = draftOf(drafts, named.identity);
    draft.mentions.push(mention(document, places, roles, named, named.short === true));
    // The note at "Protocol …, supplementing the Convention" is the Protocol's, not the Convention's.
    if (named.end > covered && !isAddedTo(document, named.start)) addFacts(draft, notes.behind(named.end));
    if (named.identity.kind === 'softLaw' && !named.identity.entity?.containedIn)
      draft.carrier ??= carriers.of(named);
    covered = Math.max(covered, named.end);
  }
  for (const found of [aliases, nouns]) {
    for (const named of found) {
      const draft = drafts.get(named.identity.id);
      if (!draft) continue;
      draft.mentions.push(mention(document, places, roles, named, true));
      addFacts(draft, notes.behind(named.end));
    }
  }
  return Array.from(drafts.values(), finished).sort(byFirstMention);
}

/** The names with what each means, short forms of what is nowhere named left out. */
function underFullNames(
  names: readonly Named[],
  identities: ReadonlyMap<EntityId, Identity>,
): readonly Named[] {
  const found: Named[] = [];
  for (const name of names) {
    const { start, end } = name;
    const identity = identities.get(name.identity.id) ?? name.identity;
    if (isShortForm(identity)) continue;
    // Under another name than its full one: "the Kyoto Declaration".
    found.push(identity.id === name.identity.id ? name : { start, end, identity, short: true });
  }
  return found;
}

/** "Protocol I Additional to the |Geneva Conventions|⁵": the note is the Protocol's, however it is named. */
const isAddedTo = ({ reading }: ParsedDocument, start: number): boolean =>
  reading.startsWith(' to the ', start - 8) &&
  /\b(?:Protocols?|Amendments?)(?: [IVX]+)?(?: [Aa]dditional)? to the $/.test(
    reading.slice(Math.max(0, start - 48), start),
  );

interface Draft {
  readonly identity: Identity;
  readonly mentions: RecordMention[];
  readonly registrations: Set<InstrumentId>;
  /** What a note gives, and what the running text does. */
  containedIn: NoteFacts['containedIn'];
  carrier: Carrier | null;
}

/** "relevant non-governmental organizations, as listed in the annex to the present decision". */
const LISTS_OTHERS = /\bnon-governmental organi[sz]ations\b[^.;]{0,250}?\blisted in the annex\b/;

/** Whether names by their form in a document's annex are those of associations, which are no bodies between States. */
function listsOthers({ reading, regions }: ParsedDocument): boolean {
  const annex = regions.find(({ kind }) => kind === 'annex');
  return annex !== undefined && LISTS_OTHERS.test(reading.slice(0, annex.start));
}

function identified(document: ParsedDocument, names: readonly NameCandidate[]): readonly Named[] {
  const { regions } = document;
  // Asked when a name stands there: most annexes have none by its form.
  let ofOthers: boolean | null = null;
  const found: Named[] = [];
  let region = 0;
  let treaty: Identity | null = null;
  for (const [index, candidate] of names.entries()) {
    while ((regions[region]?.end ?? Infinity) <= candidate.start) region++;
    const within = regions[region]?.kind;
    if (within === 'furniture') continue;
    if (within === 'annex' && candidate.kind === 'body' && candidate.entity === null) {
      ofOthers ??= listsOthers(document);
      if (ofOthers) continue;
    }
    const identity: Identity | null =
      generalComment(document, names, index) ?? identify(document, candidate, treaty);
    if (!identity) continue;
    // Protocols are to conventions: "the Convention, the Protocols thereto and the Protocol thereto of …".
    if (identity.kind === 'treaty' && !identity.name.includes('Protocol')) treaty = identity;
    found.push({ start: candidate.start, end: candidate.end, identity });
  }
  return found;
}

/** With who speaks in "The Conference of the Parties,", in the place of what its words alone say. */
function withSpeaker({ reading, heading }: ParsedDocument, names: readonly Named[]): readonly Named[] {
  const speaker = speakerNamed(reading, heading.body);
  if (speaker === null) return names;
  const at = names.findIndex(({ start }) => start >= speaker.start);
  return at < 0
    ? [...names, speaker]
    : names.toSpliced(at, names[at]?.start === speaker.start ? 1 : 0, speaker);
}

function draftOf(drafts: Map<EntityId, Draft>, identity: Identity): Draft {
  const known = drafts.get(identity.id);
  if (known) return known;
  const draft: Draft = { identity, mentions: [], registrations: new Set(), containedIn: null, carrier: null };
  drafts.set(identity.id, draft);
  return draft;
}

function addFacts(draft: Draft, facts: NoteFacts | null): void {
  if (!facts) return;
  if (draft.identity.kind === 'treaty') for (const id of facts.registrations) draft.registrations.add(id);
  if (draft.identity.kind === 'softLaw') draft.containedIn ??= facts.containedIn;
}

function mention(
  document: ParsedDocument,
  places: Places,
  roles: Roles,
  { start, end }: Named,
  short: boolean,
): RecordMention {
  const place = places.at(start);
  const { paragraph, lead, footnote } = place;
  const last = endInText(document, end);
  return {
    start,
    end: last,
    paragraph: paragraph === 'HEAD' ? 'HEAD' : (paragraph?.id ?? null),
    footnote: footnote?.marker ?? null,
    text: document.text.slice(start, last),
    lead,
    role: paragraph === 'HEAD' ? null : roles.at(place, start).role,
    via: mentionedVia(short, footnote !== null),
  };
}

function mentionedVia(short: boolean, inFootnote: boolean): 'text' | 'footnote' | 'short-form' {
  if (short) return 'short-form';
  return inFootnote ? 'footnote' : 'text';
}

function paragraphOf(places: Places, offset: number): string | null {
  const { paragraph } = places.at(offset);
  return paragraph === 'HEAD' ? 'HEAD' : (paragraph?.id ?? null);
}

function finished(draft: Draft): RecordEntity {
  const { identity } = draft;
  const known = identity.entity;
  const containedIn = containedInOf(draft);
  return {
    id: identity.id,
    kind: identity.kind,
    name: identity.name,
    registrations: registrationsOf(draft),
    ...(containedIn && { containedIn }),
    registered: known !== null,
    mentions: inOrder(draft.mentions),
  };
}

/**
 * Where a soft-law text stands. Of a text of the registry that is known, for a note at its name may give a
 * report on it; the note only tells in which part.
 */
function containedInOf({ identity: { entity }, containedIn, carrier }: Draft): Carrier | null {
  const known = entity?.containedIn ?? null;
  if (!known) return containedIn ?? carrier;
  return containedIn?.id === known.id && containedIn.locator ? containedIn : known;
}

/** By start; mostly they are found so. */
function inOrder(mentions: readonly RecordMention[]): readonly RecordMention[] {
  for (let at = 1; at < mentions.length; at++)
    if ((mentions[at - 1]?.start ?? 0) > (mentions[at]?.start ?? 0))
      return mentions.toSorted((a, b) => a.start - b.start);
  return mentions;
}

/**
 * The text's own footnotes decide. One note at "the Convention and the Protocols thereto" gives the
 * entries of both: then those of them that the registry knows for this treaty.
 */
function registrationsOf({ identity, registrations }: Draft): readonly InstrumentId[] {
  const known = identity.entity?.registrations ?? [];
  if (registrations.size === 0) return known;
  const both = known.filter((id) => registrations.has(id));
  return both.length > 0 && registrations.size > known.length ? both : [...registrations];
}

const byFirstMention = (a: RecordEntity, b: RecordEntity): number =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1);
