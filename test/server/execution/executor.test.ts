import * as fc from 'fast-check';
import { execute, getOperationAST, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, it } from 'vitest';
import { plannedRun } from '../../../server/execution/executor.ts';
import { Plans } from '../../../server/execution/plans.ts';
import { Irregular, planOf } from '../../../server/execution/plan.ts';

/** Every kind of type, nullable and not, in lists and lists of lists. */
const typeDefs = `
  type Query { text(id: ID, count: Int = 3): Text  must: Text!  all: [Text!]!  either: Either  echo(words: [String!], among: Among): String }
  input Among { from: Int = 1  to: Int! }
  interface Text { id: ID!  title: String  year: Int!  kind: Kind  next: Text  needed: Text!  list: [Text!]  grid: [[Text]]  words: [String!]! }
  type Resolution implements Text { id: ID!  title: String  year: Int!  kind: Kind  next: Text  needed: Text!  list: [Text!]  grid: [[Text]]  words: [String!]!  votes: Int }
  type Treaty implements Text { id: ID!  title: String  year: Int!  kind: Kind  next: Text  needed: Text!  list: [Text!]  grid: [[Text]]  words: [String!]!  parties(first: Int!): [String] }
  union Either = Resolution | Treaty
  enum Kind { OLD NEW }
`;

const typed = { __resolveType: ({ type }: { type: string }) => type };
const schema = makeExecutableSchema({
  typeDefs,
  resolvers: {
    Query: {
      text: (_: unknown, { count }: { count: number }, { root }: Context) => (count > 0 ? root : null),
      must: (_: unknown, __: unknown, { root }: Context) => root,
      all: (_: unknown, __: unknown, { root }: Context) => [root, root],
      either: (_: unknown, __: unknown, { root }: Context) => root,
      echo: (_: unknown, args: unknown) => JSON.stringify(args),
    },
    Text: typed,
    Either: typed,
    Treaty: { parties: (_: unknown, { first }: { first: number }) => ['Fiji', null, 'Niue'].slice(0, first) },
  },
  inheritResolversFromInterfaces: false,
});

interface Context {
  readonly root: unknown;
}

const planned = plannedRun(schema);

async function both(query: string, root: unknown, variables: Record<string, unknown> = {}) {
  const theirs = await execute({
    schema,
    document: parse(query),
    contextValue: { root },
    variableValues: variables,
  });
  return { own: await alone(query, root, variables), theirs: shown(theirs) };
}

async function alone(query: string, root: unknown, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  // Of what Apollo Server gives, what is looked at; and as the executor does.
  const contextValue = { root };
  const asked = { document, operation, contextValue, request: { variables } };
  const result =
    (await planned(asked as unknown as Parameters<typeof planned>[0])) ??
    (await execute({ schema, document, contextValue, variableValues: variables }));
  return shown(result);
}

/** As a client sees it; what is wrong with a value that has no type is said in words of our own. */
const shown = (result: ExecutionResult): ExecutionResult =>
  JSON.parse(
    JSON.stringify(result).replaceAll(
      /"(?:Abstract type \\"Text\\" must resolve|\\"undefined\\" is no object type)[^}]*?"(?=,"locations")/g,
      '"no type"',
    ),
  ) as ExecutionResult;

const isPlanned = (query: string): boolean => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  try {
    planOf(schema, document, operation);
    return true;
  } catch (error) {
    if (error instanceof Irregular) return false;
    throw error;
  }
};

const wrong = [
  fc.constant(undefined),
  fc.constant(new Error('as a value')),
  fc.constant(() => {
    throw new Error('thrown');
  }),
];

/** An instrument: with what may be null, and with what may not stand there. */
const textWith = (...bad: fc.Arbitrary<unknown>[]) => {
  const leaf = (right: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 12, arbitrary: right }, ...bad, ...(bad.length > 0 ? [fc.constant({})] : []));
  const or = (right: fc.Arbitrary<unknown>) =>
    fc.oneof({ maxDepth: 2 }, fc.constant(null), { weight: 6, arbitrary: right }, ...bad);
  const optional = (right: fc.Arbitrary<unknown>) =>
    fc.oneof(fc.constant(null), { weight: 6, arbitrary: leaf(right) });
  return fc.letrec((tie) => ({
    text: fc.record(
      {
        type: fc.constantFrom('Resolution', 'Treaty'),
        id: leaf(fc.constantFrom('A/RES/1', 7)),
        title: optional(fc.constantFrom('On fish', true)),
        year: leaf(fc.constantFrom(1946, '1999')),
        kind: optional(fc.constantFrom('OLD', 'NEW')),
        votes: optional(fc.nat(9)),
        words: leaf(fc.array(leaf(fc.constant('and')), { maxLength: 2 })),
        next: or(tie('text')),
        needed: or(tie('text')),
        list: or(fc.array(tie('text'), { maxLength: 2 })),
        grid: or(fc.array(or(fc.array(or(tie('text')), { maxLength: 2 })), { maxLength: 2 })),
      },
      { requiredKeys: ['type', 'id', 'year', 'words'] },
    ),
  })).text;
};

/** Fragments that are not used are no valid document. */
const withoutUnused = (asked: string): string =>
  asked.includes('...names') ? asked : asked.slice(0, asked.indexOf(' fragment names'));

const isValid = (asked: string): boolean => validate(schema, parse(asked)).length === 0;

/** What a field of an instrument leads to: all, or what may be null. */
const queryOf = (inner: readonly string[]) => {
  const { selection } = fc.letrec<{ selection: string }>((tie) => ({
    selection: fc
      .array(
        fc.oneof(
          { maxDepth: 2 },
          fc.constantFrom('id', 'title', 'year', 'kind', 'words', '__typename', 'other: title', '...names'),
          fc.constantFrom('... on Resolution { votes }', '... on Treaty { parties(first: 2) }'),
          fc
            .tuple(fc.constantFrom(...inner), tie('selection'))
            .map(([field, below]) => `${field} { ${below} }`),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((fields) => fields.join(' ')),
  }));
  return fc
    .tuple(fc.constantFrom('text', 'must', 'all', 'either'), selection)
    .map(([field, below]) => `{ ${field} { ... on Text { ${below} } } } fragment names on Text { id title }`)
    .map((asked) => withoutUnused(asked))
    .filter((asked) => isValid(asked));
};

const nullable = ['next', 'list', 'grid', '... on Treaty', '... on Text', 'a: next', 'b: list'];
const query = queryOf([...nullable, 'needed']);

const lateness = fc.infiniteStream(fc.boolean());

/** The same with values that come later. */
const later = (value: unknown, isLate: () => boolean): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => later(item, isLate));
    return isLate() ? Promise.resolve(items) : items;
  }
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  const object = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === 'type' ? each : later(each, isLate)]),
  );
  return isLate() ? Promise.resolve(object) : object;
};

/** A document that asks for so many fields of a text. */
const documentOf = (fields: number): DocumentNode =>
  parse(`{ text { ${Array.from({ length: fields }, (_, index) => `f${index}: id`).join(' ')} } }`);

describe('an operation that is executed by its plan', () => {
  it('has the answer and the errors, in their order, that graphql-js gives', async () => {
    await fc.assert(
      fc.asyncProperty(query, textWith(...wrong), async (asked, root) => {
        const { own, theirs } = await both(asked, root);
        expect(own).toStrictEqual(theirs);
      }),
      { numRuns: 200 },
    );
  });

  it('has the same answer when values come later', async () => {
    await fc.assert(
      fc.asyncProperty(queryOf(nullable), textWith(), lateness, async (asked, root, late) => {
        const { own, theirs } = await both(
          asked,
          later(root, () => late.next().value === true),
        );
        expect(own).toStrictEqual(theirs);
      }),
      { numRuns: 200 },
    );
  });

  it('has an error, and leaves none to nobody, when wrong values come later', async () => {
    // graphql-js would leave some, which end a process: what it says of the values at once is compared.
    await fc.assert(
      fc.asyncProperty(query, textWith(...wrong), lateness, async (asked, root, late) => {
        const { own: atOnce } = await both(asked, root);
        const own = await alone(
          asked,
          later(root, () => late.next().value === true),
        );
        expect(own.data).toStrictEqual(atOnce.data);
        expect(own.errors === undefined).toBe(atOnce.errors === undefined);
      }),
      { numRuns: 200 },
    );
  });

  it('gets its arguments, from variables and by default, once for each way to write them', async () => {
    const asked = `query ($to: Int!, $words: [String!], $count: Int) {
      a: echo(words: $words, among: { to: $to }) b: echo(among: { from: 2, to: 3 }) c: echo
      text(count: $count) { id } }`;
    const { own, theirs } = await both(asked, { type: 'Treaty', id: '1' }, { to: 5, words: ['x'] });
    expect(own).toStrictEqual(theirs);
    expect(own).toMatchObject({
      data: { a: '{"words":["x"],"among":{"from":1,"to":5}}', text: { id: '1' } },
    });
    const again = await both(asked, { type: 'Treaty', id: '1' }, { to: 6, count: -1 });
    expect(again.own).toStrictEqual(again.theirs);
    expect(again.own).toMatchObject({ data: { text: null } });
  });

  it('has the errors of variables that do not fit', async () => {
    const { own, theirs } = await both(
      'query ($count: Int) { text(count: $count) { id } }',
      {},
      { count: 'x' },
    );
    expect(own).toStrictEqual(theirs);
    expect(own).toHaveProperty('errors');
    expect(own).not.toHaveProperty('data');
  });

  it('says so when a value is of no type that it may have', async () => {
    const { own } = await both('{ text { id } }', { type: 'Either', id: '1' });
    expect(own).toMatchObject({ data: { text: null }, errors: [{ path: ['text'] }] });
  });

  it('is left to graphql-js when a plan has no place for it', async () => {
    const cases = {
      '{ text { id @skip(if: true) title } }': false,
      '{ __schema { queryType { name } } }': false,
      '{ __type(name: "Text") { name } }': false,
      '{ __proto__: __typename }': false,
      '{ text { __proto__: id } }': false,
      '{ __typename constructor: __typename text { id } }': true,
    };
    for (const [asked, plan] of Object.entries(cases)) {
      expect([asked, isPlanned(asked)]).toStrictEqual([asked, plan]);
      const { own, theirs } = await both(asked, { type: 'Treaty', id: '1', title: 'On fish' });
      expect(own).toStrictEqual(theirs);
    }
  });

  it('has no more plans than selections and types, however many ways lead to them', async () => {
    // Each level may come in two types; by the way there it would be a million plans.
    const depth = 20;
    const asked = `{ text { ${'id next { '.repeat(depth)} id ${'}'.repeat(depth)} } }`;
    const document = parse(asked);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const plan = planOf(schema, document, operation);
    const planFields = (type: string) => {
      const seen = new Set<unknown>();
      const walk = (fields: ReturnType<typeof plan.root.fields>): void => {
        for (const { completion } of fields) {
          if (completion.kind !== 'abstract') continue;
          for (const name of ['Resolution', type]) {
            const below = completion.planFor(name);
            if (!seen.has(below)) {
              seen.add(below);
              walk(below.fields());
            }
          }
        }
      };
      walk(plan.root.fields());
    };
    planFields('Treaty');
    expect(plan.fieldCount()).toBeLessThan(5 * depth);
  });

  it('has its plan kept, with so many fields in all, while others are asked for', () => {
    const plans = new Plans(schema);
    const ask = (document: DocumentNode) => {
      const operation = getOperationAST(document);
      const plan = operation && plans.of(document, operation);
      const text = plan?.root.fields()[0]?.completion;
      if (text?.kind === 'abstract') text.planFor('Treaty').fields();
      plans.keepFew();
      return plan;
    };
    const often = documentOf(10);
    const plan = ask(often);
    for (let count = 0; count < 20; count += 1) {
      ask(documentOf(4_000));
      expect(ask(often)).toBe(plan);
      expect(plans.fieldCount).toBeLessThan(31_000);
    }
    expect(plans.fieldCount).toBeGreaterThan(20_000);
    for (let count = 0; count < 200; count += 1) ask(documentOf(1));
    expect(plans.fieldCount).toBeLessThan(300);
    expect(ask(often)).not.toBe(plan);
  });
});
