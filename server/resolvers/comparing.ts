import type {
  CitationChangesResolvers,
  CitedCountResolvers,
  ComparedCitationResolvers,
  ComparisonResolvers,
  RelatedInstrumentResolvers,
  SeriesMemberResolvers,
  SeriesResolvers,
} from '../resolvers.generated.ts';
import type { Context } from '../context.ts';
import type { CitationChangesModel, SeriesMemberModel, SeriesModel } from '../data/models.ts';

/** What changed since the predecessor; null where there is none, or one of the two texts is not held. */
async function changesOf(
  { instrumentId, predecessorId }: SeriesMemberModel,
  { data }: Context,
): Promise<CitationChangesModel | null> {
  if (predecessorId === null) return null;
  const both = await data.instruments.allExisting([instrumentId, predecessorId]);
  return both.every(({ held }) => held) ? data.comparing.changes(instrumentId, predecessorId) : null;
}

const members = ({ ids }: SeriesModel): readonly SeriesMemberModel[] =>
  ids.map((instrumentId, index) => ({ instrumentId, predecessorId: ids[index - 1] ?? null }));

const placeIn = ({ ids, instrumentId }: SeriesModel): number => ids.indexOf(instrumentId);

export const Series: SeriesResolvers = {
  instrument: ({ instrumentId }, _args, { data }) => data.instruments.existing(instrumentId),
  earlier: (series) => members(series).slice(0, placeIn(series)).toReversed(),
  later: (series) => members(series).slice(placeIn(series) + 1),
  latest: ({ ids, instrumentId }, _args, { data }) => data.instruments.existing(ids.at(-1) ?? instrumentId),
  changes: (series, _args, context) => {
    const member = members(series)[placeIn(series)];
    return member ? changesOf(member, context) : null;
  },
};

export const SeriesMember: SeriesMemberResolvers = {
  instrument: ({ instrumentId }, _args, { data }) => data.instruments.existing(instrumentId),
  changes: (member, _args, context) => changesOf(member, context),
};

export const CitationChanges: CitationChangesResolvers = {
  since: ({ sinceId }, _args, { data }) => data.instruments.existing(sinceId),
  added: ({ addedIds }, _args, { data }) => data.instruments.allExisting(addedIds),
  dropped: ({ droppedIds }, _args, { data }) => data.instruments.allExisting(droppedIds),
};

export const RelatedInstrument: RelatedInstrumentResolvers = {
  instrument: ({ instrumentId }, _args, { data }) => data.instruments.existing(instrumentId),
};

export const CitedCount: CitedCountResolvers = {
  instrument: ({ instrumentId }, _args, { data }) => data.instruments.existing(instrumentId),
};

export const Comparison: ComparisonResolvers = {
  similarity: ({ shared, onlyA, onlyB }) => {
    const total = shared.length + onlyA.length + onlyB.length;
    return total === 0 ? 0 : shared.length / total;
  },
};

export const ComparedCitation: ComparedCitationResolvers = {
  instrument: ({ instrumentId }, _args, { data }) => data.instruments.existing(instrumentId),
};
