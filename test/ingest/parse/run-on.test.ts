import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';
import { extract } from '../../../ingest/extract.ts';

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

  it('are none where they do not begin with the first', () => {
    expect(notesOf(' 2 See A/66/1. 3 Ibid.')).toStrictEqual([]);
  });
});
