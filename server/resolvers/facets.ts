import { checkCount } from '../data/cursor.ts';
import { MAX_FACET_VALUES } from '../limits/constants.ts';
import type { BodyCountResolvers, BodyYearsResolvers, FacetsResolvers } from '../resolvers.generated.ts';

export const Facets: FacetsResolvers = {
  kind: ({ restriction }, _args, { data }) => data.facets.kind(restriction),
  body: ({ restriction }, _args, { data }) => data.facets.body(restriction),
  year: ({ restriction }, _args, { data }) => data.facets.year(restriction),
  subject: ({ restriction }, { limit }, { data }) =>
    data.facets.subject(restriction, checkCount('limit', limit, MAX_FACET_VALUES)),
  held: ({ restriction }, _args, { data }) => data.facets.held(restriction),
  role: ({ restriction }, _args, { data }) => data.facets.role(restriction),
  place: ({ restriction }, _args, { data }) => data.facets.place(restriction),
};

export const BodyCount: BodyCountResolvers = {
  body: ({ bodyId }, _args, { data }) => data.bodies.existingBody(bodyId),
};

export const BodyYears: BodyYearsResolvers = {
  body: ({ bodyId }, _args, { data }) => data.bodies.existingBody(bodyId),
};
