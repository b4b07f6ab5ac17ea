import type { NeighbourhoodResolvers, StatsResolvers } from '../resolvers.generated.ts';

export const Neighbourhood: NeighbourhoodResolvers = {
  instruments: ({ root, neighbourIds }, _args, { data }) =>
    data.instruments.allExisting([root.id, ...neighbourIds]),
  links: ({ root, neighbourIds }, _args, { data }) => data.neighbourhood.links([root.id, ...neighbourIds]),
  hiddenCount: async (model, _args, { data }) =>
    (await data.neighbourhood.hiddenByKind(model)).reduce((sum, { count }) => sum + count, 0),
  hiddenByKind: (model, _args, { data }) => data.neighbourhood.hiddenByKind(model),
};

export const Stats: StatsResolvers = {
  wordsHeldCount: (_stats, _args, { data }) => data.texts.withWordsCount(),
  byKind: (_stats, _args, { data }) => data.neighbourhood.byKind(),
  timeline: (_stats, _args, { data }) => data.facets.timeline(),
  version: (_stats, _args, { data }) => data.version(),
};
