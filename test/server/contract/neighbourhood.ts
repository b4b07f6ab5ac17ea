import { describe, expect, it } from 'vitest';
import type { Server } from '../contract.ts';

interface Drawing {
  readonly neighbourhood: {
    readonly root: { readonly id: string };
    readonly instruments: readonly { readonly id: string }[];
    readonly links: readonly { readonly id: string; readonly count: number }[];
    readonly hiddenCount: number;
  };
}

const query = `query ($id: ID!, $direction: Direction! = BOTH, $limit: Int! = 60) {
  neighbourhood(id: $id, direction: $direction, limit: $limit) {
    root { id } instruments { id } links { id source target relation count } hiddenCount } }`;

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
}
