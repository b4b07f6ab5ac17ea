import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

const chains = `chains { length links { from { id } to { id } relation forward citation { evidence { quote lead } } } }`;

const link = (from: string, to: string, quote: string, lead: string, relation = 'CITES') => ({
  from: { id: from },
  to: { id: to },
  relation,
  forward: true,
  citation: { evidence: { quote, lead } },
});

/** What leads from one instrument to others. */
export function describeTracing({ data, ask }: Server): void {
  describe('treatyTrace', () => {
    it('gives the treaties that a text reaches, with every chain and its evidence', async () => {
      const answer =
        await data(`{ treatyTrace(id: "64/7", depth: 3) { root { id } depth treatyCount followedCount notFollowedCount
        treaties { treaty { id } distance namedInText citedInFootnotes chainCount ${chains} } } }`);
      expect(answer).toStrictEqual({
        treatyTrace: {
          root: { id: 'A/RES/64/7' },
          depth: 3,
          treatyCount: 1,
          followedCount: 3,
          notFollowedCount: 0,
          treaties: [
            {
              treaty: { id: 'treaty/convention-on-buoys' },
              distance: 2,
              namedInText: false,
              citedInFootnotes: false,
              chainCount: 1,
              chains: [
                {
                  length: 2,
                  links: [
                    link('A/RES/64/7', 'A/RES/60/120', '60/120', 'Reaffirming'),
                    link(
                      'A/RES/60/120',
                      'treaty/convention-on-buoys',
                      'Convention on Buoys',
                      'Urges',
                      'INVOKES',
                    ),
                  ],
                },
              ],
            },
          ],
        },
      });
    });

    it('says whether the text itself names a treaty, or only a footnote', async () => {
      const query = `query ($id: ID!) { treatyTrace(id: $id, depth: 1) { treaties { treaty { id } namedInText citedInFootnotes } } }`;
      expect(await data(query, { id: '60/120' })).toStrictEqual({
        treatyTrace: {
          treaties: [
            { treaty: { id: 'treaty/convention-on-buoys' }, namedInText: true, citedInFootnotes: false },
          ],
        },
      });
      expect(await data(query, { id: 'SCR 1900 (2009)' })).toStrictEqual({
        treatyTrace: {
          treaties: [{ treaty: { id: 'UNTS/9100/91000' }, namedInText: false, citedInFootnotes: true }],
        },
      });
    });

    it('is null for what the graph does not have, and refuses to go too deep', async () => {
      expect(await data('{ treatyTrace(id: "1/1") { depth } }')).toStrictEqual({ treatyTrace: null });
      const { errors } = await ask('{ treatyTrace(id: "64/7", depth: 6) { depth } }');
      expect(errors[0]?.message).toBe('The argument depth is 6; it must be from 1 to 5.');
    });
  });

  describe('paths', () => {
    it('are no longer, and no more, than is asked for; a link says which entries stand for a treaty', async () => {
      expect(
        await data(`{ paths(from: "SCR 1900 (2009)", to: "60/120", maxLength: 2, chainLimit: 1) {
          from { id } to { id } length chainCount chains { links { entries { id } } } }
          short: paths(from: "SCR 1900 (2009)", to: "60/120", maxLength: 1) { length chains { length } } }`),
      ).toStrictEqual({
        paths: {
          from: { id: 'S/RES/1900(2009)' },
          to: { id: 'A/RES/60/120' },
          length: 2,
          chainCount: 1,
          chains: [{ links: [{ entries: [] }, { entries: [] }] }],
        },
        short: { length: null, chains: [] },
      });
    });

    const query = `query ($from: ID!, $to: ID!, $direction: Direction! = OUT) {
      paths(from: $from, to: $to, direction: $direction) { length chainCount complete chains { links { from { id } to { id } forward } } } }`;
    const walks = async (from: string, to: string, direction: string) => {
      const { paths } = await data<{
        paths: {
          length: number | null;
          chainCount: number;
          chains: { links: { from: { id: string }; to: { id: string }; forward: boolean }[] }[];
        };
      }>(query, { from, to, direction });
      const shown = paths.chains.map(({ links }) =>
        links.map((each) => `${each.from.id} ${each.forward ? '>' : '<'} ${each.to.id}`).join(', '),
      );
      return [paths.length, shown];
    };

    it.each([
      [
        'along references, all the shortest',
        'S/RES/1900(2009)',
        '60/120',
        'OUT',
        [2, ['S/RES/1900(2009) > A/RES/64/7, A/RES/64/7 > A/RES/60/120']],
      ],
      ['against references', '60/120', '64/7', 'IN', [1, ['A/RES/60/120 < A/RES/64/7']]],
      [
        'either way',
        'A/62/77',
        '60/120',
        'BOTH',
        [
          2,
          [
            'A/62/77 < A/RES/62/131, A/RES/62/131 > A/RES/60/120',
            'A/62/77 < A/RES/64/7, A/RES/64/7 > A/RES/60/120',
          ],
        ],
      ],
      ['that are not there', '60/120', '64/7', 'OUT', [null, []]],
    ])('go %s', async (_, from, to, direction, expected) => {
      expect(await walks(from, to, direction)).toStrictEqual(expected);
    });
  });

  describe('neighbourhood', () => {
    it('goes as deep as asked, and counts by kind what is left out', async () => {
      const query = `query ($depth: Int!, $limit: Int!) { neighbourhood(id: "64/7", direction: OUT, depth: $depth, limit: $limit) {
        instruments { id } hiddenCount hiddenByKind { kind count } } }`;
      const ids = async (depth: number, limit: number) => {
        const { neighbourhood } = await data<{
          neighbourhood: { instruments: { id: string }[]; hiddenCount: number; hiddenByKind: unknown };
        }>(query, { depth, limit });
        return [
          neighbourhood.instruments.map(({ id }) => id),
          neighbourhood.hiddenCount,
          neighbourhood.hiddenByKind,
        ];
      };
      const near = ['A/RES/64/7', 'A/62/77', 'A/RES/60/120', 'A/RES/62/131'];
      expect(await ids(1, 10)).toStrictEqual([near, 0, []]);
      expect(await ids(2, 10)).toStrictEqual([
        [...near, 'A/RES/55/9', 'A/DEC/61/499', 'treaty/convention-on-buoys'],
        0,
        [],
      ]);
      expect(await ids(2, 4)).toStrictEqual([
        [...near, 'A/RES/55/9'],
        2,
        [
          { kind: 'DECISION', count: 1 },
          { kind: 'TREATY', count: 1 },
        ],
      ]);
    });
  });
}
