import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse/parse.ts';
import { assemblyText, ids } from '../texts.ts';

const leads = (paragraphs: readonly string[]): (string | null)[] =>
  parse({ text: assemblyText(paragraphs) }).paragraphs.map(({ lead }) => lead);

describe('lead words', () => {
  it.each([
    ['Recalling also its resolution 80/2,', 'Recalling also'],
    ['Noting with great concern the loss of clips,', 'Noting with great concern'],
    ['Bearing in mind the Clip Plan,', 'Bearing in mind'],
    ['Having considered the report,', 'Having considered'],
    ['Having received and noted the report,', 'Having received and noted'],
    ['Noting with gratification the count,', 'Noting with gratification'],
    ['Deeply concerned about clips,', 'Deeply concerned'],
    ['Reaffirming its commitment to clips,', 'Reaffirming'],
    ['1.\tTakes note with appreciation of the report;', 'Takes note with appreciation'],
    ['1.\tFurther calls upon States to store clips;', 'Further calls upon'],
    ['1.\tExpresses its deep concern at the loss;', 'Expresses its deep concern'],
    ['1.\tWelcomes and encourages the Plan;', 'Welcomes and encourages'],
    ['1.\tIn the light of the Plan, requests the Keeper to report;', 'requests'],
    ['1.\tRequires Malta to keep its clips;', 'Requires'],
    ['1.\tDeems it desirable to count them;', 'Deems'],
    ['1.\tThe Keeper shall report yearly;', null],
    ['1.\tDrawers of the Keeper are closed;', null],
    ['1.\tReaffirm the Clip Plan;', 'Reaffirm'],
    ['1.\tFurther reaffirm the Clip Plan;', 'Further reaffirm'],
    ['1.\tExpress serious concern that, despite the Plan, the loss remains high;', 'Express serious concern'],
    ['1.\tWe commit to storing clips, and the Keeper requests a report;', 'We commit'],
    ['1.\tRequest for a subvention to the Clip Store;', null],
  ])('of "%s"', (paragraph, lead) => {
    expect(leads([paragraph])).toStrictEqual([lead]);
  });
});

describe('ids', () => {
  it.each([
    [
      'preamble and operative part',
      ['Recalling it,', 'Noting it,', '1.\tDecides it;', '2.\tRequests it.'],
      ['PP1', 'PP2', 'OP1', 'OP2'],
    ],
    [
      'not who voted how',
      [
        'Recalling it,',
        '1.\tDecides it.',
        '12th meeting',
        '[Adopted by a recorded vote of 2 to 1. The voting was as follows:',
        'In favour:',
        'Malta, Fiji',
        'Against:',
        'Nauru]',
      ],
      ['PP1', 'OP1'],
    ],
    [
      'whatever blanks the typist has set',
      ['Recalling\u00a0it,', '1.\u00a0Decides it;', '2.\u00a0Requests\u00a0it.'],
      ['PP1', 'OP1', 'OP2'],
    ],
    ['one unnumbered operative paragraph', ['Recalling it,', 'Decides to store all clips.'], ['PP1', 'OP1']],
    [
      'letters and roman numerals',
      ['1.\tDecides:', '(a)\tTo store;', '(i)\tClips;', '(ii)\tStaples;', '(b)\tTo count.'],
      ['OP1', 'OP1(a)', 'OP1(a)(i)', 'OP1(a)(ii)', 'OP1(b)'],
    ],
    [
      'the letter i behind h',
      ['1.\tDecides:', '(h)\tOne;', '(i)\tTwo;', '(j)\tThree.'],
      ['OP1', 'OP1(h)', 'OP1(i)', 'OP1(j)'],
    ],
    [
      'sections that number on',
      ['Recalling it,', 'I\tStorage', '1.\tDecides it;', 'II\tUse', '2.\tRequests it.'],
      ['PP1', 'OP1', 'OP2'],
    ],
    [
      'sections that number anew',
      ['Recalling it,', 'I\tStorage', '1.\tDecides it;', 'II\tUse', '1.\tRequests it.'],
      ['PP1', 'I.OP1', 'II.OP1'],
    ],
    [
      'a section with a letter alone, below one with a Roman numeral',
      ['VIII', 'Storage', '1.\tDecides it;', 'B', 'Sale', '1.\tNotes it.', 'IX', 'Use', '1.\tRequests it.'],
      ['VIII.OP1', 'VIII.B.OP1', 'IX.OP1'],
    ],
    [
      'a section with a letter that would be a hundred, which no text has sections of',
      ['VIII', 'Storage', '1.\tDecides it;', 'C', 'Sale', '1.\tNotes it.', 'IX', 'Use', '1.\tRequests it.'],
      ['VIII.OP1', 'VIII.C.OP1', 'IX.OP1'],
    ],
    [
      'a paragraph of another text that an operative paragraph amends',
      [
        '1.\tDecides it;',
        '2.\tNotes it;',
        '3.\tAmends article 9:',
        '2.\tClips are kept.',
        '4.\tRequests it.',
      ],
      ['OP1', 'OP2', 'OP3', 'OP3(2)', 'OP4'],
    ],
    [
      'a numbered list inside a paragraph',
      ['1.\tDecides it;', '2.\tLists the following:', '1.\tClips;', '2.\tStaples;', '3.\tRequests it.'],
      ['OP1', 'OP2', 'OP2(1)', 'OP2(2)', 'OP3'],
    ],
    [
      'a heading in the preamble',
      ['Recalling it,', 'Storage of clips', 'Noting it,', '1.\tDecides it.'],
      ['PP1', 'PP2', 'OP1'],
    ],
  ])('of %s', (_, paragraphs, expected) => {
    expect(ids(parse({ text: assemblyText(paragraphs) }))).toStrictEqual(expected);
  });

  it('of parts that each have an opening of their own', () => {
    const part = [
      'The General Assembly,',
      '\tRecalling it,',
      '\t1.\tDecides it.',
      '5th plenary meeting',
      '5 May 2033',
    ];
    const text = ['88/701.\tClips', 'A', ...part, 'B', ...part, 'United Nations', 'A/RES/88/701 A-B'].join(
      '\n',
    );
    expect(ids(parse({ text }))).toStrictEqual(['A.PP1', 'A.OP1', 'B.PP1', 'B.OP1']);
  });

  it('of parts of which the later alone has numbers', () => {
    const text = assemblyText([
      'Recalling it,',
      'Decides to store all clips;',
      'Requests a report.',
      'The General Assembly,',
      'Recalling it,',
      '1.\tDecides it.',
    ]);
    expect(ids(parse({ text }))).toStrictEqual(['PP1', 'OP1', 'OP2', '2.PP1', '2.OP1']);
  });

  it('of what follows the lines of adoption: an annex', () => {
    const text = assemblyText(['1.\tAdopts the Plan.']).replace(
      'United Nations\n',
      'Clip Plan\n\t1.\tStore clips.\n\t(a)\tSafely;\nUnited Nations\n',
    );
    expect(ids(parse({ text }))).toStrictEqual(['OP1', 'ANNEX1', 'ANNEX1.1', 'ANNEX1.1(a)']);
  });

  it('of a declaration that stands in the text itself: an annex from its first article on', () => {
    const text = [
      '88/104. Declaration on the Keeping of Clips',
      'The General Assembly,',
      'Recalling the Clip Plan,',
      'Solemnly proclaims the following Declaration on the Keeping of Clips, and urges all to respect it:',
      'Article 1',
      'In this Declaration a clip is a piece of wire.',
      'Article 2',
      '1. States should store clips, in accordance with resolution 87/67.',
      '2. They should count them.',
    ].join('\n');
    expect(ids(parse({ text }))).toStrictEqual(['PP1', 'OP1', 'ANNEX1', 'ANNEX1.1', 'ANNEX1.2']);
  });

  it('of such a declaration up to the lines of adoption, behind which other parts follow', () => {
    const text = [
      '917 (III). International Bill of Clips',
      'A',
      'The General Assembly',
      'Proclaims this Universal Declaration of Clips as a common standard of achievement for all.',
      'Article 1',
      'All clips are born free.',
      'Article 2',
      '1. Everyone is entitled to a clip.',
      'Hundred and eighty-third plenary meeting,',
      '10 December 1948.',
      'B',
      'The General Assembly,',
      'Considering that clips are rare,',
      'Decides to count them.',
    ].join('\n\n');
    const document = parse({ text });
    expect(ids(document)).toStrictEqual(['A.OP1', 'ANNEX1', 'ANNEX1.1', 'B.PP1', 'B.OP1']);
    expect(document.heading).toMatchObject({ adopted: '1948-12-10', meeting: 183 });
  });

  it('of an article that a numbered paragraph quotes: none', () => {
    const text = [
      '88/104. Statute of the Clip Court',
      'The General Assembly,',
      'Recalling the Clip Plan,',
      '1. Decides to amend the statute as follows:',
      'Article 1',
      'The Court has seven judges.',
      '2. Requests the Keeper to report.',
    ].join('\n');
    expect(ids(parse({ text }))).toStrictEqual(['PP1', 'OP1', 'OP2']);
  });

  it('of a draft that one body recommends to another: the recommending sentence is heading', () => {
    const text = [
      'The Economic and Social Council',
      '\tRecommends to the General Assembly the adoption of the following draft resolution:',
      'The General Assembly,',
      '\tRecalling it,',
      '\t1.\tDecides it.',
    ].join('\n');
    expect(ids(parse({ text }))).toStrictEqual(['PP1', 'OP1']);
  });

  it('of a statement, in order, with the verb as lead words', () => {
    const text = [
      '\tStatement by the President of the Security Council',
      '\tAt the 9999th meeting of the Security Council, held on 4 May 2033, in connection with the Council’s consideration of the item entitled “Clips”, the President made the following statement on behalf of the Council:',
      '\t“The Security Council also welcomes the Plan.',
      '\t“Recalling its resolutions, the Security Council condemns the theft of clips.”',
      'United Nations',
      'S/PRST/2033/4',
    ].join('\n');
    const { paragraphs, heading } = parse({ text });
    expect(paragraphs.map(({ id, lead }) => [id, lead])).toStrictEqual([
      ['P1', 'also welcomes'],
      ['P2', 'Recalling'],
    ]);
    expect(heading).toMatchObject({
      id: 'S/PRST/2033/4',
      title: 'Clips',
      adopted: '2033-05-04',
      meeting: 9999,
    });
  });

  it('of a decision told in the past tense', () => {
    const text = [
      'Third Committee',
      '88/512. Clips',
      '\tAt its 3rd plenary meeting, on 4 May 2033, the General Assembly, on the recommendation of the Third Committee:1',
      '\t(a)\tDecided to store clips;',
      '3rd plenary meeting',
      '4 May 2033',
      '1 A/88/500, para. 4.',
      'United Nations',
      'A/DEC/88/512',
    ].join('\n');
    const { paragraphs } = parse({ text });
    expect(paragraphs.map(({ id }) => id)).toStrictEqual(['P1', 'P1(a)']);
  });
});

it('a parent covers its sub-paragraphs', () => {
  const { text, paragraphs } = parse({
    text: assemblyText(['1.\tDecides:', '(a)\tTo store clips;', '2.\tRequests it.']),
  });
  const [parent] = paragraphs;
  expect(text.slice(parent?.start, parent?.end)).toBe('1.\tDecides:\n\t(a)\tTo store clips;');
});

it.each([
  ['on the recommendation of the Second Committee, took note of the report', 'took note'],
  ['on the recommendation of the Second Committee,1 took note of the report', 'took note'],
  ['on the recommendation of the Second Committee,20/ decided to store all clips', 'decided'],
  ['on the recommendation of the Second Committee, 20/ decided to store all clips', 'decided'],
])('a decision "%s" opens with "%s", behind the marker of a note too', (words, lead) => {
  const text = `88/424.\tClips\nAt its 102nd plenary meeting, on 19 December 2033, the General Assembly, ${words} of clips.`;
  expect(parse({ text }).paragraphs.map((paragraph) => paragraph.lead)).toStrictEqual([lead]);
});

it('Roman numerals below a part in which the body speaks are sections of that part', () => {
  const part = ['Recalling its resolution 80/2,', '1.\tDecides to store clips;'];
  const text = assemblyText([
    'A',
    'The General Assembly,',
    'I',
    'Clips of the Court',
    ...part,
    'II',
    'Clips of the College',
    '1.\tTakes note of the report;',
    'B',
    'The General Assembly,',
    ...part,
  ]);
  expect(ids(parse({ text }))).toStrictEqual(['A.I.PP1', 'A.I.OP1', 'A.II.OP1', 'B.PP1', 'B.OP1']);
});

const SECTIONS = ['I', 'Clips', '1.\tDecides to store clips;', 'II', 'Pins', '1.\tDecides to store pins;'];

it('what stands in a part before its sections is of the part, and its first section is one where the second has numbers of its own', () => {
  const part = ['The General Assembly,', 'Recalling its resolution 80/2,', ...SECTIONS];
  const { paragraphs } = parse({ text: assemblyText(['A', ...part, 'B', ...part]) });
  expect(paragraphs.map(({ id, section }) => `${id} in ${section ?? '-'}`)).toStrictEqual([
    'A.PP1 in A',
    'A.I.OP1 in A.I',
    'A.II.OP1 in A.II',
    'B.PP1 in B',
    'B.I.OP1 in B.I',
    'B.II.OP1 in B.II',
  ]);
});

it.each([
  [
    'of parts A and B',
    ['A', 'Clips of the coast', ...SECTIONS, 'B', 'Clips of the islands', ...SECTIONS],
    ['A.I.OP1', 'A.II.OP1', 'B.I.OP1', 'B.II.OP1'],
  ],
  [
    'of part B, the first of which was lost',
    ['A', 'Clips of the coast', ...SECTIONS, 'B', 'Clips of the islands', ...SECTIONS.slice(3)],
    ['A.I.OP1', 'A.II.OP1', 'B.II.OP1'],
  ],
  [
    'of part B, where part A has none',
    ['A', 'Clips of the coast', '1.\tDecides to store clips;', 'B', 'Clips of the islands', ...SECTIONS],
    ['A.OP1', 'B.I.OP1', 'B.II.OP1'],
  ],
  [
    'of part H, and of part I',
    'A B C D E F G H I'.split(' ').flatMap((part) => [part, 'Clips', ...SECTIONS]),
    'A B C D E F G H I'.split(' ').flatMap((part) => [`${part}.I.OP1`, `${part}.II.OP1`]),
  ],
  [
    'with letters inside them, which lead none',
    [
      ...SECTIONS.slice(0, 3),
      'II',
      'Pins',
      'A',
      'Long pins',
      '1.\tDecides to store them;',
      'B',
      'Short pins',
      '1.\tDecides to sell them;',
      'III',
      'Ink',
      '1.\tRequests a report;',
    ],
    ['I.OP1', 'II.A.OP1', 'II.B.OP1', 'III.OP1'],
  ],
])('the body speaks once above sections %s', (_, sections, expected) => {
  const text = assemblyText(['Recalling its resolution 80/2,', ...sections]);
  expect(ids(parse({ text }))).toStrictEqual(['PP1', ...expected]);
});

it.each([
  [
    'a letter',
    ['1.\t(a)\tRequests the Keeper to count clips;', '(b)\tUrges him to hurry;'],
    ['OP1 -', 'OP1(a) Requests', 'OP1(b) Urges'],
  ],
  [
    'a numeral',
    ['1. (i) To count clips is due;', '(ii) To count pins is not;'],
    ['OP1 -', 'OP1(i) -', 'OP1(ii) -'],
  ],
  [
    'both',
    ['1. (a) (i) Requests a count;', '(ii) Requests a report;', '(b) Urges the Keeper;'],
    ['OP1 -', 'OP1(a) -', 'OP1(a)(i) Requests', 'OP1(a)(ii) Requests', 'OP1(b) Urges'],
  ],
  ['a letter that is cited', ['1. (a) and (b) above are not clips;'], ['OP1 -']],
  ['a numeral that is cited', ['1. (i) is a clip as well;'], ['OP1 -']],
  [
    'small letters',
    ['1. (i) to count clips is due;', '(ii) to count pins is not;'],
    ['OP1 -', 'OP1(i) -', 'OP1(ii) -'],
  ],
  ['names in one line', ['1. (1) Vela (2) Marana (3) Ostro'], ['OP1 -']],
])('a list opens behind a number: %s', (_, lines, expected) => {
  const { paragraphs } = parse({
    text: assemblyText(['Recalling its resolution 80/2,', ...lines, '2. Requests a report.']),
  });
  expect(paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`)).toStrictEqual([
    'PP1 Recalling',
    ...expected,
    'OP2 Requests',
  ]);
});

it('an operative paragraph that begins with a participle has its verb behind the clause', () => {
  const { paragraphs } = parse({
    text: assemblyText(['Bearing in mind it,', '1.\tBearing in mind the Clip Plan, decides to store clips;']),
  });
  expect(paragraphs.map(({ id, lead }) => `${id} ${lead}`)).toStrictEqual([
    'PP1 Bearing in mind',
    'OP1 decides',
  ]);
});

it('a body with a colon, in a list below a paragraph, does not begin to speak', () => {
  const list = [
    '1.\tDecides as follows:',
    'The Clip Commission:',
    '(a)\tShall meet;',
    '2.\tRequests a report.',
  ];
  expect(ids(parse({ text: assemblyText(['Recalling paper,', ...list]) }))).toStrictEqual([
    'PP1',
    'OP1',
    'OP1(a)',
    'OP2',
  ]);
});
