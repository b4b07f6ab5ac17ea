import type { Engine, ReadOptions } from '../../cypher/engine.ts';
import { bodiesData } from './bodies.ts';
import { citationsData } from './citations.ts';
import { searchIds } from './find-instruments.ts';
import { instrumentsData } from './instruments.ts';
import { invocationsData } from './invocations.ts';
import { neighbourhoodData } from './neighbourhood.ts';
import { reader } from './read.ts';
import { textsData } from './texts.ts';

/**
 * All that resolvers ask the store for, for one request. Whatever a level of a query wants, for however
 * many rows, comes by one statement for each field; nothing is kept beyond the request.
 */
export function createData(engine: Engine, options: ReadOptions) {
  const read = reader(engine, options);
  return {
    instruments: instrumentsData(read),
    citations: citationsData(read),
    invocations: invocationsData(read),
    bodies: bodiesData(read),
    texts: textsData(read),
    neighbourhood: neighbourhoodData(read),
    searchIds: (query: string) => searchIds(engine, query),
  };
}

export type Data = ReturnType<typeof createData>;
