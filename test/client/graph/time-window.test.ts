import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../client/graph/model/network.ts';
import { allYears, inWindow, keptWindow, yearCounts } from '../../../client/graph/model/time-window.ts';
import { brief, link, neighbourhood } from './builders.ts';

const network = networkOf([
  neighbourhood(
    brief('A/RES/66/128', { year: 2011 }),
    [
      brief('A/RES/48/104', { year: 1993 }),
      brief('A/RES/48/105', { year: 1993 }),
      brief('A/RES/68/1', { year: 2013 }),
      brief('treaty/of-no-year', { kind: 'TREATY' }),
    ],
    [
      link('A/RES/66/128', 'A/RES/48/104'),
      link('A/RES/68/1', 'A/RES/66/128'),
      link('A/RES/66/128', 'treaty/of-no-year'),
    ],
  ),
]);

describe('years', () => {
  test('are counted, the earliest first', () => {
    expect([...yearCounts(network)]).toStrictEqual([
      [1993, 2],
      [2011, 1],
      [2013, 1],
    ]);
    expect(allYears(network)).toStrictEqual({ from: 1993, to: 2013 });
  });

  test('of a network without any are none', () => {
    expect(allYears(networkOf([neighbourhood(brief('treaty/x', { kind: 'TREATY' }), [], [])]))).toBeNull();
  });
});

describe('a window', () => {
  test('shows instruments of its years with the links between them, and always the root', () => {
    const shown = inWindow(network, { from: 1990, to: 1993 });
    expect(shown.instruments.map(({ id }) => id)).toStrictEqual([
      'A/RES/48/104',
      'A/RES/48/105',
      'A/RES/66/128',
    ]);
    expect(shown.links.map(({ target }) => target)).toStrictEqual(['A/RES/48/104']);
  });

  test('that lets all in changes nothing, and is not kept', () => {
    expect(inWindow(network, null)).toBe(network);
    const all = { from: 1993, to: 2013 };
    expect(keptWindow(all, all)).toBeNull();
    expect(keptWindow({ from: 1993, to: 2012 }, all)).toStrictEqual({ from: 1993, to: 2012 });
  });
});
