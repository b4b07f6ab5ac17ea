import type { CitationResolvers, InvocationResolvers } from '../schema.generated.ts';

export const Citation: CitationResolvers = {
  source: ({ sourceId }, _args, { data }) => data.instruments.existing(sourceId),
  target: ({ targetId }, _args, { data }) => data.instruments.existing(targetId),
};

export const Invocation: InvocationResolvers = {
  instrument: ({ targetId }, _args, { data }) => data.instruments.existing(targetId),
};
