import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';
import { bearsUnMarks } from '../../../ingest/read/marks.ts';
import { anchored } from './texts.ts';

const leads = (text: string): string[] =>
  parse({ text }).paragraphs.map(({ id, lead }) => `${id} ${lead ?? ''}`);

/** As lists of drafts were typed in the 1990s: paragraphs indented, lines that rarely end in small letters. */
const TYPED = `                              DRAFT RESOLUTION I

                              Clips for women*

     The Economic and Social Council,

     Having considered with appreciation the report of the Secretary-General
on the state of drawers, 1/

     Recalling the Nairobi Strategies for the Storage of Clips by
Women, 2/ in particular paragraph 260 concerning Nairobi women and
children, and the Clip Platform adopted by the Ninth World
Conference on Clips,

     Recalling also its resolution 1995/930 of 25 July 1995 and other relevant
United Nations resolutions,

     1.   Requests the Commission on Clips and the Office of the
Keeper to report;


     *    For the discussion, see chap. II, paras. 57-61.

     1/   E/CN.6/1996/908.

     2/   Report of the Ninth World Conference on Clips, Nairobi,
15-26 July 1985 (A/CONF.916/28), chap. I, sect. A.
`;

describe('lines broken for their width', () => {
  it('of a typed page, whose notes stand below a rule that is lost', () => {
    expect(leads(TYPED)).toStrictEqual([
      'PP1 Having considered with appreciation',
      'PP2 Recalling',
      'PP3 Recalling also',
      'OP1 Requests',
    ]);
    expect(anchored(parse({ text: TYPED }))).toMatchObject({ 1: ['rawers, ^1/'], 2: ['\nWomen, ^2/'] });
    // No line of the text says when it was adopted.
    expect(parse({ text: TYPED }).heading).toMatchObject({
      adopted: null,
      body: 'body/economic-and-social-council',
    });
  });

  it('up to the rule above the notes, with or without blank lines around it', () => {
    const body = [
      'The General Assembly,',
      '',
      'Reaffirming the Convention on Clips,1',
      '',
      '1. Encourages all States to keep their drawers',
      'in order;',
      '',
      '2. Decides to consider the matter at its eightieth session.',
    ];
    for (const rule of [['', '_____'], ['_____'], ['', '_____', ''], ['_____', '']]) {
      const text = [...body, ...rule, '1 A/77/999.', ''].join('\n');
      expect(leads(text)).toStrictEqual(['PP1 Reaffirming', 'OP1 Encourages', 'OP2 Decides']);
      expect(anchored(parse({ text }))).toMatchObject({ 1: ['n Clips,^1'] });
    }
  });

  it('by the mark-up of a page: inside the name that opens, behind a verb, behind a number', () => {
    expect(
      leads(
        [
          'Operations of the Convention',
          'The Conference of the',
          'Parties,',
          'Recalling its decision VI/927 B on',
          'operations of the Convention,',
          'Recalling',
          'also paragraph 1 of decision IV/917 by',
          'which it endorsed the arrangements for',
          'drawers,',
          'Further',
          'recalling paragraph 5 of decision',
          'V/920 by which it made changes,',
          '1.',
          'Decides to retire the decisions',
          'adopted at its third meeting;',
          '2.',
          'Also decides to adopt a phased',
          'process.',
        ].join('\n'),
      ),
    ).toStrictEqual([
      'PP1 Recalling',
      'PP2 Recalling also',
      'PP3 Further recalling',
      'OP1 Decides',
      'OP2 Also decides',
    ]);
  });

  it('of a heading, whose lines are told apart without blank lines', () => {
    const { heading } = parse({
      text: [
        'Forty-ninth session',
        'Agenda item 97',
        'RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY',
        '49/961. Storage of clips in',
        'the Secretariat',
        'The General Assembly,',
        'Recalling all its relevant resolutions, in particular resolution',
        '44/977 of 8 December 1989, in which it endorsed the',
        'plan,',
        '1. Takes note of the report of the Commission on',
        'Clips;',
      ].join('\n'),
    });
    expect(heading).toMatchObject({ id: 'A/RES/49/961', title: 'Storage of clips in the Secretariat' });
  });
});

const conferenceText = (...top: string[]): string =>
  [...top, 'The Conference of the Parties,', 'Recalling decision 2/CP.91,', '1. Decides to meet.'].join('\n');

describe('decisions of conferences of parties', () => {
  it('are known by the mark in their number', () => {
    expect(
      parse({ text: conferenceText('Decision 912/CP.23', 'Dates of future sessions') }).heading,
    ).toMatchObject({
      id: 'FCCC/CP/DEC/912/CP.23',
      kind: 'decision',
      title: 'Dates of future sessions',
      body: 'body/conference-of-the-parties-to-the-united-nations-framework-convention-on-climate-change',
      session: 23,
    });
  });

  it('in a report of several are not the report', () => {
    const text = conferenceText('FCCC/CP/2017/911', 'Decision 912/CP.23');
    const another = conferenceText('Decision 913/CP.23', 'Dates of sessions');
    expect(parse({ text: `${text}\n${another}` }).heading.id).toBeNull();
  });

  it('are the one whose text stands alone below the symbol of its report', () => {
    expect(parse({ text: conferenceText('FCCC/CP/2017/911', 'Decision 912/CP.23') }).heading).toMatchObject({
      id: 'FCCC/CP/DEC/912/CP.23',
      kind: 'decision',
    });
  });
});

describe('a text is taken for one of the United Nations by who speaks', () => {
  it.each([
    ['The Conference of the Parties,\nRecalling decision X/91,'],
    ['The Conference of the\nParties,\nNoting the report,'],
    ['  The Governing Council,\n  1. Decides to meet.'],
  ])('%j', (text) => expect(bearsUnMarks(text)).toBe(true));

  it.each([
    ['The Conference was long, and nobody came.'],
    ['The council said on Monday,\nto all who came, that it rained.'],
    ['The Committee,\nwhich met on Monday, heard nobody.'],
  ])('not %j', (text) => expect(bearsUnMarks(text)).toBe(false));
});

it('a page that says when it was changed does not say when its text was adopted', () => {
  const { heading } = parse({
    text: [
      'Last Updated: Wednesday, 31 May 2023, 15:44 GMT',
      '',
      'Publication Date 10 March 1994',
      '',
      '1994/97. Effective storage of clips',
      '',
      'The Commission on Human Rights,',
      '',
      'Recalling its resolution 1993/58 of 9 March 1993,',
      '',
      '1. Decides to continue.',
    ].join('\n'),
  });
  expect(heading).toMatchObject({
    id: 'E/CN.4/RES/1994/97',
    title: 'Effective storage of clips',
    adopted: '1994-03-10',
    body: 'body/commission-on-human-rights',
  });
});

const oldText = (day: string): string =>
  [
    'RESOLUTIONS ADOPTED ON THE REPORTS OF THE FIRST COMMITTEE',
    '2993. Strengthening of clips',
    'The General Assembly,',
    'Having considered the item,',
    '1. Reaffirms it.',
    '2112th plenary meeting',
    day,
  ].join('\n');

describe('old numbers', () => {
  it('of the General Assembly have the session of their day', () => {
    expect(parse({ text: oldText('15 December 1972') }).heading).toMatchObject({
      id: 'A/RES/2993(XXVII)',
      title: 'Strengthening of clips',
    });
  });

  it('have none where the day may be of a special session', () => {
    expect(parse({ text: oldText('2 May 1974') }).heading.id).toBe('A/RES/2993');
  });

  it('of the Security Council stand without a full stop in some prints', () => {
    const text = ['1 (1946) Resolution of 25 January 1946', '1. The Security Council requests it;'].join(
      '\n',
    );
    expect(parse({ text }).heading).toMatchObject({ id: 'S/RES/1(1946)', adopted: '1946-01-25' });
  });
});

it('a short text whose paragraphs end in commas before numbers is no scan', () => {
  const { heading } = parse({
    text: [
      'Resolution 2014/1',
      'Storage of clips',
      'The Commission on Population and Development,',
      'Recalling its resolution 2012/1,',
      '1. Decides to store all clips.',
    ].join('\n'),
  });
  expect(heading).toMatchObject({ id: 'E/CN.9/RES/2014/1', title: 'Storage of clips' });
});
