import type { Row, Value } from '../../cypher/engine.ts';
import { number, numberOrNull, text, textOrNull, textOrNumber } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { InstrumentModel } from './models.ts';
import { oneById } from './read.ts';
import type { Read } from './read.ts';
import { numberAt, numberOrNullAt, textAt, textOrNullAt } from './values.ts';
import { kindOfId } from './vocabulary.ts';
import { asInstrumentId } from '../../ingest/symbols/ids.ts';
import { kindOf } from '../../ingest/symbols/kind.ts';

const byIdStatement = loadStatement('read/instruments-by-id');
const aliasStatement = loadStatement('read/aliases');

/** Whether an id has the form of a document's symbol, of which some are the further symbol of another document. */
const isDocumentSymbol = (id: string): boolean =>
  /^[A-Z]+\/.*\d/.test(id) && kindOf(asInstrumentId(id)) === 'document';

export function instrumentOf(row: Row): InstrumentModel {
  const id = text(row, 'id');
  return {
    node: 'instrument',
    id,
    kind: kindOfId(id),
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
    authority: numberOrNull(row, 'authority'),
  };
}

/** An instrument as statements give it in a list: the columns of read/instruments-by-id in their order. */
export function instrumentOfValues(values: readonly Value[]): InstrumentModel {
  const id = textAt(values, 0);
  return {
    node: 'instrument',
    id,
    kind: kindOfId(id),
    symbol: textOrNullAt(values, 1),
    title: textOrNullAt(values, 2),
    adopted: textOrNullAt(values, 3),
    year: numberOrNullAt(values, 4),
    held: values[5] === true,
    url: textOrNullAt(values, 6),
    session: textOrNullAt(values, 7),
    meeting: numberOrNullAt(values, 8),
    citesCount: numberAt(values, 9),
    citedByCount: numberAt(values, 10),
    authority: numberOrNullAt(values, 11),
  };
}

/**
 * An instrument of which a query asks no more than its id, or id, symbol, title and whether it is held; everything
 * else is empty and must not be read from it.
 */
export function namedInstrument(
  id: string,
  symbol: string | null,
  title: string | null,
  held: boolean,
): InstrumentModel {
  return {
    node: 'instrument',
    id,
    kind: kindOfId(id),
    symbol,
    title,
    adopted: null,
    year: null,
    held,
    url: null,
    session: null,
    meeting: null,
    citesCount: 0,
    citedByCount: 0,
    authority: null,
  };
}

/** Instruments by their ids, all that a level of a query wants by one statement. */
export function instrumentsData(read: Read) {
  const byId = oneById(read, byIdStatement, instrumentOf);
  const mainOf = oneById(read, aliasStatement, (row) => text(row, 'instrument'));
  /** What other statements have read already: at once, which is much for a list of them. */
  const seen = new Map<string, InstrumentModel | null>();
  const load = async (id: string): Promise<InstrumentModel> => {
    const instrument = await byId.load(id);
    if (!instrument) throw new Error(`The graph refers to ${id} and does not have it.`);
    return instrument;
  };
  /** "S/2015/1": the second symbol of what is A/69/711. */
  const byAlias = async (id: string): Promise<InstrumentModel | null> => {
    const main = await mainOf.load(id);
    return main === null ? null : await byId.load(main);
  };
  return {
    byId: (id: string): Promise<InstrumentModel | null> | InstrumentModel | null => {
      const known = seen.get(id);
      if (known) return known;
      if (!isDocumentSymbol(id)) return known === undefined ? byId.load(id) : null;
      return known === undefined ? byId.load(id).then((found) => found ?? byAlias(id)) : byAlias(id);
    },

    /** An instrument that the graph itself refers to: it is there. */
    existing: (id: string): Promise<InstrumentModel> | InstrumentModel => seen.get(id) ?? load(id),

    /** Several that the graph itself refers to, in their order. */
    allExisting: (ids: readonly string[]): Promise<InstrumentModel[]> =>
      Promise.all(ids.map(async (id) => seen.get(id) ?? (await load(id)))),

    /** Keeps what another statement has read. */
    seen(instrument: InstrumentModel): InstrumentModel {
      seen.set(instrument.id, instrument);
      return instrument;
    },

    /** Keeps that the graph does not have an instrument. */
    absent(id: string): void {
      seen.set(id, null);
    },
  };
}

export type Instruments = ReturnType<typeof instrumentsData>;
