import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../../cypher/engine.ts';
import { exportedLines } from '../../../../cypher/export.ts';
import { refresh } from '../../../../ingest/load/derived/refresh.ts';
import { loadRecords } from '../../../../ingest/load/load.ts';
import { removeDocuments } from '../../../../ingest/load/remove.ts';
import { BODIES } from '../../../../ingest/registry/tables.ts';
import { asInstrumentId, asIsoDate } from '../../../../ingest/symbols/ids.ts';
import type { TestStore } from '../../../cypher/contract.ts';
import { withEmptyStore } from '../../../cypher/empty-store.ts';
import { cypher } from '../../../cypher/statement.ts';
import { RecordBuilder, type BuiltRecord } from '../../../fixtures/record.ts';

const overseer = BODIES.find(({ oversees }) => oversees !== null);

/** One resolution of a series in each year; each cites the one before and, sometimes, a treaty. */
function yearly(session: number, cited: readonly string[]): BuiltRecord {
  const builder = new RecordBuilder(`A/RES/${session}/5`, {
    title: 'Care of rivers',
    adopted: asIsoDate(`${1945 + session}-12-01`),
  }).paragraph('PP1', `Recalling ${cited.join(' and ')} and the Committee and the Treaty,`);
  for (const id of cited) builder.cites(id, id);
  return builder
    .names(overseer?.id ?? '', ['Committee'])
    .names(overseer?.oversees ?? '', ['Treaty'])
    .build();
}

/** What is derived from the whole graph, on every engine. */
export function describeRefresh(name: string, createStore: () => Promise<TestStore>): void {
  describe(`refreshing: ${name}`, () => {
    let engine: Engine;
    withEmptyStore(createStore, (opened) => {
      engine = opened;
    });

    const series = [
      yearly(60, []),
      yearly(61, ['A/RES/60/5']),
      yearly(62, ['A/RES/60/5', 'A/RES/61/5', 'A/RES/40/1']),
    ];
    const derived = () =>
      engine.read(
        cypher(
          'MATCH (s)-[r:FOLLOWS|OVERSEES]->(t) RETURN s.id AS source, type(r) AS type, t.id AS target ORDER BY type, source',
        ),
      );

    it('derives series, oversight and authority, and writes nothing the second time', async () => {
      await loadRecords(engine, series);
      const first = await refresh(engine);
      expect(first).toMatchObject({ relationships: 3, authorities: first.instruments });
      expect(await derived()).toStrictEqual([
        { source: 'A/RES/61/5', type: 'FOLLOWS', target: 'A/RES/60/5' },
        { source: 'A/RES/62/5', type: 'FOLLOWS', target: 'A/RES/61/5' },
        { source: overseer?.id, type: 'OVERSEES', target: overseer?.oversees },
      ]);
      const [most] = await engine.read(
        cypher('MATCH (i:Instrument) RETURN i.id AS id ORDER BY i.authority DESC, id LIMIT 1'),
      );
      expect(most).toStrictEqual({ id: overseer?.oversees });
      expect(await refresh(engine)).toStrictEqual({ ...first, authorities: 0, relationships: 0 });
    });

    it('gives the same whatever was loaded, refreshed and removed before', async () => {
      await loadRecords(engine, series);
      await refresh(engine);
      const direct = await exportedLines(engine);
      const [first, second, third] = series;
      if (!first || !second || !third) throw new Error('Three texts are needed.');
      await removeDocuments(engine, [asInstrumentId('A/RES/61/5')]);
      await refresh(engine);
      expect((await derived()).slice(0, 1)).toStrictEqual([
        { source: 'A/RES/62/5', type: 'FOLLOWS', target: 'A/RES/60/5' },
      ]);
      await loadRecords(engine, [third, second]);
      await refresh(engine);
      expect(await exportedLines(engine)).toStrictEqual(direct);
    });

    it('is no reason for anything to stay when the texts go', async () => {
      await loadRecords(engine, series);
      await refresh(engine);
      await removeDocuments(
        engine,
        ['60', '61', '62'].map((session) => asInstrumentId(`A/RES/${session}/5`)),
      );
      expect(await exportedLines(engine)).toStrictEqual([]);
    });

    it('of an empty graph changes nothing', async () => {
      expect(await refresh(engine)).toStrictEqual({
        instruments: 0,
        references: 0,
        authorities: 0,
        relationships: 0,
        mended: 0,
      });
    });
  });
}
