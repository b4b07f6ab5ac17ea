import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

const facts = `
  __typename id symbol title label kind adopted year held url citesCount citedByCount
`;

/** Fields of instruments, and the ways to find them. */
export function describeInstruments({ data, ask }: Server): void {
  describe('instrument', () => {
    it('gives every fact of a resolution', async () => {
      const query = `{ instrument(id: "A/RES/60/301") { ${facts} ... on Resolution {
        session meeting agendaItems adoptedBy { id name kind } reportedBy { id name } } } }`;
      expect(await data(query)).toStrictEqual({
        instrument: {
          __typename: 'Resolution',
          id: 'A/RES/60/301',
          symbol: 'A/RES/60/301',
          title: 'Harbours of the high seas',
          label: 'A/RES/60/301',
          kind: 'RESOLUTION',
          adopted: '2005-12-20',
          year: 2005,
          held: true,
          url: 'https://docs.un.org/en/A/RES/60/301',
          citesCount: 11,
          citedByCount: 2,
          session: '60',
          meeting: 68,
          agendaItems: ['52 (a)', '7'],
          adoptedBy: { id: 'body/general-assembly', name: 'General Assembly', kind: 'principal-organ' },
          reportedBy: {
            id: 'body/second-committee',
            name: 'Economic and Financial Committee (Second Committee)',
          },
        },
      });
    });

    it.each([
      ['A/RES/58/302', 'Resolution', 'A/RES/58/302', 'RESOLUTION'],
      ['A/DEC/60/904', 'Decision', 'A/DEC/60/904', 'DECISION'],
      ['S/PRST/2004/905', 'PresidentialStatement', 'S/PRST/2004/905', 'PRESIDENTIAL_STATEMENT'],
      ['S/RES/1990(2011)', 'Resolution', 'S/RES/1990 (2011)', 'RESOLUTION'],
      ['treaty/convention-on-harbours', 'Treaty', 'Convention on Harbours', 'TREATY'],
      ['soft-law/plan-of-action-for-lighthouses', 'SoftLaw', 'Plan of Action for Lighthouses', 'SOFT_LAW'],
      ['UNTS/9001/90001', 'TreatySeriesEntry', 'UNTS, vol. 9001, No. 90001', 'TREATY_SERIES_ENTRY'],
      ['SALES/E.05.II.908', 'SalesPublication', 'Sales No. E.05.II.908', 'SALES_PUBLICATION'],
      ['A/60/907', 'Document', 'A/60/907', 'DOCUMENT'],
    ])('knows %s as %s', async (id, __typename, label, kind) => {
      const query = 'query ($id: ID!) { instrument(id: $id) { __typename id label kind } }';
      expect(await data(query, { id })).toStrictEqual({ instrument: { __typename, id, label, kind } });
    });

    it.each(['60/301', 'res 60/301', 'A/RES/60/301', 'a/res/60/301', ' A / RES / 60 / 301 '])(
      'is found as people write it: "%s"',
      async (id) => {
        const query = 'query ($id: ID!) { instrument(id: $id) { id } }';
        expect(await data(query, { id })).toStrictEqual({ instrument: { id: 'A/RES/60/301' } });
      },
    );

    it.each(['SCR 1990 (2011)', 'S/RES/1990 (2011)', 'Security Council resolution 1990'])(
      'is found as people write it: "%s"',
      async (id) => {
        const query = 'query ($id: ID!) { instrument(id: $id) { id } }';
        expect(await data(query, { id })).toStrictEqual({ instrument: { id: 'S/RES/1990(2011)' } });
      },
    );

    it.each(['A/RES/1/1', '', 'body/general-assembly'])('is null for "%s"', async (id) => {
      expect(await data('query ($id: ID!) { instrument(id: $id) { id } }', { id })).toStrictEqual({
        instrument: null,
      });
    });

    it('gives a treaty’s entries, and an entry’s treaties', async () => {
      const query = `{
        treaty: instrument(id: "treaty/convention-on-harbours") { ... on Treaty { registeredAs { id } } }
        entry: instrument(id: "UNTS/9001/90001") { ... on TreatySeriesEntry { treaties { id title } } }
        other: instrument(id: "UNTS/9002/90002") { ... on TreatySeriesEntry { treaties { id } } } }`;
      expect(await data(query)).toStrictEqual({
        treaty: { registeredAs: [{ id: 'UNTS/9001/90001' }] },
        entry: { treaties: [{ id: 'treaty/convention-on-harbours', title: 'Convention on Harbours' }] },
        other: { treaties: [] },
      });
    });

    it('says what carries a soft-law text', async () => {
      const query = `{ instrument(id: "soft-law/plan-of-action-for-lighthouses") {
        ... on SoftLaw { containedIn { locator instrument { id held } } } } }`;
      expect(await data(query)).toStrictEqual({
        instrument: { containedIn: [{ locator: 'annex', instrument: { id: 'A/RES/56/306', held: false } }] },
      });
    });

    it('says which soft-law texts an instrument carries', async () => {
      const query = `query ($id: ID!) { instrument(id: $id) { contains { locator instrument { id } } } }`;
      expect(await data(query, { id: 'A/RES/56/306' })).toStrictEqual({
        instrument: {
          contains: [{ locator: 'annex', instrument: { id: 'soft-law/plan-of-action-for-lighthouses' } }],
        },
      });
      expect(await data(query, { id: '60/301' })).toStrictEqual({ instrument: { contains: [] } });
    });

    it('says whether the words of its text are here', async () => {
      const query = `{ held: instrument(id: "60/301") { wordsHeld } cited: instrument(id: "56/306") { wordsHeld } }`;
      expect(await data(query)).toStrictEqual({ held: { wordsHeld: true }, cited: { wordsHeld: false } });
    });
  });

  describe('node', () => {
    it.each([
      ['A/RES/60/301', 'Resolution'],
      ['treaty/convention-on-harbours', 'Treaty'],
      ['body/general-assembly', 'Body'],
      ['conference/harbour-conference', 'Conference'],
      ['A/RES/60/301#OP1(a)', 'Passage'],
      ['A/RES/60/301#c1', 'Citation'],
      ['A/RES/60/301#c11', 'UnresolvedCitation'],
    ])('finds %s: %s', async (id, __typename) => {
      const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
      expect(await data(query, { id })).toStrictEqual({ node: { __typename, id } });
    });

    it('is null for what the graph does not have', async () => {
      expect(await data('{ node(id: "A/RES/60/301#c99") { id } }')).toStrictEqual({ node: null });
    });
  });

  describe('instruments', () => {
    const list = `query ($first: Int! = 20, $after: String, $filter: InstrumentFilter, $search: String) {
      instruments(first: $first, after: $after, filter: $filter, search: $search) {
        totalCount nodes { id } edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    interface List {
      readonly instruments: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly id: string }[];
        readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    }
    const page = async (variables: Record<string, unknown>) =>
      (await data<List>(list, variables)).instruments;
    const ids = async (variables: Record<string, unknown>) =>
      (await page(variables)).nodes.map(({ id }) => id);

    it('stand with the latest first; without a day, as old as their year, or last', async () => {
      expect(await ids({ filter: { held: true } })).toStrictEqual([
        'S/RES/1990(2011)',
        'A/RES/61/310',
        'A/RES/60/301',
        'A/DEC/60/904',
      ]);
      expect((await ids({ first: 4 })).at(-1)).toBe('S/PRST/2004/905');
    });

    it.each([
      [{ kind: ['TREATY'] }, ['treaty/convention-on-harbours']],
      [{ kind: ['DECISION', 'SALES_PUBLICATION'] }, ['A/DEC/60/904', 'SALES/E.05.II.908']],
      [{ body: ['body/security-council'] }, ['S/RES/1990(2011)']],
      [{ held: true, yearFrom: 2006 }, ['S/RES/1990(2011)', 'A/RES/61/310']],
      [{ yearTo: 2004 }, ['S/PRST/2004/905']],
      [{ yearFrom: 2005, yearTo: 2005, kind: ['RESOLUTION'] }, ['A/RES/60/301']],
      [{ body: ['body/none'] }, []],
      [{ kind: [] }, []],
      [{ held: null, kind: null, body: null, yearFrom: 2011 }, ['S/RES/1990(2011)']],
    ])('fit the filter %j', async (filter, expected) => {
      expect(await page({ filter })).toMatchObject({
        totalCount: expected.length,
        nodes: expected.map((id) => ({ id })),
      });
    });

    it('come in pages that leave out nothing and give nothing twice', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      for (let count = 0; count < 20; count += 1) {
        const { nodes, edges, pageInfo, totalCount } = await page({ first: 40, after });
        expect(edges.map(({ node }) => node)).toStrictEqual(nodes);
        expect(pageInfo).toStrictEqual({
          hasNextPage: seen.length + nodes.length < totalCount,
          hasPreviousPage: after !== null,
          startCursor: edges[0]?.cursor,
          endCursor: edges.at(-1)?.cursor,
        });
        seen.push(...nodes.map(({ id }) => id));
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      const { totalCount } = await page({});
      expect(seen).toHaveLength(totalCount);
      expect(new Set(seen).size).toBe(totalCount);
    });

    it.each([
      ['harbours', 'A/RES/60/301'],
      ['convention harbours', 'treaty/convention-on-harbours'],
      ['60/301', 'A/RES/60/301'],
      ['S/RES/1990', 'S/RES/1990(2011)'],
      ['SCR 1990', 'S/RES/1990(2011)'],
    ])('are found by "%s": %s', async (search, id) => {
      expect(await ids({ search })).toContain(id);
    });

    it('found by a symbol, that one stands first', async () => {
      expect((await ids({ search: 'res 60/301' }))[0]).toBe('A/RES/60/301');
    });

    it('found by a search also fit the filter, and bodies are none', async () => {
      expect(await ids({ search: 'harbours', filter: { kind: ['DECISION'] } })).toStrictEqual([
        'A/DEC/60/904',
      ]);
      expect(await page({ search: 'Economic and Social Council' })).toMatchObject({
        totalCount: 0,
        nodes: [],
      });
    });

    it('found by a search come in pages', async () => {
      const all = await ids({ search: 'harbours' });
      expect(all.length).toBeGreaterThan(2);
      const first = await page({ search: 'harbours', first: 1 });
      const second = await page({ search: 'harbours', first: 100, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toStrictEqual(all);
    });

    it('are none for a search without words', async () => {
      expect(await ids({ search: '??' })).toStrictEqual([]);
    });

    it('are refused by years of which none can be meant', async () => {
      const { errors } = await ask(list, { filter: { yearFrom: 2010, yearTo: 2000 } });
      expect(errors.map(({ message, extensions }) => ({ message, extensions }))).toStrictEqual([
        {
          message:
            'The filter takes no year: yearFrom is 2010 and yearTo 2000. Did you mean yearFrom: 2000, yearTo: 2010?',
          extensions: { code: 'BAD_USER_INPUT', argument: 'yearFrom' },
        },
      ]);
    });

    it.each([0, -5, 101])('are refused by %i rows', async (first) => {
      const { errors } = await ask(list, { first });
      expect(errors.map(({ message, extensions }) => ({ message, extensions }))).toStrictEqual([
        {
          message: `The argument first is ${first}; it must be from 1 to 100.`,
          extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
        },
      ]);
    });
  });

  it('stats count the graph', async () => {
    const query = `{ stats {
      heldCount wordsHeldCount citedOnlyCount citationCount unresolvedCount bodyCount conferenceCount } }`;
    expect(await data(query)).toStrictEqual({
      stats: {
        heldCount: 4,
        wordsHeldCount: 4,
        citedOnlyCount: 10 + 120,
        citationCount: 11 + 3 + 2 + 1 + 1 + 120,
        unresolvedCount: 2,
        bodyCount: 4,
        conferenceCount: 1,
      },
    });
  });

  it('tells what is known of a decision, and that little is of what is only cited', async () => {
    const adopted = 'adoptedBy { id } session meeting agendaItems';
    expect(
      await data(`{ held: instrument(id: "60/904") { id ... on Decision { ${adopted} reportedBy { id } } }
        cited: instrument(id: "S/PRST/2004/905") { id ... on PresidentialStatement { ${adopted} } } }`),
    ).toStrictEqual({
      held: {
        id: 'A/DEC/60/904',
        adoptedBy: { id: 'body/general-assembly' },
        session: '60',
        meeting: null,
        agendaItems: [],
        reportedBy: null,
      },
      cited: {
        id: 'S/PRST/2004/905',
        adoptedBy: null,
        session: null,
        meeting: null,
        agendaItems: [],
      },
    });
  });
}
