import { describe, expect, it } from 'vitest';
import { exportedLines } from '../../../cypher/export.ts';
import type { Engine, Row } from '../../../cypher/engine.ts';
import { refresh } from '../../../ingest/load/derived/refresh.ts';
import { loadRecord, loadRecords } from '../../../ingest/load/load.ts';
import { removeDocuments } from '../../../ingest/load/remove.ts';
import { asInstrumentId } from '../../../ingest/symbols/ids.ts';
import type { TestStore } from '../../cypher/contract.ts';
import { withEmptyStore } from '../../cypher/empty-store.ts';
import { cypher } from '../../cypher/statement.ts';
import { RecordBuilder, type BuiltRecord } from '../../fixtures/record.ts';
import { graphOf } from './graph-of.ts';
import { asker } from '../../server/fixture/ask.ts';
import { countingEngine } from '../../server/fixture/counting-engine.ts';

/** Prints both symbols of one report. */
const double = new RecordBuilder('A/RES/69/901')
  .paragraph('PP1', 'Recalling the report (A/69/911-S/2015/91),')
  .cites('A/69/911', 'A/69/911-S/2015/91')
  .build();
const doubleLater = new RecordBuilder('A/RES/69/901')
  .paragraph('PP1', 'Recalling the report (A/69/911),')
  .cites('A/69/911', 'A/69/911')
  .build();
/** Knows the report, and a part of it, by the second symbol only. */
const single = new RecordBuilder('S/RES/2990(2019)')
  .paragraph('PP1', 'Recalling the report (S/2015/91) and its addendum (S/2015/91/Add.1),')
  .cites('S/2015/91', 'S/2015/91')
  .cites('S/2015/91/Add.1', 'S/2015/91/Add.1')
  .build();
/** Knows it by both, in two places. */
const both = new RecordBuilder('A/RES/70/902')
  .paragraph('PP1', 'Recalling A/69/911,')
  .paragraph('PP2', 'Recalling also S/2015/91,')
  .cites('A/69/911', 'A/69/911')
  .cites('S/2015/91', 'S/2015/91')
  .build();

/** What is printed with two symbols is one instrument, on every engine. */
export function describeAliases(name: string, createStore: () => Promise<TestStore>): void {
  describe(`double symbols: ${name}`, () => {
    let engine: Engine;
    withEmptyStore(createStore, (opened) => {
      engine = opened;
    });

    const load = ({ record, text }: BuiltRecord) => loadRecord(engine, record, text);
    const rows = (text: string): Promise<readonly Row[]> => engine.read(cypher(text));
    const graphAfter = (...records: readonly BuiltRecord[]) => graphOf(engine, records);

    it('both symbols lead to one instrument, which all who cite either cite', async () => {
      await load(single);
      await load(double);
      await load(both);
      expect(
        await rows(
          `MATCH (i:Instrument {id: 'A/69/911'})<-[r:CITES]-(s)
           RETURN s.id AS source, r.cited AS cited, i.citedByCount AS citedBy, i.aliases AS aliases
           ORDER BY source, cited`,
        ),
      ).toStrictEqual(
        [
          { source: 'A/RES/69/901', cited: null },
          { source: 'A/RES/70/902', cited: 'S/2015/91' },
          { source: 'A/RES/70/902', cited: null },
          { source: 'S/RES/2990(2019)', cited: 'S/2015/91' },
        ].map((row) => ({ ...row, citedBy: 3, aliases: ['S/2015/91'] })),
      );
      expect(await rows(`MATCH (i:Instrument {id: 'S/2015/91'}) RETURN i.id AS id`)).toStrictEqual([]);
      expect(
        await rows(`MATCH (i:Instrument {id: 'A/RES/70/902'}) RETURN i.citesCount AS cites`),
      ).toStrictEqual([{ cites: 1 }]);
      expect(
        await rows(`MATCH (p:Instrument {id: 'S/2015/91/Add.1'})-[:PART_OF]->(w) RETURN w.id AS whole`),
      ).toStrictEqual([{ whole: 'A/69/911' }]);
    });

    it('the order of loading does not matter, nor does one batch or several', async () => {
      const graph = await graphAfter(single, double, both);
      expect(await graphAfter(double, both, single)).toStrictEqual(graph);
      expect(await graphAfter(both, single, double)).toStrictEqual(graph);
      expect(await graphAfter(both, single, double, single, double)).toStrictEqual(graph);
      await graphAfter();
      await loadRecords(engine, [both, single, double]);
      expect(await exportedLines(engine)).toStrictEqual(graph);
    });

    it('when no text prints both any more, they are two again', async () => {
      const without = await graphAfter(single, both);
      await graphAfter(single, double, both);
      await removeDocuments(engine, [asInstrumentId('A/RES/69/901')]);
      expect(await exportedLines(engine)).toStrictEqual(without);

      const later = await graphAfter(single, both, doubleLater);
      expect(await graphAfter(double, single, both, doubleLater)).toStrictEqual(later);
    });

    it('nothing is left when all texts are taken out', async () => {
      await graphAfter(single, double, both);
      await removeDocuments(engine, ['A/RES/69/901', 'A/RES/70/902', 'S/RES/2990(2019)'].map(asInstrumentId));
      expect(await exportedLines(engine)).toStrictEqual([]);
    });

    it('a refresh mends what two loads at once may leave', async () => {
      const graph = await graphAfter(double, single);
      await graphAfter(double);
      await engine.write(async (transaction) => {
        await transaction.run(
          cypher(
            `MATCH (i:Instrument {id: 'A/RES/69/901'})
             CREATE (i)-[:CITES {id: 'x'}]->(:Instrument:Document {id: 'S/2015/91', held: false, citedByCount: 1})`,
          ),
          {},
        );
      });
      await refresh(engine);
      expect(
        await rows(`MATCH (:Instrument {id: 'A/69/911'})<-[r:CITES {id: 'x'}]-() RETURN r.cited AS cited`),
      ).toStrictEqual([{ cited: 'S/2015/91' }]);
      expect(graph.length).toBeGreaterThan(0);
    });

    it('people find the instrument by either symbol', async () => {
      await graphAfter(single, double);
      const ask = asker(countingEngine(engine));
      const { data, errors } = await ask(
        `query ($id: ID!, $both: ID!) {
          second: instrument(id: $id) { id citedByCount }
          whole: instrument(id: $both) { id }
          ahead: instrument(id: $id) { citedBy(first: 5) { nodes { source { id } } } }
          search(query: "S/2015/91", first: 2) { nodes { entity { ... on Document { id } } } }
        }`,
        { id: 'S/2015/91', both: 'A/69/911-S/2015/91' },
      );
      expect({ data: JSON.parse(JSON.stringify(data)), errors }).toMatchObject({
        errors: [],
        data: {
          second: { id: 'A/69/911', citedByCount: 2 },
          whole: { id: 'A/69/911' },
          ahead: {
            citedBy: { nodes: [{ source: { id: 'A/RES/69/901' } }, { source: { id: 'S/RES/2990(2019)' } }] },
          },
          search: { nodes: [{ entity: { id: 'A/69/911' } }, { entity: { id: 'S/2015/91/Add.1' } }] },
        },
      });
    });
  });
}
