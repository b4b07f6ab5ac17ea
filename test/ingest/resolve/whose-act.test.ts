import { describe, expect, it } from 'vitest';
import type { ExtractionRecord } from '../../../ingest/record.ts';
import { recordOf, short } from './citing.ts';

const recordOfLines = (lines: readonly string[]): ExtractionRecord => recordOf(lines.join('\n\n'));

const LAST = '1. Decides to store all clips.';

/** What the text is called, and what its numbers mean. */
const TEXTS: readonly (readonly [string, string[], Record<string, unknown>, string[]])[] = [
  [
    'one of its own, behind those of others in the same line',
    [
      'Commission on Human Rights resolution 1987/4',
      'The Commission on Human Rights, Recalling Economic and Social Council resolution 1865 (LVI) of 17 May 1974, Reaffirming its previous resolutions in this regard, and most recently resolution 1986/22 of 10 March 1986, 1. Decides to store all clips.',
    ],
    { id: 'E/CN.4/RES/1987/4', kind: 'resolution' },
    ['1865 (LVI) → E/RES/1865(LVI)', '1986/22 → E/CN.4/RES/1986/22'],
  ],
  [
    'one of the Sub-Commission, which met in August, in a text of the Commission, which never did',
    [
      'Commission on Human Rights resolution 1997/4',
      'The Commission on Human Rights,',
      'Noting the report of the Sub-Commission on the work of the session that it held last year, in particular its resolution 1996/20 of 29 August 1996, and its resolution 1996/21 of 19 April 1996,',
      LAST,
    ],
    { id: 'E/CN.4/RES/1997/4', kind: 'resolution' },
    ['1996/20 → E/CN.4/Sub.2/RES/1996/20', '1996/21 → E/CN.4/RES/1996/21'],
  ],
  [
    'one of the Sub-Commission, whose hyphen a page lost',
    [
      'Commission on Human Rights decision 1998/904',
      'At its 51st meeting, on 17 April 1998, the Commission on Human Rights, taking note of resolution 1997/42 of 28 August 1997 of the SubCommission on Prevention of Discrimination and Protection of Minorities, decided to store clips.',
    ],
    { id: 'E/CN.4/DEC/1998/904', kind: 'decision' },
    ['1997/42 → E/CN.4/Sub.2/RES/1997/42'],
  ],
  [
    'a decision of a commission that counts them from 101 on',
    ['53/1. Lighthouses', 'The Commission on Narcotic Drugs,', 'Noting its decision 52/101,', LAST],
    { id: 'E/CN.7/RES/53/1', kind: 'resolution' },
    ['52/101 → E/CN.7/DEC/52/101'],
  ],
  [
    'one of the body that acts by it, whose like the Economic and Social Council never came to',
    [
      '8 (XXIII). Lighthouses',
      'The Commission on Human Rights,',
      'Noting that the Economic and Social Council, by resolution 1102 (XL), invited the Commission to consider clips, and that the General Assembly, by resolution 2144 A (XXI) of 26 October 1966, invited it,',
      'Recalling resolution 2143 (XXI),',
      LAST,
    ],
    { id: 'E/CN.4/RES/8(XXIII)', kind: 'resolution' },
    ['1102 (XL) → E/RES/1102(XL)', '2144 A (XXI) → A/RES/2144(XXI)[A]', '2143 (XXI) → A/RES/2143(XXI)'],
  ],
  [
    'one of the Commission on Human Rights, which never came to hundreds in a session',
    [
      '9 (XXXI). Lighthouses',
      'The Commission on Human Rights,',
      'Recalling resolution 3301 (XXIX), and resolution 8 (XXIII),',
      LAST,
    ],
    { id: 'E/CN.4/RES/9(XXXI)', kind: 'resolution', title: 'Lighthouses' },
    ['3301 (XXIX) → A/RES/3301(XXIX)', '8 (XXIII) → E/CN.4/RES/8(XXIII)'],
  ],
  [
    'a conference that only the table of issuers names',
    [
      'Resolution 2/1',
      'Lighthouses',
      'The Conference of the States Parties to the United Nations Convention against Corruption,',
      'Recalling its resolution 1/2, and resolution 1/3 on clips,',
      LAST,
    ],
    { id: 'CAC/COSP/RES/2/1', kind: 'resolution', title: 'Lighthouses' },
    ['1/2 → CAC/COSP/RES/1/2', '1/3 → CAC/COSP/RES/1/3'],
  ],
  [
    'a conference that has decisions only, by the Roman number of its title',
    [
      'VIII/30. Lighthouses',
      'The Conference of the Parties to the Convention on Biological Diversity,',
      'Recalling decision VII/15,',
      LAST,
    ],
    { id: 'UNEP/CBD/COP/DEC/VIII/30', kind: 'decision', title: 'Lighthouses' },
    ['VII/15 → UNEP/CBD/COP/DEC/VII/15'],
  ],
  [
    'a decision with a Roman number in a line of its own',
    [
      'Decision III/23',
      'Lighthouses',
      'The Conference of the Parties to the Basel Convention,',
      'Recalling decision II/7,',
      LAST,
    ],
    { id: 'UNEP/CHW/DEC/III/23', kind: 'decision', title: 'Lighthouses' },
    ['II/7 → UNEP/CHW/DEC/II/7'],
  ],
  [
    'a decision of a special session, its title behind a colon',
    [
      'Decision SS.X/1: Lighthouses',
      'The Governing Council of the United Nations Environment Programme,',
      'Recalling its decision 24/3,',
      LAST,
    ],
    { id: 'UNEP/GC/DEC/SS.X/1', kind: 'decision', title: 'Lighthouses' },
    ['24/3 → UNEP/GC/DEC/24/3'],
  ],
  [
    'an assembly that bears its mark in its numbers, and that speaks with the number of its session',
    ['WHA60.1 Lighthouses', 'The Sixtieth World Health Assembly,', 'Recalling resolution WHA49.10,', LAST],
    {
      id: 'WHA60.1',
      kind: 'resolution',
      title: 'Lighthouses',
      session: 60,
      body: 'body/world-health-assembly',
    },
    ['WHA49.10 → WHA49.10'],
  ],
  [
    'a resolution of the Security Council by a name without its year',
    [
      'United Nations Security Council Resolution 391',
      'The Security Council,',
      'Recalling resolution 186 (1964),',
      LAST,
    ],
    { id: 'S/RES/391(1976)', kind: 'resolution' },
    ['186 (1964) → S/RES/186(1964)'],
  ],
  [
    'a resolution of an early special session, whose number has figures',
    [
      'A/RES/186 (S-2)',
      'The General Assembly,',
      'Recalling resolution 185 (S-2) of 26 April 1948 and resolution 3201 (S-VI),',
      LAST,
    ],
    { id: 'A/RES/186(S-2)', kind: 'resolution' },
    ['185 (S-2) → A/RES/185(S-2)', '3201 (S-VI) → A/RES/3201(S-VI)'],
  ],
  [
    'a resolution of IMO, behind its day the title',
    [
      'RESOLUTION A.1110(30)',
      'Adopted on 6 December 2017',
      'LIGHTHOUSES',
      'THE ASSEMBLY,',
      'RECALLING resolution MSC.428(98),',
      '1 ADOPTS clips.',
    ],
    { id: 'IMO/RES/A.1110(30)', kind: 'resolution', title: 'LIGHTHOUSES', session: 30 },
    ['MSC.428(98) → IMO/RES/MSC.428(98)'],
  ],
  [
    'one of ICAO, its title behind a colon',
    ['A39-2: Lighthouses', 'The Assembly:', 'Recalling Resolution A38-17,', LAST],
    { id: 'ICAO/RES/A39-2', kind: 'resolution', title: 'Lighthouses' },
    ['A38-17 → ICAO/RES/A38-17'],
  ],
  [
    'one of UNESCO',
    ['36 C/Resolution 79', 'Lighthouses', 'The General Conference,', 'Recalling 35 C/Resolution 75,', LAST],
    { id: 'UNESCO/RES/36C/79', kind: 'resolution', title: 'Lighthouses' },
    ['35 C/Resolution 75 → UNESCO/RES/35C/75'],
  ],
  [
    'one of ITU, by place and year',
    [
      'RESOLUTION 130 (Rev. Busan, 2014)',
      'Lighthouses',
      'resolves',
      '1 to continue as in Resolution 71 (Rev. Busan, 2014);',
    ],
    { id: 'ITU/RES/130(Rev.Busan,2014)', kind: 'resolution', title: 'Lighthouses' },
    ['71 (Rev. Busan, 2014) → ITU/RES/71(Rev.Busan,2014)'],
  ],
  [
    'one of the Conference on Wetlands, by its Roman session',
    [
      'Resolution XII.5',
      'Lighthouses',
      '1. RECALLING Resolution X.9 (2008);',
      'THE CONFERENCE OF THE CONTRACTING PARTIES',
    ],
    { id: 'RAMSAR/COP/RES/XII.5', kind: 'resolution', title: 'Lighthouses', session: 12 },
    ['X.9 (2008) → RAMSAR/COP/RES/X.9'],
  ],
  [
    'one of a regional commission, its title behind the bracket',
    [
      '700 (XXXVI) Lighthouses of the region',
      'The Economic Commission for Latin America and the Caribbean,',
      'Recalling its resolution 666 (XXXII),',
      LAST,
    ],
    { id: 'LC/RES/700(XXXVI)', kind: 'resolution', title: 'Lighthouses of the region' },
    ['666 (XXXII) → LC/RES/666(XXXII)'],
  ],
  [
    'a decision of a meeting of parties',
    [
      'Decision XXVIII/1: Lighthouses',
      'The Meeting of the Parties to the Montreal Protocol on Substances that Deplete the Ozone Layer,',
      'Recalling decision XXVII/1,',
      LAST,
    ],
    { id: 'UNEP/OzL.Pro/DEC/XXVIII/1', kind: 'decision', title: 'Lighthouses' },
    ['XXVII/1 → UNEP/OzL.Pro/DEC/XXVII/1'],
  ],
  [
    'a resolution by the symbol that is all of its first line',
    [
      'Resolution ICC-ASP/4/Res.4',
      'Lighthouses',
      'The Assembly of States Parties,',
      'Recalling its resolution ICC-ASP/3/Res.3,',
      LAST,
    ],
    { id: 'ICC-ASP/4/Res.4', kind: 'resolution', title: 'Lighthouses' },
    ['ICC-ASP/3/Res.3 → ICC-ASP/3/Res.3'],
  ],
  [
    'a decision on biodiversity that nothing above it tells',
    [
      'XI/21. Lighthouses',
      'The Conference of the Parties,',
      'Recalling decision VIII/30 and UNEP/CBD/SBSTTA/16/9,',
      LAST,
    ],
    { id: 'UNEP/CBD/COP/DEC/XI/21', kind: 'decision', title: 'Lighthouses' },
    ['VIII/30 → UNEP/CBD/COP/DEC/VIII/30', 'UNEP/CBD/SBSTTA/16/9 → UNEP/CBD/SBSTTA/16/9'],
  ],
  [
    'a decision that bears its mark before its number',
    ['BC-14/12: Lighthouses', 'The Conference of the Parties,', 'Recalling decision BC-13/1,', LAST],
    { id: 'UNEP/CHW/DEC/BC-14/12', kind: 'decision', title: 'Lighthouses', session: 14 },
    ['BC-13/1 → UNEP/CHW/DEC/BC-13/1'],
  ],
];

describe('a text is called, and cites, as its body counts:', () => {
  it.each(TEXTS)('%s', (_, lines, document, citations) => {
    const record = recordOfLines(lines);
    expect(record.document).toMatchObject(document);
    expect(record.citations.map(short)).toStrictEqual(citations);
  });
});

const GOVERNING_COUNCIL = 'The Governing Council,';
const CONFERENCE = 'The Conference of the Parties,';

describe('whose "Governing Council" or "Conference of the Parties" speaks, the text tells', () => {
  it.each<[string, string[], string[]]>([
    [
      'by another name of the body',
      [GOVERNING_COUNCIL, 'Recalling its decision 24/3 and the Global Ministerial Environment Forum,', LAST],
      ['24/3 → UNEP/GC/DEC/24/3'],
    ],
    [
      'by the only programme that it names',
      [
        'Draft resolution on clips of the United Nations Human Settlements Programme',
        GOVERNING_COUNCIL,
        'Recalling its resolution 24/3,',
        LAST,
      ],
      ['24/3 → HSP/GC/RES/24/3'],
    ],
    [
      'by a document of its subsidiary body',
      [
        CONFERENCE,
        'Recalling decisions VIII/30 and IX/16,',
        '1. Notes the United Nations Framework Convention on Climate Change and UNEP/CBD/SBSTTA/16/9.',
      ],
      [
        'VIII/30 → UNEP/CBD/COP/DEC/VIII/30',
        'IX/16 → UNEP/CBD/COP/DEC/IX/16',
        'UNEP/CBD/SBSTTA/16/9 → UNEP/CBD/SBSTTA/16/9',
      ],
    ],
    [
      'without a comma too',
      ['The Conference of the Parties', '1. Takes note of UNEP/CHW.3/35 and decision II/7.'],
      ['UNEP/CHW.3/35 → UNEP/CHW.3/35', 'II/7 → UNEP/CHW/DEC/II/7'],
    ],
    [
      'not where it names two',
      [
        GOVERNING_COUNCIL,
        'Recalling its decision 24/3,',
        '1. Thanks the United Nations Environment Programme and the United Nations Human Settlements Programme.',
      ],
      ['24/3 → unresolved'],
    ],
  ])('%s', (_, lines, citations) => {
    expect(recordOfLines(lines).citations.map(short)).toStrictEqual(citations);
  });
});

it('"The Conference," of a decision is the one in the heading', () => {
  const { document } = recordOfLines([
    'Conference of the Parties to the Basel Convention',
    'Decision IV/5',
    'The Conference,',
    'Noting clips,',
    LAST,
  ]);
  expect(document).toMatchObject({
    id: 'UNEP/CHW/DEC/IV/5',
    body: 'body/conference-of-the-parties-to-the-basel-convention',
  });
});

describe('nobody is said to speak', () => {
  it.each([
    [
      'under "The Conference," because of the only convention named: organizations have conferences too',
      'The Conference,',
      'the Convention on Biological Diversity',
    ],
    [
      'under "The Conference," because of another conference named',
      'The Conference,',
      'the Conference of the Parties to the Basel Convention',
    ],
    [
      'where the conference named is not the one whose documents are cited',
      CONFERENCE,
      'the Conference of the Parties to the Basel Convention and FCCC/CP/2015/7',
    ],
    [
      'for a meeting of the Parties to a protocol, which says all of its name',
      CONFERENCE,
      'the Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol',
    ],
  ])('%s', (_, speaker, named) => {
    expect(recordOfLines([speaker, `Noting ${named},`, LAST]).document.body).toBeNull();
  });
});

describe('what a title tells of is not the name of the text', () => {
  it.each([
    ['of a resolution of the Security Council', 'Security Council resolution 1325', 'The General Assembly,'],
    ['of one by year', 'Commission on Human Rights resolution 1998/50', 'The Economic and Social Council,'],
    ['of an assembly of health', 'WHA60.1 told of lighthouses', 'The General Assembly,'],
  ])('%s', (_, line, speaker) => {
    expect(recordOfLines(['Follow-up to', line, speaker, 'Recalling clips,', LAST]).document.id).toBeNull();
  });
});

it('"the Sub-Commission decided, in its resolution" means the Sub-Commission\'s, in a text of the Commission too', () => {
  const { citations } = recordOfLines([
    '1994/23. Clips',
    'The Commission on Human Rights,',
    'Noting that the Sub-Commission decided, in its resolution 1993/4 of 20 August 1993, to store clips, as invited in Commission resolution 1993/28 of 5 March 1993,',
    LAST,
  ]);
  expect(citations.map(short)).toStrictEqual([
    '1993/4 → E/CN.4/Sub.2/RES/1993/4',
    '1993/28 → E/CN.4/RES/1993/28',
  ]);
});

const cited = (words: string): string[] =>
  recordOfLines(['The General Assembly,', `Recalling ${words},`, LAST]).citations.map(short);

describe('"resolution A/64/207" is the resolution, its "RES" left out', () => {
  it.each<[string, string[]]>([
    ['its resolution A/64/207', ['A/64/207 → A/RES/64/207']],
    [
      'resolutions A/64/207 of 21 December 2009, A/65/165 of 20 December 2010 and A/66/207',
      ['A/64/207 → A/RES/64/207', 'A/65/165 → A/RES/65/165', 'A/66/207 → A/RES/66/207'],
    ],
    [
      'resolution A/64/207 and the role of clips, especially A/64/207',
      ['A/64/207 → A/RES/64/207', 'A/64/207 → A/RES/64/207'],
    ],
    ['resolution 64/207, A/64/455', ['64/207 → A/RES/64/207', 'A/64/455 → A/64/455']],
    ['draft resolution A/64/455', ['A/64/455 → A/64/455']],
    ['the report of the Committee (A/64/455)', ['A/64/455 → A/64/455']],
    ['the report on what became of the resolution (A/64/455)', ['A/64/455 → A/64/455']],
    ['resolution A/64/207 and document A/64/207', ['A/64/207 → A/RES/64/207', 'A/64/207 → A/64/207']],
  ])('%s', (words, citations) => {
    expect(cited(words)).toStrictEqual(citations);
  });
});

it.each([
  ['the report of the Committee (A/64/455, chap. IV, draft resolution C)', ['A/64/455 → A/64/455']],
  ['draft resolution III and draft decisions 2 and 3', []],
  ['resolution 1999/... of April 1999', []],
  ['resolution 5 of the report', ['resolution 5 → unresolved']],
])('the letter or number of a draft is its place in a report, and cites nothing: %s', (words, citations) => {
  expect(cited(words)).toStrictEqual(citations);
});

it('a resolution of a special session beyond those of a functional commission is the Assembly’s', () => {
  const { citations } = recordOfLines([
    'Resolution 2026/4',
    'The Commission on Population and Development,',
    'Recalling resolution S-21/2 and its resolution 2024/1,',
    LAST,
  ]);
  expect(citations.map(short)).toStrictEqual(['S-21/2 → A/RES/S-21/2', '2024/1 → E/CN.9/RES/2024/1']);
});
