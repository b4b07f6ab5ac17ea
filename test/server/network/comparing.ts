import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

const ids = (...list: string[]) => list.map((id) => ({ id }));

/** Series, relations and comparisons. */
export function describeComparing({ data }: Server): void {
  describe('series', () => {
    const query = `query ($id: ID!) { series(id: $id) { instrument { id } latest { id }
      earlier { instrument { id } changes { added { id } dropped { id } } } later { instrument { id } }
      changes { since { id } added { id } dropped { id } keptCount } } }`;

    it('gives the earlier and later ones, and what changed in their citations', async () => {
      expect(await data(query, { id: '62/131' })).toStrictEqual({
        series: {
          instrument: { id: 'A/RES/62/131' },
          latest: { id: 'A/RES/64/7' },
          earlier: [{ instrument: { id: 'A/RES/60/120' }, changes: null }],
          later: [{ instrument: { id: 'A/RES/64/7' } }],
          changes: {
            since: { id: 'A/RES/60/120' },
            added: ids('A/62/77', 'A/DEC/61/499'),
            dropped: ids('treaty/convention-on-buoys'),
            keptCount: 1,
          },
        },
      });
    });

    it('of an instrument alone is itself', async () => {
      expect(await data(query, { id: 'A/62/77' })).toStrictEqual({
        series: {
          instrument: { id: 'A/62/77' },
          latest: { id: 'A/62/77' },
          earlier: [],
          later: [],
          changes: null,
        },
      });
    });
  });

  it('coCited gives what is cited together with an instrument', async () => {
    expect(
      await data(
        '{ coCited(id: "A/RES/60/120", limit: 2) { instrument { id } related { instrument { id } count } } }',
      ),
    ).toStrictEqual({
      coCited: {
        instrument: { id: 'A/RES/60/120' },
        related: [
          { instrument: { id: 'A/62/77' }, count: 2 },
          { instrument: { id: 'A/DEC/61/499' }, count: 1 },
        ],
      },
    });
  });

  describe('what some cite most', () => {
    it.each([
      [
        'of a body, those that most of its texts cite first',
        '(by: { body: ["General Assembly"] }, limit: 3)',
        [
          ['A/62/77', 2, 2],
          ['A/RES/55/9', 2, 2],
          ['A/RES/60/120', 2, 2],
        ],
      ],
      ['of all, one', '(by: {}, limit: 1)', [['A/RES/55/9', 3, 3]]],
      ['of a kind', '(by: {}, filter: { kind: [TREATY] })', [['treaty/convention-on-buoys', 1, 1]]],
      [
        'in a way, in some years',
        '(by: { yearFrom: 2009 }, filter: { role: [REAFFIRMS] })',
        [['A/RES/62/131', 1, 1]],
      ],
      ['of what the graph does not have', '(by: {}, filter: { instrument: ["1/1"] })', []],
      ['by none', '(by: { session: ["1"] })', []],
    ])('%s', async (_, asked, expected) => {
      expect(
        await data(`{ mostCited${asked} { instrument { id } citingCount citationCount } }`),
      ).toStrictEqual({
        mostCited: expected.map(([id, citingCount, citationCount]) => ({
          instrument: { id },
          citingCount,
          citationCount,
        })),
      });
    });
  });

  it('coupled gives what cites the same as an instrument', async () => {
    expect(await data('{ coupled(id: "62/131") { related { instrument { id } count } } }')).toStrictEqual({
      coupled: {
        related: [
          { instrument: { id: 'A/RES/64/7' }, count: 2 },
          { instrument: { id: 'A/RES/60/120' }, count: 1 },
          { instrument: { id: 'S/RES/1900(2009)' }, count: 1 },
        ],
      },
    });
  });

  it('compare tells what two cite, shared and apart', async () => {
    expect(
      await data(`{ compare(a: "62/131", b: "64/7") { a { id } b { id } similarity
        shared { instrument { id } countA countB } onlyA { instrument { id } } onlyB { instrument { id } countB } } }`),
    ).toStrictEqual({
      compare: {
        a: { id: 'A/RES/62/131' },
        b: { id: 'A/RES/64/7' },
        similarity: 0.4,
        shared: [
          { instrument: { id: 'A/62/77' }, countA: 1, countB: 1 },
          { instrument: { id: 'A/RES/60/120' }, countA: 1, countB: 1 },
        ],
        onlyA: [{ instrument: { id: 'A/DEC/61/499' } }, { instrument: { id: 'A/RES/55/9' } }],
        onlyB: [{ instrument: { id: 'A/RES/62/131' }, countB: 1 }],
      },
    });
  });

  it.each([
    'series(id: "1/1") { instrument { id } }',
    'coCited(id: "1/1") { instrument { id } }',
    'coupled(id: "1/1") { instrument { id } }',
    'compare(a: "64/7", b: "1/1") { similarity }',
    'paths(from: "64/7", to: "1/1") { length }',
  ])('is null where the graph lacks an instrument: %s', async (field) => {
    expect(Object.values(await data<Record<string, unknown>>(`{ ${field} }`))).toStrictEqual([null]);
  });
}
