import type { ParsedDocument } from '../../parse/document.ts';
import type { Places } from '../../parse/place.ts';
import type { RecordEntity, RecordMention } from '../../record.ts';
import { asInstrumentId, type EntityId, type InstrumentId } from '../../symbols/ids.ts';
import type { Named } from './named.ts';
import type { Carrier, Carriers } from './carried.ts';
import type { Identity } from './identity.ts';
import type { NoteFacts, Notes } from './notes.ts';
import { isOfOthers, meantBySlip } from './registrations.ts';
import type { Roles } from '../roles/role.ts';

/** What mentions are judged by. */
interface Circumstances {
  readonly document: ParsedDocument;
  readonly places: Places;
  readonly roles: Roles;
  readonly notes: Notes;
  readonly carriers: Carriers;
}

/**
 * The entities of a text, mention by mention. One call for each: a loop over the names in a function that runs once
 * for each text would not be compiled before a thousand texts have been read.
 */
export class EntityDrafts {
  readonly #in: Circumstances;
  readonly #drafts = new Map<EntityId, Draft>();
  /** Where the names end that have been added. */
  #covered = -1;

  constructor(circumstances: Circumstances) {
    this.#in = circumstances;
  }

  /** Adds a name; they come in the order of the text. */
  addName(named: Named): void {
    const { document, notes, carriers } = this.#in;
    const { start, end, identity, registrations } = named;
    const draft = this.#draftOf(identity);
    draft.mentions.push(this.#mention(start, end, named.short === true));
    // The note at "Protocol …, supplementing the Convention" is the Protocol's, not the Convention's.
    if (registrations) for (const id of registrations) draft.registrations.add(id);
    else if (end > this.#covered && !isAddedTo(document, start)) addFacts(draft, notes.behind(named));
    if (identity.kind === 'softLaw' && !identity.entity?.containedIn) draft.carrier ??= carriers.of(named);
    this.#covered = Math.max(this.#covered, end);
  }

  /** Adds a short form of what a name has been added of; of anything else it says nothing. */
  addShortForm(named: Named): void {
    const { start, end, identity } = named;
    const draft = this.#drafts.get(identity.id);
    if (!draft) return;
    draft.mentions.push(this.#mention(start, end, true));
    addFacts(draft, this.#in.notes.behind(named));
  }

  /** By the first mention. */
  finish(): readonly RecordEntity[] {
    const entities: RecordEntity[] = [];
    for (const draft of this.#drafts.values()) entities.push(finished(draft));
    return entities.sort(byFirstMention);
  }

  #draftOf(identity: Identity): Draft {
    const known = this.#drafts.get(identity.id);
    if (known) return known;
    const draft: Draft = {
      identity,
      mentions: [],
      registrations: new Set(),
      containedIn: null,
      carrier: null,
    };
    this.#drafts.set(identity.id, draft);
    return draft;
  }

  #mention(start: number, end: number, short: boolean): RecordMention {
    const { document, places, roles } = this.#in;
    const place = places.at(start);
    const { paragraph, lead, footnote } = place;
    return {
      start,
      end,
      paragraph: paragraph === 'HEAD' ? 'HEAD' : (paragraph?.id ?? null),
      footnote: footnote?.marker ?? null,
      text: document.text.slice(start, end),
      lead,
      role: paragraph === 'HEAD' ? null : roles.at(place, start).role,
      via: mentionedVia(short, footnote !== null),
    };
  }
}

interface Draft {
  readonly identity: Identity;
  readonly mentions: RecordMention[];
  readonly registrations: Set<InstrumentId>;
  /** What a note gives, and what the running text does. */
  containedIn: NoteFacts['containedIn'];
  carrier: Carrier | null;
}

/** "Protocol I Additional to the |Geneva Conventions|⁵": the note is the Protocol's, however it is named. */
const isAddedTo = ({ reading }: ParsedDocument, start: number): boolean =>
  reading.startsWith(' to the ', start - 8) &&
  /\b(?:Protocols?|Amendments?)(?: [IVX]+)?(?: [Aa]dditional)? to the $/.test(
    reading.slice(Math.max(0, start - 48), start),
  );

function addFacts(draft: Draft, facts: NoteFacts | null): void {
  if (!facts) return;
  if (draft.identity.kind === 'treaty') for (const id of facts.registrations) draft.registrations.add(id);
  if (draft.identity.kind === 'softLaw') draft.containedIn ??= facts.containedIn;
}

function mentionedVia(short: boolean, inFootnote: boolean): 'text' | 'footnote' | 'short-form' {
  if (short) return 'short-form';
  return inFootnote ? 'footnote' : 'text';
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
 * report on it; the note only tells in which part, and not where it gives those of several texts, "annexes I and II".
 */
function containedInOf({ identity: { entity }, containedIn, carrier }: Draft): Carrier | null {
  const known = entity?.containedIn ?? null;
  if (!known) return containedIn ?? carrier;
  const isOfSeveral = known.locator !== null && /^annexes\b/.test(containedIn?.locator ?? '');
  return containedIn?.id === known.id && containedIn.locator && !isOfSeveral ? containedIn : known;
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
function registrationsOf({ identity, registrations: printed }: Draft): readonly InstrumentId[] {
  const known = identity.entity?.registrations ?? [];
  // "the Quay Agreement under the |Harbour Convention|⁵": the registry knows that the entry is the Convention's.
  const registrations =
    identity.entity === null
      ? printed
      : new Set(
          [...printed].filter((id) => !isOfOthers(id, identity.id) && meantBySlip(id, known).length === 0),
        );
  if (registrations.size === 0) return known;
  const both = known.filter((id) => registrations.has(id));
  // "1155 UNTS 331" gives a volume: the registry knows the number.
  const inVolume = known.filter((id) => registrations.has(asInstrumentId(id.replace(/\/[^/]+$/, ''))));
  if (both.length === 0 && inVolume.length > 0) return inVolume;
  return both.length > 0 && registrations.size > known.length ? both : [...registrations];
}

const byFirstMention = (a: RecordEntity, b: RecordEntity): number =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1);
