import { describe, expect, it } from 'vitest';
import type { Server } from '../server.ts';

/** What a text consists of and names. */
export function describeTexts({ data }: Server): void {
  it('passages give the text in order', async () => {
    const query = '{ instrument(id: "A/RES/60/301") { passages { label kind ordinal lead } } }';
    const { instrument } = await data<{ instrument: { passages: unknown[] } }>(query);
    expect(instrument.passages).toStrictEqual([
      { label: 'HEAD', kind: 'HEADING', ordinal: 0, lead: null },
      { label: 'PP1', kind: 'PREAMBULAR', ordinal: 1, lead: 'Recalling' },
      { label: 'PP2', kind: 'PREAMBULAR', ordinal: 2, lead: 'Reaffirming' },
      { label: 'PP3', kind: 'PREAMBULAR', ordinal: 3, lead: 'Taking note' },
      { label: 'OP1', kind: 'OPERATIVE', ordinal: 4, lead: 'Requests' },
      { label: 'OP1(a)', kind: 'OPERATIVE', ordinal: 5, lead: null },
      { label: 'OP2', kind: 'OPERATIVE', ordinal: 6, lead: 'Decides' },
      { label: 'FN1', kind: 'FOOTNOTE', ordinal: 7, lead: null },
      { label: 'FN2', kind: 'FOOTNOTE', ordinal: 8, lead: null },
      { label: 'FN3', kind: 'FOOTNOTE', ordinal: 9, lead: null },
    ]);
  });

  it('an instrument that is only cited has no text', async () => {
    const query = `{ instrument(id: "A/RES/58/302") { held passages { id } invokes { byName } mentions {
      entity { __typename } } unresolved { id } citations(first: 1) { totalCount } citedByCount } }`;
    expect(await data(query)).toStrictEqual({
      instrument: {
        held: false,
        passages: [],
        invokes: [],
        mentions: [],
        unresolved: [],
        citations: { totalCount: 0 },
        citedByCount: 1,
      },
    });
  });

  describe('invokes', () => {
    const query = `query ($kind: InstrumentKind) { instrument(id: "A/RES/60/301") { invokes(kind: $kind) {
      byName instrument { id } citations { relation evidence { passage { label } quote } } } } }`;
    const treaty = {
      byName: true,
      instrument: { id: 'treaty/convention-on-harbours' },
      citations: [
        { relation: 'INVOKES', evidence: { passage: { label: 'PP2' }, quote: 'Convention on Harbours' } },
        { relation: 'INVOKES', evidence: { passage: { label: 'OP1(a)' }, quote: 'Convention on Harbours' } },
        { relation: 'CITES', evidence: { passage: { label: 'FN2' }, quote: 'vol. 9001, No. 90001' } },
      ],
    };
    const softLaw = {
      byName: true,
      instrument: { id: 'soft-law/plan-of-action-for-lighthouses' },
      citations: [
        {
          relation: 'INVOKES',
          evidence: { passage: { label: 'PP2' }, quote: 'Plan of Action for Lighthouses' },
        },
      ],
    };
    const entry = {
      byName: false,
      instrument: { id: 'UNTS/9002/90002' },
      citations: [
        { relation: 'CITES', evidence: { passage: { label: 'FN3' }, quote: 'vol. 9002, No. 90002' } },
      ],
    };

    it.each([
      ['treaties with their entries, soft law, entries without a name', null, [treaty, softLaw, entry]],
      ['treaties alone', 'TREATY', [treaty]],
      ['soft law alone', 'SOFT_LAW', [softLaw]],
      ['entries alone', 'TREATY_SERIES_ENTRY', [entry]],
      ['nothing of another kind', 'RESOLUTION', []],
    ])('gives %s', async (_, kind, invokes) => {
      expect(await data(query, { kind })).toStrictEqual({ instrument: { invokes } });
    });
  });

  it('mentions give bodies and conferences with the words that name them', async () => {
    const query = `{ instrument(id: "A/RES/60/301") { mentions {
      entity { ... on Body { id name kind } ... on Conference { id name place years } }
      evidence { quote via lead paragraph { label } } } } }`;
    expect(await data(query)).toStrictEqual({
      instrument: {
        mentions: [
          {
            entity: {
              id: 'conference/harbour-conference',
              name: 'Harbour Conference',
              place: null,
              years: [],
            },
            evidence: [
              { quote: 'Harbour Conference', via: 'TEXT', lead: 'Taking note', paragraph: { label: 'PP3' } },
            ],
          },
          {
            entity: {
              id: 'body/economic-and-social-council',
              name: 'Economic and Social Council',
              kind: 'principal-organ',
            },
            evidence: [
              {
                quote: 'Economic and Social Council',
                via: 'TEXT',
                lead: 'Requests',
                paragraph: { label: 'OP1' },
              },
            ],
          },
        ],
      },
    });
  });

  it('unresolved gives each with its reason', async () => {
    const query = `{ instrument(id: "A/RES/60/301") { unresolved {
      id text status reason candidates evidence { passage { label } lead role quote } } } }`;
    expect(await data(query)).toStrictEqual({
      instrument: {
        unresolved: [
          {
            id: 'A/RES/60/301#c11',
            text: 'the report',
            status: 'UNRESOLVED',
            reason: 'no symbol stands with it',
            candidates: [],
            evidence: { passage: { label: 'PP3' }, lead: 'Taking note', role: 'NOTES', quote: 'the report' },
          },
          {
            id: 'A/RES/60/301#c10',
            text: 'resolution 12',
            status: 'AMBIGUOUS',
            reason: 'two organs have a resolution 12',
            candidates: ['A/RES/12(I)', 'E/RES/12(I)'],
            evidence: {
              passage: { label: 'OP1' },
              lead: 'Requests',
              role: 'REQUESTS',
              quote: 'resolution 12',
            },
          },
        ],
      },
    });
  });
}
