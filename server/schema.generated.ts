// Written by `npm run build:types`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  NodeModel,
  InstrumentModel,
  CitationModel,
  EvidenceModel,
  PassageModel,
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
  readonly citations: CitationConnection;
  readonly citedBy: CitationConnection;
  readonly passages: ReadonlyArray<Passage>;
  readonly invokes: ReadonlyArray<Invocation>;
  readonly mentions: ReadonlyArray<Mention>;
  readonly unresolved: ReadonlyArray<UnresolvedCitation>;
};

export type InstrumentCitationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type InstrumentCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
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
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ResolutionCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
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
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DecisionCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
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
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PresidentialStatementCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly registeredAs: ReadonlyArray<TreatySeriesEntry>;
  };

export type TreatyCitationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TreatyCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly containedIn: ReadonlyArray<Containment>;
  };

export type SoftLawCitationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SoftLawCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
    readonly treaties: ReadonlyArray<Treaty>;
  };

export type TreatySeriesEntryCitationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TreatySeriesEntryCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
  };

export type SalesPublicationCitationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SalesPublicationCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
    readonly citations: CitationConnection;
    readonly citedBy: CitationConnection;
    readonly passages: ReadonlyArray<Passage>;
    readonly invokes: ReadonlyArray<Invocation>;
    readonly mentions: ReadonlyArray<Mention>;
    readonly unresolved: ReadonlyArray<UnresolvedCitation>;
  };

export type DocumentCitationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DocumentCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
};

export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  readonly root: Instrument;
  readonly instruments: ReadonlyArray<Instrument>;
  readonly links: ReadonlyArray<Link>;
  readonly hiddenCount: Scalars['Int']['output'];
};

export type Link = {
  readonly __typename?: 'Link';
  readonly id: Scalars['ID']['output'];
  readonly source: Scalars['ID']['output'];
  readonly target: Scalars['ID']['output'];
  readonly relation: LinkRelation;
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
};

export type Query = {
  readonly __typename?: 'Query';
  readonly node: Maybe<Node>;
  readonly instrument: Maybe<Instrument>;
  readonly instruments: InstrumentConnection;
  readonly neighbourhood: Maybe<Neighbourhood>;
  readonly citationsBetween: CitationConnection;
  readonly stats: Stats;
};

export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};

export type QueryInstrumentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  direction?: Direction;
  limit?: Scalars['Int']['input'];
};

export type QueryCitationsBetweenArgs = {
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  InstrumentKind: ResolverTypeWrapper<unknown>;
  Citation: ResolverTypeWrapper<CitationModel>;
  CitationRelation: ResolverTypeWrapper<unknown>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Passage: ResolverTypeWrapper<PassageModel>;
  PassageKind: ResolverTypeWrapper<unknown>;
  Via: ResolverTypeWrapper<unknown>;
  Role: ResolverTypeWrapper<unknown>;
  CitationConnection: ResolverTypeWrapper<CitationPage>;
  CitationEdge: ResolverTypeWrapper<unknown>;
  PageInfo: ResolverTypeWrapper<unknown>;
  InstrumentConnection: ResolverTypeWrapper<InstrumentPage>;
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
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  Link: ResolverTypeWrapper<unknown>;
  LinkRelation: ResolverTypeWrapper<unknown>;
  Direction: ResolverTypeWrapper<unknown>;
  Stats: ResolverTypeWrapper<StatsModel>;
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
  Citation: CitationModel;
  Evidence: EvidenceModel;
  Passage: PassageModel;
  CitationConnection: CitationPage;
  CitationEdge: unknown;
  PageInfo: unknown;
  InstrumentConnection: InstrumentPage;
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
  Neighbourhood: NeighbourhoodModel;
  Link: unknown;
  Stats: StatsModel;
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
    | 'UnresolvedCitation',
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
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<ResolutionCitationsArgs, 'first'>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<ResolutionCitedByArgs, 'first'>
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
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<DecisionCitationsArgs, 'first'>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<DecisionCitedByArgs, 'first'>
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
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<PresidentialStatementCitationsArgs, 'first'>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<PresidentialStatementCitedByArgs, 'first'>
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
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyCitationsArgs, 'first'>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyCitedByArgs, 'first'>
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
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<SoftLawCitationsArgs, 'first'>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<SoftLawCitedByArgs, 'first'>
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
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatySeriesEntryCitationsArgs, 'first'>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatySeriesEntryCitedByArgs, 'first'>
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
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<SalesPublicationCitationsArgs, 'first'>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<SalesPublicationCitedByArgs, 'first'>
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
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentCitationsArgs, 'first'>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentCitedByArgs, 'first'>
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
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood'],
> = {
  root?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  instruments?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
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
    RequireFields<QueryInstrumentsArgs, 'first'>
  >;
  neighbourhood?: Resolver<
    Maybe<ResolversTypes['Neighbourhood']>,
    ParentType,
    ContextType,
    RequireFields<QueryNeighbourhoodArgs, 'id' | 'direction' | 'limit'>
  >;
  citationsBetween?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCitationsBetweenArgs, 'source' | 'target' | 'first'>
  >;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
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
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};
