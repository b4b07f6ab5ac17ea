import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Value } from '../../cypher/engine.ts';
import {
  StatementError,
  StoreClosedError,
  StoreTimeoutError,
  WriteInReadError,
} from '../../cypher/errors.ts';
import { cypher } from './statement.ts';

/** A store for one test, empty at first. */
export interface TestStore {
  /** Opens the store; again after `close`, with what was written before. */
  open(): Promise<Engine>;
  /** Removes what the test left. */
  dispose(): Promise<void>;
}

const create = cypher('UNWIND $rows AS row CREATE (i:Instrument) SET i = row');
const ids = cypher('MATCH (i:Instrument) RETURN i.id AS id ORDER BY id');
const nodeCount = cypher('MATCH (n) RETURN count(n) AS count');
const echo = cypher('RETURN $value AS value');

/** What every engine must do; run whole on each. */
export function describeEngine(name: string, createStore: () => Promise<TestStore>): void {
  describe(`the engine contract: ${name}`, () => {
    let store: TestStore;
    let engine: Engine;

    beforeEach(async () => {
      store = await createStore();
      engine = await store.open();
    });
    afterEach(async () => {
      await engine.close();
      await store.dispose();
    });

    describe('statements', () => {
      const values: readonly (readonly [string, Value])[] = [
        ['null', null],
        ['true', true],
        ['a whole number', 1946],
        ['a negative number', -7],
        ['a large whole number', 2 ** 53 - 1],
        ['a fraction', 0.25],
        ['an empty string', ''],
        ['text in several scripts', 'Доклад 決議 تقرير żółć 😀 e\u0301'],
        ['quotation marks, backslashes and line breaks', `' " \\ \` \r\n\t $value {x: 1} //`],
        ['an empty list', []],
        ['a list', ['a', 'b', 'c']],
        ['nested lists and maps with nulls', [{ a: [1, null, { b: 'x' }] }, null]],
        ['a map', { id: 'A/RES/66/128', year: 2011, title: null }],
      ];
      it.each(values)('give %s back as it was given', async (_, value) => {
        expect(await engine.read(echo, { value })).toStrictEqual([{ value }]);
      });

      it('store properties and give them back, null as absent', async () => {
        const row = { id: 'A', title: 'żółć 😀', year: 2011, held: true, aliases: ['a', 'b'], share: 0.5 };
        await engine.write((transaction) => transaction.run(create, { rows: [{ ...row, body: null }] }));
        const found = await engine.read(
          cypher('MATCH (i:Instrument {id: $id}) RETURN properties(i) AS properties, i.body AS body'),
          { id: 'A' },
        );
        expect(found).toStrictEqual([{ properties: row, body: null }]);
      });

      const hostile = `x'}) DETACH DELETE (n) // " \` \\`;
      it('take a parameter as a value, whatever it says', async () => {
        await engine.write((transaction) =>
          transaction.run(create, { rows: [{ id: hostile }, { id: 'B' }] }),
        );
        expect(
          await engine.read(cypher('MATCH (i:Instrument {id: $id}) RETURN i.id AS id'), { id: hostile }),
        ).toStrictEqual([{ id: hostile }]);
        expect(await engine.read(nodeCount)).toStrictEqual([{ count: 2 }]);
      });

      it('take whole numbers for SKIP and LIMIT', async () => {
        await engine.write((transaction) =>
          transaction.run(create, { rows: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] }),
        );
        const page = cypher('MATCH (i:Instrument) RETURN i.id AS id ORDER BY id SKIP $skip LIMIT $limit');
        expect(await engine.read(page, { skip: 1, limit: 1 })).toStrictEqual([{ id: 'B' }]);
      });

      it('say which statement failed', async () => {
        const broken = { name: 'read/broken', text: 'MATCH (i:Instrument RETURN i' };
        const failure = engine.read(broken);
        await expect(failure).rejects.toThrow(StatementError);
        await expect(failure).rejects.toThrow(/read\/broken/);
      });
    });

    describe('statements that are sent without waiting for an answer', () => {
      const add = cypher('CREATE (:Instrument {id: $id, title: $title})');
      const entitle = cypher('MATCH (i:Instrument {id: $id}) SET i.title = i.title + $more');
      const titles = cypher('MATCH (i:Instrument) RETURN i.title AS title');

      it('are done in their order', async () => {
        const seen = await engine.write(async (transaction) => {
          const [, before] = await Promise.all([
            transaction.runAll([
              { statement: add, params: { id: 'A', title: 'a' } },
              { statement: entitle, params: { id: 'A', more: 'b' } },
            ]),
            transaction.run(titles, {}),
            transaction.run(entitle, { id: 'A', more: 'c' }),
            transaction.runAll([{ statement: entitle, params: { id: 'A', more: 'd' } }]),
          ]);
          return before;
        });
        expect(seen).toStrictEqual([{ title: 'ab' }]);
        expect(await engine.read(titles)).toStrictEqual([{ title: 'abcd' }]);
      });

      it('fail all with one that fails, and leave nothing', async () => {
        const broken = { name: 'write/broken', text: 'MATCH (i:Instrument SET i.title = 1' };
        const writing = engine.write((transaction) =>
          Promise.all([
            transaction.run(add, { id: 'A', title: 'a' }),
            transaction.run(broken, {}),
            transaction.run(entitle, { id: 'A', more: 'b' }),
          ]),
        );
        await expect(writing).rejects.toThrow(StatementError);
        expect(await engine.read(titles)).toStrictEqual([]);
        await engine.write((transaction) => transaction.run(add, { id: 'B', title: 'after' }));
        expect(await engine.read(titles)).toStrictEqual([{ title: 'after' }]);
      });

      it('fail the work though nobody ever asks for their answer', async () => {
        const broken = { name: 'write/broken', text: 'MATCH (i:Instrument SET i.title = 1' };
        const writing = engine.write(async (transaction) => {
          void transaction.run(broken, {});
          void transaction.runAll([{ statement: add, params: { id: 'A', title: 'a' } }]);
        });
        await expect(writing).rejects.toThrow(StatementError);
        expect(await engine.read(titles)).toStrictEqual([]);
      });

      it('leave nothing when the work fails before they are answered', async () => {
        const writing = engine.write(async (transaction) => {
          void transaction.runAll([{ statement: add, params: { id: 'A', title: 'a' } }]);
          void transaction.run(entitle, { id: 'A', more: 'b' });
          throw new Error('The work failed.');
        });
        await expect(writing).rejects.toThrow('The work failed.');
        expect(await engine.read(titles)).toStrictEqual([]);
      });
    });

    describe('a read', () => {
      const writes = [
        'CREATE (:Instrument {id: "new"})',
        'MERGE (i:Instrument {id: "A"}) SET i.title = "changed" RETURN i.id AS id',
        'MATCH (i:Instrument) DETACH DELETE i',
        'MATCH (i:Instrument) REMOVE i.title',
        'CREATE INDEX refused IF NOT EXISTS FOR (i:Instrument) ON (i.title)',
      ];
      it.each(writes)('refuses to write: %s', async (text) => {
        await engine.write((transaction) => transaction.run(create, { rows: [{ id: 'A', title: 't' }] }));
        await expect(engine.read(cypher(text))).rejects.toThrow(WriteInReadError);
        expect(await engine.read(cypher('MATCH (n) RETURN n.id AS id, n.title AS title'))).toStrictEqual([
          { id: 'A', title: 't' },
        ]);
      });

      it('is given up after its time', async () => {
        const endless = cypher(
          'UNWIND range(1, 1200) AS a UNWIND range(1, 1200) AS b WITH a, b WHERE (a * b) % 7 = 1 RETURN count(*) AS n',
        );
        await expect(engine.read(endless, {}, { timeout: 20 })).rejects.toThrow(StoreTimeoutError);
      });

      it('is not begun for a caller that has left before', async () => {
        const signal = AbortSignal.abort(new Error('gone'));
        await expect(engine.read(ids, {}, { signal })).rejects.toThrow('gone');
      });

      it('is given up when it is called off', async () => {
        const called = new AbortController();
        const reason = new Error('the client left');
        const endless = cypher('UNWIND range(1, 900) AS a UNWIND range(1, 900) AS b RETURN count(*) AS n');
        const answer = engine.read(endless, {}, { signal: called.signal });
        called.abort(reason);
        await expect(answer).rejects.toBe(reason);
      });
    });

    describe('a unit of work', () => {
      it('takes effect as a whole', async () => {
        const result = await engine.write(async (transaction) => {
          await transaction.run(create, { rows: [{ id: 'A' }] });
          return transaction.run(ids, {});
        });
        expect(result).toStrictEqual([{ id: 'A' }]);
        expect(await engine.read(ids)).toStrictEqual([{ id: 'A' }]);
      });

      it('leaves nothing when it fails', async () => {
        const failure = new Error('no more');
        const work = engine.write(async (transaction) => {
          await transaction.run(create, { rows: [{ id: 'A' }] });
          throw failure;
        });
        await expect(work).rejects.toBe(failure);
        expect(await engine.read(nodeCount)).toStrictEqual([{ count: 0 }]);
      });

      it('leaves nothing when one of its statements fails', async () => {
        const work = engine.write(async (transaction) => {
          await transaction.run(create, { rows: [{ id: 'A' }] });
          await transaction.run(cypher('CREATE (i:Instrument'), {});
        });
        await expect(work).rejects.toThrow(StatementError);
        expect(await engine.read(nodeCount)).toStrictEqual([{ count: 0 }]);
      });

      it('is not seen before its end', async () => {
        await engine.write(async (transaction) => {
          await transaction.run(create, { rows: [{ id: 'A' }] });
          expect(await engine.read(nodeCount)).toStrictEqual([{ count: 0 }]);
        });
        expect(await engine.read(nodeCount)).toStrictEqual([{ count: 1 }]);
      });

      it('does not disturb others that run at the same time', async () => {
        await engine.migrate();
        const merge = cypher('MERGE (i:Instrument {id: $id}) SET i.count = coalesce(i.count, 0) + 1');
        await Promise.all(
          Array.from({ length: 12 }, () =>
            engine.write((transaction) => transaction.run(merge, { id: 'A' })),
          ),
        );
        expect(
          await engine.read(cypher('MATCH (i:Instrument) RETURN i.id AS id, i.count AS count')),
        ).toStrictEqual([{ id: 'A', count: 12 }]);
      });

      it('lets readers go on, who see each transaction whole', async () => {
        const pair = cypher('UNWIND $rows AS row CREATE (i:Instrument) SET i = row');
        const progress = { writing: true };
        const writer = (async () => {
          for (let batch = 0; batch < 20; batch++) {
            await engine.write(async (transaction) => {
              await transaction.run(pair, { rows: [{ id: `${batch}-a` }] });
              await transaction.run(pair, { rows: [{ id: `${batch}-b` }] });
            });
          }
          progress.writing = false;
        })();
        const counts: Value[] = [];
        while (progress.writing) counts.push((await engine.read(nodeCount))[0]?.['count'] ?? null);
        await writer;
        expect(counts.filter((count) => Number(count) % 2 !== 0)).toStrictEqual([]);
        expect(await engine.read(nodeCount)).toStrictEqual([{ count: 40 }]);
      });
    });

    describe('a migration', () => {
      it('may be called again', async () => {
        await engine.migrate();
        await engine.migrate();
        const migrations = await engine.read(
          cypher('MATCH (m:Migration) RETURN m.name AS name, count(*) AS count'),
        );
        expect(migrations.length).toBeGreaterThan(0);
        expect(migrations.every(({ count }) => count === 1)).toBe(true);
      });

      it('makes ids unique', async () => {
        await engine.migrate();
        const twice = engine.write((transaction) =>
          transaction.run(create, { rows: [{ id: 'A' }, { id: 'A' }] }),
        );
        await expect(twice).rejects.toThrow(StatementError);
      });

      it('refuses a store that a later version made', async () => {
        await engine.write((transaction) =>
          transaction.run(cypher('CREATE (:Migration {name: "999-of-the-future"})'), {}),
        );
        await expect(engine.migrate()).rejects.toThrow(/later version.*999-of-the-future/);
      });
    });

    describe('closing', () => {
      it('keeps what was written', async () => {
        await engine.write((transaction) => transaction.run(create, { rows: [{ id: 'A', title: 'kept' }] }));
        await engine.close();
        engine = await store.open();
        expect(await engine.read(cypher('MATCH (i:Instrument) RETURN i.title AS title'))).toStrictEqual([
          { title: 'kept' },
        ]);
      });

      it('may be done twice, and then nothing is answered', async () => {
        await engine.close();
        await engine.close();
        await expect(engine.read(ids)).rejects.toThrow(StoreClosedError);
        await expect(engine.write((t) => t.run(ids, {}))).rejects.toThrow(StoreClosedError);
        await expect(engine.searchText('x', 1)).rejects.toThrow(StoreClosedError);
      });
    });

    it('says what it is', async () => {
      const { kind, description } = await engine.info();
      expect(kind).toBe(name);
      expect(description).toMatch(
        kind === 'neo4j' ? /^Neo4j \d+\.\d+.* at \w+:\/\// : /^embedded store in .+/,
      );
    });
  });
}
