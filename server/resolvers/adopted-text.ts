import type { ResolutionResolvers } from '../resolvers.generated.ts';

/** Fields of what an organ adopts at a meeting: resolutions, decisions, presidential statements. */
export const adoptedTextFields = {
  adoptedBy: ({ id }, _args, { data }) => data.bodies.adoptedBy(id),
  agendaItems: ({ id }, _args, { data }) => data.texts.agendaItems(id),
} satisfies ResolutionResolvers;

/** Those of resolutions and decisions, which go to a committee first. */
export const reportedTextFields = {
  ...adoptedTextFields,
  reportedBy: ({ id }, _args, { data }) => data.bodies.reportedBy(id),
} satisfies ResolutionResolvers;
