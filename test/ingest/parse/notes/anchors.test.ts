import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse/parse.ts';
import { anchored, assemblyText } from '../texts.ts';

const anchorsOf = (paragraphs: readonly string[], notes: number): Record<string, string[]> =>
  anchored(
    parse({
      text: assemblyText(
        paragraphs,
        Array.from({ length: notes }, (_, n) => `A/88/${n + 40}.`),
      ),
    }),
  );

describe('a marker is found', () => {
  it.each([
    ['behind a comma', 'Recalling the Clip Plan,1 and its aims,', ['ip Plan,^1']],
    ['behind a semicolon at the end', 'Recalling the Clip Plan;1', ['ip Plan;^1']],
    ['behind a letter', 'Recalling the Clip Plan1 and its aims,', ['lip Plan^1']],
    ['behind a bracket', 'Recalling the Plan (the Clip Plan)1 of States,', ['ip Plan)^1']],
    ['behind a curly quotation mark', 'Recalling the “Clip Plan”1 of States,', ['ip Plan”^1']],
    ['behind a straight quotation mark', 'Recalling the "Clip Plan"1 of States,', ['ip Plan"^1']],
    ['behind a full stop after a year', 'Recalling the Plan adopted by 2030.1 It held,', ['by 2030.^1']],
    ['behind the digits of a year', 'Recalling the Plan of 3 May 20301 and its aims,', ['May 2030^1']],
    ['behind the digits of a resolution', 'Recalling its resolution 76/1781 on paper,', ['n 76/178^1']],
    ['not inside of a counted number', 'Recalling comments Nos. 31 and 36.1 It held,', [' and 36.^1']],
    [
      'where the blank behind it is lost',
      'Recalling resolutions 30/2 of 1 May 2031,131/4 and 32/5,',
      ['ay 2031,^1'],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(anchorsOf([paragraph], 1)['1']).toStrictEqual(expected);
  });

  it('with a stroke, as notes were marked into the 1990s', () => {
    const { footnotes, heading } = parse({
      text: [
        'Resolution of the General Assembly',
        'The General Assembly,',
        '\tRecalling the Clip Plan,1/ and the Staple Plan 2/ of all States that keep records of paper,',
        '\tDecides to store all clips.',
        '12th plenary meeting,',
        '21 December 1965.',
        '1/ A/6181.',
        '2/ A/6182.',
      ].join('\n'),
    });
    expect(footnotes.map(({ marker, anchors }) => [marker, anchors.length])).toStrictEqual([
      ['1', 1],
      ['2', 1],
    ]);
    expect(heading).toMatchObject({ adopted: '1965-12-21', meeting: 12 });
  });

  it('with a stroke behind the figures of a year, and above notes with asterisks', () => {
    const text = [
      'Economic and Social Council',
      '833 (XXXII). Clips*/',
      'The Economic and Social Council,',
      'Recalling the Clip Convention, 19615/ and the Staple Plan;6/',
      'Decides to store all clips.',
      '12th plenary meeting,',
      '21 December 1965.',
      '5/ E/6181.',
      '6/ Ibid., para. 4.',
      '*/ Adopted as recommended by the Committee in its resolution 3 (XVI).',
    ].join('\n');
    const parsed = parse({ text });
    expect(anchored(parsed)).toStrictEqual({
      5: ['on, 1961^5/'],
      6: ['le Plan;^6/'],
      '*': ['). Clips^*/'],
    });
    expect(parsed.footnotes.map(({ start, end }) => text.slice(start, end))).toStrictEqual([
      'E/6181.',
      'Ibid., para. 4.',
      'Adopted as recommended by the Committee in its resolution 3 (XVI).',
    ]);
    expect(parsed.heading.title).toBe('Clips');
  });

  it('as a link and a figure, as pages have both', () => {
    const text = [
      'The General Assembly,',
      'Recalling the Clip Plan[1]1 and its aims,',
      'Decides to store all clips.',
      '[1] A/C.1/88/L.1.',
    ].join('\n');
    const parsed = parse({ text });
    expect(anchored(parsed)).toStrictEqual({ 1: ['lip Plan^[1]1'] });
    expect(parsed.reading).not.toContain('[1]1');
  });

  it('two at one place', () => {
    expect(anchorsOf(['Recalling the Clip Plan,1,2 and its aims,'], 2)).toStrictEqual({
      1: ['ip Plan,^1'],
      2: [' Plan,1,^2'],
    });
  });

  it('again where a later place refers to the same note', () => {
    expect(
      anchorsOf(['Recalling the Clip Plan,1 and the Staple Plan,2', '1.\tWelcomes the Clip Plan;1'], 2),
    ).toStrictEqual({
      1: ['ip Plan,^1', 'ip Plan;^1'],
      2: ['le Plan,^2'],
    });
  });
});

describe('the order of the notes decides', () => {
  it('which digits are the marker of three notes in a row', () => {
    const paragraph = 'Recalling its resolutions 70/12,1 71/1732 and 72/183 of the Assembly,3';
    expect(anchorsOf([paragraph], 3)).toStrictEqual({
      1: ['s 70/12,^1'],
      2: ['1 71/173^2'],
      3: ['ssembly,^3'],
    });
  });

  it.each(['RESOLUTION 88/901', '88/901. Keeping of clips'])(
    'but not in the number of an act: %s',
    (heading) => {
      // The marker of the first note stands on another page, or is lost.
      expect(anchorsOf([heading, 'Recalling the Clip Plan,2 and its aims,'], 2)).toStrictEqual({
        1: [],
        2: ['ip Plan,^2'],
      });
    },
  );

  it('and a note without a marker does not draw the others with it', () => {
    expect(anchorsOf(['Recalling the Clip Plan,1 and the Staple Plan,3'], 3)).toStrictEqual({
      1: ['ip Plan,^1'],
      2: [],
      3: ['le Plan,^3'],
    });
  });
});

it('asterisks belong to the notes below their list', () => {
  const text = [
    'Plenary',
    '88/405. Election of keepers',
    '\tAt its 3rd plenary meeting, on 4 May 2033, the General Assembly elected Asha,* Bela** and Cem.*',
    '____________',
    '*\tTerm of office expires in 2034.',
    '**\tTerm of office expires in 2035.',
    '3rd plenary meeting',
    '4 May 2033',
    'United Nations',
    'A/DEC/88/405',
  ].join('\n');
  expect(anchored(parse({ text }))).toStrictEqual({
    '*': ['ed Asha,^*', 'and Cem.^*'],
    '**': ['a,* Bela^**'],
  });
});

it('a scan sets a blank before the marker', () => {
  const text = [
    'Resolution 399 (1979)',
    'of 3 May 1979',
    '',
    'The Security Council,',
    '',
    'Having considered the report of the Keeper 14 and the',
    'statements made on 12 May 1979, 15',
    '',
    '1. Decides to store all clips, in accordance with paragraph 14 of',
    'the report; 14',
    '',
    'Adopted unanimously at the',
    '2140th meeting.',
    '',
    '14 S/13001.',
    '15 Ibid., Thirty-fourth Year, 2139th',
    'meeting.',
  ].join('\n');
  expect(anchored(parse({ text }))).toStrictEqual({
    14: [' Keeper ^14', 'report; ^14'],
    15: ['y 1979, ^15'],
  });
});

it('with a stroke and a blank, in lines of a typed page', () => {
  const document = parse({
    text: [
      '20/34.  Clips',
      '',
      '     The General Assembly,',
      '',
      '     Recalling the importance attached to the problems of clips in the',
      'Clip Plan, 1/ the Staple Plan adopted by the Paper Conference',
      'on 15 September 1965, 2/ and the Clip Declaration, and its resolution  20/',
      '12 of 1 May 1965,',
      '',
      '     1.   Takes note of the report of the Secretary-General on the',
      'improvement of clips; 3/',
      '',
      '     2.   Decides to store all clips.',
      '',
      '                                        97th plenary meeting',
      '                                        22 December 1965',
      '',
      '                         Notes',
      '',
      '1/   A/6181.',
      '',
      '2/   A/6182.',
      '',
      '3/   A/6183.',
      '',
    ].join('\n'),
  });
  expect(anchored(document)).toStrictEqual({
    1: ['p Plan, ^1/'],
    2: ['r 1965, ^2/'],
    3: ['f clips; ^3/'].map((words) => words.slice(1)),
  });
  expect(document.paragraphs.map(({ id, lead }) => `${id} ${lead}`)).toStrictEqual([
    'PP1 Recalling',
    'OP1 Takes note',
    'OP2 Decides',
  ]);
});

it('in brackets, as web pages have them', () => {
  const document = parse({
    text: [
      'The General Assembly,',
      'Recalling the Clip Plan,[1] and the Staple Plan of all States that keep records of paper,[2]',
      '1. Decides to store all clips.',
      '12th plenary meeting, 21 December 1965.',
      '[1] A/6181.',
      '[2] Ibid., Annexes, document A/6182.',
    ].join('\n'),
  });
  expect(anchored(document)).toStrictEqual({ 1: ['ip Plan,^[1]'], 2: ['f paper,^[2]'] });
});

it("in brackets, with a page's own lines below the notes", () => {
  const document = parse({
    text: [
      'The General Assembly,',
      'Recalling the Clip Plan,[1]',
      '1. Decides to store all clips.',
      '[1] A/6181.',
      'The colours shown on this page do not imply endorsement. Copyright 2008.',
    ].join('\n'),
  });
  expect(anchored(document)).toStrictEqual({ 1: ['ip Plan,^[1]'] });
  expect(document.footnotes.map(({ start, end }) => document.text.slice(start, end))).toStrictEqual([
    'A/6181.',
  ]);
});

it('with strokes, whose notes are indented, as typists set them', () => {
  const document = parse({
    text: [
      '     The General Assembly,',
      '     Recalling the Clip Plan, 1/ and the Staple Plan of all States that keep records of paper, as well as the Paper Plan, 2/',
      '     1.   Decides to store all clips.',
      '',
      '     1/   A/42/49.',
      '',
      '     2/   Ibid., annex.',
    ].join('\n'),
  });
  expect(anchored(document)).toStrictEqual({ 1: ['p Plan, ^1/'], 2: ['r Plan, ^2/'] });
});

it('by an asterisk, whose note goes on behind the end of a page', () => {
  const document = parse({
    text: [
      'The General Assembly,',
      '\tRecalling the Clip Plan,',
      '\t1.\tDecides to store all clips.*',
      '* What is decided will be contained in the report of',
      '',
      'the Clip Commission on its session (A/88/53).',
    ].join('\n'),
  });
  expect(
    document.footnotes.map(({ marker, start, end }) => [marker, document.text.slice(start, end)]),
  ).toStrictEqual([
    [
      '*',
      'What is decided will be contained in the report of\n\nthe Clip Commission on its session (A/88/53).',
    ],
  ]);
  expect(document.paragraphs.map(({ start, end }) => document.text.slice(start, end))).toStrictEqual([
    'Recalling the Clip Plan,',
    '1.\tDecides to store all clips.*',
  ]);
});

it('not in the number of the title', () => {
  expect(
    parse({
      text: [
        '38/73. Clips',
        'The General Assembly,',
        'Recalling the Clip Plan,',
        '1. Decides to store all clips.3',
        '3 A/6181.',
      ].join('\n'),
    }).heading.id,
  ).toBe('A/RES/38/73');
});
