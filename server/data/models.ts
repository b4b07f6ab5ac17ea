import type {
  CitationRelation,
  InstrumentKind,
  Link,
  PageInfo,
  PassageKind,
  ResolutionStatus,
  Role,
  Stats,
  Via,
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
}

export interface CitationModel {
  readonly node: 'citation';
  readonly id: string;
  readonly relation: CitationRelation;
  readonly sourceId: string;
  readonly targetId: string;
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

export interface PassageModel {
  readonly node: 'passage';
  readonly id: string;
  readonly label: string;
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
}

export interface ConferenceModel {
  readonly node: 'conference';
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly years: readonly number[];
}

export interface UnresolvedModel {
  readonly node: 'unresolved';
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  readonly status: ResolutionStatus;
  readonly candidates: readonly string[];
  readonly evidence: EvidenceModel;
}

export type NodeModel =
  | InstrumentModel
  | CitationModel
  | PassageModel
  | BodyModel
  | ConferenceModel
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

export interface NeighbourhoodModel {
  readonly root: InstrumentModel;
  readonly neighbourIds: readonly string[];
  readonly neighbourCount: number;
}

export type LinkModel = Link;
export type StatsModel = Stats;

/** One page of a connection; the count of all pages is asked for only when a query wants it. */
export interface Page<Model> {
  readonly items: readonly { readonly cursor: string; readonly node: Model }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}
export type CitationPage = Page<CitationModel>;
export type InstrumentPage = Page<InstrumentModel>;
