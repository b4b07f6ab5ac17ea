import type {
  CitationGroupResolvers,
  CitationResolvers,
  InvocationResolvers,
  UnresolvedCitationResolvers,
} from '../resolvers.generated.ts';

export const Citation: CitationResolvers = {
  source: ({ source, sourceId }, _args, { data }) => source ?? data.instruments.existing(sourceId),
  target: ({ target, targetId }, _args, { data }) => target ?? data.instruments.existing(targetId),
};

export const CitationGroup: CitationGroupResolvers = {
  instrument: ({ otherId }, _args, { data }) => data.instruments.existing(otherId),
  first: async ({ sourceId, targetId }, _args, { data }) => {
    const { citation } = await data.tracing.evidence({ fromId: sourceId, toId: targetId, entryIds: [] });
    if (!citation) throw new Error(`${sourceId} does not cite ${targetId}.`);
    return citation;
  },
};

export const Invocation: InvocationResolvers = {
  instrument: ({ targetId }, _args, { data }) => data.instruments.existing(targetId),
};

export const UnresolvedCitation: UnresolvedCitationResolvers = {
  source: ({ sourceId }, _args, { data }) => data.instruments.existing(sourceId),
};
