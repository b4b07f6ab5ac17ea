import { describe, expect, it } from 'vitest';
import { previousOf, type SeriesText } from '../../../../ingest/load/derived/series.ts';

const of = (id: string, year: number, title: string, itemName: string | null = null): SeriesText => ({
  id,
  title,
  adopted: `${year}-12-10`,
  itemName,
});
const own = of('A/RES/70/5', 2015, 'Care of rivers');

describe('the previous resolution of a series', () => {
  const cases: readonly (readonly [string, SeriesText, readonly SeriesText[], string | null])[] = [
    [
      'has the same title',
      own,
      [of('A/RES/69/4', 2014, 'Care of Rivers'), of('A/RES/69/7', 2014, 'Lakes of ice')],
      'A/RES/69/4',
    ],
    [
      'is the latest of several',
      own,
      [of('A/RES/66/4', 2011, 'Care of rivers'), of('A/RES/68/4', 2013, 'Care of rivers')],
      'A/RES/68/4',
    ],
    ['was adopted before', own, [of('A/RES/71/4', 2016, 'Care of rivers'), own], null],
    [
      'is of the same body',
      own,
      [of('E/RES/2014/4', 2014, 'Care of rivers'), of('A/HRC/RES/20/1', 2014, 'Care of rivers')],
      null,
    ],
    ['is a resolution', own, [of('A/DEC/69/501', 2014, 'Care of rivers')], null],
    [
      'may count differently: years, numbers and ordinals change',
      of('A/RES/70/5', 2015, 'Report of the Committee on its seventieth session, 2015'),
      [of('A/RES/69/5', 2014, 'Report of the Committee on its sixty-ninth session, 2014')],
      'A/RES/69/5',
    ],
    [
      'may have a like title under the same agenda item',
      of('A/RES/70/5', 2015, 'Protection and care of great rivers', 'Rivers'),
      [of('A/RES/69/5', 2014, 'Protection and care of rivers', 'RIVERS')],
      'A/RES/69/5',
    ],
    [
      'is not a like title under another agenda item',
      of('A/RES/70/5', 2015, 'Protection and care of great rivers', 'Rivers'),
      [of('A/RES/69/5', 2014, 'Protection and care of rivers', 'Lakes')],
      null,
    ],
    [
      'is none for a text without a title of its own',
      { ...own, title: null },
      [{ ...own, id: 'A/RES/69/1', title: null, adopted: '2014-01-01' }],
      null,
    ],
  ];
  it.each(cases)('%s', (_, text, cited, expected) => {
    expect(previousOf(text, cited)?.id ?? null).toBe(expected);
  });
});
