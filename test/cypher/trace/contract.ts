import { assert, asyncProperty, integer, tuple, uniqueArray } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../cypher/engine.ts';
import type { Read } from '../../../cypher/trace/read.ts';
import { shortestPaths, type PathOptions } from '../../../cypher/trace/paths.ts';
import { linkReferences } from '../../../cypher/trace/references.ts';
import { treatyTrace, type TraceOptions } from '../../../cypher/trace/treaty-trace.ts';
import type { TestStore } from '../contract.ts';
import { withEmptyStore } from '../empty-store.ts';
import { cypher } from '../statement.ts';
import { createGraph } from './graph.ts';

/** Tracing and paths, on every engine. */
export function describeTrace(name: string, createStore: () => Promise<TestStore>): void {
  describe(`tracing: ${name}`, () => {
    let engine: Engine;
    let statements = 0;
    const read: Read = (statement, params) => {
      statements += 1;
      return engine.read(statement, params);
    };
    withEmptyStore(createStore, (opened) => {
      engine = opened;
      statements = 0;
    });

    const trace = async (options: TraceOptions) => {
      const { treaties } = await treatyTrace(read, 'A', options);
      return treaties.map(({ id, distance, chainCount, chains }) => ({
        id,
        distance,
        chainCount,
        chains: chains.map((chain) => chain.map(({ source, target }) => `${source}>${target}`).join(' ')),
      }));
    };

    const paths = async (from: string, to: string, options: PathOptions) => {
      const found = await shortestPaths(read, from, to, options);
      return [found.length, found.pathCount, found.paths.map((path) => path.join(' ')).sort()];
    };

    describe('the treaties that an instrument invokes', () => {
      it('are those that it names, and those that the texts it cites name, as far as asked', async () => {
        await createGraph(engine, ['A -> T1', 'A -> B -> T2', 'A -> B -> C -> T3', 'X -> T4', 'B -> T1']);
        const direct = { id: 'T1', distance: 1, chainCount: 1, chains: ['A>T1'] };
        const second = { id: 'T2', distance: 2, chainCount: 1, chains: ['A>B B>T2'] };
        const third = { id: 'T3', distance: 3, chainCount: 1, chains: ['A>B B>C C>T3'] };
        expect(await trace({ depth: 1 })).toStrictEqual([direct]);
        expect(await trace({ depth: 2 })).toStrictEqual([direct, second]);
        expect(await trace({ depth: 3 })).toStrictEqual([direct, second, third]);
      });

      it('come with all shortest chains, counted when there are more than asked for', async () => {
        const graph = ['B', 'C', 'D'].flatMap((middle) => [
          `A -> ${middle} -> F -> T`,
          `${middle} -> G -> T`,
        ]);
        await createGraph(engine, graph);
        const [treaty] = await trace({ depth: 3 });
        expect(treaty?.chainCount).toBe(6);
        expect(treaty?.chains).toStrictEqual(
          ['F', 'G'].flatMap((last) =>
            ['B', 'C', 'D'].map((middle) => `A>${middle} ${middle}>${last} ${last}>T`),
          ),
        );
        expect(await trace({ depth: 3, maxChains: 2 })).toStrictEqual([
          { id: 'T', distance: 3, chainCount: 6, chains: ['A>B B>F F>T', 'A>C C>F F>T'] },
        ]);
      });

      it('are meant where a text cites their series entry; an entry without a treaty stands for itself', async () => {
        await createGraph(engine, [
          'T1 -> E1',
          'T2 -> E2',
          'T3 -> E2',
          'A -> E1',
          'A -> T2',
          'A -> E2',
          'A -> E3',
        ]);
        const { treaties } = await treatyTrace(read, 'A', { depth: 1 });
        expect(treaties.map(({ id, chains }) => [id, chains[0]?.[0]?.entries])).toStrictEqual([
          ['E3', []],
          ['T1', ['E1']],
          // T3 is registered there as well, but the text names T2.
          ['T2', ['E2']],
        ]);
      });

      it('are found in circles of citations without end', async () => {
        await createGraph(engine, ['A -> B -> C -> A', 'C -> T', 'B -> B']);
        expect(await trace({ depth: 4 })).toStrictEqual([
          { id: 'T', distance: 3, chainCount: 1, chains: ['A>B B>C C>T'] },
        ]);
      });

      it('are none for an instrument that is not there', async () => {
        expect(await treatyTrace(read, 'nowhere', { depth: 4 })).toStrictEqual({
          treaties: [],
          followed: 1,
          notFollowed: 0,
        });
      });

      it('are looked for within a budget: what most cite is followed first, and what is left out is told', async () => {
        await createGraph(engine, [
          ...['B', 'C', 'D'].flatMap((middle) => [`A -> ${middle}`, `${middle} -> Q`]),
          'B -> P -> T1',
          ...['T2', 'T3', 'T4', 'T5'].map((treaty) => `Q -> ${treaty}`),
        ]);
        const result = await treatyTrace(read, 'A', { depth: 3, maxLinks: 4 });
        expect(result.treaties.map(({ id, chainCount }) => [id, chainCount])).toStrictEqual(
          ['T2', 'T3', 'T4', 'T5'].map((treaty) => [treaty, 3]),
        );
        expect(result.notFollowed).toBe(1);
      });

      it('take the same few statements however many texts are between', async () => {
        const middles = Array.from({ length: 60 }, (_, index) => `M${index}`);
        await createGraph(
          engine,
          middles.flatMap((middle) => [`A -> ${middle} -> N -> T`]),
        );
        const [treaty] = await trace({ depth: 3, maxChains: 1 });
        expect(treaty?.chainCount).toBe(60);
        expect(statements).toBeLessThanOrEqual(6);
      });
    });

    it('a link has its evidence, in reading order', async () => {
      await createGraph(engine, ['A -> B -> T', 'B -> E', 'T -> E']);
      await engine.write((transaction) =>
        transaction.run(
          cypher(
            'MATCH (a:Instrument {id: "A"}) MATCH (b:Instrument {id: "B"}) CREATE (a)-[r:CITES]->(b) SET r.id = "A#2", r.start = 7',
          ),
          {},
        ),
      );
      const links = [
        { source: 'A', target: 'B' },
        { source: 'B', target: 'T', entries: ['E'] },
        { source: 'T', target: 'E' },
        { source: 'B', target: 'A' },
      ];
      const rows = await linkReferences(read, links, 5);
      expect(rows.map((each) => each.map(({ relation, id, start }) => [relation, id, start]))).toStrictEqual([
        [
          ['CITES', 'A#B', 0],
          ['CITES', 'A#2', 7],
        ],
        [
          ['CITES', 'B#E', 0],
          ['INVOKES', 'B#T', 1],
        ],
        [['REGISTERED_AS', null, null]],
        [],
      ]);
      expect((await linkReferences(read, links.slice(0, 1), 1)).map((each) => each.length)).toStrictEqual([
        1,
      ]);
    });

    describe('the shortest paths', () => {
      const graph = [
        'A -> B -> D -> F',
        'A -> C -> D',
        'A -> C -> E -> F',
        'F -> T -> E9',
        'G -> A',
        'G -> F',
      ];
      beforeEach(() => createGraph(engine, graph));

      it('lead from one instrument to another, all of them', async () => {
        expect(await paths('A', 'F', { maxLength: 3 })).toStrictEqual([
          3,
          3,
          ['A B D F', 'A C D F', 'A C E F'],
        ]);
        expect(await paths('A', 'E9', { maxLength: 9 })).toStrictEqual([
          5,
          3,
          ['A B D F T E9', 'A C D F T E9', 'A C E F T E9'],
        ]);
      });

      it('are no longer than asked, and do not run backwards', async () => {
        expect(await paths('A', 'F', { maxLength: 2 })).toStrictEqual([null, 0, []]);
        expect(await paths('F', 'A', { maxLength: 9 })).toStrictEqual([null, 0, []]);
      });

      it('run either way where that is asked for', async () => {
        expect(await paths('F', 'A', { maxLength: 9, direction: 'any' })).toStrictEqual([2, 1, ['F G A']]);
      });

      it('from an instrument to itself are of no length', async () => {
        expect(await paths('A', 'A', { maxLength: 3 })).toStrictEqual([0, 1, ['A']]);
      });

      it('are none where an end is not there', async () => {
        expect(await paths('A', 'nowhere', { maxLength: 3 })).toStrictEqual([null, 0, []]);
      });

      it('are counted when there are more than asked for', async () => {
        expect(await shortestPaths(read, 'A', 'F', { maxLength: 3, maxPaths: 2 })).toMatchObject({
          pathCount: 3,
          complete: true,
          paths: [expect.anything(), expect.anything()],
        });
      });
    });

    it('agrees with a search of all chains, in any graph', async () => {
      const ids = ['A', 'B', 'C', 'D', 'F', 'T1', 'T2'];
      const links = uniqueArray(tuple(integer({ min: 0, max: 4 }), integer({ min: 0, max: 6 })), {
        maxLength: 14,
        selector: String,
      });
      await assert(
        asyncProperty(links, async (pairs) => {
          await engine.write((transaction) =>
            transaction.run(cypher('MATCH (n:Instrument) DETACH DELETE n'), {}),
          );
          const named = pairs.map(([from, to]): [string, string] => [ids[from] ?? '', ids[to] ?? '']);
          await createGraph(engine, ['A -> B', ...named.map(([from, to]) => `${from} -> ${to}`)]);
          const all = allChains([['A', 'B'], ...named], 'A', 4);
          const traced = await treatyTrace(read, 'A', { depth: 4, maxChains: 100 });
          const expected = ['T1', 'T2'].flatMap((treaty) =>
            shortest(all.filter((chain) => chain.at(-1) === treaty)),
          );
          expect(
            traced.treaties
              .flatMap(({ chains }) =>
                chains.map((chain) => ['A', ...chain.map(({ target }) => target)].join(' ')),
              )
              .sort(),
          ).toStrictEqual(expected.sort());
          const found = await shortestPaths(read, 'A', 'F', { maxLength: 4, maxPaths: 100 });
          expect(found.paths.map((path) => path.join(' ')).sort()).toStrictEqual(
            shortest(all.filter((chain) => chain.at(-1) === 'F')).sort(),
          );
        }),
        { numRuns: 15 },
      );
    });
  });
}

/** Every chain from a start, by trying them all. */
function allChains(links: readonly (readonly [string, string])[], start: string, most: number): string[][] {
  const chains: string[][] = [];
  const go = (chain: string[]) => {
    if (chain.length > 1) chains.push(chain);
    if (chain.length > most) return;
    const last = chain.at(-1);
    for (const target of new Set(links.filter(([from]) => from === last).map(([, to]) => to)))
      go([...chain, target]);
  };
  go([start]);
  return chains;
}

function shortest(chains: readonly (readonly string[])[]): string[] {
  const length = Math.min(...chains.map((chain) => chain.length));
  return chains.filter((chain) => chain.length === length).map((chain) => chain.join(' '));
}
