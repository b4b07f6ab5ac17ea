import { describe, expect, test } from 'vitest';
import { markerOf, markersIn } from '../../../client/panel/footnotes.ts';

const paragraphs = [
  { id: 'PP1', text: 'Recalling the Charter,1 and other texts,' },
  { id: 'PP2', text: 'Noting the report,2 of 12 pages,' },
  { id: 'OP1', text: 'Decides to meet again in 3 years,3' },
  { id: 'OP2', text: 'Requests a report.' },
];
const found = (notes: Parameters<typeof markersIn>[1]) => Object.fromEntries(markersIn(paragraphs, notes));

describe('the markers of footnotes', () => {
  test('stand where a citation in the note says', () => {
    expect(found([{ marker: '1', paragraph: 'OP2' }])).toStrictEqual({ OP2: ['1'] });
  });

  test('without one, stand between those around them', () => {
    expect(
      found([
        { marker: '1', paragraph: 'PP1' },
        { marker: '2', paragraph: null },
        { marker: '3', paragraph: 'OP1' },
      ]),
    ).toStrictEqual({ PP1: ['1'], PP2: ['2'], OP1: ['3'] });
  });

  test('are not raised where more than one place can be it, or none', () => {
    const twice = [
      { id: 'PP1', text: 'Recalling the Charter,1' },
      { id: 'PP2', text: 'Noting the report,1' },
    ];
    expect([...markersIn(twice, [{ marker: '1', paragraph: null }])]).toStrictEqual([]);
    expect(found([{ marker: '9', paragraph: null }])).toStrictEqual({});
  });

  test.each([
    ['FN12', '12'],
    ['ANNEX.FN3', '3'],
    ['FN*', '*'],
  ])('%s is marked %s', (label, marker) => {
    expect(markerOf(label)).toBe(marker);
  });
});
