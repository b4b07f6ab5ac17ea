import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';
import { SURVEYED } from '../fixture/documents.ts';

const evidence = `evidence {
  passage { id label kind lead text } paragraph { label } footnote lead role via locator quote start end }`;

interface CitationPage {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly source: { readonly id: string };
    readonly target: { readonly id: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A citation with its place. */
const placed = (source: string, target: string, label: string) => ({
  source: { id: source },
  target: { id: target },
  evidence: { paragraph: { label } },
});

/** Citations out, in and between, with their evidence. */
export function describeCitations({ data, ask }: Server): void {
  describe('citations', () => {
    it('stand in reading order, by symbol and by name', async () => {
      const query = `{ instrument(id: "A/RES/60/301") { citations(first: 100) {
        totalCount nodes { relation source { id } target { id } evidence { paragraph { label } footnote } } } } }`;
      const { instrument } = await data<{
        instrument: { citations: { totalCount: number; nodes: unknown[] } };
      }>(query);
      const source = { id: 'A/RES/60/301' };
      const citation = (relation: string, id: string, label: string, footnote: string | null = null) => ({
        relation,
        source,
        target: { id },
        evidence: { paragraph: { label }, footnote },
      });
      expect(instrument.citations).toStrictEqual({
        totalCount: 14,
        nodes: [
          citation('CITES', 'A/RES/58/302', 'PP1'),
          citation('CITES', 'A/RES/57/303', 'PP1'),
          citation('INVOKES', 'treaty/convention-on-harbours', 'PP2'),
          citation('INVOKES', 'soft-law/plan-of-action-for-lighthouses', 'PP2'),
          citation('CITES', 'A/RES/58/302', 'PP2'),
          citation('CITES', 'A/DEC/60/904', 'OP1'),
          citation('INVOKES', 'treaty/convention-on-harbours', 'OP1(a)'),
          citation('CITES', 'S/PRST/2004/905', 'OP1(a)'),
          citation('CITES', 'A/RES/57/303', 'OP2'),
          citation('CITES', 'A/RES/56/306', 'PP1', '1'),
          citation('CITES', 'UNTS/9001/90001', 'PP2', '2'),
          citation('CITES', 'UNTS/9002/90002', 'PP3', '3'),
          citation('CITES', 'A/60/907', 'PP3', '3'),
          citation('CITES', 'SALES/E.05.II.908', 'PP3', '3'),
        ],
      });
    });

    describe('among some instruments', () => {
      const query = `query ($instruments: [ID!]!, $first: Int!, $after: String) {
        citationsAmong(instruments: $instruments, first: $first, after: $after) {
          totalCount roles { role count } nodes { source { id } target { id } evidence { paragraph { label } } }
          pageInfo { hasNextPage endCursor } } }`;
      const among = async (variables: { instruments: string[]; first: number; after?: string | null }) =>
        (await data<{ citationsAmong: CitationPage }>(query, variables)).citationsAmong;
      const instruments = ['S/RES/1990(2011)', '60/301', 'A/DEC/60/904', 'A/RES/1/1'];

      it('stand by citing instrument and in reading order; what the graph does not have is passed over', async () => {
        expect(await among({ instruments, first: 1_000 })).toMatchObject({
          totalCount: 4,
          roles: ['RECALLS', 'ENDORSES', 'ACTS_ON', 'REQUESTS'].map((role) => ({ role, count: 1 })),
          nodes: [
            placed('A/DEC/60/904', 'A/RES/60/301', 'OP1'),
            placed('A/RES/60/301', 'A/DEC/60/904', 'OP1'),
            placed('S/RES/1990(2011)', 'A/RES/60/301', 'PP1'),
            placed('S/RES/1990(2011)', 'A/RES/60/301', 'OP1'),
          ],
          pageInfo: { hasNextPage: false },
        });
      });

      it('go on page after page, each once', async () => {
        const whole = (await among({ instruments, first: 1_000 })).nodes;
        const found: unknown[] = [];
        let after: string | null = null;
        do {
          const page: CitationPage = await among({ instruments, first: 1, after });
          found.push(...page.nodes);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(found).toStrictEqual(whole);
      });

      it('are none when the list is empty', async () => {
        expect(await among({ instruments: [], first: 5 })).toMatchObject({ totalCount: 0, nodes: [] });
      });

      it.each([
        [{ instruments, first: 1_001 }, 'The argument first is 1001; it must be from 1 to 1000.', 'first'],
        [
          { instruments: Array.from({ length: 5_001 }, () => 'a'), first: 1 },
          'The argument instruments has 5001 values; at most 5000 are allowed.',
          'instruments',
        ],
      ])('refuses too much', async (variables, message, argument) => {
        const { errors } = await ask(query, variables);
        expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]);
      });
    });

    it('open to their evidence in a paragraph', async () => {
      const query = `{ citationsBetween(source: "A/RES/60/301", target: "A/DEC/60/904", first: 5) { nodes { ${evidence} } } }`;
      const text =
        '1. Requests the Economic and Social Council, in the light of decision 60/904 and resolution 12:';
      expect(await data(query)).toStrictEqual({
        citationsBetween: {
          nodes: [
            {
              evidence: {
                passage: { id: 'A/RES/60/301#OP1', label: 'OP1', kind: 'OPERATIVE', lead: 'Requests', text },
                paragraph: { label: 'OP1' },
                footnote: null,
                lead: 'Requests',
                role: 'REQUESTS',
                via: 'TEXT',
                locator: null,
                quote: '60/904',
                start: text.indexOf('60/904'),
                end: text.indexOf('60/904') + 6,
              },
            },
          ],
        },
      });
    });

    it('open to their evidence in a footnote, with the paragraph of its marker', async () => {
      const query = `{ citationsBetween(source: "A/RES/60/301", target: "A/RES/56/306", first: 5) { nodes { ${evidence} } } }`;
      expect(await data(query)).toStrictEqual({
        citationsBetween: {
          nodes: [
            {
              evidence: {
                passage: {
                  id: 'A/RES/60/301#FN1',
                  label: 'FN1',
                  kind: 'FOOTNOTE',
                  lead: null,
                  text: 'See resolution 56/306, annex.',
                },
                paragraph: { label: 'PP1' },
                footnote: '1',
                lead: 'Recalling',
                role: 'RECALLS',
                via: 'FOOTNOTE',
                locator: 'annex',
                quote: '56/306',
                start: 15,
                end: 21,
              },
            },
          ],
        },
      });
    });

    const pages = `query ($id: ID!, $first: Int!, $after: String) { instrument(id: $id) {
      citations(first: $first, after: $after) {
        totalCount nodes { id source { id } target { id } } pageInfo { hasNextPage endCursor } }
      citedBy(first: $first, after: $after) @skip(if: true) { totalCount } } }`;

    it('come in pages that leave out nothing and give nothing twice', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer: {
          instrument: { citations: CitationPage };
        } = await data(pages, { id: 'A/RES/61/310', first: 50, after });
        const { nodes, pageInfo, totalCount } = answer.instrument.citations;
        expect(totalCount).toBe(SURVEYED);
        seen.push(...nodes.map(({ target }) => target.id));
        expect(pageInfo.hasNextPage).toBe(seen.length < SURVEYED);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toStrictEqual(Array.from({ length: SURVEYED }, (_, index) => `A/RES/50/${1001 + index}`));
    });

    it('of one place go on behind the cursor between them', async () => {
      const one = `query ($after: String) { citationsBetween(
        source: "A/RES/60/301", target: "A/RES/58/302", first: 1, after: $after) {
        totalCount nodes { id source { id } target { id } } pageInfo { hasNextPage endCursor } } }`;
      const first = await data<{ citationsBetween: CitationPage }>(one);
      const second = await data<{
        citationsBetween: CitationPage;
      }>(one, { after: first.citationsBetween.pageInfo.endCursor });
      expect(first.citationsBetween).toMatchObject({
        totalCount: 2,
        nodes: [{ id: 'A/RES/60/301#c1' }],
        pageInfo: { hasNextPage: true },
      });
      expect(second.citationsBetween).toMatchObject({
        totalCount: 2,
        nodes: [{ id: 'A/RES/60/301#c4' }],
        pageInfo: { hasNextPage: false },
      });
    });

    it('between instruments that do not cite each other are none', async () => {
      const query = `{ citationsBetween(source: "A/RES/61/310", target: "none", first: 5) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      expect(await data(query)).toStrictEqual({
        citationsBetween: {
          totalCount: 0,
          nodes: [],
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        },
      });
    });
  });

  describe('citedBy', () => {
    const citedBy = `query ($first: Int! = 20, $after: String) { instrument(id: "A/RES/60/301") {
      citedBy(first: $first, after: $after) {
        totalCount nodes { id source { id } target { id } } pageInfo { hasNextPage endCursor } } } }`;
    const inOrder = ['S/RES/1990(2011)#c1', 'S/RES/1990(2011)#c2', 'A/DEC/60/904#c1'];

    it('gives the newest citing instrument first', async () => {
      const { instrument } = await data<{ instrument: { citedBy: CitationPage } }>(citedBy);
      expect(instrument.citedBy.totalCount).toBe(3);
      expect(instrument.citedBy.nodes.map(({ id }) => id)).toStrictEqual(inOrder);
      expect(new Set(instrument.citedBy.nodes.map(({ target }) => target.id))).toStrictEqual(
        new Set(['A/RES/60/301']),
      );
    });

    it('comes in pages', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { instrument }: { instrument: { citedBy: CitationPage } } = await data(citedBy, {
          first: 1,
          after,
        });
        seen.push(...instrument.citedBy.nodes.map(({ id }) => id));
        after = instrument.citedBy.pageInfo.hasNextPage ? instrument.citedBy.pageInfo.endCursor : null;
      } while (after !== null && seen.length < 10);
      expect(seen).toStrictEqual(inOrder);
    });

    it('refuses a cursor of another list', async () => {
      const out = await data<{ instrument: { citations: { pageInfo: { endCursor: string } } } }>(
        '{ instrument(id: "A/RES/60/301") { citations(first: 1) { pageInfo { endCursor } } } }',
      );
      const { errors } = await ask(citedBy, { after: out.instrument.citations.pageInfo.endCursor });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
    });
  });
}
