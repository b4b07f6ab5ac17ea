import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse/parse.ts';

const LAST = '1. Decides to store all clips.';
const headingOf = (...lines: string[]): unknown => parse({ text: `${lines.join('\n')}\n` }).heading;

describe('the heading of a text of another body', () => {
  it.each([
    [
      'a decision of the Human Rights Council whose number has no full stop',
      [
        'Human Rights Council Fourteenth session Agenda item 4',
        'Decision adopted by the Human Rights Council*',
        '14/917 The keeper of clips in Marana',
        'The Human Rights Council,',
        LAST,
      ],
      { id: 'A/HRC/DEC/14/917', title: 'The keeper of clips in Marana' },
    ],
    [
      'a resolution of a special session, the kind at the end of a line',
      [
        'Human Rights Council Ninth special session 3 May 2009 Resolution adopted by the Human Rights Council',
        'S-9/91 Clips in Marana The Human Rights Council, Recalling paper, Noting pins, 1. Decides to store all clips.',
      ],
      { id: 'A/HRC/RES/S-9/91', title: 'Clips in Marana' },
    ],
    [
      'a resolution of the Environment Assembly without its symbol',
      ['5/914. Clips', 'The United Nations Environment Assembly,', 'Noting paper,', LAST],
      { id: 'UNEP/EA.5/Res.914', kind: 'resolution', title: 'Clips' },
    ],
    [
      'a resolution of the Environment Assembly behind a broken masthead',
      [
        'UNITED',
        'NATIONS EP',
        'UNEP/EA.5/Res.914',
        'Distr.: General',
        '7 March 2022',
        '5/914. Clips: towards a drawer',
        'The United Nations Environment Assembly,',
        'Noting with concern that levels of clips that are kept in drawers represent a',
        'serious problem,',
        LAST,
      ],
      { id: 'UNEP/EA.5/Res.914', title: 'Clips: towards a drawer' },
    ],
    [
      'a decision that a page names with its conference',
      ['Decision COP XIV/93', 'Clips', 'The Conference of the Parties,', 'Recalling paper,', LAST],
      { id: 'CBD/COP/DEC/XIV/93', kind: 'decision', title: 'Clips' },
    ],
    [
      'a resolution of the World Health Assembly, its marker glued to the title',
      [
        'RESOLUTIONS WHA62.91',
        'Prevention of lost clips1',
        'The Sixty-second World Health Assembly,',
        'Recalling resolution WHA56.926;',
        LAST,
        '(Sixth plenary meeting, 21 May 2009 – Committee A, first report)',
      ],
      { id: 'WHA62.91', title: 'Prevention of lost clips', adopted: '2009-05-21' },
    ],
    [
      'a resolution of an organization that has no numbers',
      [
        'Resolution concerning clips',
        '',
        '(adopted by the 95th Session of the International Labour Conference, June 2006)',
        '',
        'The General Conference of the International Labour Organization,',
        'Considering paper,',
        LAST,
      ],
      { id: null, title: 'Resolution concerning clips' },
    ],
    [
      'a draft, its title behind the number that it will have',
      [
        'HUMAN RIGHTS COUNCIL Twelfth session Agenda item 7',
        'Marana (on behalf of the Group of Keepers), Bania: draft resolution 12/… Situation of clips in the occupied',
        '',
        'Drawer',
        'The Human Rights Council,',
        'Recalling paper,',
        LAST,
      ],
      { id: null, title: 'Situation of clips in the occupied Drawer' },
    ],
    [
      'a report that has no title but its own name',
      [
        'A/HRC/S-18/92',
        'Distr.: General',
        '31 January 2012',
        'Human Rights Council',
        'Eighteenth special session',
        '2 December 2011',
        '',
        'Report of the Human Rights Council on its eighteenth special session',
        '',
        'I. Organization of work',
        '1. The Council opened its session.',
      ],
      { id: 'A/HRC/S-18/92', title: 'Report of the Human Rights Council on its eighteenth special session' },
    ],
    [
      'a note in columns, as a program lays out the page of a PDF',
      [
        'United Nations                                                CAC/COSP/2021/93',
        '               Conference of the States Parties               Distr.: General',
        '                                                              20 September 2021',
        '               to the United Nations                          Original: English',
        '               Convention against Corruption',
        '',
        'Ninth session',
        '',
        '               Activities of the Keepers of Clips',
        '               Note by the Secretariat',
        '',
        '               1.    In its resolution 1/91, the Conference agreed that it was necessary to keep',
        '               clips and to count the drawers in which they are kept.',
      ],
      {
        id: 'CAC/COSP/2021/93',
        title: 'Activities of the Keepers of Clips',
        adopted: null,
        distributed: '2021-09-20',
      },
    ],
    [
      'a general comment whose masthead is one line',
      [
        'UNITED NATIONS CRC Convention on the Rights of the Child Distr. GENERAL CRC/GC/2003/95 27 November 2003 Original: ENGLISH COMMITTEE ON THE RIGHTS OF THE CHILD',
      ],
      { id: 'CRC/GC/2003/95', adopted: null },
    ],
    [
      'a resolution of an organization that tells when and where it met',
      [
        'Resolution on the Economic Commission for Marana',
        '',
        'CM/Res. 961(XVIII)',
        '',
        'The Council of Ministers of the Organization of Marana, meeting in its Thirteenth Ordinary Session in Port Marana, Bania, from 27 August to 6 September 1969,',
        '',
        'Having studied the report,',
        '',
        LAST,
      ],
      { title: 'Resolution on the Economic Commission for Marana' },
    ],
    [
      'a decision of a meeting of parties with the number of its session',
      [
        'Decision XXXVII/93: Budgets for the Montreal Protocol on Substances that Deplete the Ozone Layer',
        'The Thirty-Seventh Meeting of the Parties,',
        'Recalling decision XXXVI/92 on budgets for the Meeting of the Parties to the Montreal Protocol,',
        LAST,
      ],
      { id: 'UNEP/OzL.Pro/DEC/XXXVII/93', kind: 'decision' },
    ],
    [
      'a resolution whose body stands at the end of the line of its title',
      [
        'Resolution adopted by the Human Rights Council*',
        '',
        '15/98 Clips as a component of an adequate drawer The Human Rights Council,',
        '',
        'Reaffirming all its previous resolutions,',
        '',
        LAST,
      ],
      { id: 'A/HRC/RES/15/98', title: 'Clips as a component of an adequate drawer' },
    ],
    [
      'the report of a meeting, below its place and its days',
      [
        'UNEP/OzL.Pro.WG.1/30/97',
        'Distr.: General',
        '12 July 2010',
        'Open-ended Working Group on Clips',
        'Thirtieth meeting',
        'Geneva, 15–18 June 2010',
        'Report of the thirtieth meeting of the Open-ended Working Group on Clips',
        '1. The meeting was opened.',
      ],
      {
        id: 'UNEP/OzL.Pro.WG.1/30/97',
        title: 'Report of the thirtieth meeting of the Open-ended Working Group on Clips',
      },
    ],
    [
      'a report that tells what was adopted, and bears no day of its own',
      [
        'Report on clips',
        'I. Introduction',
        'On 29 October 2010, the General Assembly and the Security Council adopted resolutions 65/907 and 1947 (2010), and asked for clips.',
      ],
      { adopted: null },
    ],
  ])('is read: %s', (_, lines, heading) => {
    expect(headingOf(...lines)).toMatchObject(heading);
  });

  it.each(['Supply of COVID-19', 'Follow-up to Agenda 21', 'Keepers in 2010'])(
    'keeps the figures of its title: %s',
    (title) => {
      expect(headingOf(title, 'The General Assembly,', 'Recalling paper,', LAST)).toMatchObject({ title });
    },
  );

  it('has no number of a date or of a list behind the kind of act', () => {
    const lines = [
      'Decision adopted by the Human Rights Council',
      '14/15 March 2010',
      '',
      'Storage of clips',
    ];
    expect(headingOf(...lines, 'The Human Rights Council,', LAST)).toMatchObject({
      title: 'Storage of clips',
    });
  });
});
