import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

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

    it.each<[string, string, readonly string[]]>([
      [
        'a day that is not its own',
        'its resolution 62/131 of 12 March 2010',
        ['printed with 12 March 2010; A/RES/62/131 is of 18 December 2007'],
      ],
      ['its own day', 'its resolution 62/131 of 18 December 2007', []],
      [
        'its own day in a list of several',
        'its resolutions 64/7 of 2 November 2009 and 62/131 of 18 December 2007',
        [],
      ],
      [
        'days of several, told together',
        'its resolutions 64/7 and 62/131 of 2 November 2009 and 18 December 2007, respectively',
        [],
      ],
      [
        'a year that is none of the session’s',
        'its resolution 55/9 of 12 March 2010',
        ['printed with 12 March 2010; A/RES/55/9 is of 2000 or 2001'],
      ],
      ['a day where the graph has none', 'its resolution 55/9 of 12 March 2001', []],
      ['a paragraph of what is not held', 'paragraph 99 of its resolution 55/9', []],
      [
        'a year that is not its own',
        'Security Council resolution 1900 (2010)',
        ['printed with 2010; resolution 1900 is of 2009'],
      ],
    ])('says what the words say otherwise than the graph, and only that: %s', async (_, words, remarks) => {
      const { extract } = await data<{ extract: { citations: readonly { remarks: readonly string[] }[] } }>(
        'query ($text: String!) { extract(text: $text) { citations { remarks } } }',
        { text: `The General Assembly,\nRecalling ${words},\n1. Requests a report.\n` },
      );
      expect(extract.citations.length).toBeGreaterThan(0);
      expect(extract.citations.flatMap((citation) => citation.remarks)).toStrictEqual(remarks);
    });

    it('leads to what is meant by a misprinted year of the Security Council, and counts the misprints', async () => {
      const { extract } = await data<{ extract: unknown }>(
        'query ($text: String!) { extract(text: $text) { misprinted citations { targetId url remarks } } }',
        {
          text: 'The General Assembly,\nRecalling Security Council resolution 1900 (2010), its resolutions 62/131 of 12 March 2010 and 64/7,\n1. Requests a report.\n',
        },
      );
      expect(extract).toStrictEqual({
        misprinted: 2,
        citations: [
          {
            targetId: 'S/RES/1900(2009)',
            url: 'https://docs.un.org/en/S/RES/1900(2009)',
            remarks: ['printed with 2010; resolution 1900 is of 2009'],
          },
          {
            targetId: 'A/RES/62/131',
            url: 'https://docs.un.org/en/A/RES/62/131',
            remarks: ['printed with 12 March 2010; A/RES/62/131 is of 18 December 2007'],
          },
          { targetId: 'A/RES/64/7', url: 'https://docs.un.org/en/A/RES/64/7', remarks: [] },
        ],
      });
    });

    it.each([
      [
        'French',
        'L’Assemblée générale,\nRappelant sa résolution 62/131 du 18 décembre 2007 sur la sécurité des bouées dans les ports,\n' +
          '1. Prie le Secrétaire général de lui présenter un rapport sur les bouées et les phares des États à une session.\n',
      ],
      [null, draft],
    ])('says what a draft is written in where that is not English: %s', async (language, text) => {
      const { extract } = await data<{ extract: { otherLanguage: string | null } }>(
        'query ($text: String!) { extract(text: $text) { otherLanguage } }',
        { text },
      );
      expect(extract.otherLanguage).toBe(language);
    });

    it('says of each reference where it stands, what it does, and what it may mean', async () => {
      const { extract } = await data<{
        readonly extract: { readonly citations: readonly unknown[]; readonly names: readonly unknown[] };
      }>(
        `query ($text: String!) { extract(text: $text) { symbol title
          citations { text paragraph footnote lead role via locator url reason candidates target { id label } }
          names { id name places { start end } entity { ... on Instrument { id held } } } } }`,
        { text: draft },
      );
      const start = draft.indexOf('Convention on Buoys');
      expect(extract).toMatchObject({ symbol: null, title: null });
      expect(extract.names).toContainEqual({
        id: 'treaty/convention-on-buoys',
        name: 'Convention on Buoys',
        places: [{ start, end: start + 'Convention on Buoys'.length }],
        entity: { id: 'treaty/convention-on-buoys', held: false },
      });
      expect(extract.citations[0]).toStrictEqual({
        text: '62/131',
        paragraph: 'PP1',
        footnote: null,
        lead: 'Recalling',
        role: 'RECALLS',
        via: 'TEXT',
        locator: null,
        url: 'https://docs.un.org/en/A/RES/62/131',
        reason: null,
        candidates: [],
        target: { id: 'A/RES/62/131', label: 'A/RES/62/131' },
      });
      expect(extract.citations.at(-1)).toMatchObject({ text: 'A/62/77', target: { label: 'A/62/77' } });
    });

    it('says of each name in which paragraph it stands, what naming it does, and its treaty-series entries', async () => {
      const words = 'Convention on Rafts';
      const text = `The General Assembly,\nRecalling its resolution 62/131 of 18 December 2007,\n1. Endorses the ${words};1\n_____\n1 United Nations, Treaty Series, vol. 4001, No. 70001.\n`;
      const start = text.indexOf(words);
      const { extract } = await data<{ readonly extract: { readonly names: readonly unknown[] } }>(
        `query ($text: String!) { extract(text: $text) {
          names { id registrations mentions { text start end paragraph footnote lead role } } } }`,
        { text },
      );
      expect(extract.names).toContainEqual({
        id: 'treaty/convention-on-rafts',
        registrations: ['UNTS/4001/70001'],
        mentions: [
          {
            text: words,
            start,
            end: start + words.length,
            paragraph: 'OP1',
            footnote: null,
            lead: 'Endorses',
            role: 'ENDORSES',
          },
        ],
      });
    });

    it('reads a text once, however often a query asks about it', async () => {
      const { extract, again } = await data<Record<string, unknown>>(
        'query ($text: String!) { extract(text: $text) { counts { count } } again: extract(text: $text) { counts { count } } }',
        { text: draft },
      );
      expect(again).toStrictEqual(extract);
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
