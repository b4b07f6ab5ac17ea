import type { Row } from '../../cypher/engine.ts';
import { number, numberOrNull, text, textOrNull, textOrNumber } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { InstrumentModel } from './models.ts';
import { oneById } from './read.ts';
import type { Read } from './read.ts';
import { kindOfId } from './vocabulary.ts';

const byIdStatement = loadStatement('read/instruments-by-id');

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

/** Instruments by their ids, all that a level of a query wants by one statement. */
export function instrumentsData(read: Read) {
  const byId = oneById(read, byIdStatement, instrumentOf);
  return {
    byId: (id: string) => byId.load(id),

    /** An instrument that the graph itself refers to: it is there. */
    existing: async (id: string): Promise<InstrumentModel> => {
      const instrument = await byId.load(id);
      if (!instrument) throw new Error(`The graph refers to ${id} and does not have it.`);
      return instrument;
    },

    /** Keeps what another statement has read already. */
    seen(instrument: InstrumentModel): InstrumentModel {
      byId.prime(instrument.id, instrument);
      return instrument;
    },
  };
}

export type Instruments = ReturnType<typeof instrumentsData>;
