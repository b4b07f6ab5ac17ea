import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

interface Ids {
  readonly instruments: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: {
      readonly startCursor: string;
      readonly endCursor: string;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
    };
  };
}

const listed = `totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`;
const query = `query ($filter: InstrumentFilter, $order: InstrumentOrder, $first: Int, $after: String, $last: Int, $before: String) {
  instruments(filter: $filter, orderBy: $order, first: $first, after: $after, last: $last, before: $before) { ${listed} } }`;

/** Filters, orders, facets and pages of instruments. */
export function describeLists({ data }: Server): void {
  const list = async (variables: Record<string, unknown>) => (await data<Ids>(query, variables)).instruments;
  const ids = async (variables: Record<string, unknown>) =>
    (await list({ first: 100, ...variables })).nodes.map(({ id }) => id);

  describe('a list of instruments', () => {
    it.each<[string, Record<string, unknown>, readonly string[]]>([
      ['of a body', { body: ['body/security-council'] }, ['S/RES/1900(2009)']],
      ['of bodies that adopted nothing', { body: ['body/economic-and-social-council'] }, []],
      ['of a body by its name', { body: ['Security Council'] }, ['S/RES/1900(2009)']],
      ['of a body for short', { body: ['SC'] }, ['S/RES/1900(2009)']],
      ['of a body by what its symbols begin with', { body: ['S'] }, ['S/RES/1900(2009)']],
      ['of a body whose name is mistyped', { body: ['Securty Council'] }, []],
      ['in the series of a body', { organ: ['Security Council'] }, ['S/RES/1900(2009)']],
      [
        'in a series by what its symbols begin with, also what is only cited',
        { organ: ['a'], held: false },
        ['A/62/77', 'A/DEC/61/499', 'A/RES/55/9'],
      ],
      ['in the series of a body that has none', { organ: ['Group of 77'] }, []],
      [
        'of one body that cite what is in the series of another',
        { body: ['Security Council'], cites: { organ: ['body/general-assembly'] } },
        ['S/RES/1900(2009)'],
      ],
      ['that cite what is in a series, and do not', { cites: { organ: ['Security Council'] } }, []],
      [
        'that one of a series cites',
        { citedBy: { organ: ['S'] } },
        ['A/RES/64/7', 'A/RES/55/9', 'UNTS/9100/91000'],
      ],
      [
        'that one of a series cites, itself of a series',
        { organ: ['GA'], citedBy: { organ: ['SC'] } },
        ['A/RES/64/7', 'A/RES/55/9'],
      ],
      ['of sessions', { session: ['62', '64'] }, ['A/RES/64/7', 'A/RES/62/131']],
      ['about a subject', { subject: ['BUOYS'] }, ['A/RES/64/7', 'A/RES/62/131']],
      ['about a subject by its id', { subject: ['subject/unbis/lamps-and-lenses'] }, ['A/RES/64/7']],
      [
        'about one of some subjects',
        { subject: ['lamps and lenses', 'Buoys'] },
        ['A/RES/64/7', 'A/RES/62/131'],
      ],
      ['about a subject that nothing is about', { subject: ['LIGHTHOUSES'] }, []],
      [
        'of kinds and years',
        { kind: ['RESOLUTION'], yearFrom: 2007, yearTo: 2009 },
        ['S/RES/1900(2009)', 'A/RES/64/7', 'A/RES/62/131'],
      ],
      [
        'that cite one, by its symbol as people write it',
        { cites: { instrument: ['60/120'] } },
        ['A/RES/64/7', 'A/RES/62/131'],
      ],
      [
        'that cite one with a role',
        { cites: { instrument: ['62/131'], role: ['REAFFIRMS'] } },
        ['A/RES/64/7'],
      ],
      ['that cite one with another role', { cites: { instrument: ['62/131'], role: ['RECALLS'] } }, []],
      ['that cite each of several', { citesAll: ['60/120', '62/131'] }, ['A/RES/64/7']],
      [
        'that cite each of several, one of which the graph does not have',
        { citesAll: ['60/120', '1/1'] },
        [],
      ],
      ['that cite what the graph does not have', { cites: { instrument: ['1/1'] } }, []],
      ['with a role, whatever is cited', { cites: { role: ['DEPLORES'] } }, ['A/RES/62/131']],
      ['with lead words', { cites: { lead: ['reaffirming'] } }, ['A/RES/64/7']],
      [
        'with references in footnotes',
        { cites: { place: 'FOOTNOTE' } },
        ['S/RES/1900(2009)', 'A/RES/62/131'],
      ],
      [
        'with references to a kind, by name',
        { cites: { kind: ['TREATY'], relation: 'INVOKES' } },
        ['A/RES/60/120'],
      ],
      ['that one cites', { citedBy: { instrument: ['64/7'] } }, ['A/RES/62/131', 'A/RES/60/120', 'A/62/77']],
      [
        'that one cites in a footnote',
        { citedBy: { instrument: ['A/RES/62/131'], place: 'FOOTNOTE' } },
        ['A/62/77'],
      ],
      ['cited in footnotes, by whomever', { citedBy: { place: 'FOOTNOTE' } }, ['A/62/77', 'UNTS/9100/91000']],
      [
        'by all of this at once',
        { held: true, cites: { instrument: ['55/9'] }, citedBy: { instrument: ['64/7'] } },
        ['A/RES/62/131', 'A/RES/60/120'].slice(0, 2),
      ],
    ])('%s', async (_, filter, expected) => {
      expect(await ids({ filter })).toStrictEqual(expected);
    });

    it('counts the same as it lists', async () => {
      const filter = { cites: { instrument: ['60/120'] } };
      expect((await list({ first: 1, filter })).totalCount).toBe(2);
    });

    it.each<[string, Record<string, unknown>, readonly string[]]>([
      [
        'by symbol, numbers by their value',
        { field: 'SYMBOL' },
        ['A/RES/55/9', 'A/RES/60/120', 'A/RES/62/131', 'A/RES/64/7', 'S/RES/1900(2009)'],
      ],
      [
        'by day, the oldest first',
        { field: 'DATE', direction: 'ASCENDING' },
        ['A/RES/55/9', 'A/RES/60/120', 'A/RES/62/131', 'A/RES/64/7', 'S/RES/1900(2009)'],
      ],
      [
        'by how often they are cited',
        { field: 'CITED_BY_COUNT' },
        ['A/RES/55/9', 'A/RES/60/120', 'A/RES/62/131', 'A/RES/64/7', 'S/RES/1900(2009)'],
      ],
      [
        'by how seldom',
        { field: 'CITED_BY_COUNT', direction: 'ASCENDING' },
        ['S/RES/1900(2009)', 'A/RES/62/131', 'A/RES/64/7', 'A/RES/60/120', 'A/RES/55/9'],
      ],
    ])('stands in an order: %s', async (_, order, expected) => {
      const filter = { kind: ['RESOLUTION'] };
      expect(await ids({ filter, order })).toStrictEqual(expected);
      // A page at a time, from either end, gives the same.
      const forwards: string[] = [];
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo } = await list({ first: 2, after, filter, order });
        forwards.push(...nodes.map(({ id }) => id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(forwards).toStrictEqual(expected);
      const backwards: string[] = [];
      for (let before: string | null = null; ;) {
        const { nodes, pageInfo } = await list({ last: 2, before, filter, order });
        backwards.unshift(...nodes.map(({ id }) => id));
        if (!pageInfo.hasPreviousPage) break;
        before = pageInfo.startCursor;
      }
      expect(backwards).toStrictEqual(expected);
    });

    it('has facets with counts for the same filter', async () => {
      const facets = `kind { kind count } body { body { id name } count } year { year count } held { held count }
        role { role count } place { place count } subject(limit: 5) { subject { name scheme } count }`;
      const answer = await data<{ instruments: { facets: unknown } }>(
        `{ instruments(first: 1, filter: { held: true }) { facets { ${facets} } } }`,
      );
      expect(answer.instruments.facets).toStrictEqual({
        kind: [{ kind: 'RESOLUTION', count: 4 }],
        body: [
          { body: { id: 'body/general-assembly', name: 'General Assembly' }, count: 3 },
          { body: { id: 'body/security-council', name: 'Security Council' }, count: 1 },
        ],
        year: [
          { year: 2005, count: 1 },
          { year: 2007, count: 1 },
          { year: 2009, count: 2 },
        ],
        held: [{ held: true, count: 4 }],
        role: [
          { role: 'RECALLS', count: 4 },
          { role: 'REAFFIRMS', count: 1 },
          { role: 'DEPLORES', count: 1 },
          { role: 'REQUESTS', count: 1 },
        ],
        place: [
          { place: 'TEXT', count: 4 },
          { place: 'FOOTNOTE', count: 2 },
        ],
        subject: [
          { subject: { name: 'BUOYS', scheme: 'UNBIS' }, count: 2 },
          { subject: { name: 'LAMPS AND LENSES', scheme: 'UNBIS' }, count: 1 },
        ],
      });
    });

    it('has facets of what a search finds', async () => {
      const answer = await data<{ instruments: { facets: unknown } }>(
        `{ instruments(first: 1, search: "safety of buoys") { facets { year { year count } } } }`,
      );
      expect(answer.instruments.facets).toStrictEqual({
        year: [2005, 2007, 2009].map((year) => ({ year, count: 1 })),
      });
    });

    it('of the most cited that are not held says what to bring in next', async () => {
      const answer = await data(`{ missing(first: 2) { totalCount nodes { id citedByCount held } } }`);
      expect(answer).toStrictEqual({
        missing: {
          totalCount: 5,
          nodes: [
            { id: 'A/RES/55/9', citedByCount: 3, held: false },
            { id: 'A/62/77', citedByCount: 2, held: false },
          ],
        },
      });
    });

    it('of unresolved references says where they stand and why', async () => {
      const fields = 'totalCount nodes { text reason source { id } }';
      const all = {
        totalCount: 1,
        nodes: [
          { text: 'resolution 7', reason: 'no session stands with it', source: { id: 'S/RES/1900(2009)' } },
        ],
      };
      const none = { totalCount: 0, nodes: [] };
      expect(
        await data(`{ all: unresolved(first: 5) { ${fields} }
          here: unresolved(first: 5, filter: { instrument: ["SCR 1900 (2009)"], reason: "SESSION" }) { ${fields} }
          elsewhere: unresolved(last: 5, filter: { instrument: ["64/7"] }) { ${fields} }
          ambiguous: unresolved(first: 5, filter: { status: AMBIGUOUS }) { ${fields} } }`),
      ).toStrictEqual({ all, here: all, elsewhere: none, ambiguous: none });
    });

    it('of unresolved references counts the reasons', async () => {
      const reasons = [{ status: 'UNRESOLVED', reason: 'no session stands with it', count: 1 }];
      expect(
        await data(`{ all: unresolved(first: 1) { reasons { status reason count } }
          some: unresolved(first: 1, filter: { instrument: ["64/7"] }) { reasons(limit: 5) { count } } }`),
      ).toStrictEqual({ all: { reasons }, some: { reasons: [] } });
    });

    it('counts the held ones by adopting body and year', async () => {
      expect(await data('{ stats { timeline { body { id } count years { year count } } } }')).toStrictEqual({
        stats: {
          timeline: [
            {
              body: { id: 'body/general-assembly' },
              count: 3,
              years: [
                { year: 2005, count: 1 },
                { year: 2007, count: 1 },
                { year: 2009, count: 1 },
              ],
            },
            { body: { id: 'body/security-council' }, count: 1, years: [{ year: 2009, count: 1 }] },
          ],
        },
      });
    });

    it('counts the graph by kind, and names its version', async () => {
      const { stats } = await data<{ stats: { byKind: unknown; version: string } }>(
        '{ stats { byKind { kind count } version } }',
      );
      expect(stats.byKind).toStrictEqual([
        { kind: 'RESOLUTION', count: 5 },
        { kind: 'DECISION', count: 1 },
        { kind: 'TREATY', count: 1 },
        { kind: 'TREATY_SERIES_ENTRY', count: 1 },
        { kind: 'DOCUMENT', count: 1 },
      ]);
      expect(stats.version).not.toBe('');
    });
  });

  it('nodes come by their ids, of every kind, in their order', async () => {
    const wanted = ['A/RES/64/7#OP1', 'none', 'body/security-council', 'A/RES/64/7', 'A/RES/64/7#c1'];
    expect(
      await data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: wanted }),
    ).toStrictEqual({
      nodes: [
        { __typename: 'Passage', id: 'A/RES/64/7#OP1' },
        null,
        { __typename: 'Body', id: 'body/security-council' },
        { __typename: 'Resolution', id: 'A/RES/64/7' },
        { __typename: 'Citation', id: 'A/RES/64/7#c1' },
      ],
    });
  });
}
