import { describe, expect, it } from 'vitest';
import {
  MAX_NEIGHBOURHOOD_DEPTH,
  MAX_NEIGHBOURS,
  MAX_PAGE_SIZE,
  MAX_PATHS,
  MAX_PATH_LENGTH,
  MAX_REASONS,
  MAX_RELATED,
  MAX_SUGGESTIONS,
  MAX_TRACE_CHAINS,
  MAX_TRACE_DEPTH,
} from '../../../server/limits/constants.ts';
import type { Server } from '../server.ts';

const codes = (errors: readonly { readonly extensions?: Record<string, unknown> | undefined }[]) => [
  ...new Set(errors.map(({ extensions }) => extensions?.['code'])),
];

const injections = [
  `"}) DETACH DELETE n //`,
  `' OR 1=1 --`,
  `\`)-[r]-() DELETE r //`,
  `$id}}) RETURN n //`,
  `{"$ne": null}`,
  `A/RES/60/301'}) SET i.title = 'x' //`,
  `*) OR (*`,
  `+-&&||!(){}[]^"~*?:\\/`,
  `\u0000\u0001\uFFFF`,
  `\uD800`,
  `<script>alert(1)</script>`,
  `../../../../etc/passwd`,
  `a`.repeat(500),
];

const nested = (depth: number) =>
  `{ instrument(id: "A/RES/60/301") { ${'citations(first: 1) { nodes { target { '.repeat(depth)} id ${'} } }'.repeat(depth)} } }`;

/** Requests that mean harm, or that are made by mistake: a clear answer, and the graph as it was. */
export function describeHostileRequests(server: Server): void {
  const { ask, data } = server;
  describe('hostile requests', () => {
    it('nested deeply are refused before they run', async () => {
      const { data: answer, errors } = await ask(nested(6));
      expect(answer).toBeUndefined();
      expect(codes(errors)).toStrictEqual(['TOO_DEEP']);
    });

    it('nested as the explorer nests are answered', async () => {
      expect((await ask(nested(4))).errors).toStrictEqual([]);
    });

    it.each([
      [
        'by their depth times their rows',
        '{ instruments(first: 100) { nodes { citations(first: 100) { nodes { target { citations(first: 100) { nodes { id } } } } } } } }',
      ],
      [
        'by variables',
        'query ($n: Int!) { instruments(first: $n) { nodes { citations(first: $n) { nodes { target { citations(first: $n) { nodes { id } } } } } } } }',
      ],
      [
        'by defaults of variables',
        'query ($m: Int! = 100) { instruments(first: $m) { nodes { citations(first: $m) { nodes { target { citations(first: $m) { nodes { id } } } } } } } }',
      ],
      [
        'by fragments that double each other',
        `{ ${'abcdefghij'
          .split('')
          .map((c) => `...${c}`)
          .join(' ')} } ${'abcdefghij'
          .split('')
          .map(
            (c, i, all) =>
              `fragment ${c} on Query { stats { heldCount } ${all
                .slice(i + 1)
                .map((next) => `...${next} ...${next} ...${next}`)
                .join(' ')} }`,
          )
          .join(' ')}`,
      ],
    ])('that would give too much are refused before they run: %s', async (_, query) => {
      server.engine.takeStatements();
      const { errors } = await ask(query, { n: 100 });
      expect(codes(errors)).toStrictEqual(['TOO_COSTLY']);
      expect(server.engine.takeStatements()).toStrictEqual([]);
    });

    it('with a flood of aliases are refused', async () => {
      const aliases = Array.from({ length: 100 }, (_, index) => `a${index}: stats { heldCount }`);
      expect(codes((await ask(`{ ${aliases.join(' ')} }`)).errors)).toStrictEqual(['TOO_MANY_ALIASES']);
    });

    it.each([
      ['fields', `{ ${'stats { heldCount } '.repeat(10_000)} }`],
      ['directives', `{ __typename ${'@skip(if: false) '.repeat(10_000)} }`],
      ['brackets', `{ instruments(search: ${'['.repeat(10_000)}`],
      ['a list', `{ instruments(filter: { body: [${'"a" '.repeat(10_000)}] }) { totalCount } }`],
    ])('with a flood of words are refused: %s', async (_, query) => {
      const { errors } = await ask(query);
      expect(codes(errors)).toStrictEqual(['TOO_MANY_TOKENS']);
    });

    it('with fragments in a circle are refused', async () => {
      const { errors } = await ask(
        '{ ...A } fragment A on Query { stats { heldCount } ...B } fragment B on Query { ...A }',
      );
      expect(codes(errors)).toStrictEqual(['GRAPHQL_VALIDATION_FAILED']);
    });

    it('with introspection in a circle are refused', async () => {
      const { errors } = await ask(
        `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`,
      );
      expect(codes(errors)).toStrictEqual(['GRAPHQL_VALIDATION_FAILED']);
    });

    it('to write or to subscribe are refused', async () => {
      expect(codes((await ask('mutation { delete }')).errors)).toStrictEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(codes((await ask('subscription { all }')).errors)).toStrictEqual(['GRAPHQL_VALIDATION_FAILED']);
    });

    it.each([
      ['first', 'query ($first: Int!) { instruments(first: $first) { totalCount } }', { first: '20' }],
      ['first', 'query ($first: Int!) { instruments(first: $first) { totalCount } }', { first: 1.5 }],
      ['first', 'query ($first: Int!) { instruments(first: $first) { totalCount } }', { first: 1e12 }],
      ['first', 'query ($first: Int!) { instruments(first: $first) { totalCount } }', { first: null }],
      [
        'id that has a default and is null',
        'query ($id: ID = "A/RES/60/301") { instrument(id: $id) { id } }',
        { id: null },
      ],
      [
        'limit that is null where the schema has a default',
        'query ($limit: Int) { unresolved(first: 1) { reasons(limit: $limit) { reason } } }',
        { limit: null },
      ],
      ['id', 'query ($id: ID!) { instrument(id: $id) { id } }', { id: { $ne: 1 } }],
      ['id', 'query ($id: ID!) { instrument(id: $id) { id } }', { id: ['A/RES/60/301'] }],
      [
        'search',
        'query ($search: String) { instruments(first: 5, search: $search) { totalCount } }',
        { search: {} },
      ],
      [
        'filter',
        'query ($filter: InstrumentFilter) { instruments(first: 5, filter: $filter) { totalCount } }',
        { filter: { kind: ['RESOLUTION; DROP'] } },
      ],
      [
        'filter',
        'query ($filter: InstrumentFilter) { instruments(first: 5, filter: $filter) { totalCount } }',
        { filter: { yearFrom: 'x', __proto__x: 1 } },
      ],
    ])('with a variable %s of a wrong type are refused', async (_, query, variables) => {
      const { errors, reported } = await ask(query, variables);
      expect(codes(errors)).toStrictEqual(['BAD_USER_INPUT']);
      expect(reported).toStrictEqual([]);
    });

    it.each([
      ['limit', MAX_SUGGESTIONS, 'suggest(text: "lamp", limit: $n) { __typename }'],
      ['depth', MAX_NEIGHBOURHOOD_DEPTH, 'neighbourhood(id: "66/128", depth: $n) { __typename }'],
      ['limit', MAX_NEIGHBOURS, 'neighbourhood(id: "66/128", limit: $n) { __typename }'],
      ['depth', MAX_TRACE_DEPTH, 'treatyTrace(id: "66/128", depth: $n) { __typename }'],
      ['chainLimit', MAX_TRACE_CHAINS, 'treatyTrace(id: "66/128", chainLimit: $n) { __typename }'],
      ['maxLength', MAX_PATH_LENGTH, 'paths(from: "66/128", to: "60/301", maxLength: $n) { __typename }'],
      ['chainLimit', MAX_PATHS, 'paths(from: "66/128", to: "60/301", chainLimit: $n) { __typename }'],
      ['limit', MAX_RELATED, 'coCited(id: "66/128", limit: $n) { __typename }'],
      ['limit', MAX_RELATED, 'coupled(id: "66/128", limit: $n) { __typename }'],
      ['limit', MAX_RELATED, 'mostCited(by: {}, limit: $n) { __typename }'],
      ['limit', MAX_REASONS, 'unresolved(first: 1) { reasons(limit: $n) { __typename } }'],
      ['first', MAX_PAGE_SIZE, 'unresolved(first: $n) { __typename }'],
    ])('that count with %s from 1 to %i, and no further', async (argument, most, field) => {
      for (const n of [0, most + 1]) {
        const { errors } = await ask(`query ($n: Int!) { ${field} }`, { n });
        expect(errors.map(({ message }) => message)).toStrictEqual([
          `The argument ${argument} is ${n}; it must be from 1 to ${most}.`,
        ]);
      }
      expect((await ask(`query ($n: Int!) { ${field} }`, { n: most })).errors).toStrictEqual([]);
    });

    describe.each(injections)('with %j', (hostile) => {
      it.each([
        ['node.id', 'query ($v: ID!) { node(id: $v) { id } }', { node: null }],
        ['instrument.id', 'query ($v: ID!) { instrument(id: $v) { id } }', { instrument: null }],
        [
          'neighbourhood.id',
          'query ($v: ID!) { neighbourhood(id: $v) { root { id } } }',
          { neighbourhood: null },
        ],
        [
          'citationsBetween.source',
          'query ($v: ID!) { citationsBetween(source: $v, target: "A/RES/60/301", first: 5) { totalCount } }',
          { citationsBetween: { totalCount: 0 } },
        ],
        [
          'citationsBetween.target',
          'query ($v: ID!) { citationsBetween(source: "A/RES/60/301", target: $v, first: 5) { totalCount } }',
          { citationsBetween: { totalCount: 0 } },
        ],
        [
          'filter.body',
          'query ($v: ID!) { instruments(first: 5, filter: { body: [$v] }) { totalCount } }',
          { instruments: { totalCount: 0 } },
        ],
      ])('as %s find nothing and harm nothing', async (_, query, answer) => {
        expect(await data(query, { v: hostile })).toStrictEqual(answer);
      });

      it('as search are words like others', async () => {
        const { errors, reported } = await ask(
          'query ($v: String!) { instruments(first: 5, search: $v) { nodes { id } } }',
          { v: hostile },
        );
        expect({ errors, reported }).toStrictEqual({ errors: [], reported: [] });
      });

      it.each([
        'query ($v: String!) { instruments(first: 5, after: $v) { totalCount } }',
        'query ($v: String!) { instruments(first: 5, after: $v, search: "harbours") { totalCount } }',
        'query ($v: String!) { instrument(id: "A/RES/60/301") { citations(first: 5, after: $v) { totalCount } } }',
        'query ($v: String!) { instrument(id: "A/RES/60/301") { citedBy(first: 5, after: $v) { totalCount } } }',
        'query ($v: String!) { citationsBetween(source: "a", target: "b", first: 5, after: $v) { totalCount } }',
      ])('as a cursor are refused: %s', async (query) => {
        expect(codes((await ask(query, { v: hostile })).errors)).toStrictEqual(['BAD_USER_INPUT']);
      });
    });

    it('with texts that are too long are refused', async () => {
      const { errors } = await ask(
        'query ($v: String) { instruments(first: 5, search: $v) { totalCount } }',
        {
          v: 'x'.repeat(501),
        },
      );
      expect(codes(errors)).toStrictEqual(['BAD_USER_INPUT']);
    });

    it('have left the graph as it was', async () => {
      const query =
        '{ stats { heldCount } instruments(first: 1) { totalCount } instrument(id: "60/301") { title } }';
      expect(await data(query)).toStrictEqual({
        stats: { heldCount: 4 },
        instruments: { totalCount: 134 },
        instrument: { title: 'Harbours of the high seas' },
      });
    });
  });
}
