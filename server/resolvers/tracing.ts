import type {
  ChainLinkResolvers,
  ChainResolvers,
  PathsResolvers,
  TracedTreatyResolvers,
  TreatyTraceResolvers,
} from '../resolvers.generated.ts';
import type { Context } from '../context.ts';
import type { TracedTreatyModel } from '../data/models.ts';

/** Whether the instrument's own text refers to the treaty in a paragraph, or in a footnote. */
async function refersIn(
  { rootId, treatyId }: TracedTreatyModel,
  footnotes: boolean,
  { data }: Context,
): Promise<boolean> {
  const invocations = await data.invocations.of(rootId, null);
  return invocations
    .filter(({ targetId }) => targetId === treatyId)
    .some(({ citations }) => citations.some(({ evidence }) => (evidence.footnote !== null) === footnotes));
}

export const TreatyTrace: TreatyTraceResolvers = {
  treatyCount: ({ treaties }) => treaties.length,
};

export const TracedTreaty: TracedTreatyResolvers = {
  treaty: ({ treatyId }, _args, { data }) => data.instruments.existing(treatyId),
  namedInText: (model, _args, context) => refersIn(model, false, context),
  citedInFootnotes: (model, _args, context) => refersIn(model, true, context),
};

export const Chain: ChainResolvers = {
  length: ({ links }) => links.length,
};

export const ChainLink: ChainLinkResolvers = {
  from: ({ fromId }, _args, { data }) => data.instruments.existing(fromId),
  to: ({ toId }, _args, { data }) => data.instruments.existing(toId),
  relation: async (link, _args, { data }) => (await data.tracing.evidence(link)).relation,
  forward: async (link, _args, { data }) => (await data.tracing.evidence(link)).forward,
  entries: ({ entryIds }, _args, { data }) => data.instruments.allExisting(entryIds),
  citation: async (link, _args, { data }) => (await data.tracing.evidence(link)).citation,
};

export const Paths: PathsResolvers = {
  from: ({ fromId }, _args, { data }) => data.instruments.existing(fromId),
  to: ({ toId }, _args, { data }) => data.instruments.existing(toId),
};
