import { wordsOf } from '../../cypher/words.ts';
import { MAX_NARROWED_HITS, MAX_SEARCH_HITS } from '../limits/constants.ts';
import type { SearchMatch } from '../schema.generated.ts';
import { checkLength, cursorKind, pageWanted } from './cursor.ts';
import type { PageArguments } from './cursor.ts';
import type { Entities } from './entities.ts';
import { idsAsked, isEntityId, namesSearched, searchIds, searchedWords } from './find-instruments.ts';
import { fragmentsOf } from './fragments.ts';
import { highlightsOf } from './highlights.ts';
import type { InstrumentLists } from './instrument-lists.ts';
import type { Instruments } from './instruments.ts';
import { labelOf } from './label.ts';
import type { Restriction, SearchEntityModel, SearchHitModel, SearchPage, SuggestionModel } from './models.ts';
import { once } from './once.ts';
import { pageOfList, toPage } from './page.ts';
import type { Reads } from './read.ts';
import { corrected } from './spelling.ts';
import { idsNamed } from './short-names.ts';
import type { Texts } from './texts.ts';
import { z } from 'zod';

/** Something found, before it is loaded. */
interface Found {
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
/** With fewer hits, other words are suggested. */
const FEW_HITS = 3;

const hitCursor = cursorKind('hit', z.string());

interface Needs {
  readonly reads: Reads;
  readonly instruments: Instruments;
  readonly lists: InstrumentLists;
  readonly entities: Entities;
  readonly texts: Texts;
}

/** Finding things by symbol, name and words. */
export function searchData({ reads, instruments, lists, entities, texts }: Needs) {
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

  const idsOf = new Map<string, Promise<readonly string[]>>();

  const suggest = async (typed: string, limit: number): Promise<readonly SuggestionModel[]> => {
    const words = wordsOf(typed);
    if (words.length === 0) return [];
    const found = (await find(typed, false)).slice(0, limit);
    const models = await Promise.all(found.map(({ id }) => entities.byId(id)));
    return models.flatMap((entity): SuggestionModel[] => {
      if (!entity) return [];
      const label = entity.node === 'instrument' ? labelOf(entity.id, entity.symbol, entity.title) : entity.name;
      const name = nameOf(entity);
      const text = highlightsOf(label, words).length === 0 && name ? name : label;
      return [{ entity, text, highlights: highlightsOf(text, words) }];
    });
  };

  return {
    /** Ids of the instruments that a search finds, best first; the graph has them. */
    instrumentIds: (query: string, most: number): Promise<readonly string[]> => {
      const key = `${most} ${query}`;
      let ids = idsOf.get(key);
      if (!ids) idsOf.set(key, (ids = searchIds(reads, instruments, checkLength('search', query), most)));
      return ids;
    },

    suggest: (typed: string, limit: number) => suggest(checkLength('text', typed), limit),

    /** Other words to try; none when enough was found that has all the words. */
    async otherWords({ query, hits }: SearchPage): Promise<readonly SuggestionModel[]> {
      const words = wordsOf(query);
      const { items } = await hits();
      if (items.filter(({ node }) => hasAll(node, words)).length >= FEW_HITS) return [];
      const better = corrected(words);
      return better ? suggest(better.join(' '), 5) : [];
    },

    page(
      query: string,
      { passages, restriction }: { readonly passages: boolean; readonly restriction: Restriction | null },
      args: PageArguments,
    ): SearchPage {
      const wanted = pageWanted(args);
      const behind = wanted.cursor === null ? null : hitCursor.decode(wanted.cursor);
      const words = wordsOf(checkLength('query', query));
      const all = async (most: number) => (words.length === 0 ? [] : await find(query, passages, most));
      // What a filter leaves may stand behind much that fits the words better.
      const counted = once(async () => {
        const best = await all(MAX_NARROWED_HITS);
        return restriction ? await narrowed(best, restriction) : best;
      });
      return {
        query,
        hits: once(async () => {
          const found = await (restriction ? counted() : all(MAX_SEARCH_HITS));
          const rows = pageOfList(wanted, found, () => found.findIndex(({ id }) => id === behind));
          const hits = await Promise.all(rows.map((hit) => hitOf(hit, words)));
          return toPage({
            wanted,
            rows: hits.filter((hit) => hit !== null),
            cursor: ({ entity }) => hitCursor.encode(entity.id),
            node: (hit) => hit,
            totalCount: async () => found.length,
          });
        }),
        instrumentIds: async () => (await counted()).map(({ id }) => id).filter((id) => !isEntityId(id)),
      };
    },
  };

  async function narrowed(all: readonly Found[], restriction: Restriction): Promise<readonly Found[]> {
    const allowed = restriction.ids && new Set(restriction.ids);
    const candidates = all.map(({ id }) => id).filter((id) => !isEntityId(id) && (allowed?.has(id) ?? true));
    const fits = new Set(await lists.among(candidates, restriction));
    return all.filter(({ id }) => fits.has(id));
  }

  async function hitOf(found: Found, words: readonly string[]): Promise<SearchHitModel | null> {
    const [entity, ...passages] = await Promise.all([
      entities.byId(found.id),
      ...found.passages.map((id) => texts.passage(id)),
    ]);
    if (!entity) return null;
    const { score, match } = found;
    return {
      entity,
      score,
      match,
      fragments: fragmentsOf(
        entity,
        passages.filter((passage) => passage !== null),
        words,
        match,
      ),
    };
  }
}

/** Whether a hit is what the query means, or its fragments have each of the words. */
const hasAll = ({ match, fragments }: SearchHitModel, words: readonly string[]): boolean =>
  match === 'SYMBOL' ||
  words.every((word) => fragments.some(({ text }) => highlightsOf(text, [word]).length > 0));

const nameOf = (entity: SearchEntityModel): string | null =>
  entity.node === 'instrument' ? entity.title : entity.name;
