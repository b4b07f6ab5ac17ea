import { describe, expect, test } from 'vitest';
import { peakOf, ticksOf, timelineOf, type BodyYears } from '../../../client/start/timeline.ts';

const of = (name: string, years: Record<number, number>): BodyYears => ({
  body: { id: `body/${name}`, name },
  count: Object.values(years).reduce((sum, count) => sum + count, 0),
  years: Object.entries(years).map(([year, count]) => ({ year: Number(year), count })),
});

describe('the timeline', () => {
  test('spans all years, and is as high as the largest', () => {
    expect(timelineOf([of('a', { 2000: 3, 2004: 9 }), of('b', { 1998: 1 })])).toMatchObject({
      from: 1998,
      to: 2004,
      largest: 9,
      rows: [{ body: { id: 'body/a' } }, { body: { id: 'body/b' } }],
    });
  });

  test('puts those together that have no row of their own', () => {
    const bodies = ['a', 'b', 'c', 'd'].map((name) => of(name, { 2000: 1, 2001: 2 }));
    const timeline = timelineOf(bodies, 3);
    expect(timeline?.rows.map(({ body, bodies: number }) => [body?.name, number])).toStrictEqual([
      ['a', 1],
      ['b', 1],
      [undefined, 2],
    ]);
    expect(timeline?.rows[2]).toMatchObject({
      count: 6,
      years: [
        { year: 2000, count: 2 },
        { year: 2001, count: 4 },
      ],
    });
  });

  test('is none when nothing is held', () => {
    expect(timelineOf([])).toBeNull();
  });

  test('names the year with the most, the earliest of several', () => {
    expect(
      peakOf([
        { year: 2000, count: 1 },
        { year: 2001, count: 5 },
        { year: 2002, count: 5 },
      ]),
    ).toStrictEqual({ year: 2001, count: 5 });
    expect(peakOf([])).toBeNull();
  });

  test.each([
    [2011, 2011, [2011]],
    [2000, 2004, [2000, 2001, 2002, 2003, 2004]],
    [2000, 2024, [2000, 2005, 2010, 2015, 2020, 2024]],
    [1946, 2024, [1946, 1960, 1970, 1980, 1990, 2000, 2010, 2024]],
  ])('has years under it from %i to %i that do not crowd each other', (from, to, ticks) => {
    expect(ticksOf(from, to)).toStrictEqual(ticks);
  });
});
