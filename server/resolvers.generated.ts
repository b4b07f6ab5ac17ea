// Written by `npm run build:types`; do not edit.
import type * as Schema from './schema.generated.ts';
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
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

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
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Schema.Maybe<TTypes> | Promise<Schema.Maybe<TTypes>>;

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
  CarriedText: ResolverTypeWrapper<ContainmentModel>;
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
  DraftMention: ResolverTypeWrapper<unknown>;
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
  CarriedText: ContainmentModel;
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
  DraftMention: unknown;
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
  passage?: Resolver<Schema.Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  paragraph?: Resolver<Schema.Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  footnote?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Schema.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['Via'], ParentType, ContextType>;
  locator?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PassageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lead?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  startCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
    RequireFields<Schema.FacetsSubjectArgs, 'limit'>
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
  symbol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.ResolutionCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.ResolutionCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.ResolutionCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.ResolutionCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<Schema.ResolutionInvokesArgs>
  >;
  contains?: Resolver<ReadonlyArray<ResolversTypes['CarriedText']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  reportedBy?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  session?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.DecisionCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.DecisionCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.DecisionCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.DecisionCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<Schema.DecisionInvokesArgs>
  >;
  contains?: Resolver<ReadonlyArray<ResolversTypes['CarriedText']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  reportedBy?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  session?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresidentialStatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresidentialStatement'] =
    ResolversParentTypes['PresidentialStatement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.PresidentialStatementCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.PresidentialStatementCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.PresidentialStatementCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.PresidentialStatementCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<Schema.PresidentialStatementInvokesArgs>
  >;
  contains?: Resolver<ReadonlyArray<ResolversTypes['CarriedText']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  session?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.TreatyCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.TreatyCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.TreatyCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.TreatyCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<Schema.TreatyInvokesArgs>
  >;
  contains?: Resolver<ReadonlyArray<ResolversTypes['CarriedText']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  registeredAs?: Resolver<ReadonlyArray<ResolversTypes['TreatySeriesEntry']>, ParentType, ContextType>;
  comprises?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  comprisedIn?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoftLawResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SoftLaw'] = ResolversParentTypes['SoftLaw'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.SoftLawCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.SoftLawCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.SoftLawCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.SoftLawCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<Schema.SoftLawInvokesArgs>
  >;
  contains?: Resolver<ReadonlyArray<ResolversTypes['CarriedText']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  containedIn?: Resolver<ReadonlyArray<ResolversTypes['Containment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarriedTextResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CarriedText'] = ResolversParentTypes['CarriedText'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  locator?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContainmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Containment'] = ResolversParentTypes['Containment'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  locator?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TreatySeriesEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TreatySeriesEntry'] = ResolversParentTypes['TreatySeriesEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.TreatySeriesEntryCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.TreatySeriesEntryCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.TreatySeriesEntryCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.TreatySeriesEntryCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<Schema.TreatySeriesEntryInvokesArgs>
  >;
  contains?: Resolver<ReadonlyArray<ResolversTypes['CarriedText']>, ParentType, ContextType>;
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
  symbol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.SalesPublicationCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.SalesPublicationCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.SalesPublicationCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.SalesPublicationCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<Schema.SalesPublicationInvokesArgs>
  >;
  contains?: Resolver<ReadonlyArray<ResolversTypes['CarriedText']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCitation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  adopted?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  citedByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  authority?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  organ?: Resolver<Schema.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.DocumentCitationsArgs>
  >;
  citedBy?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    Partial<Schema.DocumentCitedByArgs>
  >;
  citedInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.DocumentCitedInstrumentsArgs>
  >;
  citingInstruments?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    Partial<Schema.DocumentCitingInstrumentsArgs>
  >;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  invokes?: Resolver<
    ReadonlyArray<ResolversTypes['Invocation']>,
    ParentType,
    ContextType,
    Partial<Schema.DocumentInvokesArgs>
  >;
  contains?: Resolver<ReadonlyArray<ResolversTypes['CarriedText']>, ParentType, ContextType>;
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
  kind?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Conference'] = ResolversParentTypes['Conference'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  scheme?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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
  passage?: Resolver<Schema.Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  role?: Resolver<Schema.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['CitationPlace'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats'],
> = {
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wordsHeldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  citation?: Resolver<Schema.Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type PathsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths'],
> = {
  from?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  length?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  changes?: Resolver<Schema.Maybe<ResolversTypes['CitationChanges']>, ParentType, ContextType>;
};

export type SeriesMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SeriesMember'] = ResolversParentTypes['SeriesMember'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  changes?: Resolver<Schema.Maybe<ResolversTypes['CitationChanges']>, ParentType, ContextType>;
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
    RequireFields<Schema.UnresolvedConnectionReasonsArgs, 'limit'>
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
  symbol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherLanguage?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['DraftCitation']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DraftName']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['DraftStatusCount']>, ParentType, ContextType>;
  misprinted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftCitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DraftCitation'] = ResolversParentTypes['DraftCitation'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footnote?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Schema.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['Via'], ParentType, ContextType>;
  locator?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DraftStatus'], ParentType, ContextType>;
  targetId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  target?: Resolver<Schema.Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Schema.Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  entity?: Resolver<Schema.Maybe<ResolversTypes['SearchEntity']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['DraftMention']>, ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DraftMentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DraftMention'] = ResolversParentTypes['DraftMention'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footnote?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Schema.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<
    Schema.Maybe<ResolversTypes['Node']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryNodeArgs, 'id'>
  >;
  nodes?: Resolver<
    ReadonlyArray<Schema.Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryNodesArgs, 'ids'>
  >;
  instrument?: Resolver<
    Schema.Maybe<ResolversTypes['Instrument']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryInstrumentArgs, 'id'>
  >;
  instruments?: Resolver<
    ResolversTypes['InstrumentConnection'],
    ParentType,
    ContextType,
    Partial<Schema.QueryInstrumentsArgs>
  >;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<Schema.QuerySearchArgs, 'query' | 'passages'>
  >;
  suggest?: Resolver<
    ReadonlyArray<ResolversTypes['Suggestion']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QuerySuggestArgs, 'text' | 'limit'>
  >;
  neighbourhood?: Resolver<
    Schema.Maybe<ResolversTypes['Neighbourhood']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryNeighbourhoodArgs, 'id' | 'direction' | 'depth' | 'limit'>
  >;
  linksAmong?: Resolver<
    ReadonlyArray<ResolversTypes['Link']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryLinksAmongArgs, 'ids'>
  >;
  citationsBetween?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<Schema.QueryCitationsBetweenArgs, 'source' | 'target'>
  >;
  citationsAmong?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<Schema.QueryCitationsAmongArgs, 'instruments' | 'first'>
  >;
  treatyTrace?: Resolver<
    Schema.Maybe<ResolversTypes['TreatyTrace']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryTreatyTraceArgs, 'id' | 'depth' | 'chainLimit'>
  >;
  paths?: Resolver<
    Schema.Maybe<ResolversTypes['Paths']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'chainLimit' | 'direction'>
  >;
  series?: Resolver<
    Schema.Maybe<ResolversTypes['Series']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QuerySeriesArgs, 'id'>
  >;
  coCited?: Resolver<
    Schema.Maybe<ResolversTypes['RelatedInstruments']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryCoCitedArgs, 'id' | 'limit'>
  >;
  coupled?: Resolver<
    Schema.Maybe<ResolversTypes['RelatedInstruments']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryCoupledArgs, 'id' | 'limit'>
  >;
  mostCited?: Resolver<
    ReadonlyArray<ResolversTypes['CitedCount']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryMostCitedArgs, 'by' | 'limit'>
  >;
  compare?: Resolver<
    Schema.Maybe<ResolversTypes['Comparison']>,
    ParentType,
    ContextType,
    RequireFields<Schema.QueryCompareArgs, 'a' | 'b'>
  >;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  missing?: Resolver<
    ResolversTypes['InstrumentConnection'],
    ParentType,
    ContextType,
    Partial<Schema.QueryMissingArgs>
  >;
  unresolved?: Resolver<
    ResolversTypes['UnresolvedConnection'],
    ParentType,
    ContextType,
    Partial<Schema.QueryUnresolvedArgs>
  >;
  extract?: Resolver<
    ResolversTypes['DraftCheck'],
    ParentType,
    ContextType,
    RequireFields<Schema.QueryExtractArgs, 'text'>
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
  CarriedText?: CarriedTextResolvers<ContextType>;
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
  DraftMention?: DraftMentionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};
