import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

interface Drawing {
  readonly neighbourhood: {
    readonly root: { readonly id: string };
    readonly instruments: readonly { readonly id: string }[];
    readonly links: readonly { readonly id: string; readonly count: number }[];
    readonly hiddenCount: number;
  };
}

interface Counted {
  readonly id: string;
  readonly citesCount: number;
  readonly citedByCount: number;
  readonly citesByKind: readonly { readonly count: number }[];
  readonly citedByKind: readonly { readonly count: number }[];
}

const query = `query ($id: ID!, $direction: Direction! = BOTH, $limit: Int! = 60) {
  neighbourhood(id: $id, direction: $direction, limit: $limit) {
    root { id } instruments { id } links { id source target relation count } hiddenCount } }`;

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

/** The network around an instrument. */
export function describeNeighbourhood({ data, ask }: Server): void {
  const draw = async (variables: Record<string, unknown>) =>
    (await data<Drawing>(query, variables)).neighbourhood;
  const neighbours = async (variables: Record<string, unknown>) =>
    (await draw(variables)).instruments.map(({ id }) => id).slice(1);

  describe('neighbourhood', () => {
    it('gives what cites an instrument', async () => {
      expect(await draw({ id: '60/301', direction: 'IN' })).toStrictEqual({
        root: { id: 'A/RES/60/301' },
        instruments: [{ id: 'A/RES/60/301' }, { id: 'S/RES/1990(2011)' }, { id: 'A/DEC/60/904' }],
        links: [
          {
            id: 'A/DEC/60/904 CITES A/RES/60/301',
            source: 'A/DEC/60/904',
            target: 'A/RES/60/301',
            relation: 'CITES',
            count: 1,
          },
          {
            id: 'A/RES/60/301 CITES A/DEC/60/904',
            source: 'A/RES/60/301',
            target: 'A/DEC/60/904',
            relation: 'CITES',
            count: 1,
          },
          {
            id: 'S/RES/1990(2011) CITES A/RES/60/301',
            source: 'S/RES/1990(2011)',
            target: 'A/RES/60/301',
            relation: 'CITES',
            count: 2,
          },
        ],
        hiddenCount: 0,
      });
    });

    it('gives what an instrument cites and invokes, the closest first', async () => {
      const ids = await neighbours({ id: 'A/RES/60/301', direction: 'OUT' });
      expect(ids).toHaveLength(11);
      expect(new Set(ids.slice(0, 3))).toStrictEqual(
        new Set(['A/RES/57/303', 'A/RES/58/302', 'treaty/convention-on-harbours']),
      );
    });

    it('gives both, and the links among all that are shown', async () => {
      const { instruments, links, hiddenCount } = await draw({ id: 'A/RES/60/301' });
      expect(instruments).toHaveLength(1 + 12);
      expect(hiddenCount).toBe(0);
      const between = links.map(({ id }) => id);
      expect(between).toContain('treaty/convention-on-harbours REGISTERED_AS UNTS/9001/90001');
      expect(between).toContain('soft-law/plan-of-action-for-lighthouses CONTAINED_IN A/RES/56/306');
      expect(between).toContain('S/RES/1990(2011) INVOKES treaty/convention-on-harbours');
      expect(links.find(({ id }) => id === 'A/RES/60/301 CITES A/RES/57/303')?.count).toBe(2);
    });

    it('tells what the citations behind a link do, and where they stand', async () => {
      const { neighbourhood } = await data<{
        neighbourhood: { links: readonly { id: string; uses: readonly unknown[] }[] };
      }>('{ neighbourhood(id: "60/301", direction: OUT) { links { id uses { role place count } } } }');
      const usesOf = (id: string) => neighbourhood.links.find((link) => link.id === id)?.uses;
      expect(usesOf('A/RES/60/301 CITES A/RES/57/303')).toStrictEqual([
        { role: 'AMENDS', place: 'TEXT', count: 1 },
        { role: 'RECALLS', place: 'TEXT', count: 1 },
      ]);
      expect(usesOf('A/RES/60/301 CITES UNTS/9001/90001')).toStrictEqual([
        { role: 'REAFFIRMS', place: 'FOOTNOTE', count: 1 },
      ]);
      expect(usesOf('treaty/convention-on-harbours REGISTERED_AS UNTS/9001/90001')).toStrictEqual([]);
    });

    it('gives half of each side: what cites much does not hide what it cites', async () => {
      const { instruments, hiddenCount } = await draw({ id: 'A/RES/60/301', limit: 4 });
      const ids = instruments.map(({ id }) => id);
      expect(ids).toStrictEqual([
        'A/RES/60/301',
        ...(await neighbours({ id: 'A/RES/60/301', direction: 'OUT', limit: 2 })),
        ...(await neighbours({ id: 'A/RES/60/301', direction: 'IN', limit: 2 })),
      ]);
      expect(hiddenCount).toBe(8);
    });

    it('counts what the limit leaves out', async () => {
      const { instruments, hiddenCount } = await draw({ id: 'A/RES/61/310', limit: 50 });
      expect(instruments).toHaveLength(51);
      expect(hiddenCount).toBe(70);
    });

    it('shows only neighbours of the kinds that are wanted, and counts the others as left out', async () => {
      const { neighbourhood } = await data<{ readonly neighbourhood: Drawing['neighbourhood'] }>(
        `{ neighbourhood(id: "60/301", direction: OUT, kind: [TREATY, SOFT_LAW]) { instruments { id } links { id } hiddenCount } }`,
      );
      expect(new Set(neighbourhood.instruments.map(({ id }) => id))).toStrictEqual(
        new Set(['A/RES/60/301', 'treaty/convention-on-harbours', 'soft-law/plan-of-action-for-lighthouses']),
      );
      expect(neighbourhood.links.map(({ id }) => id)).toStrictEqual([
        'A/RES/60/301 INVOKES soft-law/plan-of-action-for-lighthouses',
        'A/RES/60/301 INVOKES treaty/convention-on-harbours',
      ]);
      expect(neighbourhood.hiddenCount).toBeGreaterThan(5);
    });

    it('is null for an instrument that the graph does not have', async () => {
      expect(await draw({ id: 'A/RES/1/1' })).toBeNull();
    });

    it.each([0, -1, 301])('refuses %i neighbours', async (limit) => {
      const { errors } = await ask(query, { id: 'A/RES/60/301', limit });
      expect(errors).toMatchObject([
        {
          message: `The argument limit is ${limit}; it must be from 1 to 300.`,
          extensions: { code: 'BAD_USER_INPUT', argument: 'limit' },
        },
      ]);
    });
  });

  const among = (ids: readonly string[]) =>
    data('query ($ids: [ID!]!) { linksAmong(ids: $ids) { id source target relation count } }', { ids });

  describe('links among instruments', () => {
    it('are those whose two ends are among them, by symbols as people write them', async () => {
      expect(await among(['60/301', 'S/RES/1990 (2011)', '58/302', 'A/RES/1/1'])).toStrictEqual({
        linksAmong: [
          {
            id: 'A/RES/60/301 CITES A/RES/58/302',
            source: 'A/RES/60/301',
            target: 'A/RES/58/302',
            relation: 'CITES',
            count: 2,
          },
          {
            id: 'S/RES/1990(2011) CITES A/RES/60/301',
            source: 'S/RES/1990(2011)',
            target: 'A/RES/60/301',
            relation: 'CITES',
            count: 2,
          },
        ],
      });
      expect(await among([])).toStrictEqual({ linksAmong: [] });
    });

    it('are refused for more than 1,000 instruments', async () => {
      const ids = Array.from({ length: 1_001 }, (_, index) => `A/RES/1/${index}`);
      const { errors } = await ask('query ($ids: [ID!]!) { linksAmong(ids: $ids) { id } }', { ids });
      expect(errors).toMatchObject([
        {
          message: 'The argument ids has 1001 values; at most 1000 are allowed.',
          extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
        },
      ]);
    });
  });

  describe('counts by kind', () => {
    it('are of distinct instruments, the most frequent kind first', async () => {
      expect(
        await data('{ instrument(id: "60/301") { citesByKind { kind count } citedByKind { kind count } } }'),
      ).toStrictEqual({
        instrument: {
          citesByKind: [
            { kind: 'RESOLUTION', count: 3 },
            { kind: 'TREATY_SERIES_ENTRY', count: 2 },
            { kind: 'DECISION', count: 1 },
            { kind: 'PRESIDENTIAL_STATEMENT', count: 1 },
            { kind: 'TREATY', count: 1 },
            { kind: 'SOFT_LAW', count: 1 },
            { kind: 'SALES_PUBLICATION', count: 1 },
            { kind: 'DOCUMENT', count: 1 },
          ],
          citedByKind: [
            { kind: 'RESOLUTION', count: 1 },
            { kind: 'DECISION', count: 1 },
          ],
        },
      });
    });

    it('add up to the counts of what is cited and what cites', async () => {
      const found = await data<{ readonly instruments: { readonly nodes: readonly Counted[] } }>(
        '{ instruments(first: 20) { nodes { id citesCount citedByCount citesByKind { count } citedByKind { count } } } }',
      );
      for (const each of found.instruments.nodes)
        expect({ id: each.id, cites: sum(each.citesByKind), citedBy: sum(each.citedByKind) }).toStrictEqual({
          id: each.id,
          cites: each.citesCount,
          citedBy: each.citedByCount,
        });
    });
  });
}
