import type { RecordCitation } from '../../ingest/record.ts';
import type {
  CitationPlace,
  CitationRelation,
  DraftStatus,
  FragmentField,
  InstrumentKind,
  Link,
  LinkRelation,
  PageInfo,
  PassageKind,
  ReasonCount,
  ResolutionStatus,
  Role,
  RoleCount,
  SearchMatch,
  Span,
  Via,
  YearCount,
} from '../schema.generated.ts';

/** What resolvers get as their parents: rows of statements, with the vocabulary of the schema. */

export interface InstrumentModel {
  readonly node: 'instrument';
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly adopted: string | null;
  readonly year: number | null;
  readonly held: boolean;
  readonly url: string | null;
  readonly session: string | null;
  readonly meeting: number | null;
  readonly citesCount: number;
  readonly citedByCount: number;
  readonly authority: number | null;
}

export interface CitationModel {
  readonly node: 'citation';
  readonly id: string;
  readonly relation: CitationRelation;
  readonly sourceId: string;
  readonly targetId: string;
  /** What came with the reference of the instruments at its ends: as much as the query asks for, or null. */
  readonly source: InstrumentModel | null;
  readonly target: InstrumentModel | null;
  readonly evidence: EvidenceModel;
}

export interface EvidenceModel {
  readonly passageId: string | null;
  readonly paragraphId: string | null;
  readonly footnote: string | null;
  readonly lead: string | null;
  readonly role: Role | null;
  readonly via: Via;
  readonly locator: string | null;
  /** UTF-16 units in the document's text, as the passage's own `start` is. */
  readonly start: number | null;
  readonly end: number | null;
}

/** A passage that the graph refers to: its id tells its label, the rest is read when it is asked for. */
export interface PassageReference {
  readonly node: 'passage';
  readonly id: string;
  readonly label: string;
}

export interface PassageModel extends PassageReference {
  readonly kind: PassageKind;
  readonly ordinal: number;
  readonly lead: string | null;
  readonly text: string | null;
  /** Where `text` begins in the document's text. */
  readonly start: number;
}

export interface BodyModel {
  readonly node: 'body';
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly aliases: readonly string[];
}

export interface ConferenceModel {
  readonly node: 'conference';
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly years: readonly number[];
  readonly aliases: readonly string[];
}

export interface SubjectModel {
  readonly node: 'subject';
  readonly id: string;
  readonly name: string;
  readonly scheme: string | null;
}

export interface UnresolvedModel {
  readonly node: 'unresolved';
  readonly id: string;
  readonly sourceId: string;
  readonly text: string;
  readonly reason: string;
  readonly status: ResolutionStatus;
  readonly candidates: readonly string[];
  readonly evidence: EvidenceModel;
}

export type NodeModel =
  | InstrumentModel
  | CitationModel
  | PassageReference
  | BodyModel
  | ConferenceModel
  | SubjectModel
  | UnresolvedModel;

export type NamedEntityModel = BodyModel | ConferenceModel;

export interface MentionModel {
  readonly entity: NamedEntityModel;
  readonly evidence: readonly EvidenceModel[];
}

export interface InvocationModel {
  readonly targetId: string;
  readonly byName: boolean;
  readonly citations: readonly CitationModel[];
}

export interface ContainmentModel {
  readonly instrumentId: string;
  readonly locator: string | null;
}

/** A series of symbols as the statements take it: ids that begin with the one and with none of the others. */
export type Series = Readonly<{ within: string; apart: readonly string[] }>;

/** What a list of instruments is taken from: all of the graph, or some ids; narrowed by properties. */
export interface Restriction {
  /** null: not restricted. */
  readonly ids: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly held: boolean | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly sessions: readonly string[] | null;
  readonly organs: readonly Series[] | null;
}

/** Counts over all instruments of a restriction; each is read when it is asked for. */
export interface FacetsModel {
  readonly restriction: Restriction;
}

export interface BodyCountModel {
  readonly bodyId: string;
  readonly count: number;
}

export interface BodyYearsModel extends BodyCountModel {
  readonly years: readonly YearCount[];
}

export interface SubjectCountModel {
  readonly subject: SubjectModel;
  readonly count: number;
}

/** All references between two instruments. */
export interface CitationGroupModel {
  readonly sourceId: string;
  readonly targetId: string;
  /** The one of the two that the list is about. */
  readonly otherId: string;
  readonly count: number;
  readonly footnoteCount: number;
  readonly roles: readonly Role[];
}

export interface NeighbourhoodModel {
  readonly root: InstrumentModel;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly neighbourIds: readonly string[];
  /** Those whose neighbours were looked for. */
  readonly expandedIds: readonly string[];
}

export interface StatsModel {
  readonly heldCount: number;
  readonly citedOnlyCount: number;
  readonly citationCount: number;
  readonly unresolvedCount: number;
  readonly bodyCount: number;
  readonly conferenceCount: number;
}

export interface TreatyTraceModel {
  readonly root: InstrumentModel;
  readonly depth: number;
  readonly treaties: readonly TracedTreatyModel[];
  readonly followedCount: number;
  readonly notFollowedCount: number;
}

export interface TracedTreatyModel {
  readonly rootId: string;
  readonly treatyId: string;
  readonly distance: number;
  readonly chains: readonly ChainModel[];
  readonly chainCount: number;
}

export interface ChainModel {
  readonly links: readonly ChainLinkModel[];
}

export interface ChainLinkModel {
  readonly fromId: string;
  readonly toId: string;
  readonly entryIds: readonly string[];
}

export interface PathsModel {
  readonly fromId: string;
  readonly toId: string;
  readonly length: number | null;
  readonly chains: readonly ChainModel[];
  readonly chainCount: number;
  readonly complete: boolean;
}

/** What stands behind a link: a relationship, and its citation where it is one. */
export interface LinkEvidenceModel {
  readonly relation: LinkRelation;
  readonly forward: boolean;
  readonly citation: CitationModel | null;
}

export interface SeriesModel {
  readonly instrumentId: string;
  /** Of the series, oldest first. */
  readonly ids: readonly string[];
}

export interface SeriesMemberModel {
  readonly instrumentId: string;
  readonly predecessorId: string | null;
}

export interface CitationChangesModel {
  readonly sinceId: string;
  readonly addedIds: readonly string[];
  readonly droppedIds: readonly string[];
  readonly keptCount: number;
}

export interface RelatedInstrumentsModel {
  readonly instrument: InstrumentModel;
  readonly related: readonly RelatedInstrumentModel[];
}

export interface RelatedInstrumentModel {
  readonly instrumentId: string;
  readonly count: number;
}

export interface CitedCountModel {
  readonly instrumentId: string;
  readonly citingCount: number;
  readonly citationCount: number;
}

export interface ComparedCitationModel {
  readonly instrumentId: string;
  readonly countA: number;
  readonly countB: number;
}

export interface ComparisonModel {
  readonly a: InstrumentModel;
  readonly b: InstrumentModel;
  readonly shared: readonly ComparedCitationModel[];
  readonly onlyA: readonly ComparedCitationModel[];
  readonly onlyB: readonly ComparedCitationModel[];
}

export type SearchEntityModel = InstrumentModel | BodyModel | ConferenceModel;

export interface SearchHitModel {
  readonly entity: SearchEntityModel;
  readonly score: number;
  readonly match: SearchMatch;
  readonly fragments: readonly FragmentModel[];
}

export interface FragmentModel {
  readonly field: FragmentField;
  readonly passage: PassageReference | null;
  readonly text: string;
  readonly highlights: readonly Span[];
}

export interface SuggestionModel {
  readonly entity: SearchEntityModel;
  readonly text: string;
  readonly highlights: readonly Span[];
}

/** A search. What is listed and what is counted are looked for when they are asked for: these are two look-ups. */
export interface SearchPage {
  readonly query: string;
  hits(): Promise<Page<SearchHitModel>>;
  /** Of the instruments that have the words and fit the filter: more, it may be, than are listed. */
  instrumentIds(): Promise<readonly string[]>;
}

export interface DraftCheckModel {
  readonly symbol: string | null;
  readonly title: string | null;
  /** What it is written in, where that is clearly not English. */
  readonly otherLanguage: string | null;
  readonly citations: readonly DraftCitationModel[];
  readonly names: readonly DraftNameModel[];
}

export interface DraftCitationModel {
  readonly citation: RecordCitation;
  readonly status: DraftStatus;
  readonly targetId: string | null;
  readonly target: InstrumentModel | null;
  readonly supersededById: string | null;
  /** What its words say that the graph knows to be otherwise. */
  readonly misprints: readonly string[];
}

export interface DraftNameModel {
  readonly id: string;
  readonly name: string;
  readonly places: readonly Span[];
  readonly mentions: readonly DraftMentionModel[];
  readonly registrations: readonly string[];
}

export interface DraftMentionModel extends Span {
  readonly text: string;
  readonly paragraph: string | null;
  readonly footnote: string | null;
  readonly lead: string | null;
  readonly role: Role | null;
}

export interface PlaceCountModel {
  readonly place: CitationPlace;
  readonly count: number;
}

export type LinkModel = Link;

/** One page of a connection; the count of all pages is asked for only when a query wants it. */
export interface Page<Model> {
  readonly items: readonly { readonly cursor: string; readonly node: Model }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}
export interface CitationPage extends Page<CitationModel> {
  /** How many references do what, over all pages. */
  readonly roles: () => Promise<readonly RoleCount[]>;
}
export type CitationGroupPage = Page<CitationGroupModel>;
export interface UnresolvedPage extends Page<UnresolvedModel> {
  readonly reasons: (limit: number) => Promise<readonly ReasonCount[]>;
}
export interface InstrumentPage extends Page<InstrumentModel>, FacetsModel {}
