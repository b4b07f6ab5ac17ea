import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

/** References filtered, and gathered by the instrument at the other end. */
export function describeGroups({ data }: Server): void {
  describe('references of an instrument', () => {
    it.each<[string, string, readonly string[]]>([
      ['a role', '{ role: [DEPLORES] }', ['A/DEC/61/499', 'A/62/77']],
      ['a place', '{ place: TEXT, role: [DEPLORES] }', ['A/DEC/61/499']],
      ['lead words', '{ lead: ["recalling"] }', ['A/RES/60/120', 'A/RES/55/9']],
      ['the other instrument', '{ instrument: ["55/9"] }', ['A/RES/55/9']],
      ['a kind', '{ kind: [DOCUMENT, DECISION] }', ['A/DEC/61/499', 'A/62/77']],
      ['a form', '{ via: [FOOTNOTE] }', ['A/62/77']],
      ['an instrument that the graph does not have', '{ instrument: ["1/1"] }', []],
    ])('can be asked for by %s', async (_, filter, targets) => {
      const { instrument } = await data<{
        instrument: { citations: { totalCount: number; nodes: { target: { id: string } }[] } };
      }>(
        `{ instrument(id: "62/131") { citations(first: 9, filter: ${filter}) { totalCount nodes { target { id } } } } }`,
      );
      expect(instrument.citations.nodes.map(({ target }) => target.id)).toStrictEqual(targets);
      expect(instrument.citations.totalCount).toBe(targets.length);
    });

    it('can be asked for from the end', async () => {
      const { instrument } = await data<{
        instrument: { citations: { nodes: { target: { id: string } }[]; pageInfo: { startCursor: string } } };
      }>(
        `{ instrument(id: "62/131") { citations(last: 2) { nodes { target { id } } pageInfo { startCursor hasPreviousPage } } } }`,
      );
      expect(instrument.citations.nodes.map(({ target }) => target.id)).toStrictEqual([
        'A/DEC/61/499',
        'A/62/77',
      ]);
      const before = await data<typeof instrument>(
        `query ($before: String) { instrument(id: "62/131") { citations(last: 9, before: $before) { nodes { target { id } } pageInfo { hasNextPage hasPreviousPage } } } }`,
        { before: instrument.citations.pageInfo.startCursor },
      );
      expect(before).toStrictEqual({
        instrument: {
          citations: {
            nodes: [{ target: { id: 'A/RES/60/120' } }, { target: { id: 'A/RES/55/9' } }],
            pageInfo: { hasNextPage: true, hasPreviousPage: false },
          },
        },
      });
    });

    it('are counted by what they do, with the filter and over all pages', async () => {
      const counts = await data(`{ instrument(id: "60/120") { citedBy(first: 1) { roles { role count } }
          recalling: citedBy(first: 1, filter: { role: [RECALLS] }) { roles { role count } } }
        citing: instrument(id: "62/131") { citations(first: 1) { roles { role count } } }
        between: citationsBetween(source: "62/131", target: "60/120", first: 1) { roles { role count } }
        unknown: instrument(id: "62/131") { citations(first: 1, filter: { instrument: ["A/RES/1/1"] }) { roles { count } } } }`);
      const recalls = { roles: [{ role: 'RECALLS', count: 2 }] };
      expect(counts).toStrictEqual({
        instrument: { citedBy: recalls, recalling: recalls },
        citing: {
          citations: {
            roles: [
              { role: 'RECALLS', count: 2 },
              { role: 'DEPLORES', count: 2 },
            ],
          },
        },
        between: { roles: [{ role: 'RECALLS', count: 1 }] },
        unknown: { citations: { roles: [] } },
      });
    });

    it('tell who recalls it', async () => {
      expect(
        await data(`{ instrument(id: "60/120") { citedBy(last: 1, filter: { role: [RECALLS] }) {
          totalCount nodes { source { id } evidence { lead } } } } }`),
      ).toStrictEqual({
        instrument: {
          citedBy: {
            totalCount: 2,
            nodes: [{ source: { id: 'A/RES/62/131' }, evidence: { lead: 'Recalling' } }],
          },
        },
      });
    });

    it('are gathered by what they lead to, with counts and the first of them', async () => {
      expect(
        await data(`{ instrument(id: "62/131") { citedInstruments(first: 9) { totalCount
          nodes { instrument { id } count footnoteCount roles first { evidence { quote paragraph { label } } } } } } }`),
      ).toStrictEqual({
        instrument: {
          citedInstruments: {
            totalCount: 4,
            nodes: [
              ['A/62/77', 1, ['DEPLORES'], 'A/62/77', 'PP2'],
              ['A/DEC/61/499', 0, ['DEPLORES'], '61/499', 'PP2'],
              ['A/RES/55/9', 0, ['RECALLS'], '55/9', 'PP1'],
              ['A/RES/60/120', 0, ['RECALLS'], '60/120', 'PP1'],
            ].map(([id, footnoteCount, roles, quote, label]) => ({
              instrument: { id },
              count: 1,
              footnoteCount,
              roles,
              first: { evidence: { quote, paragraph: { label } } },
            })),
          },
        },
      });
    });

    it('are gathered by where they come from, by pages and by a filter', async () => {
      const page = `query ($after: String, $filter: CitationFilter) { instrument(id: "55/9") {
        citingInstruments(first: 2, after: $after, filter: $filter) {
          totalCount nodes { instrument { id } } pageInfo { endCursor hasNextPage } } } }`;
      interface Page {
        instrument: {
          citingInstruments: {
            totalCount: number;
            nodes: { instrument: { id: string } }[];
            pageInfo: { endCursor: string; hasNextPage: boolean };
          };
        };
      }
      const ids = ({ instrument }: Page) =>
        instrument.citingInstruments.nodes.map((group) => group.instrument.id);
      const one = await data<Page>(page);
      expect(ids(one)).toStrictEqual(['A/RES/60/120', 'A/RES/62/131']);
      const { totalCount, pageInfo } = one.instrument.citingInstruments;
      expect([totalCount, pageInfo.hasNextPage]).toStrictEqual([3, true]);
      expect(ids(await data<Page>(page, { after: pageInfo.endCursor }))).toStrictEqual(['S/RES/1900(2009)']);
      const filtered = await data<Page>(page, { filter: { instrument: ['60/120', '64/7'] } });
      expect(ids(filtered)).toStrictEqual(['A/RES/60/120']);
      expect(filtered.instrument.citingInstruments.totalCount).toBe(1);
    });
  });
}
