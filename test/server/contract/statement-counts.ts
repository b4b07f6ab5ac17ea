import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

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
        'two levels of what is cited, with its targets',
        1,
        (
          n: number,
        ) => `{ instrument(id: "A/RES/61/310") { title citations(first: ${n}) { nodes { target { title
          citations(first: 10) { nodes { target { title held } evidence { lead role via footnote } } } } } } } }`,
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
        'a search with passages and fragments',
        6,
        (n: number) => `{ search(query: "recalling resolution", first: ${n}) { totalCount nodes {
          entity { ... on Instrument { label } } fragments { text highlights { start } passage { label } } } } }`,
      ],
      [
        'a search with its facets',
        // The hits that are counted are more than those that are listed, and so another search.
        6 + 3,
        (
          n: number,
        ) => `{ search(query: "recalling resolution", first: ${n}) { nodes { entity { ... on Instrument { label } } }
          facets { kind { count } year { count } held { count } body { body { name } } } } }`,
      ],
      [
        'the facets of a search alone',
        // What is not listed is not looked for.
        2 + 3,
        (n: number) =>
          `{ search(query: "recalling resolution", first: ${n}) { facets { kind { count } year { count } held { count } body { body { name } } } } }`,
      ],
      [
        'a sorted list with facets',
        2 + 6,
        (
          n: number,
        ) => `{ instruments(first: ${n}, orderBy: { field: CITED_BY_COUNT }) { totalCount nodes { label }
          facets { kind { count } year { count } held { count } body { body { name } } role { count } place { count } } } }`,
      ],
      [
        'citations gathered by target',
        5,
        (n: number) => `{ instrument(id: "A/RES/61/310") { citedInstruments(first: ${n}) {
          totalCount nodes { instrument { label } count roles first { evidence { lead } } } } } }`,
      ],
      [
        'a treaty trace',
        12,
        (
          n: number,
        ) => `{ treatyTrace(id: "S/RES/1990(2011)", depth: 3, chainLimit: ${Math.min(n, 20)}) { treaties {
          treaty { label } chains { links { from { label } to { label } citation { evidence { quote } } } } } } }`,
      ],
      [
        'what is cited with it, and cites the same',
        4,
        (n: number) => `{ coCited(id: "A/RES/50/1001", limit: ${n}) { related { instrument { label } count } }
          coupled(id: "A/RES/61/310", limit: ${n}) { related { instrument { label } } } }`,
      ],
      [
        'a comparison and a series',
        6,
        () => `{ compare(a: "A/RES/61/310", b: "A/RES/60/301") { shared { instrument { label } } onlyA { instrument { label } }
          onlyB { instrument { label } } } series(id: "A/RES/61/310") { earlier { instrument { label } } latest { label } } }`,
      ],
      [
        'nodes of every kind',
        7,
        (n: number) =>
          `{ nodes(ids: ${JSON.stringify([
            'A/RES/61/310',
            'body/general-assembly',
            'A/RES/61/310#PP1',
            'A/RES/61/310#c1',
            ...Array.from({ length: n }, (_each, index) => `A/RES/50/${1001 + index}`),
          ])}) { id ... on Instrument { label } ... on Passage { text } } }`,
      ],
      [
        'counts by kind',
        3,
        (n: number) =>
          `{ instruments(first: ${n}) { nodes { citesByKind { kind count } citedByKind { kind count } } } }`,
      ],
      [
        'links among instruments',
        2,
        (n: number) =>
          `{ linksAmong(ids: ${JSON.stringify([
            'A/RES/61/310',
            ...Array.from({ length: n }, (_each, index) => `A/RES/50/${1001 + index}`),
          ])}) { id count } }`,
      ],
      [
        'a neighbourhood of two levels',
        // Instrument, two sides of two levels, the neighbours, their links, what is hidden.
        1 + 4 + 1 + 1 + 1,
        (n: number) => `{ neighbourhood(id: "A/RES/61/310", depth: 2, limit: ${n}) {
          instruments { label } links { id } hiddenCount hiddenByKind { count } } }`,
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
      expect(new Set(forFifty).size).toBeGreaterThanOrEqual(forFifty.length - 4);
    });
  });
}
