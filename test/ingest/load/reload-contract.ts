import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { exportedLines } from '../../../cypher/export.ts';
import type { Engine } from '../../../cypher/engine.ts';
import { loadRecord, loadRecords } from '../../../ingest/load/load.ts';
import { TURN } from '../../../ingest/load/take-back.ts';
import { asInstrumentId } from '../../../ingest/symbols/ids.ts';
import type { TestStore } from '../../cypher/contract.ts';
import { withEmptyStore } from '../../cypher/empty-store.ts';
import { RecordBuilder, type BuiltRecord } from '../../fixtures/record.ts';
import { fullRecord, laterReading, otherRecord } from '../../fixtures/sample-records.ts';
import { recordsIn } from './graph-of.ts';

/** There is nothing to tell yet. */
const nothing = (): void => {};

const naming = (id: string, treaty: string): BuiltRecord =>
  new RecordBuilder(id).paragraph('PP1', `Recalling the ${treaty},`).names('treaty/x', [treaty]).build();

/** What loading again, another reading or several at once leaves on every engine; run whole on each. */
export function describeReloading(name: string, createStore: () => Promise<TestStore>): void {
  describe(`loading: ${name}`, () => {
    let engine: Engine;
    withEmptyStore(createStore, (opened) => {
      engine = opened;
    });

    const { load, rows, graphAfter } = recordsIn(() => engine);
    const count = async () =>
      (await rows('MATCH (n) WHERE NOT n:Migration RETURN count(n) AS count'))[0]?.['count'];

    describe('again and in any order', () => {
      it('gives the same graph for the same record twice', async () => {
        const once = await graphAfter(fullRecord(), otherRecord());
        expect(
          await graphAfter(fullRecord(), otherRecord(), fullRecord(), otherRecord(), fullRecord()),
        ).toStrictEqual(once);
      });

      it('gives the same graph in either order', async () => {
        expect(await graphAfter(otherRecord(), fullRecord())).toStrictEqual(
          await graphAfter(fullRecord(), otherRecord()),
        );
      });

      it('gives the same graph in one transaction', async () => {
        const apart = await graphAfter(fullRecord(), otherRecord());
        await graphAfter();
        const results = await loadRecords(engine, [fullRecord(), otherRecord()]);
        expect(results.map(({ outcome }) => outcome)).toStrictEqual(['added', 'added']);
        expect(await exportedLines(engine)).toStrictEqual(apart);
      });

      it('takes the last of two readings in one transaction', async () => {
        const last = await graphAfter(laterReading());
        await graphAfter();
        const results = await loadRecords(engine, [fullRecord(), laterReading()]);
        expect(results.map(({ outcome }) => outcome)).toStrictEqual(['superseded', 'added']);
        expect(await exportedLines(engine)).toStrictEqual(last);
      });

      it('keeps one name of several that texts give, whichever comes first', async () => {
        const [first, second] = [naming('A/RES/1/1', 'Treaty on X'), naming('A/RES/1/2', 'treaty on X')];
        expect(await graphAfter(first, second)).toStrictEqual(await graphAfter(second, first));
      });
    });

    describe('a newer reading', () => {
      it('leaves nothing of the older', async () => {
        const fresh = await graphAfter(laterReading());
        expect(await graphAfter(fullRecord(), laterReading())).toStrictEqual(fresh);
        expect(await count()).toBe(fresh.filter((line) => line.includes('"node":')).length);
      });

      it('leaves what other documents say', async () => {
        const fresh = await graphAfter(otherRecord(), laterReading());
        expect(await graphAfter(fullRecord(), otherRecord(), laterReading())).toStrictEqual(fresh);
        expect(
          await rows(`MATCH (:Treaty)-[r:REGISTERED_AS]->(e) RETURN e.id AS entry, r.statedBy AS statedBy`),
        ).toStrictEqual([{ entry: 'UNTS/900/77', statedBy: 1 }]);
      });

      it('leaves who cites it', async () => {
        await load(otherRecord());
        await load(fullRecord());
        await load(laterReading());
        expect(
          await rows(
            `MATCH (s)-[:CITES]->(i:Instrument {id: 'A/RES/70/1'}) RETURN s.id AS id, i.held AS held`,
          ),
        ).toStrictEqual([{ id: 'A/RES/71/2', held: true }]);
      });
    });

    describe('counts', () => {
      it.each([
        ['after one', [fullRecord()]],
        ['after two', [fullRecord(), otherRecord()]],
        ['after a repetition', [fullRecord(), fullRecord()]],
        ['after a replacement', [fullRecord(), otherRecord(), laterReading()]],
      ])('stand for distinct instruments %s', async (_, records) => {
        await graphAfter(...records);
        const wrong = await rows(
          `MATCH (i:Instrument)
           OPTIONAL MATCH (s:Instrument)-[:CITES|INVOKES]->(i)
           WITH i, count(DISTINCT s) AS citedBy
           OPTIONAL MATCH (i)-[:CITES|INVOKES]->(t:Instrument)
           WITH i, citedBy, count(DISTINCT t) AS cites
           WHERE i.citedByCount <> citedBy OR i.citesCount <> cites
           RETURN i.id AS id, i.citedByCount AS stored, citedBy, i.citesCount AS storedCites, cites`,
        );
        expect(wrong).toStrictEqual([]);
      });
    });

    it('sends all that the texts say before the store has answered anything', async () => {
      await graphAfter(fullRecord());
      const sent: string[] = [];
      let atFirstAnswer: readonly string[] | null = null;
      const noted = async <Result>(names: readonly string[], answer: Promise<Result>): Promise<Result> => {
        sent.push(...names);
        const result = await answer;
        atFirstAnswer ??= [...sent];
        return result;
      };
      const watched: Engine = {
        ...engine,
        write: (work) =>
          engine.write((transaction) =>
            work({
              run: (statement, params) => noted([statement.name], transaction.run(statement, params)),
              runAll: (steps) =>
                noted(
                  steps.map(({ statement }) => statement.name),
                  transaction.runAll(steps),
                ),
            }),
          ),
      };
      const { record, text } = laterReading();
      await loadRecord(watched, record, text);
      expect(atFirstAnswer).toStrictEqual(
        expect.arrayContaining(['write/take-turn', 'write/claim-documents', 'write/passages', 'write/cites']),
      );
      expect(await exportedLines(engine)).toStrictEqual(await graphAfter(laterReading()));
    });

    it('leaves the graph as it was when it fails', async () => {
      const before = await graphAfter(fullRecord());
      const failing: Engine = {
        ...engine,
        write: (work) =>
          engine.write((transaction) =>
            work({
              run: transaction.run,
              runAll: async (steps) => {
                const cut = steps.findIndex(({ statement }) => statement.name === 'write/cites');
                await transaction.runAll(cut < 0 ? steps : steps.slice(0, cut));
                if (cut >= 0) throw new Error('power cut');
              },
            }),
          ),
      };
      const { record, text } = laterReading();
      await expect(loadRecord(failing, record, text)).rejects.toThrow('power cut');
      expect(await exportedLines(engine)).toStrictEqual(before);
    });

    it('may run many times at once', async () => {
      const records = Array.from({ length: 8 }, (_, index) =>
        new RecordBuilder(`A/RES/80/${index}`)
          .paragraph('PP1', 'Recalling its resolutions 60/5 and 61/7 and the Convention on Lakes,')
          .cites('A/RES/60/5', '60/5')
          .cites('A/RES/61/7', '61/7')
          .names('treaty/convention-on-lakes', ['Convention on Lakes'], {
            registrations: [asInstrumentId('UNTS/900/77')],
          })
          .build(),
      );
      const oneByOne = await graphAfter(...records);
      await graphAfter();
      await Promise.all(records.map(load));
      expect(await exportedLines(engine)).toStrictEqual(oneByOne);
    });

    it('waits for one that has written and is not in the store yet', async () => {
      await graphAfter();
      const order: string[] = [];
      let isWritten = nothing;
      const written = new Promise<void>((resolve) => (isWritten = resolve));
      const first = engine.write(async (transaction) => {
        await transaction.runAll([TURN]);
        isWritten();
        await wait(300);
        order.push('first');
      });
      await written;
      const second = load(otherRecord()).then(() => order.push('second'));
      await Promise.all([first, second]);
      expect(order).toStrictEqual(['first', 'second']);
    });
  });
}
