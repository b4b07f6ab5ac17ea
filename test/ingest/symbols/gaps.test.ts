import { describe, expect, test } from 'vitest';
import { rangeName, seriesStatus, type Known } from '../../../ingest/symbols/gaps.ts';
import { idInSeries, placeInSeries } from '../../../ingest/symbols/series.ts';

describe('the place of an instrument in its series', () => {
  test.each([
    ['A/RES/66/128', 'A/RES/66', 128],
    ['A/RES/57/270B', 'A/RES/57', 270],
    ['A/RES/ES-10/15', 'A/RES/ES-10', 15],
    ['S/RES/1325(2000)', 'S/RES/(2000)', 1325],
    ['A/RES/1514(XV)', 'A/RES/(XV)', 1514],
    ['A/RES/217(III)[A]', 'A/RES/(III)', 217],
    ['S/PRST/2010/22', 'S/PRST/2010', 22],
    ['E/DEC/2009/250', 'E/DEC/2009', 250],
    ['A/HRC/RES/38/6', 'A/HRC/RES/38', 6],
    ['E/CN.4/RES/2005/12', 'E/CN.4/RES/2005', 12],
  ])('%s', (id, series, number) => {
    expect(placeInSeries(id)).toMatchObject({ series, number });
  });

  test.each(['A/66/455', 'UNTS/1249/20378', 'treaty/convention-on-lakes', 'FCCC/CP/DEC/1/CP.21'])(
    '%s stands in none',
    (id) => {
      expect(placeInSeries(id)).toBeNull();
    },
  );

  test('leads back to the id', () => {
    for (const id of ['A/RES/66/128', 'S/RES/1325(2000)', 'A/RES/1514(XV)', 'S/PRST/2010/22']) {
      const { series, number } = placeInSeries(id) ?? { series: '', number: 0 };
      expect(idInSeries(series, number)).toBe(id);
    }
  });
});

/** "A/RES/66: 2 of 4, missing A/RES/66/2 to 3" */
function shown(known: readonly Known[]): string[] {
  return seriesStatus(known).map(({ series, held, expected, missing }) =>
    [`${series}: ${held} of ${expected}`, ...missing.map((range) => rangeName(series, range))].join(', '),
  );
}
const held = (...ids: string[]): Known[] => ids.map((id) => ({ id, held: true, citedBy: 0 }));
const cited = (citedBy: number, ...ids: string[]): Known[] => ids.map((id) => ({ id, held: false, citedBy }));

describe('what is missing of a series', () => {
  test('are the numbers between those that are held, from 1 on', () => {
    expect(shown(held('A/RES/66/3', 'A/RES/66/6', 'A/RES/66/7'))).toStrictEqual([
      'A/RES/66: 3 of 7, A/RES/66/1 to 2, A/RES/66/4 to 5',
    ]);
    expect(shown(held('A/RES/66/1', 'A/RES/66/2'))).toStrictEqual(['A/RES/66: 2 of 2']);
  });

  test('reaches to what two instruments cite; one may have misprinted it', () => {
    expect(
      shown([...held('A/RES/66/1'), ...cited(1, 'A/RES/66/999'), ...cited(2, 'A/RES/66/3')]),
    ).toStrictEqual(['A/RES/66: 1 of 3, A/RES/66/2 to 3']);
    expect(shown(cited(1, 'A/RES/66/5'))).toStrictEqual([]);
  });

  test('a number in parts is held when one part is', () => {
    expect(shown(held('A/RES/57/1', 'A/RES/57/2A', 'A/RES/57/2B', 'A/RES/57/3'))).toStrictEqual([
      'A/RES/57: 3 of 3',
    ]);
  });

  test('decisions begin anew at each hundred', () => {
    expect(shown(held('A/DEC/66/402', 'A/DEC/66/501', 'A/DEC/66/503'))).toStrictEqual([
      'A/DEC/66: 3 of 5, A/DEC/66/401, A/DEC/66/502',
    ]);
    expect(shown(held('E/DEC/2009/300'))[0]).toMatch(/^E\/DEC\/2009: 1 of 100, E\/DEC\/2009\/201 to 299$/);
  });

  test('series that count through the sessions are judged between the numbers of the session', () => {
    expect(shown(held('A/RES/1514(XV)', 'A/RES/1516(XV)', 'A/RES/1600(XVI)'))).toStrictEqual([
      'A/RES/(XV): 2 of 3, A/RES/1515(XV)',
      'A/RES/(XVI): 1 of 1',
    ]);
  });

  test('of the Security Council it is known which numbers each year has; misprinted years count for nothing', () => {
    expect(shown(held('S/RES/10(1946)', 'S/RES/16(1947)', 'S/RES/1325(1947)'))).toStrictEqual([
      'S/RES/(1946): 1 of 15, S/RES/1(1946) to 9(1946), S/RES/11(1946) to 15(1946)',
      'S/RES/(1947): 1 of 22, S/RES/17(1947) to 37(1947)',
    ]);
  });

  test('series come in the order of their numbers', () => {
    expect(
      shown(held('A/RES/100/1', 'A/RES/66/1', 'A/RES/9/1')).map((line) => line.split(':')[0]),
    ).toStrictEqual(['A/RES/9', 'A/RES/66', 'A/RES/100']);
  });
});
