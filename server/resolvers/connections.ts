import type {
  CitationConnectionResolvers,
  CitationGroupConnectionResolvers,
  InstrumentConnectionResolvers,
  SearchConnectionResolvers,
  UnresolvedConnectionResolvers,
} from '../resolvers.generated.ts';
import { checkCount } from '../data/cursor.ts';
import { MAX_REASONS } from '../limits/constants.ts';
import { idsSearched } from '../data/symbol-input.ts';

export const CitationConnection: CitationConnectionResolvers = {
  edges: ({ items }) => items,
  nodes: ({ items }) => items.map(({ node }) => node),
  totalCount: (page) => page.totalCount(),
  roles: (page) => page.roles(),
};

export const CitationGroupConnection: CitationGroupConnectionResolvers = {
  edges: ({ items }) => items,
  nodes: ({ items }) => items.map(({ node }) => node),
  totalCount: (page) => page.totalCount(),
};

export const InstrumentConnection: InstrumentConnectionResolvers = {
  edges: ({ items }) => items,
  nodes: ({ items }) => items.map(({ node }) => node),
  totalCount: (page) => page.totalCount(),
  facets: ({ restriction }) => ({ restriction }),
};

export const UnresolvedConnection: UnresolvedConnectionResolvers = {
  edges: ({ items }) => items,
  nodes: ({ items }) => items.map(({ node }) => node),
  totalCount: (page) => page.totalCount(),
  reasons: (page, { limit }) => page.reasons(checkCount('limit', limit, MAX_REASONS)),
};

export const SearchConnection: SearchConnectionResolvers = {
  edges: async ({ hits }) => (await hits()).items,
  nodes: async ({ hits }) => (await hits()).items.map(({ node }) => node),
  pageInfo: async ({ hits }) => (await hits()).pageInfo,
  totalCount: async ({ hits }) => (await hits()).totalCount(),
  meant: ({ query }) => idsSearched(query).slice(1),
  suggestions: (page, _args, { data }) => data.search.otherWords(page),
  facets: async (page, _args, { data }) => ({
    restriction: await data.restrictions.of({}, await page.instrumentIds()),
  }),
};
