import { describe, expect, it } from 'vitest';
import { citationsOf, inParagraph, textOf } from './citing.ts';

describe('a number that its session never had', () => {
  it("is the named body's, with what the text prints, and says so", () => {
    const words =
      'Noting the report submitted pursuant to General Assembly resolution 1954 B(XVII) of 19 December 1962,';
    expect(inParagraph('economic', words)).toStrictEqual(['1954 B(XVII) → A/RES/1954(XVII)[B]']);
    expect(citationsOf(textOf('economic', [words]))[0]).toMatchObject({
      reason: 'the General Assembly did not have this number in that session',
    });
  });

  it('is nobody’s where the session is no numeral', () => {
    expect(
      inParagraph('economic', 'Recalling General Assembly resolution 2925 (XXVV) on lamps,'),
    ).toStrictEqual(['2925 (XXVV) → unresolved']);
  });
});

describe('a day on which nobody had the number', () => {
  it.each<[string, Parameters<typeof inParagraph>[0], string, string[]]>([
    [
      'leaves the number to the text’s own body',
      'assembly',
      'Recalling resolution 66/128 of 19 December 1991 and its decision 76/548 of 1 January 1999,',
      ['66/128 → A/RES/66/128', '76/548 → A/DEC/76/548'],
    ],
    [
      'though a body that nobody names met then',
      'assembly',
      'Recalling resolution 65/128 of 19 December 1991,',
      ['65/128 → A/RES/65/128'],
    ],
    [
      'leaves it to the body that the words name',
      'economic',
      'Recalling General Assembly resolution 66/128 of 19 December 1991,',
      ['66/128 → A/RES/66/128'],
    ],
    [
      'leaves it to the only organ with such numbers',
      'security',
      'Recalling resolution 66/128 of 19 December 1991,',
      ['66/128 → A/RES/66/128'],
    ],
    [
      'does not make it that of a body which was set up long after',
      'economic',
      'Recalling Council resolution 1/5 of 16 February 1946,',
      ['1/5 → unresolved'],
    ],
  ])('%s', (_, organ, words, targets) => {
    expect(inParagraph(organ, words)).toStrictEqual(targets);
  });
});

it("a page's year behind the word resolution is no number of the Assembly", () => {
  expect(inParagraph('economic', 'Recalling General Assembly resolution 2008: the Clip,')).toStrictEqual([
    'resolution 2008 → unresolved',
  ]);
  expect(inParagraph('economic', 'Recalling General Assembly resolution 2625 on clips,')).toStrictEqual([
    '2625 → A/RES/2625(XXV)',
  ]);
});
