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
