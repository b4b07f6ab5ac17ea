import { describe, expect, it } from 'vitest';
import { citationsOf, inParagraph, recordOf, textOf } from './citing.ts';

const citedIn = (text: string): string[] =>
  citationsOf(text).map(({ text: words, target, reason }) => `${words} → ${target?.id ?? reason ?? '?'}`);

describe('numbers of bodies outside the principal organs', () => {
  it.each([
    [
      'the mark of the World Health Assembly in a list, before a blank',
      textOf('economic', [
        'Recalling World Health Assembly resolutions WHA 18.47 of 20 May 1965, WHA 20.42 and WHA 20.43 of 25 May 1967,',
      ]),
      ['WHA 18.47 → WHA18.47', 'WHA 20.42 → WHA20.42', 'WHA 20.43 → WHA20.43'],
    ],
    [
      'a Governing Councils mark in a text of its programme',
      [
        'Governing Council of the United Nations Environment Programme',
        'Decision 25/90. Lighthouses',
        'The Governing Council,',
        'Recalling decision GC 24/14 and decision GC.23/9,',
        '1. Decides to keep them.',
      ].join('\n'),
      ['GC 24/14 → UNEP/GC/DEC/24/14', 'GC.23/9 → UNEP/GC/DEC/23/9'],
    ],
    [
      'the same in a text of another programme',
      [
        'Governing Council of the United Nations Human Settlements Programme',
        'Resolution 25/90. Lighthouses',
        'The Governing Council,',
        'Recalling resolution GC 24/14,',
        '1. Decides to keep them.',
      ].join('\n'),
      ['GC 24/14 → HSP/GC/RES/24/14'],
    ],
    [
      'where the text names one programme that has such a Council',
      textOf('assembly', [
        'Noting the United Nations Environment Programme, and recalling decision GC.23/9,',
      ]),
      ['GC.23/9 → UNEP/GC/DEC/23/9'],
    ],
    [
      'but not where it names none',
      textOf('assembly', ['Recalling decision GC.23/9,']),
      ['GC.23/9 → the text does not say whose Governing Council is meant'],
    ],
    [
      'decisions of the Conference of the Parties on endangered species',
      [
        'Resolution Conf. 16.90. Lighthouses',
        'RECALLING Resolution Conf. 12.8 (Rev. CoP17) and Decision 15.20;',
        'THE CONFERENCE OF THE PARTIES TO THE CONVENTION',
        'DECIDES to keep them.',
      ].join('\n'),
      ['Conf. 12.8 (Rev. CoP17) → CITES/RES/Conf.12.8(Rev.CoP17)', '15.20 → CITES/DEC/15.20'],
    ],
    [
      'decisions of the Executive Board that is named in full',
      textOf('assembly', [
        'Recalling decision 2013/4 of the Executive Board of the United Nations Development Programme,',
      ]),
      ['2013/4 → DP/DEC/2013/4'],
    ],
    [
      'not those of any Executive Board',
      textOf('assembly', ['Recalling Executive Board decision 2013/4,']),
      ['2013/4 → no symbol series is known for decisions of the Executive Board'],
    ],
    [
      'resolutions of the FAO Conference by their short year',
      textOf('assembly', ['Recalling FAO Conference resolution 8/83 and FAO Conference resolution 3/2009,']),
      ['8/83 → FAO/RES/8/83', '3/2009 → FAO/RES/3/2009'],
    ],
    [
      'decisions in the report of a meeting of parties',
      [
        'UNEP/OzL.Pro.12/90',
        'Decision XII/1. Lighthouses',
        'The Twelfth Meeting of the Parties decides:',
        'Recalling decision XI/13,',
        '1. To keep them.',
      ].join('\n'),
      ['XI/13 → UNEP/OzL.Pro/DEC/XI/13'],
    ],
    [
      'none of a regional Commission that the numbers never reached',
      [
        '357 (XVI). Lighthouses',
        'The Economic Commission for Latin America,',
        'Recalling its resolution 316 (XV) and the resolutions of the Economic and Social Council on them (resolution 1896 (LVII)),',
        '1. Decides to keep them.',
      ].join('\n'),
      ['316 (XV) → LC/RES/316(XV)', '1896 (LVII) → E/RES/1896(LVII)'],
    ],
    [
      'conclusions of the Executive Committee',
      textOf('assembly', ['Recalling conclusions Nos. 22 (XXXII) and 74 (XLV) of the Executive Committee,']),
      ['22 (XXXII) → A/AC.96/DEC/22(XXXII)', '74 (XLV) → A/AC.96/DEC/74(XLV)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(citedIn(text)).toStrictEqual(expected);
  });
});

it('a Governing Council that counts by years has none of the numbers of one that counts sessions', () => {
  expect(
    inParagraph(
      'assembly',
      'Noting the United Nations Development Programme and the United Nations Environment Programme, decision 90/34 of the Governing Council of the United Nations Development Programme, and Governing Council decision 18/1,',
    ),
  ).toStrictEqual(['90/34 → DP/DEC/90/34', '18/1 → UNEP/GC/DEC/18/1']);
});

describe('decisions of conferences of parties in a text of another body', () => {
  it.each([
    [
      'by their mark, in a list too',
      'Taking note of decisions BC-10/3 and BC-11/4, SC-6/12 and CP-9/1 on lighthouses,',
      [
        'BC-10/3 → UNEP/CHW/DEC/BC-10/3',
        'BC-11/4 → UNEP/CHW/DEC/BC-11/4',
        'SC-6/12 → UNEP/POPS/COP/DEC/SC-6/12',
        'CP-9/1 → CBD/CP/MOP/DEC/9/1',
      ],
    ],
    [
      'by a Roman number and who adopted them',
      'Recalling decisions VII/11 and IX/2 adopted by the Conference of the Parties to the Basel Convention, decision II/5 of the Meeting of the Parties to the Aarhus Convention and decision XIX/7 of the Parties to the Montreal Protocol,',
      [
        'VII/11 → UNEP/CHW/DEC/VII/11',
        'IX/2 → UNEP/CHW/DEC/IX/2',
        'II/5 → ECE/MP.PP/DEC/II/5',
        'XIX/7 → UNEP/OzL.Pro/DEC/XIX/7',
      ],
    ],
    [
      'by number and Convention',
      'Recalling resolution 10.3 of the Conference of the Parties to the Convention on Migratory Species, resolution 11.3 (Rev.COP12) and its resolution (Rev.2),',
      ['10.3 → UNEP/CMS/RES/10.3', '11.3 (Rev.COP12) → UNEP/CMS/RES/11.3(Rev.COP12)', '(Rev.2) → unresolved'],
    ],
  ])('%s', (_, words, citations) => {
    expect(inParagraph('assembly', words)).toStrictEqual(citations);
  });
});

/** A resolution of a Conference of Ministers that names a commission. */
const ofMinisters = (commission: string): string =>
  [
    '844 (XXXIX). Lighthouses in Africa',
    'The Conference of Ministers,',
    `Recalling its resolution 800 (XXX) and the work of the ${commission},`,
    '1. Decides to act.',
  ].join('\n\n');

describe('resolutions and decisions of regional commissions', () => {
  it.each([
    [
      'for Europe by letter and session',
      'Recalling decision A (57) of the Economic Commission for Europe on lighthouses and Economic Commission for Europe decision C (XLIV),',
      ['A (57) → E/ECE/DEC/A(57)', 'C (XLIV) → E/ECE/DEC/C(XLIV)'],
    ],
    [
      'for Africa under the name of its Conference, by year since 2023',
      'Recalling resolution 990 (LIV) of the Conference of African Ministers of Finance, Planning and Economic Development, Economic Commission for Africa resolution 2023/90 and resolution 2021/9 of the Economic and Social Council,',
      ['990 (LIV) → E/ECA/RES/990(LIV)', '2023/90 → E/ECA/RES/2023/90', '2021/9 → E/RES/2021/9'],
    ],
  ])('%s', (_, words, citations) => {
    expect(inParagraph('rights', words)).toStrictEqual(citations);
  });

  it('the Conference of Ministers speaks for Africa where the text names its Commission', () => {
    expect(recordOf(ofMinisters('Economic Commission for Africa')).document.id).toBe('E/ECA/RES/844(XXXIX)');
    expect(recordOf(ofMinisters('Harbour Union')).document.id).toBeNull();
  });
});
