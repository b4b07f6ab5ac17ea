import type { ParsedDocument } from '../parse/document.ts';
import { foreignLanguageOf } from '../parse/language.ts';
import type { Places } from '../parse/place.ts';
import type { RecordCitation, RecordEntity } from '../record.ts';
import type { NameCandidate } from '../recognize/names.ts';
import { Words } from '../recognize/words/words.ts';
import type { EntityId } from '../symbols/ids.ts';
import { Roles } from './roles/role.ts';
import { EntityDrafts } from './entities/drafts.ts';
import type { Named } from './entities/named.ts';
import { carriedNames, Carriers } from './entities/carried.ts';
import { bareCharter } from './entities/charter.ts';
import { shortEdition, withEditions } from './entities/editions.ts';
import { generalComment } from './entities/comments.ts';
import { definedMentions, definedShortForms, definitionsIn } from './entities/defined.ts';
import { identify, type Identity } from './entities/identity.ts';
import { Notes } from './entities/notes.ts';
import { withJointNames } from './entities/joint.ts';
import { listedCommittees } from './entities/listed-committees.ts';
import { isShortForm, mergedIdentities } from './entities/merge.ts';
import { withOrgans } from './entities/organs.ts';
import { Parents } from './entities/parents.ts';
import { withEachProtocol } from './entities/several-protocols.ts';
import { qualifiedNames } from './entities/qualified.ts';
import { namesByEntries } from './entities/registrations.ts';
import { withEachConference } from './entities/several-conferences.ts';
import { nounShortForms } from './entities/short.ts';
import { namedByEntry } from './entities/named-by-entry.ts';
import { speakerNamed } from './entities/shared-speaker.ts';
import { withAbbreviated } from './entities/told-by-abbreviation.ts';
import { treatiesOfPlaces } from './entities/treaties-of-places.ts';
import { ownTreaty } from './entities/treaty-body.ts';

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
  const apart = toldApart(document, identified(document, withOrgans(document.reading, names)));
  const joint = withJointNames(document.reading, withSpeaker(document, apart));
  const full = carriedNames(document, joint, notes, carriers);
  const definitions = definitionsIn(document, full);
  const known = definedShortForms(definitions, full);
  const identities = mergedIdentities(full, known);
  const qualified = qualifiedNames(document, underFullNames(full, identities), known);
  const merged = namesByEntries(document, qualified, notes);
  // What is meant is known only now: "the Panel of Experts (the Panel)" is this document's.
  const defined = definedShortForms(definitions, merged);
  const aliases = definedMentions(document, words, merged, defined);
  const treaty = ownTreaty(document);
  const meant =
    treaty === null || defined.has(treaty.noun)
      ? defined
      : new Map([...defined, [treaty.noun, treaty.identity]]);
  const nouns = nounShortForms(document, words, merged, meant, (offset) => paragraphOf(places, offset));

  const drafts = new EntityDrafts({ document, places, roles, notes, carriers });
  for (const named of merged) drafts.addName(named);
  for (const named of bareCharter(document, merged)) drafts.addName(named);
  for (const named of treatiesOfPlaces(document)) drafts.addName(named);
  for (const named of listedCommittees(document)) drafts.addName(named);
  for (const named of namedByEntry(document, merged, notes)) drafts.addName(named);
  for (const named of aliases) drafts.addShortForm(named);
  for (const named of nouns) {
    const told =
      named.identity === treaty?.identity ? { ...named, short: true } : shortEdition(document, named);
    if (told) drafts.addName(told);
    else drafts.addShortForm(named);
  }
  return drafts.finish();
}

/** The names, several under one noun one by one, and those of several things of one name as the one that is meant. */
const toldApart = (document: ParsedDocument, names: readonly Named[]): readonly Named[] =>
  withAbbreviated(
    document.reading,
    withEditions(document, withEachConference(document, withEachProtocol(document, names))),
  );

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

/** "relevant non-governmental organizations, as listed in the annex to the present decision". */
const LISTS_OTHERS = /\bnon-governmental organi[sz]ations\b[^.;]{0,250}?\blisted in the annex\b/;

/** Whether names by their form in a document's annex are those of associations, which are no bodies between States. */
function listsOthers({ reading, regions }: ParsedDocument): boolean {
  const annex = regions.find(({ kind }) => kind === 'annex');
  return annex !== undefined && LISTS_OTHERS.test(reading.slice(0, annex.start));
}

/** The names with what they mean, without those that stand in page furniture, in another language or in a list of associations. */
function identified(document: ParsedDocument, names: readonly NameCandidate[]): readonly Named[] {
  const { regions } = document;
  // Asked when a name stands there: most annexes have none by its form.
  let ofOthers: boolean | null = null;
  let isForeign: boolean | null = null;
  const found: Named[] = [];
  let region = 0;
  const parents = new Parents();
  const treaty = ownTreaty(document);
  if (treaty) parents.follow(treaty.identity, 0);
  for (const [index, candidate] of names.entries()) {
    while ((regions[region]?.end ?? Infinity) <= candidate.start) region++;
    const within = regions[region]?.kind;
    if (within === 'furniture') continue;
    if (candidate.entity === null) {
      // Words of another language only look like a name: "Réaffirmant la Convention".
      isForeign ??= foreignLanguageOf(document.reading) !== null;
      if (isForeign) continue;
    }
    if (within === 'annex' && candidate.kind === 'body' && candidate.entity === null) {
      ofOthers ??= listsOthers(document);
      if (ofOthers) continue;
    }
    const identity: Identity | null =
      generalComment(document, names, index) ??
      parents.additional(document, candidate) ??
      identify(
        document,
        candidate,
        candidate.rule === 'phrase.thereto' ? parents.of(document, candidate) : null,
      );
    if (!identity) continue;
    parents.follow(identity, candidate.end);
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

function paragraphOf(places: Places, offset: number): string | null {
  const { paragraph } = places.at(offset);
  return paragraph === 'HEAD' ? 'HEAD' : (paragraph?.id ?? null);
}
