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

it("a page's year behind the word resolution is no number of the Assembly", () => {
  expect(inParagraph('economic', 'Recalling General Assembly resolution 2008: the Clip,')).toStrictEqual([
    'resolution 2008 → unresolved',
  ]);
  expect(inParagraph('economic', 'Recalling General Assembly resolution 2625 on clips,')).toStrictEqual([
    '2625 → A/RES/2625(XXV)',
  ]);
});
