import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../cypher/engine.ts';
import { plainWordsOf } from '../../cypher/words.ts';
import type { TestStore } from './contract.ts';
import { cypher } from './statement.ts';

/** What a search by names must find on every engine. */
export function describeSearch(name: string, createStore: () => Promise<TestStore>): void {
  describe(`a search: ${name}`, () => {
    const instruments = [
      { id: 'A/RES/66/128', symbol: 'A/RES/66/128', title: 'Violence against women migrant workers' },
      { id: 'A/RES/128/66', symbol: 'A/RES/128/66', title: 'Oceans' },
      { id: 'S/RES/1325(2000)', symbol: 'S/RES/1325 (2000)', title: 'Women and peace and security' },
      { id: 'A/66/455/Corr.1', symbol: 'A/66/455/Corr.1', title: null },
      { id: 'treaty/charter-of-harbours', title: 'Charter of Harbours', citedByCount: 50_000 },
      {
        id: 'treaty/convention-on-oceans',
        title: 'Convention on “Oceans” (état)',
        aliases: ['COWA', 'Ocean Treaty of Bremen'],
      },
      { id: 'treaty/lamps-1963', title: 'Treaty of Kiel on Lamps', year: 1963, citedByCount: 80 },
      {
        id: 'treaty/lanterns-1969',
        title: 'Treaty of Kiel on the Oil of Lanterns',
        year: 1969,
        citedByCount: 2,
      },
    ];
    const passages = [
      ['with', 'Ships of São Tomé'],
      ['without', 'Ships of Sao Tome'],
      ['apostrophe', 'The lights of Côte d’Ivoire'],
      ['stroke', 'A school of Łódź'],
    ] as const;
    let store: TestStore;
    let engine: Engine;

    beforeAll(async () => {
      store = await createStore();
      engine = await store.open();
      await engine.migrate();
      await engine.write(async (transaction) => {
        await transaction.run(cypher('UNWIND $rows AS row CREATE (i:Instrument) SET i = row'), {
          rows: instruments,
        });
        await transaction.run(cypher('CREATE (:Body {id: $id, name: $name})'), {
          id: 'body/commission-on-the-status-of-women',
          name: 'Commission on the Status of Women',
        });
        await transaction.run(cypher('CREATE (:Conference {id: $id, name: $name, years: $years})'), {
          id: 'conference/lighthouses',
          name: 'Conference on Lighthouses',
          years: [1970, 1972],
        });
        await transaction.run(cypher('UNWIND $rows AS row CREATE (p:Passage) SET p = row'), {
          rows: passages.map(([label, text]) => ({
            id: `A/RES/66/128#${label}`,
            text,
            plainWords: plainWordsOf(text),
          })),
        });
      });
      await engine.close();
    });
    afterAll(() => store.dispose());
    // Opened anew each time: names that were read into memory are not there for the next.
    beforeEach(async () => {
      engine = await store.open();
    });
    afterEach(() => engine.close());

    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ['the whole symbol', 'A/RES/66/128', ['A/RES/66/128']],
      ['the end of a symbol, and not its numbers in another order', '66/128', ['A/RES/66/128']],
      ['a symbol written with a space', 's/res/1325 (2000)', ['S/RES/1325(2000)']],
      ['a corrigendum', '455 corr.1', ['A/66/455/Corr.1']],
      ['words of a title in any case and order', 'MIGRANT violence', ['A/RES/66/128']],
      ['the beginning of a word', 'migra', ['A/RES/66/128']],
      ['a name of a body', 'commission status women', ['body/commission-on-the-status-of-women']],
      ['an abbreviation', 'cowa', ['treaty/convention-on-oceans']],
      ['words of another name', 'treaty bremen', ['treaty/convention-on-oceans']],
      ['letters beyond ASCII', 'ÉTAT', ['treaty/convention-on-oceans']],
      ['letters without their marks', 'etat', ['treaty/convention-on-oceans']],
      ['words and the year of what they name', 'Kiel Treaty 1969', ['treaty/lanterns-1969']],
      ['words and the year of a conference', 'lighthouses 1972', ['conference/lighthouses']],
      ['most of the words, where none has all', 'migrant women of Bremen', ['A/RES/66/128']],
    ];
    it.each(cases)('finds by %s', async (_, query, expected) => {
      const hits = await engine.searchText(query, 10);
      expect(hits.slice(0, expected.length).map(({ id }) => id)).toStrictEqual(expected);
    });

    it('gives all that fits, the best first', async () => {
      const hits = await engine.searchText('women', 10);
      expect(hits.map(({ id }) => id).toSorted()).toStrictEqual([
        'A/RES/66/128',
        'S/RES/1325(2000)',
        'body/commission-on-the-status-of-women',
      ]);
      expect(hits.map(({ score }) => score)).toStrictEqual(
        hits.map(({ score }) => score).toSorted((a, b) => b - a),
      );
    });

    it('gives the same before and after names are read into memory', async () => {
      const queries = ['women', ...cases.map(([, query]) => query)];
      const answers = [];
      for (let time = 0; time < 4; time += 1) {
        answers.push(await Promise.all(queries.map((query) => engine.searchText(query, 10))));
        await wait(100);
      }
      for (const answer of answers) expect(answer).toStrictEqual(answers[0]);
    });

    it.each(['resolution of 19 December 2011', 'charte de la résolution', '99 45'])(
      'finds nothing by words that say nothing, however often a name that has one is cited: %s',
      async (query) => {
        expect(await engine.searchText(query, 10)).toStrictEqual([]);
      },
    );

    it.each([
      ['sao tome', ['with', 'without']],
      ['São Tomé', ['with', 'without']],
      ["cote d'ivoire", ['apostrophe']],
      ['CÔTE D’IVOIRE', ['apostrophe']],
      ['ivoire', ['apostrophe']],
      ['lodz', ['stroke']],
      ['tome cote', []],
    ])('of passages finds words with and without the marks on their letters: %s', async (query, labels) => {
      expect((await engine.searchPassages(query, 10)).map(({ id }) => id).toSorted()).toStrictEqual(
        labels.map((label) => `A/RES/66/128#${label}`),
      );
    });

    it('gives no more than asked for', async () => {
      expect(await engine.searchText('women', 1)).toHaveLength(1);
    });

    it('is given up when its caller has left', async () => {
      const signal = AbortSignal.abort(new Error('gone'));
      await expect(engine.searchText('women', 10, { signal })).rejects.toThrow('gone');
      await expect(engine.searchPassages('women', 10, { signal })).rejects.toThrow('gone');
    });

    it.each(['', '   ', '"', '+ - && || ! ( ) { } [ ] ^ ~ * ? : \\ /', 'zzzz', "' OR 9=9 //"])(
      'finds nothing for %j and does not fail',
      async (query) => {
        expect(await engine.searchText(query, 10)).toStrictEqual([]);
      },
    );

    it('follows what changes', async () => {
      const found = async (title: string) => {
        await engine.write((transaction) =>
          transaction.run(cypher('MATCH (i:Instrument {id: $id}) SET i.title = $title'), {
            id: 'A/RES/128/66',
            title,
          }),
        );
        return (await engine.searchText(title, 5)).map(({ id }) => id);
      };
      expect(await found('Forests')).toStrictEqual(['A/RES/128/66']);
      expect(await found('Oceans')).toContain('A/RES/128/66');
      expect(await engine.searchText('forests', 5)).toStrictEqual([]);
    });

    it('still finds after the store is opened again', async () => {
      await engine.close();
      engine = await store.open();
      expect((await engine.searchText('migrant', 5)).map(({ id }) => id)).toStrictEqual(['A/RES/66/128']);
    });
  });
}
