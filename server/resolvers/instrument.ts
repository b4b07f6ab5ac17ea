import type { Context } from '../context.ts';
import type { CitationParams } from '../data/citation-filter.ts';
import { citationParams } from '../data/citation-filter.ts';
import { pageWanted } from '../data/cursor.ts';
import type { PageArguments } from '../data/cursor.ts';
import { labelOf } from '../data/label.ts';
import type { InstrumentModel, Page } from '../data/models.ts';
import { toPage } from '../data/page.ts';
import { LABEL_OF_KIND } from '../data/vocabulary.ts';
import type { CitationFilter, DocumentResolvers } from '../schema.generated.ts';

/** Which GraphQL type an instrument is. */
export const instrumentType = ({ kind }: InstrumentModel) => LABEL_OF_KIND[kind];

interface FilteredPage extends PageArguments {
  readonly filter?: CitationFilter | null | undefined;
}

const noFilter = citationParams({}, null);

/** A page of what fits a filter: an empty one when the graph has none of the instruments that the filter names. */
async function filteredPage<Model>(
  args: FilteredPage,
  { data }: Context,
  page: (filter: CitationParams) => Promise<Page<Model>>,
): Promise<Page<Model>> {
  const filter = args.filter ? await data.restrictions.citation(args.filter) : noFilter;
  return filter ? page(filter) : emptyPage(args);
}

function emptyPage(args: PageArguments): Page<never> {
  return toPage<never, never>({
    wanted: pageWanted(args),
    rows: [],
    cursor: (row) => row,
    node: (row) => row,
    totalCount: async () => 0,
  });
}

/** Fields of every instrument, whatever its type; Document is the type that has no others. */
export const instrumentFields = {
  label: ({ id, symbol, title }) => labelOf(id, symbol, title),
  subjects: ({ id }, _args, { data }) => data.bodies.subjects(id),
  citations: ({ id }, args, context) =>
    filteredPage(args, context, (filter) => context.data.citations.out(id, filter, args)),
  citedBy: ({ id }, args, context) =>
    filteredPage(args, context, (filter) => context.data.citations.in(id, filter, args)),
  citedInstruments: ({ id }, args, context) =>
    filteredPage(args, context, (filter) => context.data.groups.page('out', id, filter, args)),
  citingInstruments: ({ id }, args, context) =>
    filteredPage(args, context, (filter) => context.data.groups.page('in', id, filter, args)),
  passages: ({ id }, _args, { data }) => data.texts.passages(id),
  invokes: ({ id }, { kind }, { data }) => data.invocations.of(id, kind ?? null),
  mentions: ({ id }, _args, { data }) => data.bodies.mentions(id),
  unresolved: ({ id }, _args, { data }) => data.texts.unresolved(id),
} satisfies DocumentResolvers;
