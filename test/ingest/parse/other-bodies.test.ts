import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { anchored } from './texts.ts';

const LAST = '1. Decides to store all clips.';
const headingOf = (...lines: string[]): unknown => parse({ text: `${lines.join('\n')}\n` }).heading;
const paragraphsOf = (...lines: string[]): string[] =>
  parse({ text: `${lines.join('\n')}\n` }).paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`);
const targetsOf = (...lines: string[]): (string | undefined)[] =>
  extract({ text: `${lines.join('\n')}\n` }, { path: 'a.txt', format: 'text', sha256: '' }).citations.map(
    ({ target }) => target?.id,
  );

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

describe('paragraphs are told apart', () => {
  it('in a draft that stands in brackets', () => {
    const lines = [
      '[The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,',
    ];
    expect(
      paragraphsOf(...lines, 'Recalling clips,', 'Recognizing paper,', '1. Emphasizes drawers;]'),
    ).toStrictEqual(['PP1 Recalling', 'PP2 Recognizing', 'OP1 Emphasizes']);
  });

  it('where the World Health Assembly speaks inside a line, with semicolons for commas', () => {
    expect(
      paragraphsOf(
        'Clips1',
        'The Sixty-second World Health Assembly, Having considered the report on clips;2 Recalling resolutions WHA56.926 and WHA59.925; Recognizing drawers, 1. ENDORSES the plan; 2. URGES Member States to count;',
      ),
    ).toStrictEqual([
      'PP1 Having considered',
      'PP2 Recalling',
      'PP3 Recognizing',
      'OP1 ENDORSES',
      'OP2 URGES',
    ]);
  });

  it('where a scanner set a blank behind the hyphen of who speaks', () => {
    expect(
      paragraphsOf('The Twenty- eighth World Clip Assembly,', 'Conscious of clips;', 'Noting pins;', LAST),
    ).toStrictEqual(['PP1 Conscious', 'PP2 Noting', 'OP1 Decides']);
  });

  it('where a page breaks a line in which they run on', () => {
    const drawers =
      'in the house, in the office and in all the drawers that the keepers of clips have '.repeat(3);
    expect(
      paragraphsOf(
        `The Human Rights Council, Recalling paper, Noting files, Affirming the rules ${drawers}of the Convention relative to the Protection of`,
        `Clips in Drawers, Reaffirming pins ${drawers}now, Gravely concerned at losses, 1. Decides to count; 2. Requests a report;`,
      ),
    ).toStrictEqual([
      'PP1 Recalling',
      'PP2 Noting',
      'PP3 Affirming',
      'PP4 Reaffirming',
      'PP5 Gravely concerned',
      'OP1 Decides',
      'OP2 Requests',
    ]);
  });

  it('where one numbered line holds the next number', () => {
    expect(
      paragraphsOf(
        'The Board of Governors,',
        '1. Underlines that clips are kept;',
        '2. Requests the Director to report; 3. Expresses serious concern that pins are lost;',
      ),
    ).toStrictEqual(['OP1 Underlines', 'OP2 Requests', 'OP3 Expresses serious concern']);
  });

  it('but not at a number that stands in its own line below', () => {
    expect(
      paragraphsOf(
        'The Board of Governors,',
        '1. Amends rule 4 to read: clips; 2. Keeps drawers;',
        '2. Requests the Director to report.',
      ),
    ).toStrictEqual(['OP1 Amends', 'OP2 Requests']);
  });

  it('without the head of a typed page', () => {
    const lines = ['Recalling paper,', 'A/HRC/RES/S-12/91 page 2 Deeply concerned at losses of clips,', LAST];
    const text = ['The Human Rights Council,', ...lines].join('\n');
    const { paragraphs } = parse({ text });
    expect(paragraphs.map(({ start, end }) => text.slice(start, end).trim())).toStrictEqual([
      'Recalling paper,',
      'Deeply concerned at losses of clips,',
      LAST,
    ]);
  });

  it('in a column, where the last letter of a list stands behind "and"', () => {
    expect(
      paragraphsOf(
        'The General Conference of the Keepers,',
        'Considering that all forms of clips are known to be lost in the drawers of those who keep',
        'them and count them,',
        '1. Resolves that:',
        '(a) the identification and proper management of the clips that are kept in all drawers is the most',
        'effective means; and',
        '(b) the Clip Convention, 1986, should not be used to provide a justification',
        'for pins.',
      ),
    ).toStrictEqual(['PP1 Considering', 'OP1 Resolves', 'OP1(a) -', 'OP1(b) -']);
  });

  it('in an extract in a column that begins in the middle of a preamble', () => {
    expect(
      paragraphsOf(
        'Recalling its resolutions 5/91 on the building of drawers of the United Nations Clip',
        'Council and 5/92 on the Code of Conduct for Keepers, and stressing that the keepers',
        'shall count,',
        'Taking note of the report of the Secretary-General on the rights of keepers who belong to',
        'minorities,',
        '1. Commends the keepers for the work that they have undertaken so far, and for the role that',
        'they play.',
      ),
    ).toStrictEqual(['PP1 Recalling', 'PP2 Taking note', 'OP1 Commends']);
  });
});

describe('notes', () => {
  it('under an asterisk go on where a page breaks them', () => {
    const text = [
      'Decision adopted by the Clip Council*',
      'At its 48th meeting, on 25 March 2011, the Clip Council decided to keep clips until June 2011.',
      '48th meeting 25 March 2011',
      '* The decisions of the Council will be contained in the report of',
      'the Council on its sixteenth session (A/HRC/16/92), chap. I.',
    ].join('\n\n');
    const { footnotes } = parse({ text });
    expect(footnotes.map(({ start, end }) => text.slice(start, end))).toStrictEqual([
      'The decisions of the Council will be contained in the report of\n\nthe Council on its sixteenth session (A/HRC/16/92), chap. I.',
    ]);
    expect(anchored(parse({ text }))).toMatchObject({ '*': [' Council^*'] });
  });

  it('are not what a text begins with', () => {
    expect(
      parse({ text: '1 Clip CONFERENCE A/CONF.192/95 Noting that clips are kept in drawers.' }).footnotes,
    ).toStrictEqual([]);
  });
});

describe('whose numbers they are', () => {
  it('Roman ones of a tenth or later meeting are of the conference on biological diversity', () => {
    expect(
      targetsOf(
        'Cooperation',
        'The Conference of the Parties,',
        'Recalling its decisions XIII/91 and IX/92,',
        LAST,
      ),
    ).toStrictEqual(['CBD/COP/DEC/XIII/91', 'UNEP/CBD/COP/DEC/IX/92']);
  });

  it('lower ones are of nobody who is not named', () => {
    expect(
      targetsOf(
        'Cooperation',
        'The Conference of the Parties,',
        'Recalling its decisions VI/91 and IX/92,',
        LAST,
      ),
    ).toStrictEqual([undefined, undefined]);
  });
});
