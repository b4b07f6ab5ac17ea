// Written by `npm run build:types`; do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  readonly wordsHeld: Scalars['Boolean']['output'];
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
  readonly contains: ReadonlyArray<CarriedText>;
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
    readonly wordsHeld: Scalars['Boolean']['output'];
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
    readonly contains: ReadonlyArray<CarriedText>;
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
    readonly wordsHeld: Scalars['Boolean']['output'];
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
    readonly contains: ReadonlyArray<CarriedText>;
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
    readonly wordsHeld: Scalars['Boolean']['output'];
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
    readonly contains: ReadonlyArray<CarriedText>;
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
    readonly wordsHeld: Scalars['Boolean']['output'];
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
    readonly contains: ReadonlyArray<CarriedText>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly registeredAs: ReadonlyArray<TreatySeriesEntry>;
    readonly comprises: ReadonlyArray<Treaty>;
    readonly comprisedIn: ReadonlyArray<Treaty>;
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
    readonly wordsHeld: Scalars['Boolean']['output'];
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
    readonly contains: ReadonlyArray<CarriedText>;
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

export type CarriedText = {
  readonly __typename?: 'CarriedText';
  readonly instrument: Instrument;
  readonly locator: Maybe<Scalars['String']['output']>;
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
    readonly wordsHeld: Scalars['Boolean']['output'];
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
    readonly contains: ReadonlyArray<CarriedText>;
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
    readonly wordsHeld: Scalars['Boolean']['output'];
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
    readonly contains: ReadonlyArray<CarriedText>;
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
    readonly wordsHeld: Scalars['Boolean']['output'];
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
    readonly contains: ReadonlyArray<CarriedText>;
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
  readonly organ?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  readonly organ?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  readonly facets: Facets;
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
  readonly wordsHeldCount: Scalars['Int']['output'];
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
  readonly otherLanguage: Maybe<Scalars['String']['output']>;
  readonly citations: ReadonlyArray<DraftCitation>;
  readonly names: ReadonlyArray<DraftName>;
  readonly counts: ReadonlyArray<DraftStatusCount>;
  readonly misprinted: Scalars['Int']['output'];
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
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
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
  readonly mentions: ReadonlyArray<DraftMention>;
  readonly registrations: ReadonlyArray<Scalars['ID']['output']>;
};

export type DraftMention = {
  readonly __typename?: 'DraftMention';
  readonly text: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly paragraph: Maybe<Scalars['String']['output']>;
  readonly footnote: Maybe<Scalars['String']['output']>;
  readonly lead: Maybe<Scalars['String']['output']>;
  readonly role: Maybe<Role>;
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
