import type { Context } from '../context.ts';
import { checkCount, checkLength } from '../data/cursor.ts';
import type { InstrumentModel, NodeModel } from '../data/models.ts';
import { idsMeant } from '../data/symbol-input.ts';
import { MAX_NEIGHBOURS } from '../limits/constants.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** The instrument that a person means by an id or symbol; of several that may be meant, the likeliest held or cited. */
async function meantInstrument(input: string, { data }: Context): Promise<InstrumentModel | null> {
  const found = await Promise.all(idsMeant(checkLength('id', input)).map(data.instruments.byId));
  return found.find((instrument) => instrument !== null) ?? null;
}

/** Every kind of node by its id; at most one of the lookups finds something. */
async function anyNode(id: string, { data }: Context): Promise<NodeModel | null> {
  const found = await Promise.all([
    data.instruments.byId(id),
    data.bodies.bodyById(id),
    data.bodies.conferenceById(id),
    data.texts.passage(id),
    data.texts.unresolvedById(id),
    data.citations.byId(id),
  ]);
  return found.find((node) => node !== null) ?? null;
}

export const Query: QueryResolvers = {
  node: (_root, { id }, context) => anyNode(checkLength('id', id), context),

  instrument: (_root, { id }, context) => meantInstrument(id, context),

  instruments: async (_root, { search, filter, first, after }, { data }) => {
    const wanted = checkLength('search', search ?? '').trim();
    if (wanted === '') return data.instruments.latest(filter ?? {}, { first, after });
    return data.instruments.among(await data.searchIds(wanted), filter ?? {}, { first, after });
  },

  neighbourhood: async (_root, { id, direction, limit }, context) => {
    checkCount('limit', limit, MAX_NEIGHBOURS);
    const root = await meantInstrument(id, context);
    if (!root) return null;
    const { ids, total } = await context.data.neighbourhood.neighbours(root.id, direction, limit);
    return { root, neighbourIds: ids, neighbourCount: total };
  },

  citationsBetween: (_root, { source, target, first, after }, { data }) =>
    data.citations.between(checkLength('source', source), checkLength('target', target), { first, after }),

  stats: (_root, _args, { data }) => data.neighbourhood.stats(),
};
