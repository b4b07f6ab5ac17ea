import { wordsOf } from '../../cypher/words.ts';
import { MAX_NARROWED_HITS, MAX_SEARCH_HITS } from '../limits/constants.ts';
import type { SearchMatch } from '../schema.generated.ts';
import { idsAsked, isEntityId, namesSearched, searchedWords } from './find-instruments.ts';
import type { InstrumentLists } from './instrument-lists.ts';
import type { Instruments } from './instruments.ts';
import type { Restriction } from './models.ts';
import type { Reads } from './read.ts';
import { idsNamed } from './short-names.ts';

/** Something found, before it is loaded. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly match: SearchMatch;
  /** Ids of passages that hold the words, best first. */
  readonly passages: readonly string[];
}

/** Passages shown for one hit. */
const PASSAGES_PER_HIT = 3;
/** What the query is by itself stands before whatever has its words. */
const MEANT_SCORE = 10_000;

/** Whether a hit is what the query is by itself. */
export const isMeant = ({ score }: Found): boolean => score > MEANT_SCORE / 2;

interface Needs {
  readonly reads: Reads;
  readonly instruments: Pick<Instruments, 'byId'>;
  readonly lists: Pick<InstrumentLists, 'among'>;
}

/** What is looked for. */
interface Wanted {
  /** In the words of texts, too, and not in symbols and names only. */
  readonly passages: boolean;
  /** A filter, which leaves out bodies and conferences; null for all. */
  readonly restriction: Restriction | null;
}

/** What words find in symbols, names and passages, best first: for the search and for exports of its hits. */
export function foundData({ reads, instruments, lists }: Needs) {
  /** What the query is by itself, of what the graph has. */
  const meant = async (query: string): Promise<readonly Found[]> => {
    const named = new Set(idsNamed(query));
    const models = await Promise.all(idsAsked(query).map(async (id) => await instruments.byId(id)));
    return models.flatMap((model, index): Found[] =>
      model
        ? [
            {
              id: model.id,
              score: MEANT_SCORE - index,
              match: named.has(model.id) ? 'NAME' : 'SYMBOL',
              passages: [],
            },
          ]
        : [],
    );
  };

  /** A query may ask for the same under many names: it is looked for once. */
  const known = new Map<string, Promise<readonly Found[]>>();
  const find = (query: string, withPassages: boolean, most = MAX_SEARCH_HITS): Promise<readonly Found[]> => {
    const key = `${withPassages} ${most} ${query}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = look(query, withPassages, most)));
    return found;
  };

  const look = async (query: string, withPassages: boolean, most: number): Promise<readonly Found[]> => {
    if (wordsOf(query).length === 0) return [];
    const exact = await meant(query);
    const [names, passages] = await Promise.all([
      reads.searchText(namesSearched(query, exact.length > 0), most),
      withPassages ? reads.searchPassages(searchedWords(query), most) : [],
    ]);
    const passagesOf = new Map<string, { readonly score: number; readonly ids: string[] }>();
    for (const { id, score } of passages) {
      const instrument = id.split('#', 1)[0] ?? '';
      const found = passagesOf.get(instrument);
      if (!found) passagesOf.set(instrument, { score, ids: [id] });
      else if (found.ids.length < PASSAGES_PER_HIT) found.ids.push(id);
    }
    const found = new Map<string, Found>();
    const add = (hit: Omit<Found, 'passages'>): void => {
      if (!found.has(hit.id)) found.set(hit.id, { ...hit, passages: passagesOf.get(hit.id)?.ids ?? [] });
    };
    for (const hit of exact) add(hit);
    for (const { id, score } of names) add({ id, score, match: 'NAME' });
    for (const [id, { score }] of passagesOf) add({ id, score, match: 'PASSAGE' });
    return [...found.values()].slice(0, most);
  };

  /** The instruments of these that a restriction leaves. */
  const narrowed = async (all: readonly Found[], restriction: Restriction): Promise<readonly Found[]> => {
    const allowed = restriction.ids && new Set(restriction.ids);
    const candidates = instrumentsAmong(all).filter((id) => allowed?.has(id) ?? true);
    const fits = new Set(await lists.among(candidates, restriction));
    return all.filter(({ id }) => fits.has(id));
  };

  return {
    find,

    /** As many as a search goes through: what a filter leaves may stand behind much that fits the words better. */
    async all(query: string, { passages, restriction }: Wanted): Promise<readonly Found[]> {
      const best = await find(query, passages, MAX_NARROWED_HITS);
      return restriction ? await narrowed(best, restriction) : best;
    },
  };
}

/** The instruments among what was found. */
export const instrumentsAmong = (found: readonly Found[]): readonly string[] =>
  found.map(({ id }) => id).filter((id) => !isEntityId(id));
