import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

const VARIABLES = 'query ($first: Int, $after: String, $last: Int, $before: String)';
const PAGE = '(first: $first, after: $after, last: $last, before: $before';

/** Every connection of the schema: what stands before it, its field with its own arguments, what tells its rows apart. */
const connections: readonly (readonly [name: string, before: string, field: string, row: string])[] = [
  ['instruments', '', `instruments${PAGE}, filter: { held: true })`, 'id'],
  ['instruments that are searched', '', `instruments${PAGE}, search: "harbours")`, 'id'],
  [
    'missing instruments',
    '',
    `missing${PAGE}, filter: { kind: [TREATY, SOFT_LAW, TREATY_SERIES_ENTRY] })`,
    'id',
  ],
  ['hits of a search', '', `search${PAGE}, query: "harbours")`, 'score entity { ... on Instrument { id } }'],
  ['unresolved references', '', `unresolved${PAGE})`, 'id'],
  ['references between two', '', `citationsBetween${PAGE}, source: "60/301", target: "A/RES/57/303")`, 'id'],
  ['citations', 'instrument(id: "60/301")', `citations${PAGE})`, 'id'],
  ['citations that fit', 'instrument(id: "60/301")', `citations${PAGE}, filter: { place: FOOTNOTE })`, 'id'],
  ['citing references', 'instrument(id: "60/301")', `citedBy${PAGE})`, 'id'],
  [
    'cited instruments',
    'instrument(id: "60/301")',
    `citedInstruments${PAGE}, filter: { relation: CITES })`,
    'count instrument { id }',
  ],
  ['citing instruments', 'instrument(id: "60/301")', `citingInstruments${PAGE})`, 'count instrument { id }'],
];

/** Relay's pages, of every list that has them. */
export function describePages({ data }: Server): void {
  describe.each(connections)('pages of %s', (_, before, field, row) => {
    const name = field.slice(0, field.indexOf('('));
    const page = async (variables: Record<string, unknown>): Promise<Connection> => {
      const list = `${field} { edges { cursor node { ${row} } } nodes { ${row} } totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
      const answer = await data<
        Record<string, Connection> & { readonly instrument?: Record<string, Connection> }
      >(`${VARIABLES} { ${before === '' ? list : `${before} { ${list} }`} }`, variables);
      const found = before === '' ? answer[name] : answer.instrument?.[name];
      if (!found) throw new Error(`${name} gave nothing.`);
      return found;
    };

    it('have the same rows as edges and as nodes, in one order forwards and backwards', async () => {
      const whole = await page({ first: 100 });
      expect(whole.nodes.length).toBeGreaterThan(1);
      expect(whole.totalCount).toBe(whole.nodes.length);
      expect(whole.edges.map(({ node }) => node)).toStrictEqual(whole.nodes);
      expect(whole.pageInfo).toStrictEqual({
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: whole.edges[0]?.cursor,
        endCursor: whole.edges.at(-1)?.cursor,
      });

      // Less than all: at least one cursor is used.
      const size = Math.min(3, whole.nodes.length - 1);
      const forwards: unknown[] = [];
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo } = await page({ first: size, after });
        forwards.push(...nodes);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(forwards).toStrictEqual(whole.nodes);

      const backwards: unknown[] = [];
      for (let end: string | null = null; ;) {
        const { nodes, pageInfo } = await page({ last: size, before: end });
        backwards.unshift(...nodes);
        if (!pageInfo.hasPreviousPage) break;
        end = pageInfo.startCursor;
      }
      expect(backwards).toStrictEqual(whole.nodes);
    });
  });
}
