import type { NeighbourhoodResolvers } from '../schema.generated.ts';

export const Neighbourhood: NeighbourhoodResolvers = {
  instruments: ({ root, neighbourIds }, _args, { data }) =>
    Promise.all([root.id, ...neighbourIds].map(data.instruments.existing)),
  links: ({ root, neighbourIds }, _args, { data }) => data.neighbourhood.links([root.id, ...neighbourIds]),
  hiddenCount: ({ neighbourIds, neighbourCount }) => neighbourCount - neighbourIds.length,
};
