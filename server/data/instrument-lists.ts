import { z } from 'zod';
import type { Row } from '../../cypher/engine.ts';
import { number, text } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { InstrumentOrder, InstrumentOrderField } from '../schema.generated.ts';
import { cursorKind, pageWanted } from './cursor.ts';
import type { PageArguments } from './cursor.ts';
import { instrumentOf } from './instruments.ts';
import type { Instruments } from './instruments.ts';
import type { InstrumentPage, Restriction } from './models.ts';
import { inListOrder, pageOfList, toPage } from './page.ts';
import type { Read } from './read.ts';
import { leavesAll, restrictionParams } from './restriction.ts';
import { storeWord } from './vocabulary.ts';

const statements = {
  page: loadStatement('read/instruments-page'),
  count: loadStatement('read/instruments-count'),
  among: loadStatement('read/instruments-among'),
};

/** The order, the value that it sorts by, then the id. */
const orderCursor = cursorKind('order', z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]));
/** The hit's id: a search is run again, and goes on behind it. */
const searchCursor = cursorKind('search', z.string());

/** Ids of an export that are read by one statement. */
const IDS_AT_ONCE = 20_000;

/** Symbols go from A to Z; of everything else the largest and latest is wanted first. */
const ascends = (field: InstrumentOrderField): boolean => field === 'SYMBOL';

/** Lists of instruments: in an order, or as a search found them. */
export function instrumentListsData(read: Read, instruments: Instruments) {
  const count = async (restriction: Restriction): Promise<number> => {
    const [row] = await read(statements.count, restrictionParams(restriction));
    return row ? number(row, 'total') : 0;
  };

  return {
    /** Those of these ids that a restriction leaves, in their order. */
    async among(ids: readonly string[], restriction: Restriction): Promise<readonly string[]> {
      if (ids.length === 0) return [];
      const rows = await read(statements.among, { ...restrictionParams(restriction), ids });
      const fits = new Set(rows.map((row) => text(row, 'id')));
      return ids.filter((id) => fits.has(id));
    },

    /** Ids of all that a restriction leaves, the latest first, in pages: for an export. */
    async *allIds(restriction: Restriction): AsyncGenerator<readonly string[]> {
      const order = { order: 'date', up: false, backwards: false, limit: IDS_AT_ONCE };
      for (let behind: { key: string | null; id: string | null } = { key: null, id: null }; ;) {
        const rows = await read(statements.page, { ...restrictionParams(restriction), ...order, ...behind });
        yield rows.map((row) => text(row, 'id'));
        const last = rows.at(-1);
        if (!last || rows.length < IDS_AT_ONCE) return;
        behind = { key: text(last, 'key'), id: text(last, 'id') };
      }
    },

    async sorted(
      restriction: Restriction,
      order: InstrumentOrder | null,
      args: PageArguments,
    ): Promise<InstrumentPage> {
      const wanted = pageWanted(args);
      const field = order?.field === 'RELEVANCE' ? 'DATE' : (order?.field ?? 'DATE');
      const up = order?.direction ? order.direction === 'ASCENDING' : ascends(field);
      const name = `${field} ${up}`;
      const [, key, id] = wanted.cursor === null ? [name, null, null] : orderCursor.decode(wanted.cursor);
      const rows = await read(statements.page, {
        ...restrictionParams(restriction),
        order: storeWord(field),
        key,
        id,
        // Backwards the list is read from its other end.
        up: up !== wanted.backwards,
        backwards: wanted.backwards,
        limit: wanted.count + 1,
      });
      const page = toPage({
        wanted,
        rows: inListOrder(rows, wanted),
        cursor: (row) => orderCursor.encode([name, sortKey(row), text(row, 'id')]),
        node: (row) => instruments.seen(instrumentOf(row)),
        totalCount: () => count(restriction),
      });
      return { ...page, restriction };
    },

    /**
     * Hits that a restriction leaves, in the hits' order: `ids` of the restriction are these hits, which the graph
     * has.
     */
    async asFound(restriction: Restriction, args: PageArguments): Promise<InstrumentPage> {
      const wanted = pageWanted(args);
      const hits = restriction.ids ?? [];
      const ids = leavesAll(restriction) ? hits : await this.among(hits, restriction);
      const rows = pageOfList(wanted, ids, (cursor) => ids.indexOf(searchCursor.decode(cursor)));
      const models = new Map(
        await Promise.all(rows.map(async (id) => [id, await instruments.byId(id)] as const)),
      );
      const page = toPage({
        wanted,
        rows: rows.flatMap((id) => models.get(id) ?? []),
        cursor: ({ id }) => searchCursor.encode(id),
        node: (model) => model,
        totalCount: async () => ids.length,
      });
      return { ...page, restriction };
    },
  };
}

function sortKey(row: Row): string | number {
  const { key } = row;
  return typeof key === 'number' ? key : text(row, 'key');
}

export type InstrumentLists = ReturnType<typeof instrumentListsData>;
