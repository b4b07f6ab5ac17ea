import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly meant: readonly string[];
    readonly nodes: readonly {
      readonly match: string;
      readonly entity: { readonly id: string };
      readonly fragments: readonly {
        readonly field: string;
        readonly text: string;
        readonly passage: { readonly label: string } | null;
        readonly highlights: readonly { readonly start: number; readonly end: number }[];
      }[];
    }[];
  };
}

const entity = '... on Instrument { id } ... on Body { id } ... on Conference { id }';
const query = `query ($query: String!, $first: Int = 10, $after: String, $filter: InstrumentFilter, $passages: Boolean = true) {
  search(query: $query, first: $first, after: $after, filter: $filter, passages: $passages) {
    totalCount meant pageInfo { endCursor hasNextPage }
    nodes { match entity { ${entity} } fragments { field text passage { label } highlights { start end } } } } }`;

/** Finding things by symbol, name and words. */
export function describeSearch({ data, ask }: Server): void {
  const search = async (words: string, variables: Record<string, unknown> = {}) =>
    (await data<Found>(query, { query: words, ...variables })).search;
  const found = async (words: string, variables: Record<string, unknown> = {}) =>
    (await search(words, variables)).nodes.map((hit) => [hit.entity.id, hit.match]);

  const typed = async (text: string) => {
    const answer = await data<{
      suggest: readonly { text: string }[];
      search: { suggestions: readonly { text: string }[] };
    }>(
      'query ($text: String!) { suggest(text: $text) { text } search(query: $text, first: 5) { suggestions { text } } }',
      { text },
    );
    return [answer.suggest, answer.search.suggestions].map((all) => all.map((each) => each.text));
  };

  describe('search', () => {
    it.each([
      ['62/131', 'A/RES/62/131'],
      ['res 62/131', 'A/RES/62/131'],
      ['SCR 1900 (2009)', 'S/RES/1900(2009)'],
      ['a/res/64/7', 'A/RES/64/7'],
      ['vol 9100 no 91000', 'UNTS/9100/91000'],
      ['61/499', 'A/DEC/61/499'],
      ['resolution 62/131 of 19 December 2007', 'A/RES/62/131'],
      ['https://undocs.org/A/RES/62/131', 'A/RES/62/131'],
    ])('by a symbol as people write it: %s', async (words, id) => {
      expect((await found(words))[0]).toStrictEqual([id, 'SYMBOL']);
    });

    it('by a citation of what the graph does not have finds nothing that only has its little words', async () => {
      expect(await found('resolution 62/999 of 19 December 2007', { passages: false })).toStrictEqual([]);
    });

    it('reads a number that may be a decision’s or a resolution’s as both', async () => {
      expect((await search('61/499')).meant).toStrictEqual(['A/DEC/61/499', 'A/RES/61/499']);
    });

    it('by words of a title finds each, and marks the words', async () => {
      const { nodes, totalCount } = await search('safety buoys', { passages: false });
      expect(totalCount).toBe(3);
      expect(nodes.map((hit) => hit.match)).toStrictEqual(['NAME', 'NAME', 'NAME']);
      expect(nodes[0]?.fragments).toStrictEqual([
        {
          field: 'TITLE',
          text: 'Safety of buoys',
          passage: null,
          highlights: [
            { start: 0, end: 6 },
            { start: 10, end: 15 },
          ],
        },
      ]);
    });

    it('by words of a passage finds the text, with the passage', async () => {
      const { nodes } = await search('lighthouse keepers');
      expect(nodes.map((hit) => [hit.entity.id, hit.match])).toStrictEqual([['A/RES/64/7', 'PASSAGE']]);
      const [fragment] = nodes[0]?.fragments ?? [];
      expect(fragment).toMatchObject({ field: 'PASSAGE', passage: { label: 'OP1' } });
      expect(fragment?.highlights.map(({ start, end }) => fragment.text.slice(start, end))).toStrictEqual([
        'lighthouse',
        'keepers',
      ]);
      expect(await found('lighthouse keepers', { passages: false })).toStrictEqual([]);
    });

    it('finds bodies too, unless a filter asks for instruments', async () => {
      expect((await found('security council'))[0]).toStrictEqual(['body/security-council', 'NAME']);
      expect(await found('security council', { filter: { held: true } })).toStrictEqual([]);
    });

    it.each<[string, Record<string, unknown>, readonly string[]]>([
      ['what it is about', { subject: ['LAMPS AND LENSES'] }, ['A/RES/64/7']],
      ['who adopted it', { body: ['body/security-council'] }, ['S/RES/1900(2009)']],
      ['who adopted it and when', { body: ['body/security-council'], yearTo: 2008 }, []],
    ])('gives what fits a filter too: %s', async (_, filter, ids) => {
      expect((await search('buoys', { filter })).nodes.map(({ entity: { id } }) => id)).toStrictEqual(ids);
    });

    it('has facets of all the instruments found, and of those that a filter leaves', async () => {
      const one = `query ($filter: InstrumentFilter) { search(query: "buoys", first: 1, filter: $filter) {
        facets { year { year count } body { body { id } count } } } }`;
      const council = { body: { id: 'body/security-council' }, count: 1 };
      expect(await data(one)).toStrictEqual({
        search: {
          facets: {
            year: [2005, 2007, 2009].map((year) => ({ year, count: year === 2009 ? 2 : 1 })),
            body: [{ body: { id: 'body/general-assembly' }, count: 3 }, council],
          },
        },
      });
      expect(await data(one, { filter: { body: ['body/security-council'] } })).toStrictEqual({
        search: { facets: { year: [{ year: 2009, count: 1 }], body: [council] } },
      });
    });

    it('goes by pages that do not repeat', async () => {
      const one = `query ($after: String) { search(query: "buoys", first: 2, after: $after) {
        totalCount nodes { entity { ${entity} } } pageInfo { endCursor hasNextPage hasPreviousPage } } }`;
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const {
          search: page,
        }: { search: Found['search'] & { pageInfo: { endCursor: string; hasNextPage: boolean } } } =
          await data(one, { after });
        seen.push(...page.nodes.map((hit) => hit.entity.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toHaveLength(5);
      expect(new Set(seen).size).toBe(5);
    });

    it('that finds little offers words that are spelled like these', async () => {
      const answer = await data<{ search: { suggestions: readonly { text: string }[] } }>(
        '{ search(query: "securty counsil", first: 5) { suggestions { text } } }',
      );
      expect(answer.search.suggestions.map(({ text }) => text)).toContain('Security Council');
    });

    it('while typing offers nothing for the other words of a misspelt one, and the search what may have been meant', async () => {
      const [own, instead] = await typed('buoys of the securty counsil');
      expect(own).toStrictEqual([]);
      expect(instead).toContain('Security Council');
      // Nothing is spelled like it; a beginning is no slip; and a symbol is what is meant.
      expect((await typed('wrecks xyzzyxyzzy'))[0]).toContain('Wrecks and buoys');
      expect((await typed('secur counc'))[0]).toContain('Security Council');
      expect((await typed('resolution 1900 (2009) on wreks'))[0]).not.toStrictEqual([]);
    });

    it.each(['', '   ', '()'])('for %o finds nothing', async (words) => {
      expect(await found(words)).toStrictEqual([]);
    });

    it('while typing offers what the words begin', async () => {
      expect(
        await data(
          `{ suggest(text: "wrec", limit: 3) { text highlights { start end } entity { ${entity} } } }`,
        ),
      ).toStrictEqual({
        suggest: [
          {
            text: 'Wrecks and buoys',
            highlights: [{ start: 0, end: 6 }],
            entity: { id: 'S/RES/1900(2009)' },
          },
        ],
      });
      const { errors } = await ask('{ suggest(text: "x", limit: 21) { text } }');
      expect(errors[0]?.message).toBe('The argument limit is 21; it must be from 1 to 20.');
    });
  });
}
