import { describe, expect, it } from 'vitest';
import { inParagraph, type Organ } from './citing.ts';

type Row = readonly [rule: string, organ: Organ, words: string, citations: readonly string[]];

/** Rules of the UN Editorial Manual on how resolutions and decisions are cited, one row a rule. */
const FORMS: readonly Row[] = [
  [
    'organs of UNESCO count by session, in their own way',
    'assembly',
    'Noting 37 C/Resolution 40 and decision 197 EX/33 of the Executive Board,',
    ['37 C/Resolution 40 → UNESCO/RES/37C/40', '197 EX/33 → UNESCO/DEC/197EX/33'],
  ],
  [
    'the Convention on endangered species has conferences and revisions',
    'assembly',
    'Noting resolution Conf. 16.3 (Rev. CoP17) on lighthouses,',
    ['Conf. 16.3 (Rev. CoP17) → CITES/RES/Conf.16.3(Rev.CoP17)'],
  ],
  [
    'the letters of the World Health Assembly may stand apart',
    'assembly',
    'Recalling World Health Assembly resolution WHA 61.14 of 24 May 2008,',
    ['WHA 61.14 → WHA61.14'],
  ],
  [
    "a list goes on behind a typist's marker that no note explains",
    'assembly',
    'Recalling Commission on Human Rights resolutions 1984/1 of 20 February 1984, 4/ 1985/1 A and B and 1985/2 of 19 February 1985, 5/',
    [
      '1984/1 → E/CN.4/RES/1984/1',
      '1985/1 A → E/CN.4/RES/1985/1A',
      '1985/1 A and B → E/CN.4/RES/1985/1B',
      '1985/2 → E/CN.4/RES/1985/2',
    ],
  ],
  [
    'the first of a list may be given by their symbols',
    'assembly',
    'Recalling its resolutions A/RES/69/226 of 19 December 2014, 70/1 and 71/3 on lighthouses, and Human Rights Council resolutions A/HRC/RES/38/6 and 47/11,',
    [
      'A/RES/69/226 → A/RES/69/226',
      '70/1 → A/RES/70/1',
      '71/3 → A/RES/71/3',
      'A/HRC/RES/38/6 → A/HRC/RES/38/6',
      '47/11 → A/HRC/RES/47/11',
    ],
  ],
  [
    'with the mark of a Governing Council behind them too',
    'assembly',
    'Recalling resolutions A/69/226 and GC 24/14 of the United Nations Human Settlements Programme,',
    ['A/69/226 → A/RES/69/226', 'GC 24/14 → HSP/GC/RES/24/14'],
  ],
  [
    'but one resolution, or a report, opens no list',
    'assembly',
    'Recalling resolution A/RES/69/226 and 70/1, and the reports A/69/228 and 71/3,',
    ['A/RES/69/226 → A/RES/69/226', 'A/69/228 → A/69/228'],
  ],
  [
    'a resolution is cited by session and number',
    'assembly',
    'Recalling its resolution 66/128 of 19 December 2011 on lighthouses,',
    ['66/128 → A/RES/66/128'],
  ],
  [
    'a scanner takes the end of a Roman session for one letter',
    'security',
    'Recalling General Assembly resolutions 1760 (XVID of 31 October 1962 and 1819 (XVID),',
    ['1760 (XVID → A/RES/1760(XVII)', '1819 (XVID) → A/RES/1819(XVII)'],
  ],
  [
    'a part has a capital letter',
    'assembly',
    'Recalling its resolution 57/270 B of 23 June 2003,',
    ['57/270 B → A/RES/57/270B'],
  ],
  [
    'at the end of a sentence too',
    'assembly',
    'Recalling its resolutions 57/270 B and 56/322 A.',
    ['57/270 B → A/RES/57/270B', '56/322 A → A/RES/56/322A'],
  ],
  [
    'the volumes of the first sessions set the part behind the session',
    'assembly',
    'Recalling its resolutions 260 (III) A and 181 (II) B,',
    ['260 (III) A → A/RES/260(III)[A]', '181 (II) B → A/RES/181(II)[B]'],
  ],
  [
    'a day whose year is printed twice is no number',
    'security',
    'Recalling resolution 1368 (2001) of 12 September 2001 (2001),',
    ['1368 (2001) → S/RES/1368(2001)'],
  ],
  [
    'several parts are one citation each',
    'assembly',
    'Recalling its resolutions 64/35 A and B of 2 December 2009,',
    ['64/35 A → A/RES/64/35A', '64/35 A and B → A/RES/64/35B'],
  ],
  [
    'special and emergency special sessions keep their prefix',
    'assembly',
    'Recalling its resolutions S-26/2 of 27 June 2001 and ES-10/15 of 20 July 2004,',
    ['S-26/2 → A/RES/S-26/2', 'ES-10/15 → A/RES/ES-10/15'],
  ],
  [
    'a space behind the hyphen of the prefix is none',
    'assembly',
    'Recalling its resolutions ES-10/15 of 20 July 2004 and ES- 10/17 of 15 December 2006,',
    ['ES-10/15 → A/RES/ES-10/15', 'ES- 10/17 → A/RES/ES-10/17'],
  ],
  [
    'hyphens of word processors are hyphens',
    'assembly',
    'Recalling its resolution ES\u201110/15 of 20 July 2004,',
    ['ES\u201110/15 → A/RES/ES-10/15'],
  ],
  [
    'resolutions before 1976 carry the session in Roman figures',
    'assembly',
    'Recalling its resolutions 217 A (III) of 10 December 1948, 1514 (XV) of 14 December 1960, 1803 (XVII) of 14 December 1962 and 3201 (S-VI) of 1 May 1974,',
    [
      '217 A (III) → A/RES/217(III)[A]',
      '1514 (XV) → A/RES/1514(XV)',
      '1803 (XVII) → A/RES/1803(XVII)',
      '3201 (S-VI) → A/RES/3201(S-VI)',
    ],
  ],
  [
    'a Security Council resolution carries its year',
    'security',
    'Recalling its resolutions 1325 (2000) and 1820 (2008),',
    ['1325 (2000) → S/RES/1325(2000)', '1820 (2008) → S/RES/1820(2008)'],
  ],
  [
    'a Security Council resolution without its year is known by its number',
    'security',
    'Recalling also resolution 2360,',
    ['2360 → S/RES/2360(2017)'],
  ],
  [
    'the Economic and Social Council numbers by year, before 1978 by Roman session',
    'economic',
    'Recalling its resolutions 1503 (XLVIII) of 27 May 1970 and 2006/6 of 24 July 2006,',
    ['1503 (XLVIII) → E/RES/1503(XLVIII)', '2006/6 → E/RES/2006/6'],
  ],
  [
    'by Roman session it never came as far as the Trusteeship Council',
    'assembly',
    'Recalling Trusteeship Council resolution 2120 (XXXII) and Council resolution 2183 (LIII) of 28 May 1986,',
    ['2120 (XXXII) → T/RES/2120(XXXII)', '2183 (LIII) → T/RES/2183(LIII)'],
  ],
  [
    'decisions are not resolutions',
    'assembly',
    'Recalling its decision 74/571 of 31 August 2020, and Economic and Social Council decision 2009/250 of 31 July 2009,',
    ['74/571 → A/DEC/74/571', '2009/250 → E/DEC/2009/250'],
  ],
  [
    'a year that does not fit is kept as printed, with the reason',
    'security',
    'Reaffirming resolution 1989 (2001),',
    ['1989 (2001) → S/RES/1989(2001)'],
  ],
];

const STATEMENTS: readonly Row[] = [
  [
    'statements of the President go by year and number in brackets',
    'security',
    'Recalling its resolution 2195 (2014) and the statements of its President of 18 February 2015 (2015/6) and of 26 June 2015 (2015/13),',
    ['2195 (2014) → S/RES/2195(2014)', '2015/6 → S/PRST/2015/6', '2015/13 → S/PRST/2015/13'],
  ],
  [
    'with no resolution beside them too',
    'security',
    'Recalling the statements of its President of 17 September 1999 (1999/21) and of 9 January 2001 (2001/1),',
    ['1999/21 → S/PRST/1999/21', '2001/1 → S/PRST/2001/1'],
  ],
  [
    'and as the number of a Statement',
    'security',
    'Recalling resolution 2240 (2015) and Presidential Statement 2015/25,',
    ['2240 (2015) → S/RES/2240(2015)', '2015/25 → S/PRST/2015/25'],
  ],
  [
    'not where the words behind them name another body',
    'security',
    'Recalling the statement (2012/13) of the Economic and Social Council and the statement (2012/14) of the Lighthouse Commission,',
    [],
  ],
  [
    'but where they name the Council itself',
    'security',
    'Recalling the statement (2012/13) of the Security Council and its statement (2012/14) of the same day,',
    ['2012/13 → S/PRST/2012/13', '2012/14 → S/PRST/2012/14'],
  ],
  [
    'a bracket may close before the words that name the body',
    'security',
    'Recalling the statement on the annex (resolution 2012/13) of the Economic and Social Council,',
    ['2012/13 → E/RES/2012/13'],
  ],
  [
    'in brackets behind no statement is none',
    'security',
    'Noting the accounts of the last biennium (1999/21),',
    [],
  ],
];

const NONE: readonly Row[] = [
  [
    'the text itself',
    'assembly',
    'Recalling paragraph 2 of the present resolution and its resolution 77/900,',
    [],
  ],
  [
    'numbers of conventions and comments',
    'assembly',
    'Noting general comment No. 31 (2004) and Convention No. 189 (2011),',
    [],
  ],
  [
    'meetings, dates, items and seasons',
    'assembly',
    'Noting the 2020/21 season, agenda item 28 (a), the 89th plenary meeting and the ratio 1/2,',
    [],
  ],
  [
    'what follows the resolution itself',
    'security',
    'Decides to consider under this resolution 90 days after its adoption whether it is kept,',
    [],
  ],
  [
    'documents on a resolution',
    'security',
    'Noting the plan to implement paragraph 3 of that resolution (S/22558), on lighthouses,',
    ['S/22558 → S/22558'],
  ],
  [
    'resolutions without a number',
    'assembly',
    'Recalling all its previous resolutions and decisions on the matter,',
    [],
  ],
  [
    'grades, groups of States and services with a slash',
    'assembly',
    'Noting the post of a P-2/1, P-4/P-3 and D-1/2, the E3/EU+3 and the I-24/7 system,',
    [],
  ],
  ['viruses and acronyms with a slash', 'assembly', 'Noting HIV/AIDS, influenza A/H1N1 and WGS/x,', []],
];

describe('forms of numbers', () => {
  it.each([...FORMS, ...STATEMENTS])('%s', (_, organ, words, citations) => {
    expect(inParagraph(organ, words)).toStrictEqual(citations);
  });
});

describe('no citations', () => {
  it.each(NONE)('%s', (_, organ, words, citations) => {
    expect(inParagraph(organ, words)).toStrictEqual(citations);
  });
});
