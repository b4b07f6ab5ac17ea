import type { Context } from '../context.ts';
import { citationsOfInstrument, citationsOfTargets, pageExtras } from './page-extras.ts';
import type { CitationParams } from '../data/citation-filter.ts';
import { citationParams } from '../data/citation-filter.ts';
import { pageWanted } from '../data/cursor.ts';
import type { PageArguments } from '../data/cursor.ts';
import { labelOf } from '../data/label.ts';
import type { CitationPage, InstrumentModel, Page } from '../data/models.ts';
import { organOf } from '../data/organ.ts';
import { toPage } from '../data/page.ts';
import { LABEL_OF_KIND } from '../data/vocabulary.ts';
import type { Selected } from './selection.ts';
import type { DocumentResolvers } from '../resolvers.generated.ts';
import type { CitationFilter } from '../schema.generated.ts';

/** Which GraphQL type an instrument is. */
export const instrumentType = ({ kind }: InstrumentModel) => LABEL_OF_KIND[kind];

interface FilteredPage extends PageArguments {
  readonly filter?: CitationFilter | null | undefined;
}

const noFilter = citationParams({}, null);

/**
 * Reads the first page of an instrument's citations together with the instrument, before it is known which of the
 * ids is meant: one statement instead of two, one after the other.
 */
export async function readAhead(ids: readonly string[], { data }: Context, info: Selected): Promise<void> {
  const asked = citationsOfInstrument(info);
  if (!asked) return;
  const { count, extras } = asked;
  await data.citations.ahead(ids, noFilter, { first: count, extras, inner: citationsOfTargets(asked.info) });
}

/** A page of what fits a filter: an empty one when the graph has none of the instruments that the filter names. */
function filteredPage<Found>(
  args: FilteredPage,
  { data }: Context,
  page: (filter: CitationParams) => Promise<Found> | Found,
): Promise<Found | EmptyPage> | Found {
  if (!args.filter) return page(noFilter);
  return data.restrictions.citation(args.filter).then((filter) => (filter ? page(filter) : emptyPage(args)));
}

type EmptyPage = Page<never> & Pick<CitationPage, 'roles'>;

function emptyPage(args: PageArguments): EmptyPage {
  const page = toPage<never, never>({
    wanted: pageWanted(args),
    rows: [],
    cursor: (row) => row,
    node: (row) => row,
    totalCount: async () => 0,
  });
  return { ...page, roles: async () => [] };
}

/** Fields of every instrument, whatever its type; Document is the type that has no others. */
export const instrumentFields = {
  label: ({ id, symbol, title }) => labelOf(id, symbol, title),
  subjects: ({ id }, _args, { data }) => data.bodies.subjects(id),
  organ: ({ id }) => organOf(id),
  wordsHeld: ({ id, held }, _args, { data }) => held && data.texts.hasWords(id),
  citesByKind: ({ id }, _args, { data }) => data.neighbourhood.kindsAround('out', id),
  citedByKind: ({ id }, _args, { data }) => data.neighbourhood.kindsAround('in', id),
  citations: ({ id }, args, context, info) =>
    filteredPage(args, context, (filter) =>
      context.data.citations.out(id, filter, {
        // Not spread: graphql-js makes arguments without a prototype, and copies of them are slow.
        first: args.first,
        after: args.after,
        last: args.last,
        before: args.before,
        extras: pageExtras(info, 'target'),
        inner: citationsOfTargets(info),
      }),
    ),
  citedBy: ({ id }, args, context, info) =>
    filteredPage(args, context, (filter) =>
      context.data.citations.in(id, filter, { ...args, extras: pageExtras(info, 'source'), inner: null }),
    ),
  citedInstruments: ({ id }, args, context) =>
    filteredPage(args, context, (filter) => context.data.groups.page('out', id, filter, args)),
  citingInstruments: ({ id }, args, context) =>
    filteredPage(args, context, (filter) => context.data.groups.page('in', id, filter, args)),
  passages: ({ id }, _args, { data }) => data.texts.passages(id),
  invokes: ({ id }, { kind }, { data }) => data.invocations.of(id, kind ?? null),
  contains: ({ id }, _args, { data }) => data.invocations.contained(id),
  mentions: ({ id }, _args, { data }) => data.bodies.mentions(id),
  unresolved: ({ id }, _args, { data }) => data.texts.unresolved(id),
} satisfies DocumentResolvers;
