import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse/parse.ts';
import { extract } from '../../../../ingest/extract.ts';

const paragraphs = (text: string): string[] =>
  parse({ text }).paragraphs.map(
    ({ id, lead, start }) => `${id} ${lead ?? ''} @${text.slice(start, start + 9)}`,
  );

describe('a text that lost its line breaks is taken apart', () => {
  it('where the preamble and the numbered paragraphs run on behind the opening', () => {
    expect(
      paragraphs(
        [
          'A/RES/42/993',
          'The General Assembly,',
          'Recalling its resolutions 35/956 of 5 December 1980 and 3201 (S-VI) of 1 May 1974, on paper clips, Recalling also its decision 40/938, Concerned that drawers stay empty, 1.Requests the Secretary-General, in consultation with all, to count them; 2. Also requests him: (a) To report; (b) To propose drawers; 3.Decides to return to this.',
          '96th plenary meeting',
          '11 December 1987',
        ].join('\n'),
      ),
    ).toStrictEqual([
      'PP1 Recalling @Recalling',
      'PP2 Recalling also @Recalling',
      'PP3 Concerned @Concerned',
      'OP1 Requests @1.Request',
      'OP2 Also requests @2. Also r',
      'OP2(a)  @(a) To re',
      'OP2(b)  @(b) To pr',
      'OP3 Decides @3.Decides',
    ]);
  });

  it('where the numbers below the first line run on too', () => {
    expect(
      paragraphs(
        [
          'The Security Council, Recalling its resolution 942 (1967), Concerned that drawers stay empty, 1. Decides to extend the mandate;',
          '2. Welcomes the report; 3. Requests the Secretary-General to report;',
        ].join('\n'),
      ),
    ).toStrictEqual([
      'PP1 Recalling @Recalling',
      'PP2 Concerned @Concerned',
      'OP1 Decides @1. Decide',
      'OP2 Welcomes @2. Welcom',
      'OP3 Requests @3. Reques',
    ]);
  });

  it('where all stands in one line, the heading too', () => {
    const text =
      '88/177. Safe storage of paper clips The General Assembly, Guided by the Charter of the United Nations, Reaffirming its resolution 66/928,1 Noting with appreciation the work of the Council, 1. Calls upon all States to store them; 2. Decides to remain seized of the matter. 61st plenary meeting 5 December 2033';
    expect(paragraphs(text)).toStrictEqual([
      'PP1 Guided @Guided by',
      'PP2 Reaffirming @Reaffirmi',
      'PP3 Noting with appreciation @Noting wi',
      'OP1 Calls upon @1. Calls ',
      'OP2 Decides @2. Decide',
    ]);
    const record = extract({ text }, { path: 'draft.txt', format: 'text', sha256: '' });
    expect(record.document).toMatchObject({
      id: 'A/RES/88/177',
      title: 'Safe storage of paper clips',
      adopted: '2033-12-05',
      body: 'body/general-assembly',
    });
    expect(
      record.citations.map(({ target, paragraph, lead }) => [target?.id, paragraph, lead]),
    ).toStrictEqual([['A/RES/66/928', 'PP2', 'Reaffirming']]);
  });

  it('where the operative paragraphs have no numbers', () => {
    expect(
      paragraphs(
        'The Security Council, Having considered the report on clips, Recalling its resolution 942 (1967), Decides to extend the mandate; Requests the Secretary-General to report.',
      ),
    ).toStrictEqual([
      'PP1 Having considered @Having co',
      'PP2 Recalling @Recalling',
      'OP1 Decides @Decides t',
      'OP2 Requests @Requests ',
    ]);
  });
});

it('lists inside a paragraph are taken apart, and Roman numerals inside their members', () => {
  expect(
    paragraphs(
      'The Security Council, Recalling its resolution 2155 (2014), Acting under Chapter VII of the Charter, 1. Decides on these tasks: (a) Protection: (i) To protect; (ii) To deter; and (b) Monitoring: (i) To verify; 2. Decides to remain seized of the matter.',
    ).map((each) => each.split(' ')[0]),
  ).toStrictEqual(['PP1', 'PP2', 'OP1', 'OP1(a)', 'OP1(a)(i)', 'OP1(a)(ii)', 'OP1(b)', 'OP1(b)(i)', 'OP2']);
});

/** Ids of a text that runs on in a line behind its opening. */
const idsOf = (words: string): readonly string[] =>
  paragraphs(`The Security Council, Recalling its resolution 942 (1967), Noting it, ${words}`).map(
    (each) => each.split(' ')[0] ?? '',
  );

describe('where a text runs on, a numbered paragraph begins', () => {
  it.each([
    [
      'behind a semicolon, whatever it opens with',
      '1. Urges it; 2. Deeply troubled by pins, calls for clips; 3. In that regard, notes pins; 4. Acting for all, decides so.',
      ['OP1', 'OP2', 'OP3', 'OP4'],
    ],
    [
      'behind a heading, which is part of no paragraph',
      'I. Measures 1. Urges it; Budget for the period from 1 July 2019 to 30 June 2020 2. Takes note of it; * * * 3. Notes it.',
      ['OP1', 'OP2', 'OP3'],
    ],
    [
      'behind the items of a list, which end with nothing',
      '1. Extends the terms of: – Anna Alba (Malta) – Bruno Berg (Norway) 2. Urges it.',
      ['OP1', 'OP2'],
    ],
    ['though the number before it was lost', '1. Urges it; Notes clips; 3. Requests pins.', ['OP1', 'OP3']],
    [
      'with a list behind its number',
      '1. (a) Urges it; (b) Notes it; 2. Urges pins.',
      ['OP1', 'OP1(a)', 'OP1(b)', 'OP2'],
    ],
  ])('%s', (_, words, expected) => {
    expect(idsOf(words)).toStrictEqual(['PP1', 'PP2', ...expected]);
  });

  it.each([
    [
      'is cited',
      '1. Urges what is stated in paragraph 2. Requests of pins are none; 2. Notes it.',
      ['OP1', 'OP2'],
    ],
    ['is not due', '1. Urges it, 4. Requests pins; 2. Notes it.', ['OP1', 'OP2']],
    [
      'stands before no verb, behind a comma',
      '1. Urges it, 2. Pins and others; 2. Notes it.',
      ['OP1', 'OP2'],
    ],
  ])('but not where the number %s', (_, words, expected) => {
    expect(idsOf(words)).toStrictEqual(['PP1', 'PP2', ...expected]);
  });

  it('and the paragraph above a heading ends before it', () => {
    const text = 'The Security Council, Recalling it, 1. Urges it; Lifting of embargoes 2. Takes note of it.';
    const first = parse({ text }).paragraphs.find(({ id }) => id === 'OP1');
    expect(text.slice(first?.start, first?.end)).toBe('1. Urges it;');
  });
});

describe('where a text runs on, the next of a list begins', () => {
  it.each([
    [
      'with a small letter, below a colon',
      '1. Calls on all: (a) to count clips; or (b) to paint them; 2. Urges it.',
      ['OP1', 'OP1(a)', 'OP1(b)', 'OP2'],
    ],
    [
      'with an amount',
      '1. Decides on: (a) 81,945 dollars for clips; (b) 50 for pins.',
      ['OP1', 'OP1(a)', 'OP1(b)'],
    ],
    [
      'with figures',
      '1. Urges all to help by: (1) Chairing it; (2) Leading it; 2. Urges it.',
      ['OP1', 'OP1(1)', 'OP1(2)', 'OP2'],
    ],
    [
      'behind the title of its member',
      '1. Decides on: (a) Protection of clips (i) To protect; (ii) To deter; (b) Monitoring (i) To verify.',
      ['OP1', 'OP1(a)', 'OP1(a)(i)', 'OP1(a)(ii)', 'OP1(b)', 'OP1(b)(i)'],
    ],
    [
      'beyond the twelfth',
      `1. Decides: (a) On: ${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'].map((numeral) => `(${numeral}) To count;`).join(' ')} 2. Urges it.`,
      [
        'OP1',
        'OP1(a)',
        ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'].map(
          (numeral) => `OP1(a)(${numeral})`,
        ),
        'OP2',
      ],
    ],
  ])('%s', (_, words, expected) => {
    expect(idsOf(words)).toStrictEqual(['PP1', 'PP2', ...expected]);
  });

  it.each([
    ['names that nothing parts', '1. Decides on: (a) Vela (b) Marana; 2. Urges it.'],
    ['what is cited', '1. Recalls section (a) The rule, and (b) Pins; 2. Urges it.'],
    [
      'a rule that is cited',
      '1. Urges: (a) Clips; (b) Pins, as in rule 5 (c) The rule; 2. Urges it.',
      ['OP1(a)', 'OP1(b)'],
    ],
    ['a sentence', '1. Urges those that (a) keep clips, and (b) sell them; 2. Urges it.'],
  ])('but not in %s', (_, words, members: readonly string[] = []) => {
    expect(idsOf(words)).toStrictEqual(['PP1', 'PP2', 'OP1', ...members, 'OP2']);
  });
});

describe('where a text runs on, an annex begins', () => {
  it('behind its last paragraph, with paragraphs of its own', () => {
    expect(
      idsOf(
        '1. Urges it; 2. Decides to remain seized of the matter. Annex I Rules for clips 1. Clips are kept, as paragraph 2. Below says. 2. They are not sold: (a) In towers; (b) In ports. Annex II Pins 1. Pins are sold.',
      ),
    ).toStrictEqual([
      'PP1',
      'PP2',
      'OP1',
      'OP2',
      'ANNEX1',
      'ANNEX1.1',
      'ANNEX1.2',
      'ANNEX1.2(a)',
      'ANNEX1.2(b)',
      'ANNEX2',
      'ANNEX2.1',
    ]);
  });

  it('behind the day of adoption, though glued to its title', () => {
    expect(
      idsOf('1. Urges it. 61st plenary meeting 5 December 2033 AnnexRules for clips 1. Clips are kept.'),
    ).toStrictEqual(['PP1', 'PP2', 'OP1', 'ANNEX1', 'ANNEX1.1']);
  });

  it('but not where a paragraph tells of one', () => {
    expect(idsOf('1. Urges what the annex says. Annex II Rules is another; 2. Urges it.')).toStrictEqual([
      'PP1',
      'PP2',
      'OP1',
      'OP2',
    ]);
  });
});

it('in a preamble that runs on a name goes on, and a verb is told by its form', () => {
  expect(
    paragraphs(
      'The General Assembly, Recalling the Convention on the Development, Production, Stockpiling and Use of Clips, Committed also to counting them, Resolved to keep them, Noting the sanctions, Lifting of which is due, 1. Urges it.',
    ).map((each) => each.replace(/ @.*/, '')),
  ).toStrictEqual(['PP1 Recalling', 'PP2 Committed also', 'PP3 Resolved', 'PP4 Noting', 'OP1 Urges']);
});

it('what is left of the fields of notes does not join two paragraphs', () => {
  expect(
    paragraphs(
      'The General Assembly, Recalling the Covenant, 0H2 as well as others, Noting that States cooperate,2F3 Taking note of the report,3F4 Recalling that, as stated there, States have duties, 1. Affirms it.',
    ).map((each) => each.split(' @')[0]),
  ).toStrictEqual(['PP1 Recalling', 'PP2 Noting', 'PP3 Taking note', 'PP4 Recalling', 'OP1 Affirms']);
});

it.each([
  ['with a stroke', 'Bearing in mind the Convention on Clips, 1961,33/ Recalling'],
  ['in brackets', 'Bearing in mind the Convention on Clips,[2]2 Recalling'],
  ['or where a full stop stands for the comma', 'Bearing in mind the Convention on Clips. Recalling'],
])('paragraphs that run on are taken apart behind a marker %s', (_, words) => {
  expect(
    paragraphs(`The General Assembly, ${words} the report, 1. Affirms it.`).map((each) =>
      each.replace(/ @.*/, ''),
    ),
  ).toStrictEqual(['PP1 Bearing in mind', 'PP2 Recalling', 'OP1 Affirms']);
});

it('but not where a sentence begins with what is no verb', () => {
  expect(
    paragraphs(
      'The General Assembly, Recalling the Plan. During its term, Noting that it is long, 1. Affirms it.',
    ).map((each) => each.replace(/ @.*/, '')),
  ).toStrictEqual(['PP1 Recalling', 'PP2 Noting', 'OP1 Affirms']);
});

it('the lines of a heading that run on are told apart', () => {
  expect(
    parse({
      text: 'Resolution adopted by the General Assembly on 18 December 2009 [on the report of the Third Committee (A/64/939/Add.2 (Part II))] 64/174. Clips and cultural diversity The General Assembly, Recalling the Plan, Noting it, 1. Affirms it.',
    }).heading,
  ).toMatchObject({
    id: 'A/RES/64/174',
    title: 'Clips and cultural diversity',
    adopted: '2009-12-18',
    reportedBy: 'body/third-committee',
  });
});

describe('a line stays whole', () => {
  it.each([
    ['that holds one paragraph', 'Recalling its resolution 66/928, Noting that the name is long,'],
    ['with a title in it', 'Recalling the declaration entitled “Clips, Pins and Recalling Them”,'],
    ['with numbers that do not go on', 'Recalling article 9 and its amendments, 4. Requests and others,'],
  ])('%s', (_, line) => {
    expect(
      paragraphs(['The General Assembly,', line, 'Noting the report,', '1. Decides so.'].join('\n')).map(
        (each) => each.split(' ')[0],
      ),
    ).toStrictEqual(['PP1', 'PP2', 'OP1']);
  });
});

/** The notes of a text in one line with these behind its end, each with its words and what its markers stand behind. */
const notesOf = (notes: string): readonly string[] => {
  const text = `88/177. Safe storage of paper clips The General Assembly, Guided by the Convention on Clips,1 Reaffirming its resolution 66/928,2 Noting the work of the Council,3 1. Calls upon all States to store them; 2. Decides to remain seized of the matter. 61st plenary meeting 5 December 2033${notes}`;
  return parse({ text }).footnotes.map(
    ({ marker, start, end, anchors }) =>
      `${marker} ${text.slice(start, end)} @${anchors.map((anchor) => text.slice(anchor.start - 6, anchor.start)).join()}`,
  );
};

describe('notes that run on behind the day of adoption', () => {
  it('are notes, by their order', () => {
    expect(
      notesOf(
        ' 1 United Nations, Treaty Series, vol. 1, No. 2 A, and art. 2 B. 2 See A/66/1. 1 Clip is missing. 3 Ibid.',
      ),
    ).toStrictEqual([
      '1 United Nations, Treaty Series, vol. 1, No. 2 A, and art. 2 B. @Clips,',
      '2 See A/66/1. 1 Clip is missing. @6/928,',
      '3 Ibid. @uncil,',
    ]);
  });

  it('are notes behind a rule', () => {
    expect(notesOf(' __________________ 1 See A/66/1. 2 Ibid. 3 A/66/2.')).toStrictEqual([
      '1 See A/66/1. @Clips,',
      '2 Ibid. @6/928,',
      '3 A/66/2. @uncil,',
    ]);
  });

  it('are notes of a decision, whose day stands apart', () => {
    const text =
      'Plenary 88/556. Clips At its 62nd plenary meeting, on 18 March 2033, the General Assembly, on the proposal of its President,1 decided to keep clips, as it had done so in all of the years before.2 As a result, as of 1 May 2033, all clips are kept, in the drawers and in the towers of the coast, and none of them is sold. 62nd plenary meeting 18 March 2033 1 A/88/L.50. 2 Ibid., para. 4.';
    const { footnotes, paragraphs: read } = parse({ text });
    expect(footnotes.map(({ marker, anchors }) => `${marker} ${anchors.length}`)).toStrictEqual([
      '1 1',
      '2 1',
    ]);
    expect(read.map(({ id }) => id)).toStrictEqual(['P1', 'P2']);
  });

  it('are none where they do not begin with the first', () => {
    expect(notesOf(' 2 See A/66/1. 3 Ibid.')).toStrictEqual([]);
  });
});
