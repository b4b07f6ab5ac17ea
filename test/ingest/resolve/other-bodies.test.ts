import { describe, expect, it } from 'vitest';
import type { ExtractionRecord } from '../../../ingest/record.ts';
import { citationsOf, recordOf, short, textOf } from './citing.ts';

const recordOfLines = (lines: readonly string[]): ExtractionRecord => recordOf(lines.join('\n'));

/** Texts of bodies that share their name with others, or whose numbers no principal organ has. */
const TEXTS: readonly (readonly [string, string[], Record<string, unknown>, string[]])[] = [
  [
    'a conference of parties that leaves out the mark of its decisions',
    [
      'Decision 14/92. Lighthouses',
      'The Conference of the Parties to the Basel Convention,',
      'Recalling its decisions VI/32, BC-13/95 and 13/12,',
      '1. Takes note of decision 13/94 of the Conference of the Parties to the Stockholm Convention.',
    ],
    { id: 'UNEP/CHW/DEC/BC-14/92' },
    [
      'VI/32 → UNEP/CHW/DEC/VI/32',
      'BC-13/95 → UNEP/CHW/DEC/BC-13/95',
      '13/12 → UNEP/CHW/DEC/BC-13/12',
      '13/94 → UNEP/POPS/COP/DEC/SC-13/94',
    ],
  ],
  [
    'a regional commission in its own report to the Council',
    [
      'E/2010/41 E/ESCWA/26/9/Report REPORT ON CLIPS ECONOMIC AND SOCIAL COUNCIL OFFICIAL RECORDS: 2010 SUPPLEMENT No. 21 The Commission, pursuant to its resolutions 158 (XIV) of 5 April 1987 and 196 (XVII) of 31 May 1994, stored clips.',
    ],
    { id: 'E/2010/41', kind: 'document' },
    ['158 (XIV) → E/ESCWA/RES/158(XIV)', '196 (XVII) → E/ESCWA/RES/196(XVII)'],
  ],
  [
    'an assembly whose first sessions have Roman numbers',
    [
      'The Economic and Social Council,',
      'Recalling resolutions A.500(XII) and A.900(21) of the Assembly of the International Maritime Organization,',
      '1. Takes note of it.',
    ],
    { body: 'body/economic-and-social-council' },
    ['A.500(XII) → IMO/RES/A.500(XII)', 'A.900(21) → IMO/RES/A.900(21)'],
  ],
  [
    'a regional commission whose session stands behind a stroke too many',
    [
      'The Economic and Social Council,',
      'Recalling resolution 158/(XIV) of 5 April 1987 of the Economic and Social Commission for Western Asia,',
      '1. Takes note of it.',
    ],
    { body: 'body/economic-and-social-council' },
    ['158/(XIV) → E/ESCWA/RES/158(XIV)'],
  ],
  [
    'a Governing Council that the heading names in full',
    [
      'Governing Council of the United Nations Environment Programme',
      'Eighteenth session',
      'Decision 18/17. Lighthouses',
      'The Governing Council,',
      'Recalling its decisions 15/10 of 25 May 1989 and 17/25 of 21 May 1993,',
      '1. Takes note of section II of decision SS.II/3 of the Governing Council.',
    ],
    { id: 'UNEP/GC/DEC/18/17', body: 'body/governing-council-of-the-united-nations-environment-programme' },
    ['15/10 → UNEP/GC/DEC/15/10', '17/25 → UNEP/GC/DEC/17/25', 'SS.II/3 → UNEP/GC/DEC/SS.II/3'],
  ],
  [
    'a Governing Council in whose report the text stands',
    [
      'UNEP/GC.18/40',
      '18/17. Lighthouses',
      'The Governing Council,',
      'Recalling its decision 15/10 of 25 May 1989,',
      '1. Takes note of it.',
    ],
    { body: 'body/governing-council-of-the-united-nations-environment-programme' },
    ['15/10 → UNEP/GC/DEC/15/10'],
  ],
  [
    'the Governing Council that counts by years',
    [
      'United Nations Development Programme',
      'Governing Council',
      '90/90. Keeping of lighthouses',
      'The Governing Council,',
      'Recalling its decisions 88/31 of 1 July 1988 and 89/20 on lighthouses,',
      '1. Requests the Administrator of the United Nations Development Programme to act under decision 90/34.',
    ],
    {
      id: 'DP/DEC/90/90',
      body: 'body/governing-council-of-the-united-nations-development-programme',
      session: null,
    },
    ['88/31 → DP/DEC/88/31', '89/20 → DP/DEC/89/20', '90/34 → DP/DEC/90/34'],
  ],
  [
    'a Governing Council that nothing names',
    [
      '18/17. Lighthouses',
      'The Governing Council,',
      'Recalling its decision 15/10 of 25 May 1989,',
      '1. Takes note of it.',
    ],
    { id: null, body: null },
    ['15/10 → unresolved'],
  ],
  [
    'a Governing Council that may be that of either programme which the text names',
    [
      '90/1. Lighthouses',
      'The Governing Council,',
      'Taking note of the report of the Administrator of the United Nations Development Programme,',
      'Noting the cooperation with the United Nations Environment Programme,',
      'Recalling its decision 89/20 of 30 June 1989,',
      '1. Takes note of it.',
    ],
    { id: null, body: null },
    ['89/20 → unresolved'],
  ],
  [
    'a Conference of the Parties that the heading names in capitals, with a Roman number',
    [
      'DECISION ADOPTED BY THE CONFERENCE OF THE PARTIES TO THE CONVENTION ON BIOLOGICAL DIVERSITY AT ITS SEVENTH MEETING',
      'VII/28. Lighthouses (Articles 8 (a) to (e))',
      'The Conference of the Parties,',
      'Recalling decisions IV/15 and VI/26,',
      '1. Takes note of them.',
    ],
    { id: 'UNEP/CBD/COP/DEC/VII/28', title: 'Lighthouses (Articles 8 (a) to (e))' },
    ['IV/15 → UNEP/CBD/COP/DEC/IV/15', 'VI/26 → UNEP/CBD/COP/DEC/VI/26'],
  ],
  [
    'a Conference of the Parties by the symbol of its decision',
    [
      'CBD/COP/DEC/14/8',
      '30 November 2018',
      '14/8. Lighthouses',
      'The Conference of the Parties,',
      'Recalling its decision XIII/2,',
      '1. Takes note of it.',
    ],
    { id: 'CBD/COP/DEC/14/8', kind: 'decision', title: 'Lighthouses' },
    ['XIII/2 → CBD/COP/DEC/XIII/2'],
  ],
  [
    '"the Council" that counts by year, told in a sentence',
    [
      '1980/130. Lighthouses',
      'At its 14th plenary meeting, on 25 April 1980, the Council, recalling its decision 1979/35 of 9 May 1979 and General Assembly resolution 34/116:',
      '(a) Took note of the report;',
    ],
    { id: 'E/DEC/1980/130', kind: 'decision', body: 'body/economic-and-social-council' },
    ['1979/35 → E/DEC/1979/35', '34/116 → A/RES/34/116'],
  ],
  [
    'the United Nations Conference on Trade and Development',
    [
      '97 (IV). Lighthouses',
      'The United Nations Conference on Trade and Development,',
      'Recalling Conference resolution 39 (III) of 16 May 1972 and General Assembly resolution 3281 (XXIX) of 12 December 1974,',
      '1. Takes note of decision 130 (XV) of the Trade and Development Board.',
    ],
    { id: 'TD/RES/97(IV)', kind: 'resolution', title: 'Lighthouses' },
    ['39 (III) → TD/RES/39(III)', '3281 (XXIX) → A/RES/3281(XXIX)', '130 (XV) → TD/B/DEC/130(XV)'],
  ],
];

describe('texts and citations of', () => {
  it.each(TEXTS)('%s', (_, lines, document, citations) => {
    const record = recordOfLines(lines);
    expect(record.document).toMatchObject(document);
    expect(record.citations.map(short)).toStrictEqual(citations);
  });
});

/** A resolution of the Security Council with this paragraph. */
const council = (paragraph: string, speaker = 'The Security Council,'): string[] => [
  'Resolution 399 (1979)',
  'of 3 May 1979',
  speaker,
  paragraph,
  '1. Decides to store all clips.',
];

const charters = (lines: readonly string[]): string[] =>
  recordOfLines(lines)
    .entities.filter(({ kind }) => kind === 'treaty')
    .map(({ id, mentions }) => `${id} ${mentions.length}`);

describe('"the Charter"', () => {
  it('is that of the United Nations in a text of theirs that names no other', () => {
    expect(
      charters(council('Acting under Article 41 of the Charter, and in the spirit of the Charter,')),
    ).toStrictEqual(['treaty/charter-of-the-united-nations 2']);
  });

  it('is so before its full name, and beside a committee on it', () => {
    expect(
      charters(
        council(
          'Acting under Article 41 of the Charter, and recalling the Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization, and Article 1 of the Charter of the United Nations,',
        ),
      ),
    ).toStrictEqual(['treaty/charter-of-the-united-nations 2']);
  });

  it.each([
    ['of something else', council('Welcoming the Charter of the Lighthouse Keepers and the Charter on Fog,')],
    [
      'beside another whose name ends so',
      council('Recalling the Harbour Charter on Lights, and Article 2 of the Charter,'),
    ],
    ['beside another', council('Recalling the African Charter on Democracy, and article 3 of the Charter,')],
    [
      'of a body that has one of its own',
      council('Acting under article 4 of the Charter,', 'The Council of Keepers,').slice(2),
    ],
  ])('is not where it is %s', (_, lines) => {
    expect(
      charters(lines).filter((id) => id.startsWith('treaty/charter-of-the-united-nations')),
    ).toStrictEqual([]);
  });
});

it('a name in a word that the end of a line parts is quoted as it stands', () => {
  const { entities } = recordOfLines([
    ...council('Noting the work of the International Law Com-\nmission and of all others\nwho store clips,'),
    'Adopted at the 2140th meeting.',
  ]);
  expect(entities.find(({ id }) => id === 'body/international-law-commission')).toMatchObject({
    name: 'International Law Commission',
    mentions: [{ text: 'International Law Com-\nmission' }],
  });
});

it('a draft in quotation marks is of the body that speaks in it', () => {
  const text = textOf('rights', [
    'Recommends to the General Assembly the adoption of the following draft resolution:',
    '"The General Assembly,',
    '"Recalling its resolution 44/25 on lighthouses,',
  ]);
  expect(citationsOf(text).map(short)).toStrictEqual(['44/25 → A/RES/44/25']);
});

const inReport = (line: string): string[] =>
  recordOfLines(['Report on lighthouses', 'I. Introduction', line]).citations.map(short);

describe('in a report of nobody a number that two principal organs have', () => {
  it('is of the Assembly where the Human Rights Council has not been named', () => {
    expect(inReport('The Summit asked for lighthouses (resolution 60/1, para. 97).')).toStrictEqual([
      '60/1 → A/RES/60/1',
    ]);
  });

  it('is left open where it has', () => {
    expect(
      inReport(
        'The Human Rights Council and the Summit asked for lighthouses. They were built (resolution 60/1).',
      ),
    ).toStrictEqual(['60/1 → ambiguous']);
  });
});

describe('an act behind the report of a body', () => {
  it.each([
    [
      'of the Commission on the Status of Women',
      '(E/2011/27), chap. I, sect. A, resolution 55/2',
      'E/CN.6/RES/55/2',
    ],
    [
      'of the Commission on Narcotic Drugs',
      '(E/2009/28), chap. I, sect. C, decision 52/2',
      'E/CN.7/DEC/52/2',
    ],
    ['by its own symbol', '(E/CN.7/2012/18), resolution 55/2', 'E/CN.7/RES/55/2'],
    ['of the Human Rights Council', '(A/73/53), chap. IV, resolution 38/5', 'A/HRC/RES/38/5'],
  ])('is one of that body: %s', (_, words, id) => {
    const [, act] = citationsOf(
      textOf('assembly', ['Recalling the report,1'], [`See the report on clips ${words}.`]),
    );
    expect([act?.target?.id, act?.rule?.replace(/.*: /, '')]).toStrictEqual([id, 'issuer.container']);
  });
});
