import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

const INSTRUMENT = [
  'id',
  'symbol',
  'title',
  'label',
  'kind',
  'adopted',
  'year',
  'held',
  'url',
  'citesCount',
  'citedByCount',
  'authority',
  'organ { id }',
  'subjects { id }',
  'citesByKind { kind count }',
  'citations(first: 2) { nodes { id } }',
  `citations(first: 3) { pageInfo { hasNextPage endCursor } nodes { id relation target { id title year }
    evidence { lead role via footnote locator start paragraph { label } } } }`,
  '... on Resolution { session meeting adoptedBy { id } }',
  '... on Treaty { registeredAs { id } comprises { id } comprisedIn { id } }',
];
const EVIDENCE = [
  'passage { id }',
  'paragraph { label }',
  'footnote',
  'lead',
  'role',
  'via',
  'locator',
  'quote',
  'start',
  'end',
];

interface Answer {
  readonly instrument: Record<
    string,
    {
      readonly nodes: readonly {
        readonly id: string;
        readonly other: { readonly id: string };
        readonly evidence: unknown;
      }[];
    }
  >;
}

/** A list reads no more than a query asks for: whatever is asked for alone is the same as with everything else. */
export function describeAskedAlone({ data }: Server): void {
  describe.each([
    ['citations', 'target'],
    ['citedBy', 'source'],
  ])('what is asked of %s', (list, end) => {
    const ask = async (fields: string, filter = '') =>
      (
        await data<Answer>(
          `{ instrument(id: "60/301") { ${list}(first: 50${filter}) { nodes { id ${fields} } } } }`,
        )
      ).instrument[list]?.nodes ?? [];

    it.each(INSTRUMENT)('of the other end, alone or with all else, is the same: %s', async (field) => {
      const found = await ask(`other: ${end} { id ${field} }`);
      expect(found.length).toBeGreaterThan(1);
      expect(await ask(`other: ${end} { id ${field} }`, ', filter: { relation: CITES }')).not.toStrictEqual(
        [],
      );
      for (const { other } of found) {
        const alone = await data<{ readonly instrument: unknown }>(
          `query ($id: ID!) { instrument(id: $id) { id ${field} } }`,
          { id: other.id },
        );
        expect(other).toStrictEqual(alone.instrument);
      }
    });

    it.each(EVIDENCE)('of the evidence, alone or with all else, is the same: %s', async (field) => {
      const alone = await ask(`evidence { ${field} }`);
      const name = field.split(' ', 1)[0] ?? '';
      const all = await ask(`evidence { ${EVIDENCE.join(' ')} }`);
      expect(alone).toStrictEqual(
        all.map(({ id, evidence }) => ({
          id,
          evidence: Object.fromEntries(Object.entries(evidence ?? {}).filter(([key]) => key === name)),
        })),
      );
    });

    it('is read whole where one field asks for less than another of the same name', async () => {
      const less = await data<Answer>(`{ instrument(id: "60/301") {
        ${list}(first: 5) { nodes { id other: ${end} { id } } } ...More } }
        fragment More on Instrument { ${list}(first: 5) { nodes { other: ${end} { title year } } } }`);
      const more = await ask(`other: ${end} { id title year }`);
      expect(less.instrument[list]?.nodes).toStrictEqual(more.slice(0, 5));
    });
  });
}
