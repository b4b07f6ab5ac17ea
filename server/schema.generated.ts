// Written by `npm run build:types`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  NodeModel,
  InstrumentModel,
  CitationModel,
  EvidenceModel,
  PassageReference,
  BodyModel,
  ConferenceModel,
  NamedEntityModel,
  MentionModel,
  InvocationModel,
  ContainmentModel,
  UnresolvedModel,
  NeighbourhoodModel,
  InstrumentPage,
  CitationPage,
  CitationGroupPage,
  CitationGroupModel,
  UnresolvedPage,
  SearchPage,
  SearchHitModel,
  SearchEntityModel,
  FragmentModel,
  SuggestionModel,
  SubjectModel,
  FacetsModel,
  BodyCountModel,
  BodyYearsModel,
  SubjectCountModel,
  PlaceCountModel,
  TreatyTraceModel,
  TracedTreatyModel,
  ChainModel,
  ChainLinkModel,
  PathsModel,
  SeriesModel,
  SeriesMemberModel,
  CitationChangesModel,
  RelatedInstrumentsModel,
  RelatedInstrumentModel,
  CitedCountModel,
  ComparisonModel,
  ComparedCitationModel,
  DraftCheckModel,
  DraftCitationModel,
  DraftNameModel,
  StatsModel,
} from './data/models.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  Date: { input: string; output: string };
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Instrument = {
  readonly id: Scalars['ID']['output'];
  readonly symbol: Maybe<Scalars['String']['output']>;
  readonly title: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly kind: InstrumentKind;
  readonly adopted: Maybe<Scalars['Date']['output']>;
  readonly year: Maybe<Scalars['Int']['output']>;
  readonly held: Scalars['Boolean']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
  readonly citesCount: Scalars['Int']['output'];
  readonly citedByCount: Scalars['Int']['output'];
  readonly citesByKind: ReadonlyArray<KindCount>;
  readonly citedByKind: ReadonlyArray<KindCount>;
  readonly authority: Maybe<Scalars['Float']['output']>;
  readonly subjects: ReadonlyArray<Subject>;
  readonly organ: Maybe<Body>;
  readonly citations: CitationConnection;
  readonly citedBy: CitationConnection;
  readonly citedInstruments: CitationGroupConnection;
  readonly citingInstruments: CitationGroupConnection;
  readonly passages: ReadonlyArray<Passage>;
  readonly invokes: ReadonlyArray<Invocation>;
  readonly mentions: ReadonlyArray<Mention>;
  readonly unresolved: ReadonlyArray<UnresolvedCitation>;
};

export type InstrumentCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type InstrumentCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type InstrumentCitedInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type InstrumentCitingInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type InstrumentInvokesArgs = {
  kind?: InputMaybe<InstrumentKind>;
};

export type InstrumentKind =
  | 'RESOLUTION'
  | 'DECISION'
  | 'PRESIDENTIAL_STATEMENT'
  | 'TREATY'
  | 'SOFT_LAW'
  | 'TREATY_SERIES_ENTRY'
  | 'SALES_PUBLICATION'
  | 'DOCUMENT';

export type Citation = Node & {
  readonly __typename?: 'Citation';
  readonly id: Scalars['ID']['output'];
  readonly relation: CitationRelation;
  readonly source: Instrument;
  readonly target: Instrument;
  readonly evidence: Evidence;
};

export type CitationRelation = 'CITES' | 'INVOKES';

export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly passage: Maybe<Passage>;
  readonly paragraph: Maybe<Passage>;
  readonly footnote: Maybe<Scalars['String']['output']>;
  readonly lead: Maybe<Scalars['String']['output']>;
  readonly role: Maybe<Role>;
  readonly via: Via;
  readonly locator: Maybe<Scalars['String']['output']>;
  readonly quote: Maybe<Scalars['String']['output']>;
  readonly start: Maybe<Scalars['Int']['output']>;
  readonly end: Maybe<Scalars['Int']['output']>;
};

export type Passage = Node & {
  readonly __typename?: 'Passage';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly kind: PassageKind;
  readonly ordinal: Scalars['Int']['output'];
  readonly lead: Maybe<Scalars['String']['output']>;
  readonly text: Maybe<Scalars['String']['output']>;
};

export type PassageKind = 'HEADING' | 'PREAMBULAR' | 'OPERATIVE' | 'FOOTNOTE' | 'ANNEX';

export type Via = 'TEXT' | 'FOOTNOTE' | 'IBID' | 'SHORT_FORM' | 'MARK_UP';

export type Role =
  | 'RECALLS'
  | 'REAFFIRMS'
  | 'NOTES'
  | 'WELCOMES'
  | 'CONSIDERS'
  | 'EMPHASIZES'
  | 'RECOGNIZES'
  | 'REGRETS'
  | 'DEPLORES'
  | 'ENDORSES'
  | 'ACTS_ON'
  | 'REQUESTS'
  | 'URGES'
  | 'DECIDES'
  | 'AMENDS'
  | 'ENDS'
  | 'REPORTED_IN'
  | 'REFERS';

export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  readonly edges: ReadonlyArray<CitationEdge>;
  readonly nodes: ReadonlyArray<Citation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly roles: ReadonlyArray<RoleCount>;
};

export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Citation;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type InstrumentConnection = {
  readonly __typename?: 'InstrumentConnection';
  readonly edges: ReadonlyArray<InstrumentEdge>;
  readonly nodes: ReadonlyArray<Instrument>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly facets: Facets;
};

export type Facets = {
  readonly __typename?: 'Facets';
  readonly kind: ReadonlyArray<KindCount>;
  readonly body: ReadonlyArray<BodyCount>;
  readonly year: ReadonlyArray<YearCount>;
  readonly subject: ReadonlyArray<SubjectCount>;
  readonly held: ReadonlyArray<HeldCount>;
  readonly role: ReadonlyArray<RoleCount>;
  readonly place: ReadonlyArray<PlaceCount>;
};

export type FacetsSubjectArgs = {
  limit?: Scalars['Int']['input'];
};

export type KindCount = {
  readonly __typename?: 'KindCount';
  readonly kind: InstrumentKind;
  readonly count: Scalars['Int']['output'];
};

export type BodyCount = {
  readonly __typename?: 'BodyCount';
  readonly body: Body;
  readonly count: Scalars['Int']['output'];
};

export type YearCount = {
  readonly __typename?: 'YearCount';
  readonly year: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
};

export type BodyYears = {
  readonly __typename?: 'BodyYears';
  readonly body: Body;
  readonly count: Scalars['Int']['output'];
  readonly years: ReadonlyArray<YearCount>;
};

export type SubjectCount = {
  readonly __typename?: 'SubjectCount';
  readonly subject: Subject;
  readonly count: Scalars['Int']['output'];
};

export type HeldCount = {
  readonly __typename?: 'HeldCount';
  readonly held: Scalars['Boolean']['output'];
  readonly count: Scalars['Int']['output'];
};

export type RoleCount = {
  readonly __typename?: 'RoleCount';
  readonly role: Role;
  readonly count: Scalars['Int']['output'];
};

export type PlaceCount = {
  readonly __typename?: 'PlaceCount';
  readonly place: CitationPlace;
  readonly count: Scalars['Int']['output'];
};

export type CitationGroupConnection = {
  readonly __typename?: 'CitationGroupConnection';
  readonly edges: ReadonlyArray<CitationGroupEdge>;
  readonly nodes: ReadonlyArray<CitationGroup>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CitationGroupEdge = {
  readonly __typename?: 'CitationGroupEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CitationGroup;
};

export type CitationGroup = {
  readonly __typename?: 'CitationGroup';
  readonly instrument: Instrument;
  readonly count: Scalars['Int']['output'];
  readonly footnoteCount: Scalars['Int']['output'];
  readonly roles: ReadonlyArray<Role>;
  readonly first: Citation;
};

export type InstrumentEdge = {
  readonly __typename?: 'InstrumentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Instrument;
};

export type Resolution = Instrument &
  Node & {
    readonly __typename?: 'Resolution';
    readonly id: Scalars['ID']['output'];
    readonly symbol: Maybe<Scalars['String']['output']>;
    readonly title: Maybe<Scalars['String']['output']>;
    readonly label: Scalars['String']['output'];
    readonly kind: InstrumentKind;
    readonly adopted: Maybe<Scalars['Date']['output']>;
    readonly year: Maybe<Scalars['Int']['output']>;
    readonly held: Scalars['Boolean']['output'];
    readonly url: Maybe<Scalars['String']['output']>;
    readonly citesCount: Scalars['Int']['output'];
    readonly citedByCount: Scalars['Int']['output'];
    readonly citesByKind: ReadonlyArray<KindCount>;
    readonly citedByKind: ReadonlyArray<KindCount>;
    readonly authority: Maybe<Scalars['Float']['output']>;
    readonly subjects: ReadonlyArray<Subject>;
    readonly organ: Maybe<Body>;
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly citedInstruments: CitationGroupConnection;
    readonly citingInstruments: CitationGroupConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly adoptedBy: Maybe<Body>;
    readonly reportedBy: Maybe<Body>;
    readonly session: Maybe<Scalars['String']['output']>;
    readonly meeting: Maybe<Scalars['Int']['output']>;
    readonly agendaItems: ReadonlyArray<Scalars['String']['output']>;
  };

export type ResolutionCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type ResolutionCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type ResolutionCitedInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type ResolutionCitingInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type ResolutionInvokesArgs = {
  kind?: InputMaybe<InstrumentKind>;
};

export type Decision = Instrument &
  Node & {
    readonly __typename?: 'Decision';
    readonly id: Scalars['ID']['output'];
    readonly symbol: Maybe<Scalars['String']['output']>;
    readonly title: Maybe<Scalars['String']['output']>;
    readonly label: Scalars['String']['output'];
    readonly kind: InstrumentKind;
    readonly adopted: Maybe<Scalars['Date']['output']>;
    readonly year: Maybe<Scalars['Int']['output']>;
    readonly held: Scalars['Boolean']['output'];
    readonly url: Maybe<Scalars['String']['output']>;
    readonly citesCount: Scalars['Int']['output'];
    readonly citedByCount: Scalars['Int']['output'];
    readonly citesByKind: ReadonlyArray<KindCount>;
    readonly citedByKind: ReadonlyArray<KindCount>;
    readonly authority: Maybe<Scalars['Float']['output']>;
    readonly subjects: ReadonlyArray<Subject>;
    readonly organ: Maybe<Body>;
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly citedInstruments: CitationGroupConnection;
    readonly citingInstruments: CitationGroupConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly adoptedBy: Maybe<Body>;
    readonly reportedBy: Maybe<Body>;
    readonly session: Maybe<Scalars['String']['output']>;
    readonly meeting: Maybe<Scalars['Int']['output']>;
    readonly agendaItems: ReadonlyArray<Scalars['String']['output']>;
  };

export type DecisionCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type DecisionCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type DecisionCitedInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type DecisionCitingInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type DecisionInvokesArgs = {
  kind?: InputMaybe<InstrumentKind>;
};

export type PresidentialStatement = Instrument &
  Node & {
    readonly __typename?: 'PresidentialStatement';
    readonly id: Scalars['ID']['output'];
    readonly symbol: Maybe<Scalars['String']['output']>;
    readonly title: Maybe<Scalars['String']['output']>;
    readonly label: Scalars['String']['output'];
    readonly kind: InstrumentKind;
    readonly adopted: Maybe<Scalars['Date']['output']>;
    readonly year: Maybe<Scalars['Int']['output']>;
    readonly held: Scalars['Boolean']['output'];
    readonly url: Maybe<Scalars['String']['output']>;
    readonly citesCount: Scalars['Int']['output'];
    readonly citedByCount: Scalars['Int']['output'];
    readonly citesByKind: ReadonlyArray<KindCount>;
    readonly citedByKind: ReadonlyArray<KindCount>;
    readonly authority: Maybe<Scalars['Float']['output']>;
    readonly subjects: ReadonlyArray<Subject>;
    readonly organ: Maybe<Body>;
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly citedInstruments: CitationGroupConnection;
    readonly citingInstruments: CitationGroupConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly adoptedBy: Maybe<Body>;
    readonly session: Maybe<Scalars['String']['output']>;
    readonly meeting: Maybe<Scalars['Int']['output']>;
    readonly agendaItems: ReadonlyArray<Scalars['String']['output']>;
  };

export type PresidentialStatementCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type PresidentialStatementCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type PresidentialStatementCitedInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type PresidentialStatementCitingInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type PresidentialStatementInvokesArgs = {
  kind?: InputMaybe<InstrumentKind>;
};

export type Treaty = Instrument &
  Node & {
    readonly __typename?: 'Treaty';
    readonly id: Scalars['ID']['output'];
    readonly symbol: Maybe<Scalars['String']['output']>;
    readonly title: Maybe<Scalars['String']['output']>;
    readonly label: Scalars['String']['output'];
    readonly kind: InstrumentKind;
    readonly adopted: Maybe<Scalars['Date']['output']>;
    readonly year: Maybe<Scalars['Int']['output']>;
    readonly held: Scalars['Boolean']['output'];
    readonly url: Maybe<Scalars['String']['output']>;
    readonly citesCount: Scalars['Int']['output'];
    readonly citedByCount: Scalars['Int']['output'];
    readonly citesByKind: ReadonlyArray<KindCount>;
    readonly citedByKind: ReadonlyArray<KindCount>;
    readonly authority: Maybe<Scalars['Float']['output']>;
    readonly subjects: ReadonlyArray<Subject>;
    readonly organ: Maybe<Body>;
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly citedInstruments: CitationGroupConnection;
    readonly citingInstruments: CitationGroupConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly registeredAs: ReadonlyArray<TreatySeriesEntry>;
  };

export type TreatyCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type TreatyCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type TreatyCitedInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type TreatyCitingInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type TreatyInvokesArgs = {
  kind?: InputMaybe<InstrumentKind>;
};

export type SoftLaw = Instrument &
  Node & {
    readonly __typename?: 'SoftLaw';
    readonly id: Scalars['ID']['output'];
    readonly symbol: Maybe<Scalars['String']['output']>;
    readonly title: Maybe<Scalars['String']['output']>;
    readonly label: Scalars['String']['output'];
    readonly kind: InstrumentKind;
    readonly adopted: Maybe<Scalars['Date']['output']>;
    readonly year: Maybe<Scalars['Int']['output']>;
    readonly held: Scalars['Boolean']['output'];
    readonly url: Maybe<Scalars['String']['output']>;
    readonly citesCount: Scalars['Int']['output'];
    readonly citedByCount: Scalars['Int']['output'];
    readonly citesByKind: ReadonlyArray<KindCount>;
    readonly citedByKind: ReadonlyArray<KindCount>;
    readonly authority: Maybe<Scalars['Float']['output']>;
    readonly subjects: ReadonlyArray<Subject>;
    readonly organ: Maybe<Body>;
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly citedInstruments: CitationGroupConnection;
    readonly citingInstruments: CitationGroupConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly containedIn: ReadonlyArray<Containment>;
  };

export type SoftLawCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type SoftLawCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type SoftLawCitedInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type SoftLawCitingInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type SoftLawInvokesArgs = {
  kind?: InputMaybe<InstrumentKind>;
};

export type Containment = {
  readonly __typename?: 'Containment';
  readonly instrument: Instrument;
  readonly locator: Maybe<Scalars['String']['output']>;
};

export type TreatySeriesEntry = Instrument &
  Node & {
    readonly __typename?: 'TreatySeriesEntry';
    readonly id: Scalars['ID']['output'];
    readonly symbol: Maybe<Scalars['String']['output']>;
    readonly title: Maybe<Scalars['String']['output']>;
    readonly label: Scalars['String']['output'];
    readonly kind: InstrumentKind;
    readonly adopted: Maybe<Scalars['Date']['output']>;
    readonly year: Maybe<Scalars['Int']['output']>;
    readonly held: Scalars['Boolean']['output'];
    readonly url: Maybe<Scalars['String']['output']>;
    readonly citesCount: Scalars['Int']['output'];
    readonly citedByCount: Scalars['Int']['output'];
    readonly citesByKind: ReadonlyArray<KindCount>;
    readonly citedByKind: ReadonlyArray<KindCount>;
    readonly authority: Maybe<Scalars['Float']['output']>;
    readonly subjects: ReadonlyArray<Subject>;
    readonly organ: Maybe<Body>;
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly citedInstruments: CitationGroupConnection;
    readonly citingInstruments: CitationGroupConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly treaties: ReadonlyArray<Treaty>;
  };

export type TreatySeriesEntryCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type TreatySeriesEntryCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type TreatySeriesEntryCitedInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type TreatySeriesEntryCitingInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type TreatySeriesEntryInvokesArgs = {
  kind?: InputMaybe<InstrumentKind>;
};

export type SalesPublication = Instrument &
  Node & {
    readonly __typename?: 'SalesPublication';
    readonly id: Scalars['ID']['output'];
    readonly symbol: Maybe<Scalars['String']['output']>;
    readonly title: Maybe<Scalars['String']['output']>;
    readonly label: Scalars['String']['output'];
    readonly kind: InstrumentKind;
    readonly adopted: Maybe<Scalars['Date']['output']>;
    readonly year: Maybe<Scalars['Int']['output']>;
    readonly held: Scalars['Boolean']['output'];
    readonly url: Maybe<Scalars['String']['output']>;
    readonly citesCount: Scalars['Int']['output'];
    readonly citedByCount: Scalars['Int']['output'];
    readonly citesByKind: ReadonlyArray<KindCount>;
    readonly citedByKind: ReadonlyArray<KindCount>;
    readonly authority: Maybe<Scalars['Float']['output']>;
    readonly subjects: ReadonlyArray<Subject>;
    readonly organ: Maybe<Body>;
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly citedInstruments: CitationGroupConnection;
    readonly citingInstruments: CitationGroupConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
  };

export type SalesPublicationCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type SalesPublicationCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type SalesPublicationCitedInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type SalesPublicationCitingInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type SalesPublicationInvokesArgs = {
  kind?: InputMaybe<InstrumentKind>;
};

export type Document = Instrument &
  Node & {
    readonly __typename?: 'Document';
    readonly id: Scalars['ID']['output'];
    readonly symbol: Maybe<Scalars['String']['output']>;
    readonly title: Maybe<Scalars['String']['output']>;
    readonly label: Scalars['String']['output'];
    readonly kind: InstrumentKind;
    readonly adopted: Maybe<Scalars['Date']['output']>;
    readonly year: Maybe<Scalars['Int']['output']>;
    readonly held: Scalars['Boolean']['output'];
    readonly url: Maybe<Scalars['String']['output']>;
    readonly citesCount: Scalars['Int']['output'];
    readonly citedByCount: Scalars['Int']['output'];
    readonly citesByKind: ReadonlyArray<KindCount>;
    readonly citedByKind: ReadonlyArray<KindCount>;
    readonly authority: Maybe<Scalars['Float']['output']>;
    readonly subjects: ReadonlyArray<Subject>;
    readonly organ: Maybe<Body>;
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly citedInstruments: CitationGroupConnection;
    readonly citingInstruments: CitationGroupConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
  };

export type DocumentCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type DocumentCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type DocumentCitedInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type DocumentCitingInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
};

export type DocumentInvokesArgs = {
  kind?: InputMaybe<InstrumentKind>;
};

export type Body = Node & {
  readonly __typename?: 'Body';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Maybe<Scalars['String']['output']>;
};

export type Conference = Node & {
  readonly __typename?: 'Conference';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly place: Maybe<Scalars['String']['output']>;
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

export type NamedEntity = Body | Conference;

export type Mention = {
  readonly __typename?: 'Mention';
  readonly entity: NamedEntity;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type Invocation = {
  readonly __typename?: 'Invocation';
  readonly instrument: Instrument;
  readonly byName: Scalars['Boolean']['output'];
  readonly citations: ReadonlyArray<Citation>;
};

export type UnresolvedCitation = Node & {
  readonly __typename?: 'UnresolvedCitation';
  readonly id: Scalars['ID']['output'];
  readonly source: Instrument;
  readonly text: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly status: ResolutionStatus;
  readonly candidates: ReadonlyArray<Scalars['ID']['output']>;
  readonly evidence: Evidence;
};

export type ResolutionStatus = 'AMBIGUOUS' | 'UNRESOLVED';

export type InstrumentFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<InstrumentKind>>;
  readonly body?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
  readonly session?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly subject?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cites?: InputMaybe<CitationFilter>;
  readonly citesAll?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly citedBy?: InputMaybe<CitationFilter>;
};

export type CitationFilter = {
  readonly instrument?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<InstrumentKind>>;
  readonly role?: InputMaybe<ReadonlyArray<Role>>;
  readonly lead?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly place?: InputMaybe<CitationPlace>;
  readonly via?: InputMaybe<ReadonlyArray<Via>>;
  readonly relation?: InputMaybe<CitationRelation>;
};

export type CitationPlace = 'TEXT' | 'FOOTNOTE';

export type InstrumentOrder = {
  readonly field: InstrumentOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
};

export type InstrumentOrderField = 'DATE' | 'SYMBOL' | 'CITED_BY_COUNT' | 'AUTHORITY' | 'RELEVANCE';

export type OrderDirection = 'ASCENDING' | 'DESCENDING';

export type Subject = Node & {
  readonly __typename?: 'Subject';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly scheme: Maybe<Scalars['String']['output']>;
};

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly meant: ReadonlyArray<Scalars['ID']['output']>;
  readonly suggestions: ReadonlyArray<Suggestion>;
};

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly entity: SearchEntity;
  readonly score: Scalars['Float']['output'];
  readonly match: SearchMatch;
  readonly fragments: ReadonlyArray<Fragment>;
};

export type SearchEntity =
  | Resolution
  | Decision
  | PresidentialStatement
  | Treaty
  | SoftLaw
  | TreatySeriesEntry
  | SalesPublication
  | Document
  | Body
  | Conference;

export type SearchMatch = 'SYMBOL' | 'NAME' | 'PASSAGE';

export type Fragment = {
  readonly __typename?: 'Fragment';
  readonly field: FragmentField;
  readonly passage: Maybe<Passage>;
  readonly text: Scalars['String']['output'];
  readonly highlights: ReadonlyArray<Span>;
};

export type FragmentField = 'SYMBOL' | 'TITLE' | 'ALIAS' | 'PASSAGE';

export type Span = {
  readonly __typename?: 'Span';
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type Suggestion = {
  readonly __typename?: 'Suggestion';
  readonly entity: SearchEntity;
  readonly text: Scalars['String']['output'];
  readonly highlights: ReadonlyArray<Span>;
};

export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  readonly root: Instrument;
  readonly instruments: ReadonlyArray<Instrument>;
  readonly links: ReadonlyArray<Link>;
  readonly hiddenCount: Scalars['Int']['output'];
  readonly hiddenByKind: ReadonlyArray<KindCount>;
};

export type Link = {
  readonly __typename?: 'Link';
  readonly id: Scalars['ID']['output'];
  readonly source: Scalars['ID']['output'];
  readonly target: Scalars['ID']['output'];
  readonly relation: LinkRelation;
  readonly count: Scalars['Int']['output'];
  readonly uses: ReadonlyArray<LinkUse>;
};

export type LinkUse = {
  readonly __typename?: 'LinkUse';
  readonly role: Maybe<Role>;
  readonly place: CitationPlace;
  readonly count: Scalars['Int']['output'];
};

export type LinkRelation = 'CITES' | 'INVOKES' | 'REGISTERED_AS' | 'CONTAINED_IN';

export type Direction = 'OUT' | 'IN' | 'BOTH';

export type Stats = {
  readonly __typename?: 'Stats';
  readonly heldCount: Scalars['Int']['output'];
  readonly citedOnlyCount: Scalars['Int']['output'];
  readonly citationCount: Scalars['Int']['output'];
  readonly unresolvedCount: Scalars['Int']['output'];
  readonly bodyCount: Scalars['Int']['output'];
  readonly conferenceCount: Scalars['Int']['output'];
  readonly byKind: ReadonlyArray<KindCount>;
  readonly timeline: ReadonlyArray<BodyYears>;
  readonly version: Scalars['String']['output'];
};

export type TreatyTrace = {
  readonly __typename?: 'TreatyTrace';
  readonly root: Instrument;
  readonly depth: Scalars['Int']['output'];
  readonly treaties: ReadonlyArray<TracedTreaty>;
  readonly treatyCount: Scalars['Int']['output'];
  readonly followedCount: Scalars['Int']['output'];
  readonly notFollowedCount: Scalars['Int']['output'];
};

export type TracedTreaty = {
  readonly __typename?: 'TracedTreaty';
  readonly treaty: Instrument;
  readonly distance: Scalars['Int']['output'];
  readonly namedInText: Scalars['Boolean']['output'];
  readonly citedInFootnotes: Scalars['Boolean']['output'];
  readonly chains: ReadonlyArray<Chain>;
  readonly chainCount: Scalars['Int']['output'];
};

export type Chain = {
  readonly __typename?: 'Chain';
  readonly length: Scalars['Int']['output'];
  readonly links: ReadonlyArray<ChainLink>;
};

export type ChainLink = {
  readonly __typename?: 'ChainLink';
  readonly from: Instrument;
  readonly to: Instrument;
  readonly relation: LinkRelation;
  readonly forward: Scalars['Boolean']['output'];
  readonly entries: ReadonlyArray<Instrument>;
  readonly citation: Maybe<Citation>;
};

export type Paths = {
  readonly __typename?: 'Paths';
  readonly from: Instrument;
  readonly to: Instrument;
  readonly length: Maybe<Scalars['Int']['output']>;
  readonly chains: ReadonlyArray<Chain>;
  readonly chainCount: Scalars['Int']['output'];
  readonly complete: Scalars['Boolean']['output'];
};

export type Series = {
  readonly __typename?: 'Series';
  readonly instrument: Instrument;
  readonly earlier: ReadonlyArray<SeriesMember>;
  readonly later: ReadonlyArray<SeriesMember>;
  readonly latest: Instrument;
  readonly changes: Maybe<CitationChanges>;
};

export type SeriesMember = {
  readonly __typename?: 'SeriesMember';
  readonly instrument: Instrument;
  readonly changes: Maybe<CitationChanges>;
};

export type CitationChanges = {
  readonly __typename?: 'CitationChanges';
  readonly since: Instrument;
  readonly added: ReadonlyArray<Instrument>;
  readonly dropped: ReadonlyArray<Instrument>;
  readonly keptCount: Scalars['Int']['output'];
};

export type RelatedInstruments = {
  readonly __typename?: 'RelatedInstruments';
  readonly instrument: Instrument;
  readonly related: ReadonlyArray<RelatedInstrument>;
};

export type RelatedInstrument = {
  readonly __typename?: 'RelatedInstrument';
  readonly instrument: Instrument;
  readonly count: Scalars['Int']['output'];
};

export type CitedCount = {
  readonly __typename?: 'CitedCount';
  readonly instrument: Instrument;
  readonly citingCount: Scalars['Int']['output'];
  readonly citationCount: Scalars['Int']['output'];
};

export type Comparison = {
  readonly __typename?: 'Comparison';
  readonly a: Instrument;
  readonly b: Instrument;
  readonly shared: ReadonlyArray<ComparedCitation>;
  readonly onlyA: ReadonlyArray<ComparedCitation>;
  readonly onlyB: ReadonlyArray<ComparedCitation>;
  readonly similarity: Scalars['Float']['output'];
};

export type ComparedCitation = {
  readonly __typename?: 'ComparedCitation';
  readonly instrument: Instrument;
  readonly countA: Scalars['Int']['output'];
  readonly countB: Scalars['Int']['output'];
};

export type UnresolvedFilter = {
  readonly status?: InputMaybe<ResolutionStatus>;
  readonly instrument?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type UnresolvedConnection = {
  readonly __typename?: 'UnresolvedConnection';
  readonly edges: ReadonlyArray<UnresolvedEdge>;
  readonly nodes: ReadonlyArray<UnresolvedCitation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly reasons: ReadonlyArray<ReasonCount>;
};

export type UnresolvedConnectionReasonsArgs = {
  limit?: Scalars['Int']['input'];
};

export type ReasonCount = {
  readonly __typename?: 'ReasonCount';
  readonly status: ResolutionStatus;
  readonly reason: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type UnresolvedEdge = {
  readonly __typename?: 'UnresolvedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: UnresolvedCitation;
};

export type DraftCheck = {
  readonly __typename?: 'DraftCheck';
  readonly symbol: Maybe<Scalars['String']['output']>;
  readonly title: Maybe<Scalars['String']['output']>;
  readonly citations: ReadonlyArray<DraftCitation>;
  readonly names: ReadonlyArray<DraftName>;
  readonly counts: ReadonlyArray<DraftStatusCount>;
};

export type DraftCitation = {
  readonly __typename?: 'DraftCitation';
  readonly text: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly paragraph: Maybe<Scalars['String']['output']>;
  readonly footnote: Maybe<Scalars['String']['output']>;
  readonly lead: Maybe<Scalars['String']['output']>;
  readonly role: Maybe<Role>;
  readonly via: Via;
  readonly locator: Maybe<Scalars['String']['output']>;
  readonly status: DraftStatus;
  readonly targetId: Maybe<Scalars['ID']['output']>;
  readonly target: Maybe<Instrument>;
  readonly url: Maybe<Scalars['String']['output']>;
  readonly supersededBy: Maybe<Instrument>;
  readonly candidates: ReadonlyArray<Scalars['ID']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
};

export type DraftStatus = 'HELD' | 'CITED_ONLY' | 'UNKNOWN' | 'SUPERSEDED' | 'AMBIGUOUS' | 'UNRESOLVED';

export type DraftStatusCount = {
  readonly __typename?: 'DraftStatusCount';
  readonly status: DraftStatus;
  readonly count: Scalars['Int']['output'];
};

export type DraftName = {
  readonly __typename?: 'DraftName';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly entity: Maybe<SearchEntity>;
  readonly places: ReadonlyArray<Span>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly node: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly instrument: Maybe<Instrument>;
  readonly instruments: InstrumentConnection;
  readonly search: SearchConnection;
  readonly suggest: ReadonlyArray<Suggestion>;
  readonly neighbourhood: Maybe<Neighbourhood>;
  readonly linksAmong: ReadonlyArray<Link>;
  readonly citationsBetween: CitationConnection;
  readonly citationsAmong: CitationConnection;
  readonly treatyTrace: Maybe<TreatyTrace>;
  readonly paths: Maybe<Paths>;
  readonly series: Maybe<Series>;
  readonly coCited: Maybe<RelatedInstruments>;
  readonly coupled: Maybe<RelatedInstruments>;
  readonly mostCited: ReadonlyArray<CitedCount>;
  readonly compare: Maybe<Comparison>;
  readonly stats: Stats;
  readonly missing: InstrumentConnection;
  readonly unresolved: UnresolvedConnection;
  readonly extract: DraftCheck;
};

export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};

export type QueryInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  orderBy?: InputMaybe<InstrumentOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  passages?: Scalars['Boolean']['input'];
};

export type QuerySuggestArgs = {
  text: Scalars['String']['input'];
  limit?: Scalars['Int']['input'];
};

export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  direction?: Direction;
  depth?: Scalars['Int']['input'];
  kind?: InputMaybe<ReadonlyArray<InstrumentKind>>;
  limit?: Scalars['Int']['input'];
};

export type QueryLinksAmongArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type QueryCitationsBetweenArgs = {
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCitationsAmongArgs = {
  instruments: ReadonlyArray<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTreatyTraceArgs = {
  id: Scalars['ID']['input'];
  depth?: Scalars['Int']['input'];
  chainLimit?: Scalars['Int']['input'];
};

export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  chainLimit?: Scalars['Int']['input'];
  direction?: Direction;
};

export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
};

export type QueryCoCitedArgs = {
  id: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
};

export type QueryCoupledArgs = {
  id: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
};

export type QueryMostCitedArgs = {
  by: InstrumentFilter;
  filter?: InputMaybe<CitationFilter>;
  limit?: Scalars['Int']['input'];
};

export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};

export type QueryMissingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
};

export type QueryUnresolvedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnresolvedFilter>;
};

export type QueryExtractArgs = {
  text: Scalars['String']['input'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<NodeModel>;
  ID: ResolverTypeWrapper<unknown>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  String: ResolverTypeWrapper<unknown>;
  Int: ResolverTypeWrapper<unknown>;
  Boolean: ResolverTypeWrapper<unknown>;
  Float: ResolverTypeWrapper<unknown>;
  InstrumentKind: ResolverTypeWrapper<unknown>;
  Citation: ResolverTypeWrapper<CitationModel>;
  CitationRelation: ResolverTypeWrapper<unknown>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Passage: ResolverTypeWrapper<PassageReference>;
  PassageKind: ResolverTypeWrapper<unknown>;
  Via: ResolverTypeWrapper<unknown>;
  Role: ResolverTypeWrapper<unknown>;
  CitationConnection: ResolverTypeWrapper<CitationPage>;
  CitationEdge: ResolverTypeWrapper<unknown>;
  PageInfo: ResolverTypeWrapper<unknown>;
  InstrumentConnection: ResolverTypeWrapper<InstrumentPage>;
  Facets: ResolverTypeWrapper<FacetsModel>;
  KindCount: ResolverTypeWrapper<unknown>;
  BodyCount: ResolverTypeWrapper<BodyCountModel>;
  YearCount: ResolverTypeWrapper<unknown>;
  BodyYears: ResolverTypeWrapper<BodyYearsModel>;
  SubjectCount: ResolverTypeWrapper<SubjectCountModel>;
  HeldCount: ResolverTypeWrapper<unknown>;
  RoleCount: ResolverTypeWrapper<unknown>;
  PlaceCount: ResolverTypeWrapper<PlaceCountModel>;
  CitationGroupConnection: ResolverTypeWrapper<CitationGroupPage>;
  CitationGroupEdge: ResolverTypeWrapper<unknown>;
  CitationGroup: ResolverTypeWrapper<CitationGroupModel>;
  InstrumentEdge: ResolverTypeWrapper<unknown>;
  Resolution: ResolverTypeWrapper<InstrumentModel>;
  Decision: ResolverTypeWrapper<InstrumentModel>;
  PresidentialStatement: ResolverTypeWrapper<InstrumentModel>;
  Treaty: ResolverTypeWrapper<InstrumentModel>;
  SoftLaw: ResolverTypeWrapper<InstrumentModel>;
  Containment: ResolverTypeWrapper<ContainmentModel>;
  TreatySeriesEntry: ResolverTypeWrapper<InstrumentModel>;
  SalesPublication: ResolverTypeWrapper<InstrumentModel>;
  Document: ResolverTypeWrapper<InstrumentModel>;
  Body: ResolverTypeWrapper<BodyModel>;
  Conference: ResolverTypeWrapper<ConferenceModel>;
  NamedEntity: ResolverTypeWrapper<NamedEntityModel>;
  Mention: ResolverTypeWrapper<MentionModel>;
  Invocation: ResolverTypeWrapper<InvocationModel>;
  UnresolvedCitation: ResolverTypeWrapper<UnresolvedModel>;
  ResolutionStatus: ResolverTypeWrapper<unknown>;
  InstrumentFilter: ResolverTypeWrapper<unknown>;
  CitationFilter: ResolverTypeWrapper<unknown>;
  CitationPlace: ResolverTypeWrapper<unknown>;
  InstrumentOrder: ResolverTypeWrapper<unknown>;
  InstrumentOrderField: ResolverTypeWrapper<unknown>;
  OrderDirection: ResolverTypeWrapper<unknown>;
  Subject: ResolverTypeWrapper<SubjectModel>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<unknown>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SearchEntity: ResolverTypeWrapper<SearchEntityModel>;
  SearchMatch: ResolverTypeWrapper<unknown>;
  Fragment: ResolverTypeWrapper<FragmentModel>;
  FragmentField: ResolverTypeWrapper<unknown>;
  Span: ResolverTypeWrapper<unknown>;
  Suggestion: ResolverTypeWrapper<SuggestionModel>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  Link: ResolverTypeWrapper<unknown>;
  LinkUse: ResolverTypeWrapper<unknown>;
  LinkRelation: ResolverTypeWrapper<unknown>;
  Direction: ResolverTypeWrapper<unknown>;
  Stats: ResolverTypeWrapper<StatsModel>;
  TreatyTrace: ResolverTypeWrapper<TreatyTraceModel>;
  TracedTreaty: ResolverTypeWrapper<TracedTreatyModel>;
  Chain: ResolverTypeWrapper<ChainModel>;
  ChainLink: ResolverTypeWrapper<ChainLinkModel>;
  Paths: ResolverTypeWrapper<PathsModel>;
  Series: ResolverTypeWrapper<SeriesModel>;
  SeriesMember: ResolverTypeWrapper<SeriesMemberModel>;
  CitationChanges: ResolverTypeWrapper<CitationChangesModel>;
  RelatedInstruments: ResolverTypeWrapper<RelatedInstrumentsModel>;
  RelatedInstrument: ResolverTypeWrapper<RelatedInstrumentModel>;
  CitedCount: ResolverTypeWrapper<CitedCountModel>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ComparedCitation: ResolverTypeWrapper<ComparedCitationModel>;
  UnresolvedFilter: ResolverTypeWrapper<unknown>;
  UnresolvedConnection: ResolverTypeWrapper<UnresolvedPage>;
  ReasonCount: ResolverTypeWrapper<unknown>;
  UnresolvedEdge: ResolverTypeWrapper<unknown>;
  DraftCheck: ResolverTypeWrapper<DraftCheckModel>;
  DraftCitation: ResolverTypeWrapper<DraftCitationModel>;
  DraftStatus: ResolverTypeWrapper<unknown>;
  DraftStatusCount: ResolverTypeWrapper<unknown>;
  DraftName: ResolverTypeWrapper<DraftNameModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: unknown;
  Node: NodeModel;
  ID: unknown;
  Instrument: InstrumentModel;
  String: unknown;
  Int: unknown;
  Boolean: unknown;
  Float: unknown;
  Citation: CitationModel;
  Evidence: EvidenceModel;
  Passage: PassageReference;
  CitationConnection: CitationPage;
  CitationEdge: unknown;
  PageInfo: unknown;
  InstrumentConnection: InstrumentPage;
  Facets: FacetsModel;
  KindCount: unknown;
  BodyCount: BodyCountModel;
  YearCount: unknown;
  BodyYears: BodyYearsModel;
  SubjectCount: SubjectCountModel;
  HeldCount: unknown;
  RoleCount: unknown;
  PlaceCount: PlaceCountModel;
  CitationGroupConnection: CitationGroupPage;
  CitationGroupEdge: unknown;
  CitationGroup: CitationGroupModel;
  InstrumentEdge: unknown;
  Resolution: InstrumentModel;
  Decision: InstrumentModel;
  PresidentialStatement: InstrumentModel;
  Treaty: InstrumentModel;
  SoftLaw: InstrumentModel;
  Containment: ContainmentModel;
  TreatySeriesEntry: InstrumentModel;
  SalesPublication: InstrumentModel;
  Document: InstrumentModel;
  Body: BodyModel;
  Conference: ConferenceModel;
  NamedEntity: NamedEntityModel;
  Mention: MentionModel;
  Invocation: InvocationModel;
  UnresolvedCitation: UnresolvedModel;
  InstrumentFilter: unknown;
  CitationFilter: unknown;
  InstrumentOrder: unknown;
  Subject: SubjectModel;
  SearchConnection: SearchPage;
  SearchEdge: unknown;
  SearchHit: SearchHitModel;
  SearchEntity: SearchEntityModel;
  Fragment: FragmentModel;
  Span: unknown;
  Suggestion: SuggestionModel;
  Neighbourhood: NeighbourhoodModel;
  Link: unknown;
  LinkUse: unknown;
  Stats: StatsModel;
  TreatyTrace: TreatyTraceModel;
  TracedTreaty: TracedTreatyModel;
  Chain: ChainModel;
  ChainLink: ChainLinkModel;
  Paths: PathsModel;
  Series: SeriesModel;
  SeriesMember: SeriesMemberModel;
  CitationChanges: CitationChangesModel;
  RelatedInstruments: RelatedInstrumentsModel;
  RelatedInstrument: RelatedInstrumentModel;
  CitedCount: CitedCountModel;
  Comparison: ComparisonModel;
  ComparedCitation: ComparedCitationModel;
  UnresolvedFilter: unknown;
  UnresolvedConnection: UnresolvedPage;
  ReasonCount: unknown;
  UnresolvedEdge: unknown;
  DraftCheck: DraftCheckModel;
  DraftCitation: DraftCitationModel;
  DraftStatusCount: unknown;
  DraftName: DraftNameModel;
  Query: Record<PropertyKey, never>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType?: TypeResolveFn<
    | 'Citation'
    | 'Passage'
    | 'Resolution'
    | 'Decision'
    | 'PresidentialStatement'
    | 'Treaty'
    | 'SoftLaw'
    | 'TreatySeriesEntry'
    | 'SalesPublication'
    | 'Document'
    | 'Body'
    | 'Conference'
    | 'UnresolvedCitation'
    | 'Subject',
    ParentType,
    ContextType
  >;
};

export type InstrumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'],
> = {
  __resolveType?: TypeResolveFn<
    | 'Resolution'
    | 'Decision'
    | 'PresidentialStatement'
    | 'Treaty'
    | 'SoftLaw'
    | 'TreatySeriesEntry'
    | 'SalesPublication'
    | 'Document',
    ParentType,
    ContextType
  >;
};

export type CitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CitationRelation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  footnote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['Via'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PassageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleCount']>, ParentType, ContextType>;
};

export type CitationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InstrumentConnection'] =
    ResolversParentTypes['InstrumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
};

export type FacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets'],
> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  body?: Resolver<ReadonlyArray<ResolversTypes['BodyCount']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  subject?: Resolver<
    ReadonlyArray<ResolversTypes['SubjectCount']>,
    ParentType,
    ContextType,
    RequireFields<FacetsSubjectArgs, 'limit'>
  >;
  held?: Resolver<ReadonlyArray<ResolversTypes['HeldCount']>, ParentType, ContextType>;
  role?: Resolver<ReadonlyArray<ResolversTypes['RoleCount']>, ParentType, ContextType>;
  place?: Resolver<ReadonlyArray<ResolversTypes['PlaceCount']>, ParentType, ContextType>;
};

export type KindCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount'],
> = {
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BodyCount'] = ResolversParentTypes['BodyCount'],
> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyYearsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BodyYears'] = ResolversParentTypes['BodyYears'],
> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type SubjectCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubjectCount'] = ResolversParentTypes['SubjectCount'],
> = {
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HeldCount'] = ResolversParentTypes['HeldCount'],
> = {
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount'],
> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceCount'] = ResolversParentTypes['PlaceCount'],
> = {
  place?: Resolver<ResolversTypes['CitationPlace'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationGroupConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationGroupConnection'] =
    ResolversParentTypes['CitationGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationGroupEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationGroupEdge'] = ResolversParentTypes['CitationGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitationGroup'], ParentType, ContextType>;
};

export type CitationGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationGroup'] = ResolversParentTypes['CitationGroup'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  footnoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type ResolutionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<ResolutionCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<ResolutionCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<ResolutionCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<ResolutionCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<ResolutionInvokesArgs>
  >;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<DecisionCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<DecisionCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<DecisionCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<DecisionCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<DecisionInvokesArgs>
  >;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresidentialStatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresidentialStatement'] =
    ResolversParentTypes['PresidentialStatement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<PresidentialStatementCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<PresidentialStatementCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<PresidentialStatementCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<PresidentialStatementCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<PresidentialStatementInvokesArgs>
  >;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<TreatyCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<TreatyCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<TreatyCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<TreatyCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<TreatyInvokesArgs>
  >;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  registeredAs?: Resolver<ReadonlyArray<ResolversTypes['TreatySeriesEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoftLawResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SoftLaw'] = ResolversParentTypes['SoftLaw'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<SoftLawCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<SoftLawCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<SoftLawCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<SoftLawCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<SoftLawInvokesArgs>
  >;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  containedIn?: Resolver<ReadonlyArray<ResolversTypes['Containment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContainmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Containment'] = ResolversParentTypes['Containment'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TreatySeriesEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TreatySeriesEntry'] = ResolversParentTypes['TreatySeriesEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<TreatySeriesEntryCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<TreatySeriesEntryCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<TreatySeriesEntryCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<TreatySeriesEntryCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<TreatySeriesEntryInvokesArgs>
  >;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  treaties?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesPublicationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SalesPublication'] = ResolversParentTypes['SalesPublication'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<SalesPublicationCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<SalesPublicationCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<SalesPublicationCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<SalesPublicationCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<SalesPublicationInvokesArgs>
  >;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<DocumentCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<DocumentCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<DocumentCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<DocumentCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<DocumentInvokesArgs>
  >;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Conference'] = ResolversParentTypes['Conference'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamedEntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NamedEntity'] = ResolversParentTypes['NamedEntity'],
> = {
  __resolveType?: TypeResolveFn<'Body' | 'Conference', ParentType, ContextType>;
};

export type MentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention'],
> = {
  entity?: Resolver<ResolversTypes['NamedEntity'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type InvocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Invocation'] = ResolversParentTypes['Invocation'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type UnresolvedCitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnresolvedCitation'] = ResolversParentTypes['UnresolvedCitation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meant?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  entity?: Resolver<ResolversTypes['SearchEntity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  fragments?: Resolver<ReadonlyArray<ResolversTypes['Fragment']>, ParentType, ContextType>;
};

export type SearchEntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEntity'] = ResolversParentTypes['SearchEntity'],
> = {
  __resolveType?: TypeResolveFn<
    | 'Resolution'
    | 'Decision'
    | 'PresidentialStatement'
    | 'Treaty'
    | 'SoftLaw'
    | 'TreatySeriesEntry'
    | 'SalesPublication'
    | 'Document'
    | 'Body'
    | 'Conference',
    ParentType,
    ContextType
  >;
};

export type FragmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Fragment'] = ResolversParentTypes['Fragment'],
> = {
  field?: Resolver<ResolversTypes['FragmentField'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type SpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'],
> = {
  entity?: Resolver<ResolversTypes['SearchEntity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood'],
> = {
  root?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  instruments?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
};

export type LinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['LinkRelation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['LinkUse']>, ParentType, ContextType>;
};

export type LinkUseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LinkUse'] = ResolversParentTypes['LinkUse'],
> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['CitationPlace'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats'],
> = {
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedOnlyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conferenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['BodyYears']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TreatyTraceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TreatyTrace'] = ResolversParentTypes['TreatyTrace'],
> = {
  root?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treaties?: Resolver<ReadonlyArray<ResolversTypes['TracedTreaty']>, ParentType, ContextType>;
  treatyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notFollowedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TracedTreatyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TracedTreaty'] = ResolversParentTypes['TracedTreaty'],
> = {
  treaty?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namedInText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citedInFootnotes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  chainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
};

export type ChainLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink'],
> = {
  from?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['LinkRelation'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type PathsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths'],
> = {
  from?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  chainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SeriesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['SeriesMember']>, ParentType, ContextType>;
  later?: Resolver<ReadonlyArray<ResolversTypes['SeriesMember']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['CitationChanges']>, ParentType, ContextType>;
};

export type SeriesMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SeriesMember'] = ResolversParentTypes['SeriesMember'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['CitationChanges']>, ParentType, ContextType>;
};

export type CitationChangesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationChanges'] = ResolversParentTypes['CitationChanges'],
> = {
  since?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedInstrumentsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedInstruments'] = ResolversParentTypes['RelatedInstruments'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedInstrument']>, ParentType, ContextType>;
};

export type RelatedInstrumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedInstrument'] = ResolversParentTypes['RelatedInstrument'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitedCount'] = ResolversParentTypes['CitedCount'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  citingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison'],
> = {
  a?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['ComparedCitation']>, ParentType, ContextType>;
  onlyA?: Resolver<ReadonlyArray<ResolversTypes['ComparedCitation']>, ParentType, ContextType>;
  onlyB?: Resolver<ReadonlyArray<ResolversTypes['ComparedCitation']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparedCitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ComparedCitation'] = ResolversParentTypes['ComparedCitation'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  countA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnresolvedConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnresolvedConnection'] =
    ResolversParentTypes['UnresolvedConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<
    ReadonlyArray<ResolversTypes['ReasonCount']>,
    ParentType,
    ContextType,
    RequireFields<UnresolvedConnectionReasonsArgs, 'limit'>
  >;
};

export type ReasonCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount'],
> = {
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnresolvedEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnresolvedEdge'] = ResolversParentTypes['UnresolvedEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnresolvedCitation'], ParentType, ContextType>;
};

export type DraftCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DraftCheck'] = ResolversParentTypes['DraftCheck'],
> = {
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['DraftCitation']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DraftName']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['DraftStatusCount']>, ParentType, ContextType>;
};

export type DraftCitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DraftCitation'] = ResolversParentTypes['DraftCitation'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footnote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['Via'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DraftStatus'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftStatusCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DraftStatusCount'] = ResolversParentTypes['DraftStatusCount'],
> = {
  status?: Resolver<ResolversTypes['DraftStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftNameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DraftName'] = ResolversParentTypes['DraftName'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['SearchEntity']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  instrument?: Resolver<
    Maybe<ResolversTypes['Instrument']>,
    ParentType,
    ContextType,
    RequireFields<QueryInstrumentArgs, 'id'>
  >;
  instruments?: Resolver<
    ResolversTypes['InstrumentConnection'],
    ParentType,
    ContextType,
    Partial<QueryInstrumentsArgs>
  >;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'query' | 'passages'>
  >;
  suggest?: Resolver<
    ReadonlyArray<ResolversTypes['Suggestion']>,
    ParentType,
    ContextType,
    RequireFields<QuerySuggestArgs, 'text' | 'limit'>
  >;
  neighbourhood?: Resolver<
    Maybe<ResolversTypes['Neighbourhood']>,
    ParentType,
    ContextType,
    RequireFields<QueryNeighbourhoodArgs, 'id' | 'direction' | 'depth' | 'limit'>
  >;
  linksAmong?: Resolver<
    ReadonlyArray<ResolversTypes['Link']>,
    ParentType,
    ContextType,
    RequireFields<QueryLinksAmongArgs, 'ids'>
  >;
  citationsBetween?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCitationsBetweenArgs, 'source' | 'target'>
  >;
  citationsAmong?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCitationsAmongArgs, 'instruments' | 'first'>
  >;
  treatyTrace?: Resolver<
    Maybe<ResolversTypes['TreatyTrace']>,
    ParentType,
    ContextType,
    RequireFields<QueryTreatyTraceArgs, 'id' | 'depth' | 'chainLimit'>
  >;
  paths?: Resolver<
    Maybe<ResolversTypes['Paths']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'chainLimit' | 'direction'>
  >;
  series?: Resolver<
    Maybe<ResolversTypes['Series']>,
    ParentType,
    ContextType,
    RequireFields<QuerySeriesArgs, 'id'>
  >;
  coCited?: Resolver<
    Maybe<ResolversTypes['RelatedInstruments']>,
    ParentType,
    ContextType,
    RequireFields<QueryCoCitedArgs, 'id' | 'limit'>
  >;
  coupled?: Resolver<
    Maybe<ResolversTypes['RelatedInstruments']>,
    ParentType,
    ContextType,
    RequireFields<QueryCoupledArgs, 'id' | 'limit'>
  >;
  mostCited?: Resolver<
    ReadonlyArray<ResolversTypes['CitedCount']>,
    ParentType,
    ContextType,
    RequireFields<QueryMostCitedArgs, 'by' | 'limit'>
  >;
  compare?: Resolver<
    Maybe<ResolversTypes['Comparison']>,
    ParentType,
    ContextType,
    RequireFields<QueryCompareArgs, 'a' | 'b'>
  >;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  missing?: Resolver<
    ResolversTypes['InstrumentConnection'],
    ParentType,
    ContextType,
    Partial<QueryMissingArgs>
  >;
  unresolved?: Resolver<
    ResolversTypes['UnresolvedConnection'],
    ParentType,
    ContextType,
    Partial<QueryUnresolvedArgs>
  >;
  extract?: Resolver<
    ResolversTypes['DraftCheck'],
    ParentType,
    ContextType,
    RequireFields<QueryExtractArgs, 'text'>
  >;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  BodyCount?: BodyCountResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
  BodyYears?: BodyYearsResolvers<ContextType>;
  SubjectCount?: SubjectCountResolvers<ContextType>;
  HeldCount?: HeldCountResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  PlaceCount?: PlaceCountResolvers<ContextType>;
  CitationGroupConnection?: CitationGroupConnectionResolvers<ContextType>;
  CitationGroupEdge?: CitationGroupEdgeResolvers<ContextType>;
  CitationGroup?: CitationGroupResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  PresidentialStatement?: PresidentialStatementResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  SoftLaw?: SoftLawResolvers<ContextType>;
  Containment?: ContainmentResolvers<ContextType>;
  TreatySeriesEntry?: TreatySeriesEntryResolvers<ContextType>;
  SalesPublication?: SalesPublicationResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Conference?: ConferenceResolvers<ContextType>;
  NamedEntity?: NamedEntityResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Invocation?: InvocationResolvers<ContextType>;
  UnresolvedCitation?: UnresolvedCitationResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchEntity?: SearchEntityResolvers<ContextType>;
  Fragment?: FragmentResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkUse?: LinkUseResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  TreatyTrace?: TreatyTraceResolvers<ContextType>;
  TracedTreaty?: TracedTreatyResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesMember?: SeriesMemberResolvers<ContextType>;
  CitationChanges?: CitationChangesResolvers<ContextType>;
  RelatedInstruments?: RelatedInstrumentsResolvers<ContextType>;
  RelatedInstrument?: RelatedInstrumentResolvers<ContextType>;
  CitedCount?: CitedCountResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparedCitation?: ComparedCitationResolvers<ContextType>;
  UnresolvedConnection?: UnresolvedConnectionResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  UnresolvedEdge?: UnresolvedEdgeResolvers<ContextType>;
  DraftCheck?: DraftCheckResolvers<ContextType>;
  DraftCitation?: DraftCitationResolvers<ContextType>;
  DraftStatusCount?: DraftStatusCountResolvers<ContextType>;
  DraftName?: DraftNameResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};
