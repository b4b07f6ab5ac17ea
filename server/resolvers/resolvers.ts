import type { NodeModel } from '../data/models.ts';
import type { Resolvers } from '../schema.generated.ts';
import { adoptedTextFields, reportedTextFields } from './adopted-text.ts';
import { Citation, Invocation } from './citation.ts';
import { CitationConnection, InstrumentConnection } from './connections.ts';
import { Evidence } from './evidence.ts';
import { instrumentFields, instrumentType } from './instrument.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { Query } from './query.ts';
import { Containment, SoftLaw, Treaty, TreatySeriesEntry } from './treaty.ts';

/** GraphQL types of nodes that are no instruments; those have one for each kind. */
const TYPE_OF_NODE = {
  citation: 'Citation',
  passage: 'Passage',
  body: 'Body',
  conference: 'Conference',
  unresolved: 'UnresolvedCitation',
} as const satisfies Readonly<Record<Exclude<NodeModel['node'], 'instrument'>, string>>;

const nodeType = (model: NodeModel) =>
  model.node === 'instrument' ? instrumentType(model) : TYPE_OF_NODE[model.node];

/** One object for each type that has more to do than read a property of its model. */
export const resolvers: Resolvers = {
  Query,
  Node: { __resolveType: nodeType },
  Instrument: { __resolveType: instrumentType },
  NamedEntity: { __resolveType: ({ node }) => (node === 'body' ? 'Body' : 'Conference') },
  Resolution: { ...instrumentFields, ...reportedTextFields },
  Decision: { ...instrumentFields, ...reportedTextFields },
  PresidentialStatement: { ...instrumentFields, ...adoptedTextFields },
  Treaty,
  SoftLaw,
  TreatySeriesEntry,
  SalesPublication: instrumentFields,
  Document: instrumentFields,
  Citation,
  Evidence,
  Invocation,
  Containment,
  CitationConnection,
  InstrumentConnection,
  Neighbourhood,
};
