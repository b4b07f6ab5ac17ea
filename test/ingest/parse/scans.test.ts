import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';
import { anchored } from './texts.ts';

/** A resolution of the Security Council as a scan has it: broken lines, notes below. */
const scan = (paragraphs: readonly string[], notes: readonly string[] = []): string =>
  [
    'Resolution 399 (1979)',
    'of 3 May 1979',
    '',
    'The Security Council,',
    '',
    'Having considered the report of the Keeper on the',
    'storage of clips in all of the drawers,',
    '',
    ...paragraphs.flatMap((paragraph) => [...paragraph.split('\n'), '']),
    'Adopted unanimously at the',
    '2140th meeting.',
    '',
    ...notes,
  ].join('\n');

const leads = (text: string): string[] =>
  parse({ text }).paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`);

it('a page of broken lines has its symbol and what it is called in lines of their own', () => {
  const text = [
    'UNITED',
    'NATIONS',
    'Distr.',
    'GENERAL',
    'S/RES/1084 (1996)',
    '27 November',
    '1996',
    'RESOLUTION',
    '1084 (1996)',
    'Adopted by',
    'the Security Council at its 3718th meeting, on 27 November',
    '1996',
    'The Security',
    'Council,',
    'Having',
    'considered the report on the storage of clips in all of',
    'the drawers,',
    '- Decides',
    'to store all clips, and requests the keepers to count those that',
    'are left;',
    '- Requests the',
    'Secretary-General to report.',
  ].join('\n');
  expect(parse({ text }).heading).toMatchObject({ id: 'S/RES/1084(1996)', adopted: '1996-11-27' });
  expect(leads(text)).toStrictEqual(['PP1 Having considered', 'OP1 Decides', 'OP2 Requests']);
});

type Row = readonly [rule: string, paragraphs: readonly string[], expected: readonly string[]];

const NUMBERS: readonly Row[] = [
  [
    'a comma stands for the full stop',
    ['1. Decides to store all clips in\nthe drawers;', '2, Calls upon all States to\ncount them.'],
    ['OP1 Decides', 'OP2 Calls upon'],
  ],
  [
    'a letter stands for a figure',
    [
      'i. Decides to store clips;',
      '2. Decides to count them;',
      '3. Requests a report;',
      '4. Urges all to help;',
      'S. Appeals to all for the means of\nstorage.',
    ],
    ['OP1 Decides', 'OP2 Decides', 'OP3 Requests', 'OP4 Urges', 'OP5 Appeals'],
  ],
  [
    'the blank behind it is lost',
    ['1. Decides to store all clips in\nthe drawers;', '2.Calls for a count of all of the\nclips.'],
    ['OP1 Decides', 'OP2 Calls for'],
  ],
  [
    'it is lost, and the next one tells',
    ['1. Decides to store clips;', 'Calls upon all States to count\nthem;', '3. Requests a report.'],
    ['OP1 Decides', 'OP2 Calls upon', 'OP3 Requests'],
  ],
  [
    'a letter that is no number stays one',
    ['1. Decides to store clips in these drawers:', 'S. The drawer of the Keeper\nand all that is in it.'],
    ['OP1 Decides'],
  ],
];

describe('the number of an operative paragraph is read where', () => {
  it.each(NUMBERS)('%s', (_, paragraphs, expected) => {
    expect(leads(scan(paragraphs))).toStrictEqual(['PP1 Having considered', ...expected]);
  });
});

const PREAMBLES: readonly Row[] = [
  [
    'up to a marker whose note is not there',
    ['Noting the wish of all for a count of clips in Cyprus, 294'],
    ['PP2 Noting'],
  ],
  [
    'over the end of a page or a column',
    [
      'Mindful of its duties and its responsibilities under the',
      'Charter of Clips for the storage of paper,',
    ],
    ['PP2 Mindful'],
  ],
  [
    'with what it quotes',
    ['Having in mind its rule 4, which reads:', '“All drawers shall be closed\nat night”,'],
    ['PP2 Having in mind'],
  ],
  [
    'with its points',
    [
      'Deploring that its demands were not met, including those that:',
      '- All drawers be closed,',
      '- Clips be counted,',
    ],
    ['PP2 Deploring'],
  ],
];

describe('a preambular paragraph is whole', () => {
  it.each(PREAMBLES)('%s', (_, paragraphs, expected) => {
    expect(leads(scan([...paragraphs, '1. Decides to store clips.']))).toStrictEqual([
      'PP1 Having considered',
      ...expected,
      'OP1 Decides',
    ]);
  });
});

describe('paragraphs without numbers are operative', () => {
  it('before the numbered list that one of them introduces', () => {
    const text = scan([
      'Reaffirms its resolution 38 (1948);',
      'Recommends to all States the following measures:',
      'A. Storage of clips',
      '1. The Keeper should store clips;',
      '2. All others should count them.',
    ]);
    expect(leads(text)).toStrictEqual([
      'PP1 Having considered',
      'OP1 Reaffirms',
      'OP2 Recommends',
      'A.OP1 -',
      'A.OP2 -',
    ]);
  });

  it('and the list is part of the one directly above it', () => {
    const text = scan([
      'Reaffirms its resolution 38 (1948);',
      'Recommends to all States the following measures:',
      '1. The Keeper should store clips;',
      '2. All others should count them;',
      '3. Nobody should lose any.',
    ]);
    expect(leads(text)).toStrictEqual([
      'PP1 Having considered',
      'OP1 Reaffirms',
      'OP2 Recommends',
      'OP2(1) -',
      'OP2(2) -',
      'OP2(3) -',
    ]);
  });

  it('behind the number of a section, which a heading alone keeps', () => {
    expect(
      leads(
        scan([
          'DETERMINES that clips are lost;',
          'I. CALLS FOR a count of all of the\nclips in drawers;',
          'II. Storage of the clips',
          'REQUESTS a report.',
        ]),
      ),
    ).toStrictEqual(['PP1 Having considered', 'OP1 DETERMINES', 'OP2 CALLS FOR', 'OP3 REQUESTS']);
  });

  it('where each section has one of its own between sections with numbers', () => {
    const text = [
      'Resolution adopted by the General Assembly on 3 May 2021',
      '75/990.\tClips',
      'The General Assembly,',
      'Recalling it,',
      'I',
      'Storage of clips',
      '1.\tDecides it;',
      'II',
      'Drawers',
      'Approves the drawers for 2022, broken down as follows:',
      '(a)\tFor clips;',
      '(b)\tFor staples;',
      'III',
      'Effects of storage',
      'Having considered the report,',
      'Takes note of it;',
      'IV',
      'Count',
      '1.\tRequests it;',
      '2.\tUrges it.',
    ].join('\n');
    expect(leads(text)).toStrictEqual([
      'PP1 Recalling',
      'I.OP1 Decides',
      'II.OP1 Approves',
      'II.OP1(a) -',
      'II.OP1(b) -',
      'III.PP1 Having considered',
      'III.OP1 Takes note',
      'IV.OP1 Requests',
      'IV.OP2 Urges',
    ]);
  });
});

describe('in a scan, whose markers stand apart, no marker is', () => {
  it('the number of a paragraph', () => {
    const text = scan(
      [
        'Noting the statement of the Keeper 2 and of all\nothers,',
        '1. Decides to store clips in\ntheir drawers;',
        '2. Requests a report.',
      ],
      ['2 S/13001.'],
    );
    expect(anchored(parse({ text }))).toStrictEqual({ 2: [' Keeper ^2'] });
    expect(leads(text).slice(-2)).toStrictEqual(['OP1 Decides', 'OP2 Requests']);
  });

  it('the end of a number, once its note has one', () => {
    const text = scan(
      ['Noting the statement of the Keeper 5 and of all\nothers in their letter BOX/2645 of May,'],
      ['5 S/13001.'],
    );
    expect(anchored(parse({ text }))).toStrictEqual({ 5: [' Keeper ^5'] });
  });
});

it.each([
  ['of 3 Apri] 1979', 'of 3 April 1979'],
  ['the report [on clips] of the Keeper', 'the report [on clips] of the Keeper'],
  ['document $/13001', 'document S/13001'],
  ['Tbid., document', 'Ibid., document'],
  ['the 298Ist meeting', 'the 2981st meeting'],
])('where nothing else can be meant "%s" is read as "%s"', (scanned, printed) => {
  expect(
    parse({ text: scan([`Noting the statement of the Keeper\n${scanned} and of\nall others,`]) }).reading,
  ).toContain(printed);
});

describe('a word that the end of a line parts', () => {
  it.each([
    ['peace-\nkeeping', 'peace- keeping'],
    ['inter-\nagency', 'inter- agency'],
    ['follow-up-\nbased', 'follow-up- based'],
    ['the Secretary-\nGeneral', 'Secretary- General'],
  ])('keeps its hyphen where it may be its own: %j', (scanned, printed) => {
    expect(
      parse({ text: scan([`Noting the statement of the Keeper\nand of ${scanned} work,`]) }).reading,
    ).toContain(printed);
  });
});

it('a typed page has its symbol in a line of its own', () => {
  const text = [
    'UNITED NATIONS',
    '',
    'Security Council',
    'Distr.',
    'GENERAL',
    'S/PRST/1996/99',
    '24 June 1996',
    'ORIGINAL: ENGLISH',
    '',
    'STATEMENT BY THE PRESIDENT OF THE SECURITY COUNCIL',
    '',
    'At the 3674th meeting of the Security Council, held on 24 June 1996 in connection with the',
    'item entitled "Clips", the President made the following statement on behalf of the Council:',
    '',
    '"The Security Council recalls the statement by its President of 22 February 1995 and all',
    'that was said in it."',
  ].join('\n');
  expect(parse({ text }).heading).toMatchObject({
    id: 'S/PRST/1996/99',
    kind: 'presidential-statement',
    meeting: 3674,
  });
});

it('meeting, day and vote stand below each other, the vote with the names of States', () => {
  const { heading, paragraphs } = parse({
    text: [
      'S-16/1',
      'Storage of clips',
      'The Human Rights Council,',
      'Recalling that clips are stored in all drawers of the keepers,',
      '1. Condemns their loss;',
      '3rd meeting',
      '29 April 2011',
      '[Resolution adopted by a recorded vote of 26 to 9, with 7 abstentions. The voting was as follows:',
      'In favour: Argentina, Belgium, Brazil',
      'Against: Bangladesh, China]',
    ].join('\n'),
  });
  expect(heading).toMatchObject({ id: 'A/HRC/RES/S-16/1', adopted: '2011-04-29', meeting: 3 });
  expect(paragraphs.map(({ id }) => id)).toStrictEqual(['PP1', 'OP1']);
});

it('the number of a job with its day, below the end of a typescript, is no paragraph', () => {
  const text = [
    '             STATEMENT BY THE PRESIDENT OF THE SECURITY COUNCIL',
    '',
    '     At the 3698th meeting of the Security Council, held on 23 September 1996,',
    'in connection with the item entitled "Clips", the President of the Security',
    'Council made the following statement on behalf of the Council:',
    '',
    '          "The Security Council urges all keepers to store their clips in the',
    '     drawers that are meant for them.',
    '',
    '          "The Security Council will remain seized of the matter."',
    '',
    '                                     -----',
    '',
    '96-25134 (E)   230996                                                      /...',
  ].join('\n');
  expect(leads(text)).toStrictEqual(['P1 urges', 'P2 -']);
});

it('a number that names a goal or an agenda is no later reference to a note, where markers stand behind blanks', () => {
  const text = scan(
    [
      'Recalling the Clip Plan 1 and the report of the keepers, 2',
      'Recalling also Goal 2 and the plan, 3 and Agenda 21 of the islands, and the clips 2 of the coast,',
    ],
    ['1 A/66/1.', '2 A/66/2.', '3 A/66/3.'],
  );
  expect(anchored(parse({ text }))).toMatchObject({ 2: ['eepers, ^2', 'e clips ^2'] });
});
