import { wordsOf } from '../../cypher/words.ts';
import { checkLength, cursorKind, pageWanted } from './cursor.ts';
import type { PageArguments } from './cursor.ts';
import type { Entities } from './entities.ts';
import { searchedWords, searchIds } from './find-instruments.ts';
import { foundData, instrumentsAmong, isMeant } from './found.ts';
import type { Found } from './found.ts';
import { fragmentsOf } from './fragments.ts';
import { highlightsOf } from './highlights.ts';
import type { InstrumentLists } from './instrument-lists.ts';
import type { Instruments } from './instruments.ts';
import { labelOf } from './label.ts';
import type { Restriction, SearchEntityModel, SearchHitModel, SearchPage, SuggestionModel } from './models.ts';
import { once } from './once.ts';
import { pageOfList, toPage } from './page.ts';
import type { Reads } from './read.ts';
import { corrected, doubtful } from './spelling.ts';
import type { Texts } from './texts.ts';
import { z } from 'zod';

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
  const found = foundData({ reads, instruments, lists });
  const idsOf = new Map<string, Promise<readonly string[]>>();

  /** The words with those corrected that no name in the graph has, not as a beginning either; null where there are none. */
  const mended = async (words: readonly string[]): Promise<readonly string[] | null> => {
    const inDoubt = doubtful(words);
    const hits = await Promise.all(inDoubt.map(async (word) => await reads.searchText(word, 1)));
    const unknown = new Set(inDoubt.filter((_, index) => hits[index]?.length === 0));
    return unknown.size === 0 ? null : corrected(words, (word) => !unknown.has(word));
  };

  const suggest = async (typed: string, limit: number): Promise<readonly SuggestionModel[]> => {
    const words = wordsOf(typed);
    if (words.length === 0) return [];
    const all = await found.find(typed, false);
    // What has the other words alone is likely something else: what may have been meant is offered by the search.
    if (!all.some(isMeant) && (await mended(wordsOf(searchedWords(typed))))) return [];
    const hits = all.slice(0, limit);
    const models = await Promise.all(hits.map(({ id }) => entities.byId(id)));
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
      // A symbol is no misspelt word.
      if (items.some(({ node }) => node.match === 'SYMBOL')) return [];
      if (items.filter(({ node }) => hasAll(node, words)).length >= FEW_HITS) return [];
      const better = (await mended(words)) ?? corrected(words);
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
      const all = once(() => found.all(query, { passages, restriction }));
      return {
        query,
        hits: once(async () => {
          const listed = await (restriction ? all() : found.find(query, passages));
          const rows = pageOfList(wanted, listed, () => listed.findIndex(({ id }) => id === behind));
          const hits = await Promise.all(rows.map((hit) => hitOf(hit, words)));
          return toPage({
            wanted,
            rows: hits.filter((hit) => hit !== null),
            cursor: ({ entity }) => hitCursor.encode(entity.id),
            node: (hit) => hit,
            totalCount: async () => listed.length,
          });
        }),
        instrumentIds: async () => instrumentsAmong(await all()),
      };
    },
  };

  async function hitOf(hit: Found, words: readonly string[]): Promise<SearchHitModel | null> {
    const [entity, ...passages] = await Promise.all([
      entities.byId(hit.id),
      ...hit.passages.map((id) => texts.passage(id)),
    ]);
    if (!entity) return null;
    const { score, match } = hit;
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
