import type { Context } from '../context.ts';
import { checkCount, checkLength } from '../data/cursor.ts';
import { mostHits } from '../data/find-instruments.ts';
import type { InstrumentModel, NodeModel } from '../data/models.ts';
import { badInput } from '../errors.ts';
import * as limits from '../limits/constants.ts';
import { idsMeant } from '../data/symbol-input.ts';
import type { QueryResolvers } from '../resolvers.generated.ts';
import { readAhead } from './instrument.ts';

/** Every kind of node by its id; at most one of the lookups finds something. */
async function anyNode(id: string, { data }: Context): Promise<NodeModel | null> {
  checkLength('id', id);
  const found = await Promise.all([
    data.instruments.byId(id),
    data.bodies.bodyById(id),
    data.bodies.conferenceById(id),
    data.bodies.subjectById(id),
    id.includes('#') ? data.texts.passage(id) : null,
    data.texts.unresolvedById(id),
    data.citations.byId(id),
  ]);
  return found.find((node) => node !== null) ?? null;
}

/** Two instruments that people mean; null when the graph lacks one of them. */
async function meantPair(
  [a, b]: readonly [{ readonly [argument: string]: string }, { readonly [argument: string]: string }],
  { data }: Context,
): Promise<readonly [InstrumentModel, InstrumentModel] | null> {
  const [first, second] = await Promise.all(
    [a, b].map(async (named) => {
      const [[argument, input] = ['id', '']] = Object.entries(named);
      return await data.meant.instrument(input, argument);
    }),
  );
  return first && second ? [first, second] : null;
}

export const Query: QueryResolvers = {
  node: (_root, { id }, context) => anyNode(id, context),

  nodes: (_root, { ids }, context) => {
    if (ids.length > limits.MAX_NODES)
      throw badInput(
        'ids',
        `The argument ids has ${ids.length} values; at most ${limits.MAX_NODES} are allowed.`,
      );
    return Promise.all(ids.map((id) => anyNode(id, context)));
  },

  instrument: async (_root, { id }, context, info) => {
    await readAhead(idsMeant(checkLength('id', id)), context, info);
    return context.data.meant.instrument(id);
  },

  instruments: async (_root, { search, filter, orderBy, ...page }, { data }) => {
    const wanted = checkLength('search', search ?? '').trim();
    const hits = wanted === '' ? null : await data.search.instrumentIds(wanted, mostHits(filter));
    const restriction = await data.restrictions.of(filter ?? {}, hits);
    return hits && (orderBy?.field ?? 'RELEVANCE') === 'RELEVANCE'
      ? data.lists.asFound(restriction, page)
      : data.lists.sorted(restriction, orderBy ?? null, page);
  },

  search: async (_root, { query, filter, passages, ...page }, { data }) =>
    data.search.page(
      query,
      { passages, restriction: filter ? await data.restrictions.of(filter) : null },
      page,
    ),

  suggest: (_root, { text, limit }, { data }) =>
    data.search.suggest(text, checkCount('limit', limit, limits.MAX_SUGGESTIONS)),

  neighbourhood: async (_root, { id, direction, depth, limit, kind }, { data }) => {
    checkCount('depth', depth, limits.MAX_NEIGHBOURHOOD_DEPTH);
    checkCount('limit', limit, limits.MAX_NEIGHBOURS);
    const root = await data.meant.instrument(id);
    return root && data.neighbourhood.around(root, { direction, depth, limit, kinds: kind ?? null });
  },

  linksAmong: async (_root, { ids }, { data }) => {
    if (ids.length > limits.MAX_LINKED)
      throw badInput(
        'ids',
        `The argument ids has ${ids.length} values; at most ${limits.MAX_LINKED} are allowed.`,
      );
    return data.neighbourhood.links(await data.meant.meantIds(ids, 'ids'));
  },

  citationsBetween: async (_root, { source, target, ...page }, context) => {
    const { meant, citations } = context.data;
    const [[from], [to]] = await Promise.all([
      meant.meantIds([source], 'source'),
      meant.meantIds([target], 'target'),
    ]);
    // What the graph does not have, it has no references of either.
    return citations.between(from ?? source, to ?? target, page);
  },

  citationsAmong: async (_root, { instruments, ...page }, { data }) => {
    if (instruments.length > limits.MAX_AMONG)
      throw badInput(
        'instruments',
        `The argument instruments has ${instruments.length} values; at most ${limits.MAX_AMONG} are allowed.`,
      );
    return data.citations.among(await data.meant.meantIds(instruments), page);
  },

  treatyTrace: async (_root, { id, depth, chainLimit }, { data }) => {
    checkCount('depth', depth, limits.MAX_TRACE_DEPTH);
    checkCount('chainLimit', chainLimit, limits.MAX_TRACE_CHAINS);
    const root = await data.meant.instrument(id);
    return root && data.tracing.treaties(root, depth, chainLimit);
  },

  paths: async (_root, { from, to, maxLength, direction, chainLimit }, context) => {
    checkCount('maxLength', maxLength, limits.MAX_PATH_LENGTH);
    checkCount('chainLimit', chainLimit, limits.MAX_PATHS);
    const pair = await meantPair([{ from }, { to }], context);
    return pair && context.data.tracing.paths(pair[0].id, pair[1].id, { maxLength, direction, chainLimit });
  },

  series: async (_root, { id }, { data }) => {
    const instrument = await data.meant.instrument(id);
    return instrument && { instrumentId: instrument.id, ids: await data.series.idsOf(instrument) };
  },

  coCited: async (_root, { id, limit }, { data }) => {
    checkCount('limit', limit, limits.MAX_RELATED);
    const instrument = await data.meant.instrument(id);
    return instrument && data.comparing.coCited(instrument, limit);
  },

  coupled: async (_root, { id, limit }, { data }) => {
    checkCount('limit', limit, limits.MAX_RELATED);
    const instrument = await data.meant.instrument(id);
    return instrument && data.comparing.coupled(instrument, limit);
  },

  mostCited: async (_root, { by, filter, limit }, { data }) => {
    checkCount('limit', limit, limits.MAX_RELATED);
    const [restriction, references] = await Promise.all([
      data.restrictions.of(by),
      data.restrictions.citation(filter),
    ]);
    return references ? data.comparing.mostCited(restriction, references, limit) : [];
  },

  compare: async (_root, { a, b }, context) => {
    const pair = await meantPair([{ a }, { b }], context);
    return pair && context.data.comparing.compare(...pair);
  },

  stats: (_root, _args, { data }) => data.neighbourhood.stats(),

  missing: async (_root, { filter, ...page }, { data }) =>
    data.lists.sorted(
      await data.restrictions.of({ ...filter, held: false }),
      { field: 'CITED_BY_COUNT' },
      page,
    ),

  unresolved: async (_root, { filter, ...page }, { data }) =>
    data.texts.unresolvedPage(
      {
        instruments: filter?.instrument ? await data.meant.meantIds(filter.instrument) : null,
        status: filter?.status ?? null,
        reason: filter?.reason ? checkLength('reason', filter.reason) : null,
      },
      page,
    ),

  extract: (_root, { text }, { data }) => data.draft.check(text),
};
