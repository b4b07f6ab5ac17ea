import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

const list = 'query ($filter: InstrumentFilter) { instruments(first: 10, filter: $filter) { totalCount } }';

/** Names in arguments that lead to nothing: the answer stands, and says so beside itself. */
export function describeNotices({ ask }: Server): void {
  const told = async (query: string, variables: Record<string, unknown>) => {
    const { data, errors, notices } = await ask(query, variables);
    expect(errors).toStrictEqual([]);
    return { data, notices };
  };

  describe('names that lead to nothing', () => {
    it('are told with what may be meant and is in the graph: a body', async () => {
      expect(await told(list, { filter: { body: ['Securty Council', 'General Assembly'] } })).toStrictEqual({
        data: { instruments: { totalCount: 3 } },
        notices: [
          {
            code: 'UNKNOWN_BODY',
            argument: 'body',
            value: 'Securty Council',
            message:
              'The graph has no body "Securty Council", which the argument body names: it finds nothing. Is body/security-council meant?',
            suggestions: ['body/security-council'],
          },
        ],
      });
    });

    it.each<[string, Record<string, unknown>, string, readonly string[]]>([
      ['a body by its id', { body: ['body/general-asembly'] }, 'body', ['body/general-assembly']],
      ['a body like none', { body: ['Ministry of Silly Walks'] }, 'body', []],
      ['an organ', { organ: ['Securty Council'] }, 'organ', ['body/security-council']],
      ['an organ without symbols', { citedBy: { organ: ['Group of 77'] } }, 'organ', []],
      ['an instrument that is cited', { cites: { instrument: ['60/1200'] } }, 'instrument', []],
      ['an instrument that cites', { citedBy: { instrument: ['A/RES/1/1'] } }, 'instrument', []],
      ['one of several that are cited', { citesAll: ['60/120', '1/1'] }, 'citesAll', []],
      ['a subject', { subject: ['BOUYS', 'Lamps and lenses'] }, 'subject', ['subject/unbis/buoys']],
      ['a subject by its id', { subject: ['subject/unbis/bouys'] }, 'subject', ['subject/unbis/buoys']],
      ['a subject like none', { subject: ['LIGHTHOUSES'] }, 'subject', []],
      ['a session in words', { session: ['62', 'sixty-second'] }, 'session', ['62']],
      ['a session like none', { session: ['last year'] }, 'session', []],
      ['lead words', { cites: { lead: ['Recalling', 'Also deplroing'] } }, 'lead', ['also deploring']],
      // The registry has what may be meant; this graph does not.
      [
        'a treaty whose like is not in the graph',
        { cites: { instrument: ['Convention on the Rights of the Chld'] } },
        'instrument',
        [],
      ],
    ])('are told: %s', async (_, filter, argument, suggestions) => {
      const { notices } = await told(list, { filter });
      expect(notices).toMatchObject([{ argument, suggestions }]);
    });

    it('are told of a filter of citations, and of lists of instruments', async () => {
      const citations = await told(
        '{ instrument(id: "62/131") { citations(first: 5, filter: { instrument: ["60/1200"] }) { totalCount } } }',
        {},
      );
      expect(citations).toMatchObject({
        data: { instrument: { citations: { totalCount: 0 } } },
        notices: [{ code: 'UNKNOWN_INSTRUMENT', value: '60/1200' }],
      });
      const links = await told('{ linksAmong(ids: ["62/131", "60/1200"]) { source } }', {});
      expect(links.notices).toMatchObject([{ argument: 'ids', value: '60/1200' }]);
      const between = await told(
        '{ citationsBetween(source: "62/131", target: "CEDAV", first: 5) { totalCount } }',
        {},
      );
      expect(between).toMatchObject({
        data: { citationsBetween: { totalCount: 0 } },
        notices: [{ code: 'UNKNOWN_INSTRUMENT', argument: 'target', value: 'CEDAV' }],
      });
    });

    it.each<[string, Record<string, unknown>]>([
      ['a body by its short name', { body: ['General Assembly', 'body/security-council'] }],
      [
        'a body that the registry has and that has adopted nothing',
        { body: ['Economic and Social Council'] },
      ],
      ['an instrument by its symbol', { cites: { instrument: ['res 60/120'] } }],
      ['a subject by its name or id', { subject: ['buoys', 'subject/unbis/lamps-and-lenses'] }],
      ['lead words that no text here has', { cites: { lead: ['Also deeply deploring', 'Takes note'] } }],
      // Texts open with words of their own.
      ['more words than lead words have', { cites: { lead: ['deplroing '.repeat(20)] } }],
      ['lead words like none', { cites: { lead: ['Mourns'] } }],
      ['nothing', {}],
    ])('are not told where there are none: %s', async (_, filter) => {
      expect((await told(list, { filter })).notices).toStrictEqual([]);
    });

    it('are told once each, and no more than ten of them', async () => {
      const many = Array.from({ length: 50 }, (_, index) => `Body number ${index}`);
      const { notices } = await told(
        'query ($filter: InstrumentFilter) { a: instruments(first: 1, filter: $filter) { totalCount } b: instruments(first: 1, filter: $filter) { totalCount } }',
        { filter: { body: many } },
      );
      expect(notices).toHaveLength(10);
    });
  });
}
