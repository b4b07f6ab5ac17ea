import type { NodeModel, SearchEntityModel } from '../data/models.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { adoptedTextFields, reportedTextFields } from './adopted-text.ts';
import { Citation, CitationGroup, Invocation, UnresolvedCitation } from './citation.ts';
import {
  CitationChanges,
  CitedCount,
  ComparedCitation,
  Comparison,
  RelatedInstrument,
  Series,
  SeriesMember,
} from './comparing.ts';
import {
  CitationConnection,
  CitationGroupConnection,
  InstrumentConnection,
  SearchConnection,
  UnresolvedConnection,
} from './connections.ts';
import { DraftCheck, DraftCitation, DraftName } from './draft.ts';
import { Evidence, Passage } from './evidence.ts';
import { BodyCount, BodyYears, Facets } from './facets.ts';
import { instrumentFields, instrumentType } from './instrument.ts';
import { Neighbourhood, Stats } from './neighbourhood.ts';
import { Query } from './query.ts';
import { Chain, ChainLink, Paths, TracedTreaty, TreatyTrace } from './tracing.ts';
import { CarriedText, Containment, SoftLaw, Treaty, TreatySeriesEntry } from './treaty.ts';

/** GraphQL types of nodes that are no instruments; those have one for each kind. */
const TYPE_OF_NODE = {
  citation: 'Citation',
  passage: 'Passage',
  body: 'Body',
  conference: 'Conference',
  subject: 'Subject',
  unresolved: 'UnresolvedCitation',
} as const satisfies Readonly<Record<Exclude<NodeModel['node'], 'instrument'>, string>>;

const nodeType = (model: NodeModel) =>
  model.node === 'instrument' ? instrumentType(model) : TYPE_OF_NODE[model.node];

const searchEntityType = (model: SearchEntityModel) =>
  model.node === 'instrument' ? instrumentType(model) : TYPE_OF_NODE[model.node];

/** One object for each type that has more to do than read a property of its model. */
export const resolvers: Resolvers = {
  Query,
  Node: { __resolveType: nodeType },
  Instrument: { __resolveType: instrumentType },
  NamedEntity: { __resolveType: ({ node }) => (node === 'body' ? 'Body' : 'Conference') },
  SearchEntity: { __resolveType: searchEntityType },
  Resolution: { ...instrumentFields, ...reportedTextFields },
  Decision: { ...instrumentFields, ...reportedTextFields },
  PresidentialStatement: { ...instrumentFields, ...adoptedTextFields },
  Treaty,
  SoftLaw,
  TreatySeriesEntry,
  SalesPublication: instrumentFields,
  Document: instrumentFields,
  Citation,
  CitationGroup,
  Evidence,
  Passage,
  Invocation,
  Containment,
  CarriedText,
  UnresolvedCitation,
  CitationConnection,
  CitationGroupConnection,
  InstrumentConnection,
  UnresolvedConnection,
  SearchConnection,
  Facets,
  BodyCount,
  BodyYears,
  Neighbourhood,
  Stats,
  TreatyTrace,
  TracedTreaty,
  Chain,
  ChainLink,
  Paths,
  Series,
  SeriesMember,
  CitationChanges,
  RelatedInstrument,
  CitedCount,
  Comparison,
  ComparedCitation,
  DraftCheck,
  DraftCitation,
  DraftName,
};
