import { describe, expect, it } from 'vitest';
import type { Server } from '../contract.ts';

const draft = `The General Assembly,
Recalling its resolutions 62/131 of 18 December 2007 and 55/9 of 30 October 2000, and its resolution 64/7 of 2 November 2009,
Recalling also its resolution 48/977 of 20 December 1993,
1. Takes note of the report of the Secretary-General;¹
2. Endorses the Convention on Buoys.
____________
¹ A/62/77.
`;

interface Checked {
  readonly extract: {
    readonly citations: readonly {
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly status: string;
      readonly targetId: string | null;
      readonly supersededBy: { readonly id: string } | null;
    }[];
    readonly counts: unknown;
  };
}

const query = `query ($text: String!) { extract(text: $text) {
  citations { text start end status targetId supersededBy { id } } counts { status count } } }`;

/** Drafts checked against the graph. */
export function describeDrafts(server: Server): void {
  const { data, ask } = server;
  describe('extract', () => {
    it('checks every reference of a draft against the graph', async () => {
      const { extract } = await data<Checked>(query, { text: draft });
      const checked = extract.citations.map((each) => [
        each.targetId,
        each.status,
        each.supersededBy?.id ?? null,
      ]);
      expect(checked).toStrictEqual([
        ['A/RES/62/131', 'SUPERSEDED', 'A/RES/64/7'],
        ['A/RES/55/9', 'CITED_ONLY', null],
        ['A/RES/64/7', 'HELD', null],
        ['A/RES/48/977', 'UNKNOWN', null],
        ['A/62/77', 'CITED_ONLY', null],
      ]);
      expect(extract.counts).toStrictEqual([
        { status: 'HELD', count: 1 },
        { status: 'CITED_ONLY', count: 2 },
        { status: 'UNKNOWN', count: 1 },
        { status: 'SUPERSEDED', count: 1 },
      ]);
      for (const { text, start, end } of extract.citations) expect(draft.slice(start, end)).toBe(text);
    });

    it('stores nothing, and takes as many statements for many references as for few', async () => {
      server.engine.takeStatements();
      await data(query, { text: 'The General Assembly,\nRecalling its resolution 62/131,\n' });
      const few = server.engine.takeStatements().length;
      const many = Array.from(
        { length: 60 },
        (_, index) => `its resolution ${50 + (index % 20)}/${index + 1}`,
      );
      await data(query, {
        text: `The General Assembly,\nRecalling ${many.join(', ')}, and its resolution 62/131,\n`,
      });
      expect(server.engine.takeStatements().length).toBe(few);
      expect(await data('{ stats { heldCount citedOnlyCount } }')).toStrictEqual({
        stats: { heldCount: 4, citedOnlyCount: 5 },
      });
    });

    it('of a text that refers to nothing is empty', async () => {
      expect(await data(query, { text: 'Nothing of the kind.' })).toStrictEqual({
        extract: { citations: [], counts: [] },
      });
    });

    it('refuses a text that is too long', async () => {
      const { errors } = await ask(query, { text: 'é'.repeat(100_001) });
      expect(errors).toMatchObject([
        {
          message: 'The text has 200002 bytes; at most 200000 are allowed.',
          extensions: { code: 'BAD_USER_INPUT', argument: 'text' },
        },
      ]);
    });
  });
}
