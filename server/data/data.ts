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
  const lists = instrumentListsData(read, instruments);
  const citations = citationsData(read, instruments);
  const bodies = bodiesData(read);
  const texts = textsData(read);
  const entities = entitiesData(instruments, bodies);
  const series = seriesData(read);
  return {
    instruments,
    meant,
    restrictions: restrictions(read, meant),
    lists,
    facets: facetsData(read),
    citations,
    groups: citationGroupsData(read, citations),
    invocations: invocationsData(read),
    bodies,
    texts,
    entities,
    neighbourhood: neighbourhoodData(read),
    tracing: tracingData(read),
    comparing: comparingData(read),
    series,
    search: searchData({ reads, instruments, lists, entities, texts }),
    draft: draftData(extractor, instruments, series),
    version: () => store.version(),
  };
}

export type Data = ReturnType<typeof createData>;
