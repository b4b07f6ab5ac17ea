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
import { likes } from './likes.ts';
import { Unknown } from './notices.ts';
import { once } from './once.ts';
import { readsOf } from './read.ts';
import type { Reads } from './read.ts';
import { restrictions } from './restriction.ts';
import { searchData } from './search.ts';
import { seriesData } from './series.ts';
import { textsData } from './texts.ts';
import { tracingData } from './tracing.ts';
import { treatyGroupsData } from './treaty-groups.ts';

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
  const unknown = new Unknown();
  const meant = meaning(instruments.byId, unknown);
  const lists = once(() => instrumentListsData(read, instruments));
  const citations = once(() => citationsData(read, instruments));
  const bodies = once(() => bodiesData(read));
  const texts = once(() => textsData(read));
  const entities = once(() => entitiesData(instruments, bodies()));
  const series = once(() => seriesData(read));
  const subjects = once(() => bodies().allSubjects());
  return Object.assign(
    lazily({
      instruments: () => instruments,
      meant: () => meant,
      restrictions: () => restrictions(read, meant, unknown),
      lists,
      facets: () => facetsData(read),
      citations,
      groups: () => citationGroupsData(read, citations()),
      invocations: () => invocationsData(read),
      treatyGroups: () => treatyGroupsData(instruments),
      bodies,
      texts,
      entities,
      neighbourhood: () => neighbourhoodData(read),
      tracing: () => tracingData(read),
      comparing: () => comparingData(read),
      series,
      search: () => searchData({ reads, instruments, lists: lists(), entities: entities(), texts: texts() }),
      draft: () => draftData(extractor, { instruments, series: series(), texts: texts() }),
    }),
    {
      version: () => store.version(),
      /** Names in arguments that led to nothing, once all has been asked. */
      notices: () =>
        unknown.notices(likes({ bodies, instruments, subjects })),
    },
  );
}

/**
 * An object whose parts are made when they are first asked for: a request needs two or three of all these. The getters
 * stand in one prototype for all requests: those of an object of its own V8 keeps, with all they lead to, until it
 * collects everything.
 */
function lazily<Parts extends object>(
  makers: { readonly [Name in keyof Parts]: () => Parts[Name] },
): Readonly<Parts> {
  lazyData ??= Lazy.withParts(Object.keys(makers));
  return new lazyData(makers) as unknown as Parts;
}

type Makers = Readonly<Record<string, () => unknown>>;

let lazyData: (new (makers: Makers) => object) | null = null;

class Lazy {
  readonly #makers: Makers;
  readonly #made = new Map<string, unknown>();

  constructor(makers: Makers) {
    this.#makers = makers;
  }

  /** The class of objects with parts of these names. */
  static withParts(names: readonly string[]): new (makers: Makers) => object {
    class WithParts extends Lazy {}
    for (const name of names)
      Object.defineProperty(WithParts.prototype, name, {
        get(this: Lazy) {
          return this.#part(name);
        },
      });
    return WithParts;
  }

  #part(name: string): unknown {
    if (!this.#made.has(name)) this.#made.set(name, this.#makers[name]?.());
    return this.#made.get(name);
  }
}


export type Data = ReturnType<typeof createData>;
