import { describe, expect, it } from 'vitest';
import { dayText, whenText } from '../../../client/texts/days.ts';

describe('days', () => {
  it('are written as the United Nations does', () => {
    expect(dayText('2011-12-19')).toBe('19 December 2011');
  });

  it.each([
    ['2011-12-19', 2011, '19 Dec 2011'],
    [null, 2011, '2011'],
    [null, null, null],
  ])('in lists are short, and the year where they are not known: %s, %s', (adopted, year, when) => {
    expect(whenText({ adopted, year })).toBe(when);
  });
});
