import { describe, expect, it } from 'vitest';
import { citationsOf, inNotes, inParagraph, short, textOf } from './citing.ts';

type Row = readonly [rule: string, words: string, citations: readonly string[]];

const SYMBOLS: readonly Row[] = [
  [
    'a range of addenda is one citation each',
    'A/31/22/Add.1-3.',
    ['A/31/22/Add.1-3 → A/31/22/Add.1', 'A/31/22/Add.1-3 → A/31/22/Add.2', 'A/31/22/Add.1-3 → A/31/22/Add.3'],
  ],
  [
    'records of meetings of which the first alone has its symbol',
    'A/C.4/48/SR.18, 19 and 23-25.',
    [
      'A/C.4/48/SR.18 → A/C.4/48/SR.18',
      '19 → A/C.4/48/SR.19',
      '23-25 → A/C.4/48/SR.23',
      '23-25 → A/C.4/48/SR.24',
      '23-25 → A/C.4/48/SR.25',
    ],
  ],
  [
    'a day behind the record of a meeting is none, nor what is counted',
    'A/C.4/48/SR.18, 19 November 1993, and A/C.4/48/SR.20 and 12 other documents.',
    ['A/C.4/48/SR.18 → A/C.4/48/SR.18', 'A/C.4/48/SR.20 → A/C.4/48/SR.20'],
  ],
  [
    'nor are several days, but a meeting is one before them',
    'A/C.4/48/SR.18, 19 and 20 October 1993, and A/C.3/49/SR.3, 4 and 5 and 20 November 1994.',
    [
      'A/C.4/48/SR.18 → A/C.4/48/SR.18',
      'A/C.3/49/SR.3 → A/C.3/49/SR.3',
      '4 → A/C.3/49/SR.4',
      '5 → A/C.3/49/SR.5',
    ],
  ],
  [
    'drafts of which the first alone has its symbol have their mark',
    'A/C.2/51/L.10 and L.39, A/C.3/45/L.56*, L.57/Rev.1 and L.58, and A/C.3/45/L.60 and 61.',
    [
      'A/C.2/51/L.10 → A/C.2/51/L.10',
      'L.39 → A/C.2/51/L.39',
      'A/C.3/45/L.56 → A/C.3/45/L.56',
      'L.57/Rev.1 → A/C.3/45/L.57/Rev.1',
      'L.58 → A/C.3/45/L.58',
      'A/C.3/45/L.60 → A/C.3/45/L.60',
    ],
  ],
  [
    'a range of addenda with its word in the plural',
    'the addenda (A/31/22/Adds.1–3).',
    [
      'A/31/22/Adds.1–3 → A/31/22/Add.1',
      'A/31/22/Adds.1–3 → A/31/22/Add.2',
      'A/31/22/Adds.1–3 → A/31/22/Add.3',
    ],
  ],
  [
    'a technical paper of a regional commission',
    'a study (E/ESCWA/CLP/2007/technical paper.1) and E/ESCWA/CLP/2012/Technical Paper.3.',
    [
      'E/ESCWA/CLP/2007/technical paper.1 → E/ESCWA/CLP/2007/TechnicalPaper.1',
      'E/ESCWA/CLP/2012/Technical Paper.3 → E/ESCWA/CLP/2012/TechnicalPaper.3',
    ],
  ],
  [
    'a symbol to which the letter of a list is glued',
    'the following are abolished:\n(a)ST/SGB/930 of 8 March 1989;\n(ab)A/66/912.',
    ['ST/SGB/930 → ST/SGB/930', 'A/66/912 → A/66/912'],
  ],
  [
    'an act of a council of ministers with a stroke too many',
    'resolution CM/Res./247 (XVIII).',
    ['CM/Res./247 (XVIII) → CM/Res.247(XVIII)'],
  ],
  ['a document by its symbol', 'A/66/212.', ['A/66/212 → A/66/212']],
  [
    'a corrigendum named by its suffix alone',
    'A/66/455 and Corr.1.',
    ['A/66/455 → A/66/455', 'Corr.1 → A/66/455/Corr.1'],
  ],
  [
    'a range of addenda is one citation each',
    'A/57/4 and Add.1-3.',
    ['A/57/4 → A/57/4', 'Add.1 → A/57/4/Add.1', 'Add.1-3 → A/57/4/Add.2', 'Add.1-3 → A/57/4/Add.3'],
  ],
  [
    'an addendum takes the place of an addendum, a corrigendum goes with it',
    'A/57/4/Add.1, Add.2 and Corr.1.',
    ['A/57/4/Add.1 → A/57/4/Add.1', 'Add.2 → A/57/4/Add.2', 'Corr.1 → A/57/4/Add.2/Corr.1'],
  ],
  [
    "a President's statement with a blank for its stroke, or without the organ's letter",
    'S/PRST 2004/16, S/PRST/ 2005/20, PRST 1996/17 and PRST 8/1.',
    [
      'S/PRST 2004/16 → S/PRST/2004/16',
      'S/PRST/ 2005/20 → S/PRST/2005/20',
      'PRST 1996/17 → S/PRST/1996/17',
      'PRST 8/1 → A/HRC/PRST/8/1',
    ],
  ],
  [
    'a blank inside a symbol',
    'S/1117/Add. 1 and S/ 13177.',
    ['S/1117/Add. 1 → S/1117/Add.1', 'S/ 13177 → S/13177'],
  ],
  ['a blank behind a stroke is none of a symbol elsewhere', 'IAEA/ 2005 and S/ 12 of the kind.', []],
  ['suffixes do not reach beyond other words', 'A/57/4, as amended by Corr.1.', ['A/57/4 → A/57/4']],
  [
    'parts, sections and volumes belong to the symbol',
    'A/CONF.157/24 (Part I), A/77/6 (Sect. 26)/Corr.1, A/78/5 (Vol. II) and A/49/15 (vol. I).',
    [
      'A/CONF.157/24 (Part I) → A/CONF.157/24(PartI)',
      'A/77/6 (Sect. 26)/Corr.1 → A/77/6(Sect.26)/Corr.1',
      'A/78/5 (Vol. II) → A/78/5(Vol.II)',
      'A/49/15 (vol. I) → A/49/15(Vol.I)',
    ],
  ],
  [
    'an asterisk of a document issued again stands between it and its addenda',
    'S/2005/57* and Add.1.',
    ['S/2005/57 → S/2005/57', 'Add.1 → S/2005/57/Add.1'],
  ],
  [
    'a part behind a stroke has its number behind a blank',
    'INFCIRC/254/Rev.13/Part 1 and INFCIRC/254/Rev.10/Part 2.',
    [
      'INFCIRC/254/Rev.13/Part 1 → INFCIRC/254/Rev.13/Part1',
      'INFCIRC/254/Rev.10/Part 2 → INFCIRC/254/Rev.10/Part2',
    ],
  ],
  ['a double symbol is one document', 'A/69/711-S/2015/1, annex.', ['A/69/711-S/2015/1 → A/69/711']],
  [
    'two symbols of one series are a range',
    'S/1995/1029-S/1995/1031.',
    [
      'S/1995/1029-S/1995/1031 → S/1995/1029',
      'S/1995/1029-S/1995/1031 → S/1995/1030',
      'S/1995/1029-S/1995/1031 → S/1995/1031',
    ],
  ],
  ['a hyphen inside a session is none of a double symbol', 'A/ES-10/273.', ['A/ES-10/273 → A/ES-10/273']],
  [
    'a range of records is one citation each',
    'A/C.6/56/SR.11-13.',
    [
      'A/C.6/56/SR.11-13 → A/C.6/56/SR.11',
      'A/C.6/56/SR.11-13 → A/C.6/56/SR.12',
      'A/C.6/56/SR.11-13 → A/C.6/56/SR.13',
    ],
  ],
  [
    'a presidential statement by its symbol',
    'S/PRST/2010/22; see Resolutions and Decisions of the Security Council (S/INF/66).',
    ['S/PRST/2010/22 → S/PRST/2010/22', 'S/INF/66 → S/INF/66'],
  ],
  ['a resolution by its symbol', 'S/RES/1325 (2000).', ['S/RES/1325 (2000) → S/RES/1325(2000)']],
  ['a symbol in an address', 'Available at https://undocs.org/en/A/RES/70/1.', ['A/RES/70/1 → A/RES/70/1']],
  [
    "an agency's symbol behind the word document",
    'International Maritime Organization, document MSC 98/23/Add.1, annex 10.',
    ['MSC 98/23/Add.1 → MSC98/23/Add.1'],
  ],
  ['documents of UNESCO have the session before their letter', 'See document 36 C/5.', ['36 C/5 → 36C/5']],
  [
    'statements of the President of the Human Rights Council count by session',
    'See PRST/8/1, PRST/2013/15, OS/8/101 and OS/8/1.',
    [
      'PRST/8/1 → A/HRC/PRST/8/1',
      'PRST/2013/15 → S/PRST/2013/15',
      'OS/8/101 → A/HRC/DEC/OS/8/101',
      'OS/8/1 → A/HRC/PRST/OS/8/1',
    ],
  ],
  ['a session in Roman figures belongs to the symbol', 'See TD(XI)/PC/1.', ['TD(XI)/PC/1 → TD(XI)/PC/1']],
  [
    'a range of letters to the Security Council',
    'See S/2006/920-921.',
    ['S/2006/920-921 → S/2006/920', 'S/2006/920-921 → S/2006/921'],
  ],
  ['an address is no symbol', 'Available at www.example.org/A/2011/27.', []],
];

const OFFICIAL_RECORDS: readonly Row[] = [
  [
    'a supplement with its symbol is one citation, of the symbol',
    'Official Records of the Economic and Social Council, 2011, Supplement No. 7 (E/2011/27), chap. I, sect. A.',
    ['E/2011/27 → E/2011/27'],
  ],
  [
    'a supplement without symbol has that of organ, session and number',
    'Official Records of the General Assembly, Sixty-fourth Session, Supplement No. 38.',
    ['Supplement No. 38 → A/64/38'],
  ],
  [
    'lettered supplements are addenda',
    'Official Records of the General Assembly, Seventy-fourth Session, Supplement No. 53A.',
    ['Supplement No. 53A → A/74/53/Add.1'],
  ],
  [
    "the Council's supplements count twenty more",
    'Official Records of the Economic and Social Council, 2011, Supplement No. 7.',
    ['Supplement No. 7 → E/2011/27'],
  ],
  [
    'since 1978, when they first had the year in their symbols',
    'Official Records of the Economic and Social Council, 1978, Supplement No. 7.',
    ['Supplement No. 7 → E/1978/27'],
  ],
  [
    'and not before',
    'Official Records of the Economic and Social Council, 1977, Supplement No. 7.',
    ['Supplement No. 7 → unresolved'],
  ],
  [
    'supplements before the symbols are unresolved',
    'Official Records of the General Assembly, Tenth Session, Supplement No. 3.',
    ['Supplement No. 3 → unresolved'],
  ],
  ['supplements of other publications are none', 'Technical Guidelines, Supplement No. 4 (Rome, 2021).', []],
];

const SERIES: readonly Row[] = [
  [
    'volume and number',
    'United Nations, Treaty Series, vol. 1249, No. 20378.',
    ['vol. 1249, No. 20378 → UNTS/1249/20378'],
  ],
  [
    'several volumes of one number',
    'United Nations, Treaty Series, vols. 1833, 1834 and 1835, No. 31363.',
    [
      'vols. 1833, 1834 and 1835, No. 31363 → UNTS/1833/31363',
      'vols. 1833, 1834 and 1835, No. 31363 → UNTS/1834/31363',
      'vols. 1833, 1834 and 1835, No. 31363 → UNTS/1835/31363',
    ],
  ],
  [
    'several numbers of one volume',
    'United Nations, Treaty Series, vol. 75, Nos. 970-972.',
    [
      'vol. 75, Nos. 970-972 → UNTS/75/970',
      'vol. 75, Nos. 970-972 → UNTS/75/971',
      'vol. 75, Nos. 970-972 → UNTS/75/972',
    ],
  ],
  [
    'a volume with its year',
    'United Nations, Treaty Series, vol. 75 (1950), Nos. 970-971 and vol. 382 (1960), No. 5475.',
    [
      'vol. 75 (1950), Nos. 970-971 → UNTS/75/970',
      'vol. 75 (1950), Nos. 970-971 → UNTS/75/971',
      'vol. 382 (1960), No. 5475 → UNTS/382/5475',
    ],
  ],
  ['a year is none without a number', 'Treaty Series, vol. 75 (1950).', ['vol. 75 → UNTS/75']],
  ['a volume alone', 'United Nations, Treaty Series, vol. 1760, p. 79.', ['vol. 1760 → UNTS/1760']],
  [
    'the League of Nations has Roman volumes',
    'League of Nations, Treaty Series, vol. XCIV, No. 2138.',
    ['vol. XCIV, No. 2138 → LNTS/XCIV/2138'],
  ],
  [
    'volumes of reports are none',
    'Report of the Conference, vol. I, Resolutions Adopted by the Conference.',
    [],
  ],
  [
    'a sales number',
    'Report of the Conference (United Nations publication, Sales No. E.95.XIII.18), chap. I.',
    ['E.95.XIII.18 → SALES/E.95.XIII.18'],
  ],
  [
    'an old sales number has no letter',
    'United Nations publication, Sales No. 65.IV.2.',
    ['65.IV.2 → SALES/65.IV.2'],
  ],
  [
    'the oldest have their year in full',
    'United Nations publication, Sales No.: 1956.IV.4.',
    ['1956.IV.4 → SALES/1956.IV.4'],
  ],
];

describe('document symbols', () => {
  it.each(SYMBOLS)('%s', (_, note, citations) => {
    expect(inNotes('assembly', note)).toStrictEqual(citations);
  });

  it('the report named in the heading is cited there', () => {
    const text = textOf('assembly', ['Recalling the keeping of lighthouses,']).replace(
      'Second Committee]',
      'Second Committee (A/77/448 and Corr.1)]',
    );
    const heading = citationsOf(text).filter(({ paragraph }) => paragraph === 'HEAD');
    expect(heading.map(short)).toStrictEqual(['A/77/448 → A/77/448', 'Corr.1 → A/77/448/Corr.1']);
  });

  it.each(['[S/726]', '(S/726)', '[S/726}'])('nor is %s below the name of an old resolution', (symbol) => {
    const text = `47 (1948). Resolution of 21 April 1948\n${symbol}\n\nThe Security Council,\n\nNoting document S/725 on the keeping\nof clips,\n\n1. Decides to keep\nthem.`;
    expect(citationsOf(text).map(short)).toStrictEqual(['S/725 → S/725']);
  });

  it("the text's own symbol is no citation", () => {
    expect(inParagraph('assembly', 'Circulating A/RES/77/900 and A/77/1,')).toStrictEqual([
      'A/77/1 → A/77/1',
    ]);
  });
});

describe('Official Records', () => {
  it.each(OFFICIAL_RECORDS)('%s', (_, note, citations) => {
    expect(inNotes('assembly', note)).toStrictEqual(citations);
  });
});

describe('treaty series and sales publications', () => {
  it.each(SERIES)('%s', (_, note, citations) => {
    expect(inNotes('assembly', note)).toStrictEqual(citations);
  });
});

describe('the part that is meant', () => {
  const behind: readonly (readonly [note: string, locator: string | null])[] = [
    ['A/CONF.157/24 (Part I), chap. III.', 'chap. III'],
    ['Resolution 60/1, annexes I and II.', 'annexes I and II'],
    ['See Supplement No. 7 (E/2011/27), chap. I, sect. A.', 'chap. I, sect. A'],
    ['A/66/212, paras. 5 and 6 (a).', 'paras. 5 and 6 (a)'],
    ['A/66/212.', null],
    ['Resolution 60/1, paragraph 3 of General Assembly resolution 61/2.', null],
    ['Resolution 60/1, paragraphs 3 and 4 of annex II to resolution 61/2.', null],
    ['Resolutions 60/1, resolution 217 A (III).', null],
    ['Resolutions 770 E (XXX), sect. II, 831 (XXXII) and 845 (XXXII).', 'sect. II'],
  ];
  it.each(behind)('behind a reference: %s', (note, locator) => {
    const paragraphs = ['Recalling the keeping of lighthouse of the isle1,'];
    expect(citationsOf(textOf('assembly', paragraphs, [note]))[0]?.locator).toBe(locator);
  });

  const before: readonly (readonly [paragraph: string, locators: readonly (string | null)[]])[] = [
    ['Recalling section II, paragraph 3, of its resolution 61/261,', ['section II, paragraph 3']],
    ['Recalling paragraph 5 of section II of its resolution 69/274,', ['paragraph 5 of section II']],
    [
      'Recalling paragraphs 23 to 27 of the annex to its resolution 61/2,',
      ['paragraphs 23 to 27 of the annex'],
    ],
    [
      'Recalling section XI of resolution 61/2, paragraphs 3 and 4 of annex II to resolution 62/1 and resolution 63/1,',
      ['section XI', 'paragraphs 3 and 4 of annex II', null],
    ],
  ];
  it.each(before)('before a reference: %s', (paragraph, locators) => {
    expect(citationsOf(textOf('assembly', [paragraph])).map(({ locator }) => locator)).toStrictEqual(
      locators,
    );
  });
});
