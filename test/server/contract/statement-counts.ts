import { describe, expect, it } from 'vitest';
import type { Server } from '../contract.ts';

const evidence = 'evidence { passage { label text } paragraph { label } quote lead role }';

/** One statement for each level and field of a query, however many rows it gives. */
export function describeStatementCounts(server: Server): void {
  describe('the number of statements', () => {
    it.each([
      [
        'citations with evidence and counts',
        2 + 3,
        (n: number) => `{ instrument(id: "A/RES/61/310") { citations(first: ${n}) {
          totalCount nodes { target { label citesCount citedByCount } ${evidence} } } } }`,
      ],
      [
        'two levels of citations',
        1 + 2 + 2 + 1,
        (n: number) => `{ instrument(id: "A/RES/61/310") { citations(first: ${n}) { nodes { target { label
          citedBy(first: 10) { nodes { source { label } ${evidence.replace('paragraph { label }', '')} } } } } } } }`,
      ],
      [
        'a list with everything that hangs on an instrument',
        13,
        (n: number) => `{ instruments(first: ${n}) { totalCount nodes {
          invokes { instrument { label } citations { id } } mentions { evidence { quote } }
          unresolved { reason } passages { label }
          ... on Resolution { adoptedBy { name } reportedBy { name } agendaItems }
          ... on Treaty { registeredAs { label } } ... on SoftLaw { containedIn { instrument { label } } } } } }`,
      ],
      [
        'a search',
        3,
        (n: number) => `{ instruments(search: "resolution 50", first: ${n}) { totalCount nodes { label } } }`,
      ],
      [
        'a neighbourhood',
        6,
        (n: number) => `{ neighbourhood(id: "A/RES/61/310", limit: ${n}) {
          instruments { label citedByCount } links { id count } hiddenCount } }`,
      ],
    ])('is the same for 1 and 50 rows: %s', async (_, most, query) => {
      server.engine.takeStatements();
      await server.data(query(1));
      const forOne = server.engine.takeStatements();
      await server.data(query(50));
      const forFifty = server.engine.takeStatements();
      expect(forFifty.length).toBeLessThanOrEqual(most);
      // A list of one may not have each kind of thing; it never needs more statements.
      expect(forOne.length).toBeLessThanOrEqual(forFifty.length);
      expect(new Set(forFifty).size).toBeGreaterThanOrEqual(forFifty.length - 2);
    });
  });
}
