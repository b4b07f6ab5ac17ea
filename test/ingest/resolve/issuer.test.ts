import { describe, expect, it } from 'vitest';
import { citationsOf, inNotes, inParagraph, short, type Organ } from './citing.ts';

type Row = readonly [rule: string, organ: Organ, words: string, citations: readonly string[]];

/** Rules by which the body is told whose resolution or decision a number is, one row a rule. */
const ISSUERS: readonly Row[] = [
  [
    'the body that has adopted it, by the verb before the number',
    'rights',
    'Considering that the General Assembly has adopted resolution 47/9, and that the Economic and Social Council adopted resolution 2019/4,',
    ['47/9 → A/RES/47/9', '2019/4 → E/RES/2019/4'],
  ],
  [
    'who adopted it stands behind its title',
    'assembly',
    'Welcoming resolution 4/6 on fog and wrecks, adopted by the United Nations Environment Assembly,',
    ['4/6 → UNEP/EA.4/Res.6'],
  ],
  [
    'resolutions of the conferences of ITU go by place and year, which no other body gives a revision',
    'assembly',
    'Recalling resolution 130 (Rev. Bucharest, 2022) on fog, resolutions 95 (Rev.WRC-07) and 155 (WRC-15),',
    [
      '130 (Rev. Bucharest, 2022) → ITU/RES/130(Rev.Bucharest,2022)',
      '95 (Rev.WRC-07) → ITU/RES/95(Rev.WRC-07)',
      '155 (WRC-15) → ITU/RES/155(WRC-15)',
    ],
  ],
  [
    'and without a revision where the conference is named',
    'assembly',
    'Recalling resolution 185 (Busan, 2014) of the Plenipotentiary Conference of the International Telecommunication Union,',
    ['185 (Busan, 2014) → ITU/RES/185(Busan,2014)'],
  ],
  [
    'but where no conference is named it may be of any',
    'assembly',
    'Recalling resolution 7 (Eldoret, 2014),',
    ['7 (Eldoret, 2014) → unresolved'],
  ],
  [
    'those of the Universal Postal Congress by number, place and year',
    'assembly',
    'Recalling resolution C 27/Doha 2012 and decision C 1/Rio de Janeiro 1979,',
    ['C 27/Doha 2012 → UPU/RES/C27/Doha2012', 'C 1/Rio de Janeiro 1979 → UPU/DEC/C1/RiodeJaneiro1979'],
  ],
  [
    'those of the Parties to the London Convention and its Protocol have marks',
    'assembly',
    'Noting resolutions LC-LP.1 (2008) and LP.4(8), and resolutions LC.49(16) and LC LP.2 (2010),',
    [
      'LC-LP.1 (2008) → LC-LP/RES/LC-LP.1(2008)',
      'LP.4(8) → LC-LP/RES/LP.4(8)',
      'LC.49(16) → LC-LP/RES/LC.49(16)',
      'LC LP.2 (2010) → LC-LP/RES/LC-LP.2(2010)',
    ],
  ],
  [
    'and those of the Conference on Wetlands go by meeting and number',
    'assembly',
    'Taking note of the thirteenth meeting of the Conference of the Contracting Parties to the Convention on Wetlands, and in particular its resolution XIII.1,',
    ['XIII.1 → RAMSAR/COP/RES/XIII.1'],
  ],
  [
    'with their year too, and beside other conferences',
    'assembly',
    'Noting the Plenipotentiary Conference of the International Telecommunication Union, and resolution XII.4 (2015),',
    ['XII.4 (2015) → RAMSAR/COP/RES/XII.4'],
  ],
  [
    'or behind its title in quotation marks',
    'assembly',
    'Taking note of resolution 8/12 of 20 December 2019, entitled "Corruption at the quay", of the Conference of the States Parties to the United Nations Convention against Corruption,',
    ['8/12 → CAC/COSP/RES/8/12'],
  ],
  [
    'or behind the meeting',
    'assembly',
    'Recalling decision IX/16, adopted at the ninth meeting of the Conference of the Parties to the Convention on Biological Diversity,',
    ['IX/16 → UNEP/CBD/COP/DEC/IX/16'],
  ],
  [
    'or behind its other decisions',
    'assembly',
    'Recalling decision VII/11 and other relevant decisions of the Conference of the Parties to the Convention on Biological Diversity,',
    ['VII/11 → UNEP/CBD/COP/DEC/VII/11'],
  ],
  [
    'what is said there of its subject is not said of it',
    'assembly',
    'Recalling its resolution 71/256, entitled "Harbours", in which it endorsed the Agenda adopted by the Conference on Lighthouses,',
    ['71/256 → A/RES/71/256'],
  ],
  [
    'behind a comma "of" belongs to what stands before the number',
    'assembly',
    'Noting the Group of Pilots established pursuant to resolution 72/55, of the Group of Keepers and of the Board,',
    ['72/55 → A/RES/72/55'],
  ],
  [
    'a number that its own body cannot have is of the body that the sentence names',
    'assembly',
    'Noting the work of the United Nations Environment Assembly, including resolution 2/10,',
    ['2/10 → UNEP/EA.2/Res.10'],
  ],
  [
    "another organization's General Assembly is not the General Assembly",
    'assembly',
    'Noting resolution 732 (XXIV) of the General Assembly of the World Tourism Organization,',
    ['732 (XXIV) → unresolved'],
  ],
  [
    'the conference of a convention that no table has is not the conference named before',
    'assembly',
    'Noting the Conference of the Parties to the Convention on Biological Diversity and resolution 12/20 of the Conference of the Parties to the Convention on the Keeping of Lights,',
    ['12/20 → unresolved'],
  ],
  [
    'two bodies share no single resolution',
    'economic',
    'Noting Economic and Social Commission for Asia and the Pacific and Economic Commission for Latin America and the Caribbean resolution 658 (XXXII),',
    ['658 (XXXII) → LC/RES/658(XXXII)'],
  ],
  [
    'a Peace and Security Council is not the Security Council',
    'assembly',
    'Noting African Union Peace and Security Council decision 12/3,',
    ['12/3 → unresolved'],
  ],
  [
    'the day tells the year of a Health Assembly',
    'assembly',
    'Noting the World Health Assembly, resolution 58.16 of 25 May 2005, and resolution 65.3 of 25 May 2012,',
    ['58.16 → WHA58.16', '65.3 → WHA65.3'],
  ],
  [
    'a Governing Council is that of the one organization which the text names and which has one',
    'assembly',
    'Noting the United Nations Environment Programme and Governing Council decisions SS.VII/1 and 19/1,',
    ['SS.VII/1 → UNEP/GC/DEC/SS.VII/1', '19/1 → UNEP/GC/DEC/19/1'],
  ],
  [
    'or of the programme whose Assembly took its place',
    'environment',
    'Recalling Governing Council decision 27/8,',
    ['27/8 → UNEP/GC/DEC/27/8'],
  ],
  [
    'or else nobody knows whose',
    'assembly',
    'Noting Governing Council decision 19/1,',
    ['19/1 → unresolved'],
  ],
  [
    'bodies under their abbreviations, and the word abbreviated too',
    'economic',
    'Noting CND resolution 53/10, CCPCJ resolution 19/1, GA res. 46/182, SC res. 1325 (2000) and Commission on Human Rights Res. 2005/69,',
    [
      '53/10 → E/CN.7/RES/53/10',
      '19/1 → E/CN.15/RES/19/1',
      '46/182 → A/RES/46/182',
      '1325 (2000) → S/RES/1325(2000)',
      '2005/69 → E/CN.4/RES/2005/69',
    ],
  ],
  [
    'UNSCR names the Security Council itself',
    'assembly',
    'Noting UNSCR 1325 and SCR 1820,',
    ['1325 → S/RES/1325(2000)', '1820 → S/RES/1820(2008)'],
  ],
  [
    'of the Sub-Commission, under its short name',
    'rights',
    'Recalling Sub-Commission resolution 1997/29 of 28 August 1997,',
    ['1997/29 → E/CN.4/Sub.2/RES/1997/29'],
  ],
  [
    'an organ of an agency is not the body of the same noun that the text named before',
    'assembly',
    'Recalling the World Health Assembly and ICAO Assembly resolution A39-2,',
    ['A39-2 → ICAO/RES/A39-2'],
  ],
  [
    "an agency's number tells whose it is, without its name and beside another's",
    'assembly',
    'Recalling the World Health Assembly, resolution MEPC.203(62), resolution A.1117(30) and resolution A36-19,',
    ['MEPC.203(62) → IMO/RES/MEPC.203(62)', 'A.1117(30) → IMO/RES/A.1117(30)', 'A36-19 → ICAO/RES/A36-19'],
  ],
  [
    'and it says so though the text stands in a report',
    'assembly',
    'Noting document MSC 84/24/Add.1, annex 3, resolution MSC.255(84),',
    ['MSC 84/24/Add.1 → MSC84/24/Add.1', 'MSC.255(84) → IMO/RES/MSC.255(84)'],
  ],
  [
    'organs of the World Health Organization have marks',
    'assembly',
    'Recalling World Health Assembly resolution WHA58.3, decision WHA62(5), resolution EB120.R12 and World Health Organization Executive Board decision 148(3),',
    ['WHA58.3 → WHA58.3', 'WHA62(5) → WHA62(5)', 'EB120.R12 → EB120.R12', '148(3) → EB148(3)'],
  ],
  [
    'in a list too, with the year that the World Health Organization prints behind',
    'assembly',
    'Recalling World Health Assembly resolutions WHA66.10 (2013) and WHA71.2 (2018), and resolutions MSC.255(84) and MSC.257(84),',
    [
      'WHA66.10 (2013) → WHA66.10',
      'WHA71.2 (2018) → WHA71.2',
      'MSC.255(84) → IMO/RES/MSC.255(84)',
      'MSC.257(84) → IMO/RES/MSC.257(84)',
    ],
  ],
  [
    'the Trade and Development Board counts through',
    'assembly',
    'Recalling Trade and Development Board decision 444 (LIII) of 10 October 2006,',
    ['444 (LIII) → TD/B/DEC/444(LIII)'],
  ],
  [
    'the Conference of an agency is named',
    'assembly',
    'Recalling FAO Conference resolution 12/2009,',
    ['12/2009 → FAO/RES/12/2009'],
  ],
  [
    'decisions of the European Union have a mark behind them',
    'security',
    'Noting Council decision 2010/413/CFSP,',
    ['2010/413/CFSP → EU/DEC/2010/413/CFSP'],
  ],
  [
    'where no principal organ has such a number, of the body named last that has',
    'assembly',
    'Noting the Conference of the States Parties to the United Nations Convention against Corruption and, on lighthouses, resolution 9/7 of 17 December 2021,',
    ['9/7 → CAC/COSP/RES/9/7'],
  ],
  [
    'but not where the words name another',
    'assembly',
    'Noting what the Food and Agriculture Organization of the United Nations does; recalling Human Rights Council resolution 5/2021; recalling also resolution 7/2021 of the Human Rights Council,',
    ['5/2021 → unresolved', '7/2021 → unresolved'],
  ],
  [
    'a paragraph is no resolution of an agency',
    'assembly',
    'Recalling resolution 60/1, paragraphs A.3 (2) and A.4 (1),',
    ['60/1 → A/RES/60/1'],
  ],
  [
    'a bracket that belongs to the sentence is none of the number',
    'security',
    'Noting the resolution (GOV/2006/14) and the tests (resolution MSC.386(94)),',
    ['GOV/2006/14 → GOV/2006/14', 'MSC.386(94) → IMO/RES/MSC.386(94)'],
  ],
  [
    'a body that no table has, behind the number',
    'security',
    'Taking note of resolution 2004/18 of the Board of Governors of the Lighthouse Agency,',
    ['2004/18 → unresolved'],
  ],
  [
    'with blanks that a typist set twice',
    'assembly',
    'Recalling Economic and  Social Council resolution  1992/53 of 31 July 1992,',
    ['1992/53 → E/RES/1992/53'],
  ],
  [
    'a number by year in a text of the Human Rights Council is of the body that met then: in April the Commission',
    'rights',
    'Recalling resolution 2005/59 of 20 April 2005,',
    ['2005/59 → E/CN.4/RES/2005/59'],
  ],
  [
    'in August the Sub-Commission',
    'rights',
    'Recalling resolution 2000/22 of 18 August 2000,',
    ['2000/22 → E/CN.4/Sub.2/RES/2000/22'],
  ],
  [
    'in July, or where no day tells, the Economic and Social Council',
    'rights',
    'Recalling resolution 2005/59 and resolution 2004/15 of 21 July 2004,',
    ['2005/59 → E/RES/2005/59', '2004/15 → E/RES/2004/15'],
  ],
  [
    'resolutions that are included among those of a body are its own',
    'rights',
    'Recalling all Commission on Human Rights resolutions on clips, including resolutions 1998/72 of 22 April 1998 and 2004/7 of 13 April 2004,',
    ['1998/72 → E/CN.4/RES/1998/72', '2004/7 → E/CN.4/RES/2004/7'],
  ],
  [
    'the body named before the word',
    'assembly',
    'Recalling Human Rights Council resolution 5/1 and Economic and Social Council resolution 1980/67,',
    ['5/1 → A/HRC/RES/5/1', '1980/67 → E/RES/1980/67'],
  ],
  [
    'two bodies before one word share out the numbers by their forms',
    'economic',
    'Recalling General Assembly and Security Council resolutions 70/262 and 2282 (2016),',
    ['70/262 → A/RES/70/262', '2282 (2016) → S/RES/2282(2016)'],
  ],
  [
    'the body named behind the number',
    'security',
    'Taking into account resolution 59/300 of the General Assembly,',
    ['59/300 → A/RES/59/300'],
  ],
  [
    '"its" is the nearest subject\'s, not always the text\'s own',
    'assembly',
    'Noting that the Human Rights Council, in its resolution 35/7, addressed fog signals,',
    ['35/7 → A/HRC/RES/35/7'],
  ],
  [
    '"the Assembly" and "the Council" are short forms',
    'economic',
    'Recalling Assembly resolution 68/1 of 20 September 2013 and Council resolution 2013/12,',
    ['68/1 → A/RES/68/1', '2013/12 → E/RES/2013/12'],
  ],
  [
    '"the Council" is the one whose numbers have that form',
    'assembly',
    'Recalling Council resolutions 1325 (2000) and 2019/15,',
    ['1325 (2000) → S/RES/1325(2000)', '2019/15 → E/RES/2019/15'],
  ],
  [
    'the day beside a number tells the bodies apart',
    'rights',
    'Recalling resolution 60/251 of 15 March 2006 and resolution 53/144 of 9 December 1998,',
    ['60/251 → A/RES/60/251', '53/144 → A/RES/53/144'],
  ],
  [
    'a bare number in a text of the Human Rights Council is its own',
    'rights',
    'Recalling resolution 48/13,',
    ['48/13 → A/HRC/RES/48/13'],
  ],
  [
    'functional commissions have their own series',
    'assembly',
    'Recalling Commission on Narcotic Drugs resolution 61/2, Commission on Crime Prevention and Criminal Justice resolution 22/7 and Commission on Human Rights resolution 2005/12,',
    ['61/2 → E/CN.7/RES/61/2', '22/7 → E/CN.15/RES/22/7', '2005/12 → E/CN.4/RES/2005/12'],
  ],
  [
    'assemblies of programmes issue under their own symbols',
    'assembly',
    'Welcoming United Nations Environment Assembly resolution 5/14 and World Health Assembly resolution 74.7,',
    ['5/14 → UNEP/EA.5/Res.14', '74.7 → WHA74.7'],
  ],
  [
    'conferences of parties mark their decisions in the number',
    'assembly',
    'Recalling decision 1/CP.21, decision 1/CMA.3 and decision 4/COP.14,',
    [
      '1/CP.21 → FCCC/CP/DEC/1/CP.21',
      '1/CMA.3 → FCCC/PA/CMA/DEC/1/CMA.3',
      '4/COP.14 → ICCD/COP/DEC/4/COP.14',
    ],
  ],
  [
    'a body without a known series leaves its resolutions unresolved',
    'assembly',
    'Recalling Inter-Parliamentary Union resolution 12/3,',
    ['12/3 → unresolved'],
  ],
];

describe('whose resolution', () => {
  it('in a note that begins with a short form', () => {
    expect(inNotes('economic', 'Council resolution 2005/20, annex.')).toStrictEqual([
      '2005/20 → E/RES/2005/20',
    ]);
  });

  it("in a text of nobody known a number is not the Human Rights Council's for its form alone", () => {
    const speaking = 'The Governing Council,\n\tRecalling its decision 19/7,\n\t1.\tDecides to act.';
    expect(citationsOf(speaking).map(short)).toStrictEqual(['19/7 → unresolved']);
  });

  it('in a note that begins with a body and a comma', () => {
    expect(inNotes('assembly', 'Human Rights Council, resolution 44/5.')).toStrictEqual([
      '44/5 → A/HRC/RES/44/5',
    ]);
  });

  it.each(ISSUERS)('%s', (_, organ, words, citations) => {
    expect(inParagraph(organ, words)).toStrictEqual(citations);
  });

  it('in a note, the report that contains it', () => {
    expect(inNotes('assembly', 'UNEP/CBD/COP/9/29, annex, decision IX/20.')).toStrictEqual([
      'UNEP/CBD/COP/9/29 → UNEP/CBD/COP/9/29',
      'IX/20 → UNEP/CBD/COP/DEC/IX/20',
    ]);
  });

  it('of a conference: unresolved, with its report in the reason', () => {
    const [, resolution] = inNotes(
      'assembly',
      'Report of the Conference of Keepers (United Nations publication, Sales No. E.95.XIII.18), chap. I, resolution 1, annex.',
    );
    expect(resolution).toBe('resolution 1 → unresolved');
  });
});
