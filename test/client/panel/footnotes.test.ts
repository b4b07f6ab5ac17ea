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

  test('may come again further on, where they are glued to a word and nothing else can be meant', () => {
    const repeated = [
      { id: 'PP1', text: 'Recalling the Convention1 and the Protocol,2' },
      { id: 'OP1', text: 'Urges States to ratify the Convention,1 and the Covenant;3' },
      { id: 'OP2', text: 'Recalls article 1, resolution 48/1 and CO1, and meets for 1 week.' },
      { id: 'OP3', text: 'Notes the Convention,1 and once more the Convention;1' },
    ];
    const notes = ['PP1', 'PP1', 'OP1'].map((paragraph, index) => ({ marker: String(index + 1), paragraph }));
    expect([...markersIn(repeated, notes)]).toStrictEqual([
      ['PP1', ['1', '2']],
      ['OP1', ['1', '3']],
    ]);
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
