import { describe, expect, it } from 'vitest';
import type { Engine, Params } from '../../../../cypher/engine.ts';
import { exportedLines } from '../../../../cypher/export.ts';
import { refresh } from '../../../../ingest/load/derived/refresh.ts';
import { loadRecord, loadRecords } from '../../../../ingest/load/load.ts';
import { BODIES, CONFERENCES, SOFT_LAW, TREATIES } from '../../../../ingest/registry/tables.ts';
import { asIsoDate } from '../../../../ingest/symbols/ids.ts';
import type { TestStore } from '../../../cypher/contract.ts';
import { withEmptyStore } from '../../../cypher/empty-store.ts';
import { cypher } from '../../../cypher/statement.ts';
import { RecordBuilder, type BuiltRecord } from '../../../fixtures/record.ts';
import { fullRecord } from '../../../fixtures/sample-records.ts';

/** Rows of the registry with as much as they can say. */
const treaty = TREATIES.find(({ aliases, year }) => aliases.length > 1 && year !== null)?.id ?? '';
const softLaw = SOFT_LAW.find(({ aliases, outcomeOf }) => aliases.length > 0 && outcomeOf === null)?.id ?? '';
const body = BODIES.find(({ aliases, symbolPrefix }) => aliases.length > 0 && symbolPrefix !== '')?.id ?? '';
const conference = CONFERENCES.find(({ aliases, years }) => aliases.length > 0 && years.length > 0)?.id ?? '';

/** Cites and names something of every sort that the registry or an id knows, beside what texts alone name. */
const citing = (): BuiltRecord =>
  new RecordBuilder('A/RES/71/3', { title: 'Ponds', session: 71 })
    .paragraph(
      'PP1',
      'Recalling 1514 (XV), S/PRST/2010/22 and A/69/711-S/2015/1, the Treaty, the Law, the Body and the Meeting,',
      { lead: 'Recalling' },
    )
    .cites('A/RES/1514(XV)', '1514 (XV)')
    .cites('S/PRST/2010/22', 'S/PRST/2010/22')
    .cites('A/69/711', 'A/69/711-S/2015/1')
    .names(treaty, ['Treaty'])
    .names(softLaw, ['Law'])
    .names(body, ['Body'])
    .names(conference, ['Meeting'])
    .build();

/** What a data_extract list says of a resolution whose text is not held. */
function listed(): BuiltRecord {
  const facts = { title: 'Listed', adopted: asIsoDate('2005-11-01') };
  const { record, text } = new RecordBuilder('A/RES/60/5', { facts }).build();
  return { record: { ...record, source: { ...record.source, format: 'jsonl' } }, text };
}

/** As an older version of the program left them: id, and what it said otherwise. */
const OUTDATED: readonly (readonly [id: string, said: Params])[] = [
  ['A/RES/1514(XV)', { symbol: 'A/RES/1514(XV)', url: 'https://example.org/1514', year: 1514 }],
  ['S/PRST/2010/22', { year: null, url: null }],
  ['UNTS/900/77', { symbol: 'UNTS/900/77', year: 1900 }],
  ['A/RES/60/5', { url: 'https://example.org/60/5' }],
  [treaty, { title: 'Treaty', aliases: [], year: 1801 }],
  [softLaw, { title: 'Law', aliases: null }],
  ['treaty/convention-on-lakes', { aliases: ['Lake Convention'], year: 1999 }],
  [body, { name: 'Body', aliases: null, kind: null, symbolPrefix: null }],
  ['body/committee-on-lakes', { aliases: ['Lakes'], kind: 'committee', symbolPrefix: 'A/LAKES' }],
  [conference, { name: 'Meeting', aliases: null, place: null, years: [1801] }],
  ['conference/conference-on-lakes', { aliases: [], place: 'Lakeside', years: [1999] }],
];

/** What a refresh does to nodes that an older version wrote, on every engine; run whole on each. */
export function describeMending(name: string, createStore: () => Promise<TestStore>): void {
  describe(`a refresh of a graph that an older version made: ${name}`, () => {
    let engine: Engine;
    withEmptyStore(createStore, (opened) => {
      engine = opened;
    });

    const change = async (text: string, params: Params = {}): Promise<void> => {
      await engine.write((transaction) => transaction.run(cypher(text), params));
    };
    /** Loads everything: nothing is outdated then; gives what the graph says. */
    const load = async (): Promise<readonly string[]> => {
      await loadRecords(engine, [fullRecord(), citing(), listed()]);
      expect(await refresh(engine)).toMatchObject({ mended: 0 });
      return await exportedLines(engine);
    };
    const outdate = async (): Promise<void> => {
      for (const [id, said] of OUTDATED)
        await change('MATCH (n {id: $id}) WHERE n:Instrument OR n:Body OR n:Conference SET n += $said', {
          id,
          said,
        });
    };

    it('mends what ids and registry say of cited instruments, bodies and conferences, and nothing else', async () => {
      const current = await load();
      await outdate();
      expect(await exportedLines(engine)).not.toStrictEqual(current);
      expect(await refresh(engine)).toMatchObject({
        mended: OUTDATED.length,
        authorities: 0,
        relationships: 0,
      });
      expect(await exportedLines(engine)).toStrictEqual(current);
    });

    it('writes nothing the second time', async () => {
      await load();
      await outdate();
      await refresh(engine);
      const version = await engine.version();
      expect(await refresh(engine)).toMatchObject({ mended: 0 });
      expect(await engine.version()).toBe(version);
    });

    it('leaves to held texts what they say, and to the others what texts and lists say of them', async () => {
      await load();
      await change(
        `MATCH (i:Instrument {id: 'A/RES/70/1'})
         SET i.symbol = 'A/RES/70/1 (printed)', i.aliases = ['A/RES/70/1/A'], i.title = 'Brooks', i.year = 2014,
           i.url = 'https://example.org/brooks'`,
      );
      await change(
        `MATCH (i:Instrument {id: 'treaty/convention-on-lakes'}) SET i.title = 'Lakes: a convention'`,
      );
      await change(`MATCH (b:Body {id: 'body/committee-on-lakes'}) SET b.name = 'Lakes Committee'`);
      const before = await exportedLines(engine);
      expect(before.join('\n')).toContain('"aliases":["S/2015/1"]');
      expect(before.join('\n')).toContain('"title":"Listed"');
      expect(await refresh(engine)).toMatchObject({ mended: 0 });
      expect(await exportedLines(engine)).toStrictEqual(before);
    });

    it('gives instruments the label that their ids show, whether their texts are held or not', async () => {
      const current = await load();
      await change(
        `MATCH (i:Instrument {id: 'S/PRST/2010/22'}) REMOVE i:PresidentialStatement SET i:Document`,
      );
      await change(`MATCH (i:Instrument {id: 'A/RES/70/1'}) REMOVE i:Resolution SET i:Decision`);
      await change(`MATCH (i:Instrument {id: 'UNTS/900/77'}) REMOVE i:TreatySeriesEntry SET i.year = 900`);
      expect(await refresh(engine)).toMatchObject({ mended: 3 });
      expect(await exportedLines(engine)).toStrictEqual(current);
      expect(await refresh(engine)).toMatchObject({ mended: 0 });
    });

    // Bodies, conferences, labels, instruments.
    it.each([0, 1, 2, 3])('that is broken off after %i writes is finished by the next', async (writes) => {
      const current = await load();
      await outdate();
      await change(`MATCH (i:Instrument {id: 'A/RES/70/1'}) REMOVE i:Resolution SET i:Decision`);
      await expect(refresh(brokenAfter(engine, writes))).rejects.toThrow('Broken off.');
      await refresh(engine);
      expect(await exportedLines(engine)).toStrictEqual(current);
    });

    it('leaves alone what has become a held text since it was read', async () => {
      await load();
      await change(`MATCH (i:Instrument {id: 'A/RES/61/7'}) SET i.symbol = '61/7', i.url = null`);
      const text = new RecordBuilder('A/RES/61/7', { symbol: 'A/RES/61/7 (printed)' }).build();
      const late = beforeWrites(engine, async () => {
        await loadRecord(engine, text.record, text.text);
      });
      await refresh(late);
      expect(
        await engine.read(
          cypher(`MATCH (i:Instrument {id: 'A/RES/61/7'}) RETURN i.held AS held, i.symbol AS symbol`),
        ),
      ).toStrictEqual([{ held: true, symbol: 'A/RES/61/7 (printed)' }]);
    });
  });
}

/** The engine, of which the process ends after so many writes. */
function brokenAfter(engine: Engine, writes: number): Engine {
  let done = 0;
  return withWrite(engine, async (work) => {
    if (done === writes) throw new Error('Broken off.');
    done += 1;
    return await engine.write(work);
  });
}

/** The engine, on which somebody else does something before the first write. */
function beforeWrites(engine: Engine, other: () => Promise<void>): Engine {
  let waiting: typeof other | null = other;
  return withWrite(engine, async (work) => {
    const first = waiting;
    waiting = null;
    await first?.();
    return await engine.write(work);
  });
}

const withWrite = (engine: Engine, write: Engine['write']): Engine => ({
  info: () => engine.info(),
  version: () => engine.version(),
  read: (...args) => engine.read(...args),
  write,
  bulk: engine.bulk,
  searchText: (...args) => engine.searchText(...args),
  searchPassages: (...args) => engine.searchPassages(...args),
  migrate: () => engine.migrate(),
  close: () => engine.close(),
});
