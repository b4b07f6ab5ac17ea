import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../cypher/engine.ts';
import { exportedLines } from '../../../cypher/export.ts';
import { removeDocuments } from '../../../ingest/load/remove.ts';
import type { DocumentFacts } from '../../../ingest/record.ts';
import { asInstrumentId, asIsoDate } from '../../../ingest/symbols/ids.ts';
import type { TestStore } from '../../cypher/contract.ts';
import { withEmptyStore } from '../../cypher/empty-store.ts';
import { cypher } from '../../cypher/statement.ts';
import type { BuiltRecord } from '../../fixtures/record.ts';
import { fullRecord, laterReading, otherRecord } from '../../fixtures/sample-records.ts';
import { recordsIn } from './graph-of.ts';

const facts: DocumentFacts = {
  title: 'Rivers and lakes',
  adopted: asIsoDate('2015-10-12'),
  vote: { method: 'recorded', inFavour: 120, against: 3, abstaining: 0 },
  sponsors: ['NORWAY'],
  subjects: [{ name: 'WATER RESOURCES', scheme: 'UNBIS' }],
};

/** A line of a data_extract list that tells of the same instrument. */
const list = ({ record }: BuiltRecord): BuiltRecord => ({
  record: {
    ...record,
    source: { ...record.source, format: 'jsonl' },
    document: { ...record.document, facts },
  },
  text: '',
});

/** What taking a text out must do on every engine; run whole on each. */
export function describeRemoval(name: string, createStore: () => Promise<TestStore>): void {
  describe(`removing: ${name}`, () => {
    let engine: Engine;
    withEmptyStore(createStore, (opened) => {
      engine = opened;
    });

    const { load } = recordsIn(() => engine);
    const remove = async (...ids: string[]): Promise<Record<string, string>> => {
      const removals = await removeDocuments(engine, ids.map(asInstrumentId));
      return Object.fromEntries(removals.map(({ id, outcome }) => [id, outcome]));
    };

    it('leaves nothing of a text that stood alone', async () => {
      await load(fullRecord());
      expect(await remove('A/RES/70/1')).toStrictEqual({ 'A/RES/70/1': 'removed' });
      expect(
        await engine.read(cypher('MATCH (n) WHERE NOT n:Migration RETURN count(n) AS count')),
      ).toStrictEqual([{ count: 0 }]);
    });

    it('gives the graph in which it had never been loaded, also where others cite it', async () => {
      await load(otherRecord());
      const without = await exportedLines(engine);
      for (const built of [fullRecord(), laterReading()]) {
        await load(built);
        expect(await remove('A/RES/70/1')).toStrictEqual({ 'A/RES/70/1': 'cited-only' });
        expect(await exportedLines(engine)).toStrictEqual(without);
      }
    });

    it('takes out several at once', async () => {
      await load(fullRecord());
      await load(otherRecord());
      expect(await remove('A/RES/71/2', 'A/RES/70/1')).toStrictEqual({
        'A/RES/71/2': 'removed',
        'A/RES/70/1': 'removed',
      });
      expect(await exportedLines(engine)).toStrictEqual([]);
    });

    it('takes away what the mark-up of the text told beside it', async () => {
      await load(otherRecord());
      const without = await exportedLines(engine);
      const { record, text } = fullRecord();
      await load({ record: { ...record, document: { ...record.document, facts } }, text });
      expect(await exportedLines(engine)).toContainEqual(expect.stringContaining('"ABOUT"'));
      await remove('A/RES/70/1');
      expect(await exportedLines(engine)).toStrictEqual(without);
    });

    it('leaves what a list tells, and an instrument of which only a list tells', async () => {
      await load(list(fullRecord()));
      const listOnly = await exportedLines(engine);
      await load(fullRecord());
      expect(await remove('A/RES/70/1')).toStrictEqual({ 'A/RES/70/1': 'cited-only' });
      expect(await exportedLines(engine)).toStrictEqual(listOnly);
      await load(otherRecord());
      await remove('A/RES/71/2');
      expect(await exportedLines(engine)).toStrictEqual(listOnly);
    });

    it('says what has no text and what is unknown, and leaves the graph alone', async () => {
      await load(fullRecord());
      const before = await exportedLines(engine);
      expect(await remove('A/RES/60/5', 'A/RES/99/999')).toStrictEqual({
        'A/RES/60/5': 'not-held',
        'A/RES/99/999': 'unknown',
      });
      expect(await exportedLines(engine)).toStrictEqual(before);
    });
  });
}
