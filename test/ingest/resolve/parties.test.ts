import { describe, expect, it } from 'vitest';
import { citationsOf, recordOf, textOf } from './citing.ts';

const citedIn = (text: string): string[] =>
  citationsOf(text).map(({ text: words, target, reason }) => `${words} → ${target?.id ?? reason ?? '?'}`);
const lines = (...of: readonly string[]): string => of.join('\n');

/** A decision of an executive board, as the lists of its decisions of a year have it. */
const boardText = (symbol: string, ...paragraphs: readonly string[]): string =>
  lines(
    'United Nations',
    symbol,
    'Distr.: General',
    'Decisions adopted by the Executive Board in 2033',
    '2033/40',
    'Review of lighthouses',
    'The Executive Board',
    ...paragraphs.map((paragraph, index) => `${index + 1}. ${paragraph}`),
  );

describe('conferences of parties and governing bodies in their own words:', () => {
  it.each([
    [
      'the Executive Board is the one whose document the text is',
      boardText('DP/2034/2', 'Recalls its decisions 2012/28 and 98/1 and Executive Board decision 2013/9.'),
      ['2012/28 → DP/DEC/2012/28', '98/1 → DP/DEC/98/1', '2013/9 → DP/DEC/2013/9'],
    ],
    [
      'so is that of UNICEF',
      boardText('E/ICEF/2033/21', 'Recalls its decision 2017/14.'),
      ['2017/14 → E/ICEF/DEC/2017/14'],
    ],
    [
      'decisions of the World Food Programme bear year, session and number, in a list too',
      textOf('assembly', ['Noting WFP Executive Board decisions 2017/EB.2/6 and 2016/EB.A/4,']),
      ['2017/EB.2/6 → WFP/DEC/2017/EB.2/6', '2016/EB.A/4 → WFP/DEC/2016/EB.A/4'],
    ],
    [
      'decisions by meeting and number are told apart in lists and spans, with what revised them',
      lines(
        'Conf. 12.40 (Rev. CoP18)',
        'Trade in lanterns',
        'RECALLING Resolution Conf. 10.2 (Rev.) and Decision 17.108 (Rev. CoP18);',
        'AWARE of Decisions 17.22, 17.23 and 17.24;',
        'THE CONFERENCE OF THE PARTIES TO THE CONVENTION',
        '1. URGES Parties to implement Decisions 18.20 to 18.22.',
      ),
      [
        'Conf. 10.2 (Rev.) → CITES/RES/Conf.10.2(Rev.)',
        '17.108 (Rev. CoP18) → CITES/DEC/17.108(Rev.CoP18)',
        '17.22 → CITES/DEC/17.22',
        '17.23 → CITES/DEC/17.23',
        '17.24 → CITES/DEC/17.24',
        '18.20 → CITES/DEC/18.20',
        '18.20 to 18.22 → CITES/DEC/18.21',
        '18.22 → CITES/DEC/18.22',
      ],
    ],
    [
      'Roman meetings with a full stop stand in lists too, and lead words in capitals are no body',
      lines(
        'Resolution XIII.40',
        'Lights of oases',
        '1. RECALLING Resolutions VII.9 and X.8;',
        '2. NOTING Decision 14/8 of the Convention on Biological Diversity;',
        'THE CONFERENCE OF THE CONTRACTING PARTIES',
        '3. REAFFIRMS Resolution XII.2.',
      ),
      [
        'VII.9 → RAMSAR/COP/RES/VII.9',
        'X.8 → RAMSAR/COP/RES/X.8',
        '14/8 → CBD/COP/DEC/14/8',
        'XII.2 → RAMSAR/COP/RES/XII.2',
      ],
    ],
    [
      'its own resolution is that of whoever speaks, not of the body named before it',
      textOf('environment', [
        'Recalling decision 27/12 of the Governing Council of the United Nations Environment Programme and its own resolution 3/7,',
      ]),
      ['27/12 → UNEP/GC/DEC/27/12', '3/7 → UNEP/EA.3/Res.7'],
    ],
    [
      'each member of a list has the body that stands behind it',
      textOf('assembly', [
        'Noting decisions 1/CP.24 of the Conference of the Parties to the United Nations Framework Convention on Climate Change and 14/8 of the Conference of the Parties to the Convention on Biological Diversity,',
      ]),
      ['1/CP.24 → FCCC/CP/DEC/1/CP.24', '14/8 → CBD/COP/DEC/14/8'],
    ],
    [
      'which of its meetings it was stands before the name of the body',
      textOf('assembly', [
        'Noting decision XXX/3 of the Thirtieth Meeting of the Parties to the Montreal Protocol on Substances that Deplete the Ozone Layer and decision 13/4 of the Thirteenth Committee on Fog,',
      ]),
      [
        'XXX/3 → UNEP/OzL.Pro/DEC/XXX/3',
        '13/4 → no symbol series is known for the Thirteenth Committee on Fog',
      ],
    ],
    [
      'double symbols of further series are one document',
      textOf('assembly', ['Noting documents IDB.47/8-PBC.35/8 and ECE/MP.PP/2017/16-ECE/MP.PRTR/2017/2,']),
      ['IDB.47/8-PBC.35/8 → IDB.47/8', 'ECE/MP.PP/2017/16-ECE/MP.PRTR/2017/2 → ECE/MP.PP/2017/16'],
    ],
    [
      'records of meetings past the thousandth stand in lists, and a year in none',
      textOf('assembly', ['Noting CEDAW/C/SR.1722 and 1723, and A/C.6/77/SR.18 and 2010,']),
      ['CEDAW/C/SR.1722 → CEDAW/C/SR.1722', '1723 → CEDAW/C/SR.1723', 'A/C.6/77/SR.18 → A/C.6/77/SR.18'],
    ],
    [
      'bodies whose acts bear a symbol of their own',
      textOf('assembly', [
        'Noting resolution GC.17/Res.5 and decision IDB.45/Dec.6, decision FCTC/COP6(10), decision IPBES-7/1 and resolution II/4 of the International Conference on Chemicals Management,',
      ]),
      [
        'GC.17/Res.5 → GC.17/Res.5',
        'IDB.45/Dec.6 → IDB.45/Dec.6',
        'FCTC/COP6(10) → FCTC/COP6(10)',
        'IPBES-7/1 → IPBES-7/1',
        'II/4 → SAICM/ICCM/RES/II/4',
      ],
    ],
    [
      'the abbreviation in brackets is whose the resolution is',
      textOf('assembly', [
        'Recalling that the Agreement on the Conservation of African-Eurasian Migratory Waterbirds (AEWA) adopted Resolution 6.4,',
      ]),
      ['6.4 → UNEP/AEWA/RES/6.4'],
    ],
    [
      'another executive board is named before its decision',
      boardText(
        'UNW/2033/9',
        'Recalls decision 2017/5 and UNDP-UNFPA-UNOPS Executive Board decision 2019/3.',
      ),
      ['2017/5 → UNW/DEC/2017/5', '2019/3 → DP/DEC/2019/3'],
    ],
    [
      'the Executive Body on air pollution counts by year as a Council does',
      lines(
        'ECE/EB.AIR/911/Add.1',
        'Decision 2012/40',
        'Lamps and ammonia',
        'The Executive Body,',
        'Recalling its decision 2011/14,',
        '1. Adopts GOV/2020/15-GC(64)/4.',
      ),
      ['2011/14 → ECE/EB.AIR/DEC/2011/14', 'GOV/2020/15-GC(64)/4 → GOV/2020/15'],
    ],
    [
      'a symbol in a line of its own above the text is none that it cites',
      lines(
        'UNEP/MC/COP.3/23',
        'Decision MC-3/40: Lamps',
        'The Conference of the Parties,',
        'Recalling article 22 of the Minamata Convention on Mercury,',
        '1. Notes UNEP/MC/COP.3/14.',
      ),
      ['UNEP/MC/COP.3/14 → UNEP/MC/COP.3/14'],
    ],
  ])('%s', (_, text, expected) => {
    expect(citedIn(text)).toStrictEqual(expected);
  });

  it.each([
    [
      'whose speaker runs over the end of a line',
      [
        'Resolution 9/40',
        'Help with lanterns',
        'The Conference of the Parties to the United Nations',
        'Convention against Transnational Organized Crime,',
        'Recalling its resolution 8/2 and its decision 1/2 of 7 July 2004,',
        '1. Decides to keep them.',
      ],
      {
        id: 'CTOC/COP/RES/9/40',
        body: 'body/conference-of-the-parties-to-the-united-nations-convention-against-transnational-organized-crime',
      },
    ],
    [
      'that is the only one below the symbol of the report it is from',
      [
        'UNEP/FAO/RC/COP.9/23',
        'RC-9/40: Lamps in Annex III',
        'The Conference of the Parties,',
        'Recalling decision RC-8/8,',
        '1. Decides to list them.',
      ],
      { id: 'UNEP/FAO/RC/COP/DEC/RC-9/40', title: 'Lamps in Annex III' },
    ],
    [
      'below its own symbol',
      [
        'UNEP/CBD/BS/COP-MOP/DEC/VII/12',
        'BS-VII/12. Risks of lamps',
        'The Conference of the Parties to the Convention on Biological Diversity serving as the meeting of the Parties to the Cartagena Protocol on Biosafety,',
        'Recalling its decision BS-V/11,',
        '1. Calls upon Parties to light them.',
      ],
      { id: 'UNEP/CBD/BS/COP-MOP/DEC/VII/12', title: 'Risks of lamps' },
    ],
    [
      'whose number stands behind the mark of its convention, and its speaker below the preamble in two lines',
      [
        'CONVENTION ON MIGRATORY SPECIES',
        'Distribution: General',
        'UNEP/CMS/Resolution 12.40',
        'Original: English',
        'KEEPING OF LAMPS',
        'Recalling Resolution 11.15 (Rev.COP12) and Decision 12.5,',
        'The Conference of the Parties to the',
        'Convention on the Conservation of Migratory Species of Wild Animals',
        '1. Adopts the Programme of Work annexed to this Resolution;',
        '2. Repeals Decisions 12.10-12.12.',
      ],
      {
        id: 'UNEP/CMS/RES/12.40',
        body: 'body/conference-of-the-parties-to-the-convention-on-the-conservation-of-migratory-species-of-wild-animals',
      },
    ],
    [
      'of the General Conference of UNIDO, by its symbol before the title',
      [
        'General Conference',
        'GC.18/Res.40 LAMPS AND INDUSTRY',
        'The General Conference,',
        'Recalling its resolution GC.16/Res.1,',
        '1. Requests the Director General to report.',
      ],
      { id: 'GC.18/Res.40', kind: 'resolution', title: 'LAMPS AND INDUSTRY' },
    ],
    [
      'that has no other name than its symbol, below the name of the organization',
      [
        'United Nations',
        'SPLOS/983',
        'Meeting of States Parties',
        'Decision regarding lamps',
        'The Meeting of States Parties,',
        'Recalling SPLOS/72,',
        '1. Decides to light them.',
      ],
      { id: 'SPLOS/983' },
    ],
    [
      'of a Meeting of the Parties to the Convention whose symbol stands above',
      [
        'ECE/MP.WAT/954/Add.2',
        'Decision VIII/40',
        'Lamps on rivers',
        'The Meeting of the Parties to the Convention,',
        'Recalling its decision VI/3,',
        '1. Adopts the template.',
      ],
      { id: 'ECE/MP.WAT/DEC/VIII/40', title: 'Lamps on rivers' },
    ],
    [
      'by its symbol below the names of organization and organ',
      [
        'International Atomic Energy Agency',
        'General Conference',
        'GC(64)/RES/40',
        'Lamps and isotopes',
        'Resolution adopted on 25 September 2020 during the tenth plenary meeting',
        'The General Conference,',
        'Recalling resolution GC(63)/RES/10,',
        '1. Requests the Director General to report.',
      ],
      { id: 'GC(64)/RES/40', kind: 'resolution', title: 'Lamps and isotopes' },
    ],
    [
      'by a symbol that begins with organ and session',
      [
        'C-25/DEC.40',
        'Conference of the States Parties',
        'DECISION',
        'LAMPS AND TENURE',
        'The Conference of the States Parties,',
        'Recalling its decision C-SS-4/DEC.3,',
        '1. Decides to light them.',
      ],
      { id: 'C-25/DEC.40', kind: 'decision', title: 'LAMPS AND TENURE' },
    ],
    [
      'of the Plenary of a platform, by its mark',
      [
        'IPBES-7/40: Counting lamps',
        'The Plenary,',
        'Recalling its decision IPBES-5/1,',
        '1. Approves the summary.',
      ],
      { id: 'IPBES-7/40', kind: 'decision', title: 'Counting lamps' },
    ],
    [
      'that a committee reports, whose title is not the place and the days of its session',
      [
        'UNEP/PP/INC.1/914',
        'Punta del Este, Uruguay, 28 November-2 December 2022',
        'Report of the intergovernmental negotiating committee on the work of its first session',
        '1. The session was opened.',
      ],
      { title: 'Report of the intergovernmental negotiating committee on the work of its first session' },
    ],
    [
      'in a report, whose title is not the name of the conference above it',
      [
        'United Nations',
        'FCCC/CP/2033/10/Add.1',
        'Distr.: General',
        '19 March 2034',
        'Conference of the Parties',
        'Report of the Conference of the Parties on its thirty-ninth session, held in Marana',
        'Addendum',
        'Decision 14/CP.39',
        'The Conference of the Parties,',
        'Recalling decision 1/CP.16,',
        '1. Welcomes lamps.',
      ],
      {
        id: 'FCCC/CP/2033/10/Add.1',
        title: 'Report of the Conference of the Parties on its thirty-ninth session, held in Marana',
      },
    ],
    [
      'with a colon behind its number, of a Council that recalls its decisions',
      [
        'United Nations Environment Programme',
        '26/40: Lamps and the law',
        'The Governing Council,',
        'Recalling its decision 25/9,',
        '1. Takes note of it.',
      ],
      { id: 'UNEP/GC/DEC/26/40', kind: 'decision', title: 'Lamps and the law' },
    ],
    [
      'with a marker before its first number and its number in a line below the name of its body',
      [
        'Conference of the States Parties to the United Nations Convention against Corruption',
        'Resolution 8/40',
        'Registers of lamps',
        '',
        'The Conference of the States Parties to the United Nations Convention against Corruption,',
        '',
        'Recalling Human Rights Council resolution 35/25 of 23 June 2017,1',
        '',
        '1. Takes note of the work of the Implementation Review Group.',
        '',
        '1 See A/72/53.',
      ],
      { id: 'CAC/COSP/RES/8/40', title: 'Registers of lamps' },
    ],
  ])('an act %s', (_, text, document) => {
    expect(recordOf(lines(...text)).document).toMatchObject(document);
  });

  it('the preamble above a speaker of two lines is that of the text', () => {
    const { paragraphs } = recordOf(
      lines(
        'KEEPING OF LAMPS',
        'Recalling Resolution 11.15 and Decision 12.5,',
        'Aware of fog,',
        'The Conference of the Parties to the',
        'Convention on the Conservation of Migratory Species of Wild Animals',
        '1. Adopts the Programme of Work;',
        '2. Repeals Decision 12.10.',
      ),
    );
    expect(paragraphs.map(({ id }) => id)).toStrictEqual(['PP1', 'PP2', 'OP1', 'OP2']);
  });

  it('a resolution of the World Health Assembly whose list follows a marker', () => {
    const { document, paragraphs } = recordOf(
      lines(
        'SEVENTIETH WORLD HEALTH ASSEMBLY',
        'WHA70.40',
        'Agenda item 12.2',
        '29 May 2017',
        'Lamps in hospitals',
        '',
        'The Seventieth World Health Assembly,',
        '',
        'Having considered the report on lamps;1',
        '',
        '1. URGES Member States:2',
        '(1) to light them;',
        '(2) to keep them;',
        '',
        '2. REQUESTS the Director-General to report.',
        '',
        '1 Document A70/18.',
        '2 And, where applicable, regional economic integration organizations.',
      ),
    );
    expect(document).toMatchObject({ id: 'WHA70.40', title: 'Lamps in hospitals' });
    expect(paragraphs.map(({ id }) => id)).toStrictEqual(['PP1', 'OP1', 'OP1(1)', 'OP1(2)', 'OP2']);
  });
});
