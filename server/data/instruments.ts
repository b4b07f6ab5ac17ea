import { z } from 'zod';
import type { Params, Row } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { InstrumentFilter } from '../schema.generated.ts';
import { checkFirst, cursorKind } from './cursor.ts';
import type { PageArguments } from './citations.ts';
import type { InstrumentModel, InstrumentPage } from './models.ts';
import { toPage } from './page.ts';
import { oneById } from './read.ts';
import type { Read } from './read.ts';
import { number, numberOrNull, text, textOrNull, textOrNumber, texts } from '../../cypher/rows.ts';
import { LABEL_OF_KIND, kindOfLabels } from './vocabulary.ts';

const statements = {
  byId: loadStatement('read/instruments-by-id'),
  page: loadStatement('read/instruments-page'),
  count: loadStatement('read/instruments-count'),
  among: loadStatement('read/instruments-among'),
};

/** Day of adoption, then id. */
const latestCursor = cursorKind('latest', z.tuple([z.string(), z.string()]));
/** The hit's id: a search is run again, and goes on behind it. */
const searchCursor = cursorKind('search', z.string());

/** Ids of an export that are read by one statement. */
const IDS_AT_ONCE = 20_000;

export function instrumentOf(row: Row): InstrumentModel {
  return {
    node: 'instrument',
    id: text(row, 'id'),
    kind: kindOfLabels(texts(row, 'labels')),
    symbol: textOrNull(row, 'symbol'),
    title: textOrNull(row, 'title'),
    adopted: textOrNull(row, 'adopted'),
    year: numberOrNull(row, 'year'),
    held: row['held'] === true,
    url: textOrNull(row, 'url'),
    session: textOrNumber(row, 'session'),
    meeting: numberOrNull(row, 'meeting'),
    citesCount: number(row, 'citesCount'),
    citedByCount: number(row, 'citedByCount'),
  };
}

/** Instruments by id, by filter, by search. */
export function instrumentsData(read: Read) {
  const byId = oneById(read, statements.byId, instrumentOf);

  /** An instrument that the graph itself refers to: it is there. */
  const existing = async (id: string): Promise<InstrumentModel> => {
    const instrument = await byId.load(id);
    if (!instrument) throw new Error(`The graph refers to ${id} and does not have it.`);
    return instrument;
  };

  const latest = async (filter: InstrumentFilter, args: PageArguments): Promise<InstrumentPage> => {
    const first = checkFirst(args.first);
    const after = args.after ?? null;
    const [day, id] = after === null ? [null, null] : latestCursor.decode(after);
    const params = filterParams(filter);
    const rows = await read(statements.page, { ...params, day, id, limit: first + 1 });
    const models = await modelsById(rows.slice(0, first).map((row) => text(row, 'id')));
    return toPage({
      rows,
      first,
      after,
      cursor: (row) => latestCursor.encode([text(row, 'day'), text(row, 'id')]),
      node: (row) => models(text(row, 'id')),
      totalCount: async () => {
        const [row] = await read(statements.count, params);
        return row ? number(row, 'total') : 0;
      },
    });
  };

  /** A page of those of the hits that fit the filter. */
  const among = async (
    hits: readonly string[],
    filter: InstrumentFilter,
    args: PageArguments,
  ): Promise<InstrumentPage> => {
    const first = checkFirst(args.first);
    const after = args.after ?? null;
    const behind = after === null ? null : searchCursor.decode(after);
    const ids = await idsAmong(hits, filter);
    // A hit that is no longer found (-1) begins the list anew.
    const start = behind === null ? 0 : ids.indexOf(behind) + 1;
    const rows = ids.slice(start, start + first + 1).map((id) => ({ id }));
    const models = await modelsById(rows.slice(0, first).map((row) => row.id));
    return toPage({
      rows,
      first,
      after,
      cursor: (row) => searchCursor.encode(text(row, 'id')),
      node: (row) => models(text(row, 'id')),
      totalCount: async () => ids.length,
    });
  };

  /** Ids of all that fit, the latest first, in pages: for an export. */
  const allIds = async function* (filter: InstrumentFilter): AsyncGenerator<readonly string[]> {
    let behind: { readonly day: string | null; readonly id: string | null } = { day: null, id: null };
    for (;;) {
      const rows = await read(statements.page, { ...filterParams(filter), ...behind, limit: IDS_AT_ONCE });
      yield rows.map((row) => text(row, 'id'));
      const last = rows.at(-1);
      if (!last || rows.length < IDS_AT_ONCE) return;
      behind = { day: text(last, 'day'), id: text(last, 'id') };
    }
  };

  /** Those of the hits that fit the filter, in the hits' order. */
  const idsAmong = async (
    hits: readonly string[],
    filter: InstrumentFilter,
  ): Promise<readonly string[]> => {
    const rows = await read(statements.among, { ids: hits, ...filterParams(filter) });
    const fits = new Set(rows.map((row) => text(row, 'id')));
    return hits.filter((id) => fits.has(id));
  };

  const modelsById = async (ids: readonly string[]): Promise<(id: string) => InstrumentModel> => {
    const models = new Map<string, InstrumentModel>();
    for (const model of await Promise.all(ids.map(existing))) models.set(model.id, model);
    return (id) => {
      const model = models.get(id);
      if (!model) throw new Error(`The instrument ${id} has gone.`);
      return model;
    };
  };

  return {
    byId: (id: string) => byId.load(id),
    existing,
    latest,
    among,
    allIds,
    idsAmong,
  };
}

function filterParams({ kind, body, held, yearFrom, yearTo }: InstrumentFilter): Params {
  return {
    kinds: kind?.map((each) => LABEL_OF_KIND[each]) ?? null,
    bodies: body ?? null,
    held: held ?? null,
    yearFrom: yearFrom ?? null,
    yearTo: yearTo ?? null,
  };
}
