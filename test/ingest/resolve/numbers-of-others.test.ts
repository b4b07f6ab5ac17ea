import { describe, expect, it } from 'vitest';
import { citationsOf, inNotes, inParagraph, recordOf } from './citing.ts';
import { entitiesOf } from './entities-in.ts';

const linesOf = (...lines: readonly string[]): string => lines.join('\n\n');

const citedIn = (text: string): readonly string[] =>
  citationsOf(text).map(({ text: words, target, reason }) => `${words} → ${target?.id ?? reason ?? '?'}`);

describe('numbers whose form tells whose they are', () => {
  it.each([
    [
      'of the Board of the Green Climate Fund, in a list too',
      'Recalling decisions B.07/02 and B.19/06 of the Green Climate Fund,',
      ['B.07/02 → GCF/DEC/B.07/02', 'B.19/06 → GCF/DEC/B.19/06'],
    ],
    [
      'of the Adaptation Fund Board, which writes them so as well, where it is named',
      'Recalling decision B.38/22 of the Adaptation Fund Board and decision B.37/15 of the Board of the Green Climate Fund,',
      ['B.38/22 → AFB/DEC/B.38/22', 'B.37/15 → GCF/DEC/B.37/15'],
    ],
    [
      'of the Parties to the Protocols on biodiversity, under the symbols of their time',
      'Recalling decisions BS-V/9, CP-VIII/3 and CP-10/4, and decisions NP-1/8 and NP-4/6,',
      [
        'BS-V/9 → UNEP/CBD/BS/COP-MOP/DEC/V/9',
        'CP-VIII/3 → CBD/CP/MOP/DEC/VIII/3',
        'CP-10/4 → CBD/CP/MOP/DEC/10/4',
        'NP-1/8 → UNEP/CBD/NP/COP-MOP/DEC/1/8',
        'NP-4/6 → CBD/NP/MOP/DEC/4/6',
      ],
    ],
    [
      'of the civil aviation Assembly in a list',
      'Recalling resolutions A38-15, A39-3 and A40-18,',
      ['A38-15 → ICAO/RES/A38-15', 'A39-3 → ICAO/RES/A39-3', 'A40-18 → ICAO/RES/A40-18'],
    ],
    [
      'of organs of the World Meteorological Organization, decisions and those of its commissions too',
      'Recalling resolutions 1 (Cg-18) and 12 (EC-72), decision 6 (EC-70) and decision 19 (SERCOM-2),',
      [
        '1 (Cg-18) → WMO/RES/1(Cg-18)',
        '12 (EC-72) → WMO/RES/12(EC-72)',
        '6 (EC-70) → WMO/DEC/6(EC-70)',
        '19 (SERCOM-2) → WMO/DEC/19(SERCOM-2)',
      ],
    ],
    [
      'of the Universal Postal Congress by the year alone',
      'Recalling resolution C 27/2021 and resolution C 6/Istanbul 2016,',
      ['C 27/2021 → UPU/RES/C27/2021', 'C 6/Istanbul 2016 → UPU/RES/C6/Istanbul2016'],
    ],
    [
      'of the organs of UNESCO in a list, and an item with its part',
      'Recalling UNESCO General Conference resolutions 36 C/63 and 38 C/48, and 202 EX/Decision 5.I, and document 38 C/48,',
      [
        '36 C/63 → UNESCO/RES/36C/63',
        '38 C/48 → UNESCO/RES/38C/48',
        '202 EX/Decision 5.I → UNESCO/DEC/202EX/5.I',
        '38 C/48 → 38C/48',
      ],
    ],
    [
      'of the World Heritage Committee',
      'Recalling decision 43 COM 7B.10 and decisions 41 COM 7B.12 and 42 COM 8B.24,',
      [
        '43 COM 7B.10 → WHC/DEC/43COM7B.10',
        '41 COM 7B.12 → WHC/DEC/41COM7B.12',
        '42 COM 8B.24 → WHC/DEC/42COM8B.24',
      ],
    ],
    [
      'of the Committee of the Whole of the Commission for Latin America',
      'Recalling resolution 419(PLEN.14) of the Economic Commission for Latin America and the Caribbean,',
      ['419(PLEN.14) → LC/RES/419(PLEN.14)'],
    ],
    [
      'of a special session of a Governing Council behind one of a regular session',
      'Recalling decisions 27/12 and SS.XII/5 of the Governing Council of the United Nations Environment Programme,',
      ['27/12 → UNEP/GC/DEC/27/12', 'SS.XII/5 → UNEP/GC/DEC/SS.XII/5'],
    ],
    [
      'of the Governing Body of the International Labour Office, in a list too, and not the document on which it decides',
      'Recalling decisions dec-GB.335/INS/14 and dec-GB.341/POL/2, and document GB.335/INS/14,',
      [
        'dec-GB.335/INS/14 → ILO/GB/DEC/335/INS/14',
        'dec-GB.341/POL/2 → ILO/GB/DEC/341/POL/2',
        'GB.335/INS/14 → GB.335/INS/14',
      ],
    ],
    [
      'of the organs of the Organisation for the Prohibition of Chemical Weapons, which are symbols',
      'Recalling decisions C-24/DEC.5 and EC-M-33/DEC.1,',
      ['C-24/DEC.5 → C-24/DEC.5', 'EC-M-33/DEC.1 → EC-M-33/DEC.1'],
    ],
    [
      'and no letter that may be a Roman numeral',
      'Recalling what was said at the 28th Congress on resolution C, and of resolution C of the Congress, and resolution C 27/2021,',
      ['C 27/2021 → UPU/RES/C27/2021'],
    ],
    [
      'with a small letter, of decisions on one Party each',
      'Recalling decision VI/8k of the Meeting of the Parties to the Aarhus Convention,',
      ['VI/8k → ECE/MP.PP/DEC/VI/8k'],
    ],
  ])('%s', (_, words, citations) => {
    expect(inParagraph('assembly', words)).toStrictEqual(citations);
  });
});

describe('conclusions', () => {
  it.each([
    [
      'of the Executive Committee with and without "No.", and behind their title',
      'Recalling conclusions 69 (XLIII) and No. 74 (XLV) of the Executive Committee and its conclusion on lights and ships (No. 97 (LIV)),',
      [
        '69 (XLIII) → A/AC.96/DEC/69(XLIII)',
        '74 (XLV) → A/AC.96/DEC/74(XLV)',
        '97 (LIV) → A/AC.96/DEC/97(LIV)',
      ],
    ],
    [
      'that the Trade and Development Board agreed on, among its decisions',
      'Recalling agreed conclusions 486 (LIII) and 487 (LIII) and Trade and Development Board decision 488 (LIII),',
      [
        '486 (LIII) → TD/B/DEC/486(LIII)',
        '487 (LIII) → TD/B/DEC/487(LIII)',
        '488 (LIII) → TD/B/DEC/488(LIII)',
      ],
    ],
    [
      'that others may have agreed on are nobody’s',
      'Recalling agreed conclusions 14 (VIII) and agreed conclusions 1997/1,',
      ['14 (VIII) → unresolved'],
    ],
    [
      'of a session before the first that the Executive Committee numbered are nobody’s',
      'Recalling conclusions 1 (XXVI) and 5 (IV),',
      ['1 (XXVI) → A/AC.96/DEC/1(XXVI)', '5 (IV) → unresolved'],
    ],
  ])('%s', (_, words, citations) => {
    expect(inParagraph('assembly', words)).toStrictEqual(citations);
  });

  it('the number above a text is its own name', () => {
    expect(
      citedIn(
        linesOf(
          'TD/B/54/90',
          'TRADE AND DEVELOPMENT BOARD',
          'Agreed conclusions 493 (LIV)',
          'The Trade and Development Board,',
          '1. Recalls its agreed conclusions 486 (LIII);',
        ),
      ),
    ).toStrictEqual(['486 (LIII) → TD/B/DEC/486(LIII)']);
  });
});

describe('whose act a number is', () => {
  it.each([
    [
      'without a mark it is the Conference’s in a text of the Parties to its Protocol',
      linesOf(
        'CBD/NP/MOP/5/L.90',
        'The Conference of the Parties serving as the meeting of the Parties to the Nagoya Protocol,',
        'Noting decision NP-4/7 and decision 15/8, and decision XI/11 of the Conference of the Parties,',
        '1. Decides to keep lighthouses.',
      ),
      ['NP-4/7 → CBD/NP/MOP/DEC/4/7', '15/8 → CBD/COP/DEC/15/8', 'XI/11 → UNEP/CBD/COP/DEC/XI/11'],
    ],
    [
      'the Executive Committee’s in a document of the Multilateral Fund, and the Meeting of the Parties is that to the Montreal Protocol',
      linesOf(
        'UNEP/OzL.Pro/ExCom/85/90',
        'EXECUTIVE COMMITTEE OF THE MULTILATERAL FUND FOR THE IMPLEMENTATION OF THE MONTREAL PROTOCOL',
        '1. The Committee approved the lighthouse (decision 84/12), in line with decision 74/50(c) and decision XXVIII/2 of the Meeting of the Parties.',
      ),
      [
        '84/12 → UNEP/OzL.Pro/ExCom/DEC/84/12',
        '74/50 → UNEP/OzL.Pro/ExCom/DEC/74/50',
        'XXVIII/2 → UNEP/OzL.Pro/DEC/XXVIII/2',
      ],
    ],
    [
      'of whom the text cited another by its mark',
      linesOf(
        'Nineteenth meeting of the Conference of the Parties',
        'The Secretariat shall report on Resolution Conf. 12.5 (Rev. CoP18).',
        'The Conference agreed to delete Decisions 17.101 and 18.94.',
      ),
      [
        'Conf. 12.5 (Rev. CoP18) → CITES/RES/Conf.12.5(Rev.CoP18)',
        '17.101 → CITES/DEC/17.101',
        '18.94 → CITES/DEC/18.94',
      ],
    ],
    [
      'the Executive Board is that of the programme whose Assembly speaks',
      linesOf(
        'HSP/HA.2/L.90',
        'The United Nations Habitat Assembly of the United Nations Human Settlements Programme,',
        'Taking note of Executive Board decisions 2022/1 and 2021/6,',
        '1. Decides to keep lighthouses.',
      ),
      ['2022/1 → HSP/EB/DEC/2022/1', '2021/6 → HSP/EB/DEC/2021/6'],
    ],
    [
      'the lead word of a numbered paragraph is no part of a short name',
      linesOf(
        'E/CN.4/RES/1999/90',
        'The Commission on Human Rights,',
        'Recalling its resolution 1998/90,',
        '1. Welcomes Sub-Commission decision 1994/117;',
      ),
      ['1998/90 → E/CN.4/RES/1998/90', '1994/117 → E/CN.4/Sub.2/DEC/1994/117'],
    ],
  ])('%s', (_, text, citations) => {
    expect(citedIn(text)).toStrictEqual(citations);
  });
});

it('an act of UNESCO on top of a text is its name, and no note', () => {
  const { document, footnotes, citations } = recordOf(
    linesOf(
      '209 EX/Decision 24',
      'United Nations Educational, Scientific and Cultural Organization',
      'The Executive Board,',
      '1. Having examined document 209 EX/24,',
      '2. Recalling 207 EX/Decision 11,',
    ),
  );
  expect(document.id).toBe('UNESCO/DEC/209EX/24');
  expect(footnotes).toStrictEqual([]);
  expect(citations.map(({ target }) => target?.id)).toStrictEqual(['209EX/24', 'UNESCO/DEC/207EX/11']);
});

describe('what belongs to a document or a publication', () => {
  it.each([
    [
      'each volume that its brackets list, with its corrigendum',
      'A/44/90 (Vol. I and Vol. I/Corr.1), sect. II.',
      ['A/44/90 (Vol. I → A/44/90(Vol.I)', 'Vol. I/Corr.1 → A/44/90(Vol.I)/Corr.1'],
    ],
    [
      'two volumes without a comma',
      'A/44/90 (Vol. I and Vol. II) and A/44/91 (Part I and Part II), A/44/92 (Part I).',
      [
        'A/44/90 (Vol. I → A/44/90(Vol.I)',
        'Vol. II → A/44/90(Vol.II)',
        'A/44/91 (Part I → A/44/91(PartI)',
        'Part II → A/44/91(PartII)',
        'A/44/92 (Part I) → A/44/92(PartI)',
      ],
    ],
    [
      'parts that were issued together, under one symbol',
      'LAMP/CONF.2033/28 (Parts I and II), annex.',
      ['LAMP/CONF.2033/28 (Parts I and II) → LAMP/CONF.2033/28(PartsIandII)'],
    ],
    [
      'a corrigendum behind a volume',
      'A/CONF.90/26/Rev.1 (Vol. I, Vol. II and Corr.1).',
      [
        'A/CONF.90/26/Rev.1 (Vol. I → A/CONF.90/26/Rev.1(Vol.I)',
        'Vol. II → A/CONF.90/26/Rev.1(Vol.II)',
        'Corr.1 → A/CONF.90/26/Rev.1(Vol.II)/Corr.1',
      ],
    ],
    [
      '"its" corrigendum',
      'GC(66)/90 and its Corr.1.',
      ['GC(66)/90 → GC(66)/90', 'Corr.1 → GC(66)/90/Corr.1'],
    ],
  ])('%s', (_, note, citations) => {
    expect(inNotes('assembly', note)).toStrictEqual(citations);
  });

  it('the place in a publication stands behind the mention of its corrigendum', () => {
    const [cited] = citationsOf(
      linesOf(
        'A/90/77',
        'See Report of the Lighthouse Conference (United Nations publication, Sales No. E.82.I.16 and corrigendum), chap. VI, sect. A.',
      ),
    );
    expect([cited?.target?.id, cited?.locator]).toStrictEqual(['SALES/E.82.I.16', 'chap. VI, sect. A']);
  });
});

/** The committees that a paragraph names, each with its first words and the beginning of its id. */
const committeesIn = (words: string): readonly string[] =>
  entitiesOf([words])
    .filter(({ id }) => id.includes('committee'))
    .map(({ id, mentions }) => `${mentions[0]?.text} ${id.slice(0, 80)}`);

describe('committees that are listed by their numbers are named each', () => {
  const ISIL =
    'body/security-council-committee-established-pursuant-to-resolutions-1267-1999-1989-2011'.slice(0, 80);
  const WEAPONS = 'body/security-council-committee-established-pursuant-to-resolution-1540-2004';

  it.each([
    [
      'before the noun',
      'Noting the work of the 1267/1989, 1373 and 1540 Committees,',
      [`1267/1989 ${ISIL}`, '1373 body/counter-terrorism-committee', `1540 ${WEAPONS}`],
    ],
    [
      'with the resolutions that set them up, of which one may have several',
      'Noting the Committees established pursuant to resolutions 1267 (1999), 1989 (2011), 1373 (2001) and 1540 (2004),',
      [`1267 (1999) ${ISIL}`, '1373 (2001) body/counter-terrorism-committee', `1540 (2004) ${WEAPONS}`],
    ],
  ])('%s', (_, words, committees) => {
    expect(committeesIn(words)).toStrictEqual(committees);
  });
});
