import type { CitationConnectionResolvers, InstrumentConnectionResolvers } from '../schema.generated.ts';

export const CitationConnection: CitationConnectionResolvers = {
  edges: ({ items }) => items,
  nodes: ({ items }) => items.map(({ node }) => node),
  totalCount: (page) => page.totalCount(),
};

export const InstrumentConnection: InstrumentConnectionResolvers = {
  edges: ({ items }) => items,
  nodes: ({ items }) => items.map(({ node }) => node),
  totalCount: (page) => page.totalCount(),
};
