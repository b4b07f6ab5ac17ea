import type { ReadOptions } from '../../cypher/engine.ts';
import { bodiesData } from './bodies.ts';
import { citationGroupsData } from './citation-groups.ts';
import type { Store } from './combined-reads.ts';
import { citationsData } from './citations.ts';
import { comparingData } from './comparing.ts';
import { draftData } from './draft.ts';
import type { Extractor } from './draft.ts';
import { entitiesData } from './entities.ts';
import { facetsData } from './facets.ts';
import { instrumentListsData } from './instrument-lists.ts';
import { instrumentsData } from './instruments.ts';
import { invocationsData } from './invocations.ts';
import { meaning } from './meaning.ts';
import { neighbourhoodData } from './neighbourhood.ts';
import { readsOf } from './read.ts';
import type { Reads } from './read.ts';
import { restrictions } from './restriction.ts';
import { searchData } from './search.ts';
import { seriesData } from './series.ts';
import { textsData } from './texts.ts';
import { tracingData } from './tracing.ts';

/**
 * All that resolvers ask the store for, for one request. Whatever a level of a query wants, for however
 * many rows, comes by one statement for each field; nothing is kept beyond the request.
 */
export function createData(
  store: Store,
  extractor: Extractor,
  options: ReadOptions,
  reads: Reads = readsOf(store, options),
) {
  const { read } = reads;
  const instruments = instrumentsData(read);
  const meant = meaning(instruments.byId);
  const lists = once(() => instrumentListsData(read, instruments));
  const citations = once(() => citationsData(read, instruments));
  const bodies = once(() => bodiesData(read));
  const texts = once(() => textsData(read));
  const entities = once(() => entitiesData(instruments, bodies()));
  const series = once(() => seriesData(read));
  const parts = {
    restrictions: once(() => restrictions(read, meant)),
    facets: once(() => facetsData(read)),
    groups: once(() => citationGroupsData(read, citations())),
    invocations: once(() => invocationsData(read)),
    neighbourhood: once(() => neighbourhoodData(read)),
    tracing: once(() => tracingData(read)),
    comparing: once(() => comparingData(read)),
    search: once(() =>
      searchData({ reads, instruments, lists: lists(), entities: entities(), texts: texts() }),
    ),
    draft: once(() => draftData(extractor, instruments, series())),
  };
  return {
    instruments,
    meant,
    get restrictions() {
      return parts.restrictions();
    },
    get lists() {
      return lists();
    },
    get facets() {
      return parts.facets();
    },
    get citations() {
      return citations();
    },
    get groups() {
      return parts.groups();
    },
    get invocations() {
      return parts.invocations();
    },
    get bodies() {
      return bodies();
    },
    get texts() {
      return texts();
    },
    get entities() {
      return entities();
    },
    get neighbourhood() {
      return parts.neighbourhood();
    },
    get tracing() {
      return parts.tracing();
    },
    get comparing() {
      return parts.comparing();
    },
    get series() {
      return series();
    },
    get search() {
      return parts.search();
    },
    get draft() {
      return parts.draft();
    },
    version: () => store.version(),
  };
}

/** Made when it is first asked for: a request needs two or three of all these. */
function once<Part>(make: () => Part): () => Part {
  let made: { readonly part: Part } | null = null;
  return () => (made ??= { part: make() }).part;
}

export type Data = ReturnType<typeof createData>;
