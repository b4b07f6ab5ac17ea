import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  labelLines,
  LINE_LENGTH,
  MOST_LINES,
  shortLabel,
  wrapped,
} from '../../../client/graph/model/labels.ts';
import { interpretSymbol } from '../../../ingest/symbols/interpret.ts';
import { placementYear } from '../../../client/graph/model/placement-year.ts';
import { brief } from './builders.ts';

describe('the short label', () => {
  test.each([
    ['A/RES/66/128', '66/128'],
    ['A/RES/57/270B', '57/270B'],
    ['A/RES/S-26/2', 'S-26/2'],
    ['A/RES/1514(XV)', '1514 (XV)'],
    ['A/RES/217(III)[A]', '217 A (III)'],
    ['A/DEC/66/101', 'dec. 66/101'],
    ['S/RES/1325(2000)', 'SC 1325 (2000)'],
    ['S/PRST/2010/22', 'PRST 2010/22'],
    ['E/RES/2009/15', 'ECOSOC 2009/15'],
    ['E/RES/1503(XLVIII)', 'ECOSOC 1503 (XLVIII)'],
    ['A/HRC/RES/38/6', 'HRC 38/6'],
    ['UNTS/1249/20378', 'UNTS 1249, No. 20378'],
    ['UNTS/1249', 'UNTS 1249'],
    ['SALES/E.95.XIII.18', 'E.95.XIII.18'],
    ['A/66/455/Corr.1', 'A/66/455/Corr.1'],
  ])('of %s is %s', (id, short) => {
    expect(shortLabel(brief(id))).toBe(short);
  });

  test.each([
    'A/RES/66/128',
    'A/RES/57/270B',
    'A/RES/S-26/2',
    'A/RES/1514(XV)',
    'A/RES/217(III)[A]',
    'A/DEC/66/101',
    'S/RES/1325(2000)',
    'S/PRST/2010/22',
    'E/RES/2009/15',
    'E/DEC/2009/250',
    'E/RES/1503(XLVIII)',
    'A/HRC/RES/38/6',
    'A/HRC/DEC/18/117',
    'UNTS/1249/20378',
    'UNTS/1249',
    'SALES/E.95.XIII.18',
  ])('of %s finds it when it is typed', (id) => {
    expect(interpretSymbol(shortLabel(brief(id)))[0]).toBe(id);
  });

  test('of a treaty is its name', () => {
    expect(shortLabel(brief('treaty/a', { kind: 'TREATY', title: 'Convention on Something' }))).toBe(
      'Convention on Something',
    );
  });
});

describe('names in lines', () => {
  test('break between words', () => {
    expect(
      wrapped('Convention on the Elimination of All Forms of Discrimination against Women'),
    ).toStrictEqual(['Convention on the', 'Elimination of All Forms', 'of Discrimination against', 'Women']);
  });

  test('keep a number with its "No."', () => {
    expect(wrapped('Household Workers Convention, 2011 (No. 189)')).toStrictEqual([
      'Household Workers',
      'Convention, 2011',
      '(No.\u00a0189)',
    ]);
  });

  test('end with an ellipsis when there are too many', () => {
    const lines = wrapped('one two three four five six seven eight nine ten', 9, 2);
    expect(lines).toStrictEqual(['one two', 'three …']);
  });

  test('keep all words in order, or the first of them', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b') }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (list) => {
        const lines = wrapped(list.join(' '));
        expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(LINE_LENGTH + 1);
        const kept = lines.join(' ').replace(/ …$/, '');
        expect(list.join(' ').startsWith(kept)).toBe(true);
      }),
    );
  });

  test('never break a symbol', () => {
    expect(labelLines(brief('UNEP/FAO/RC/COP.11/INF/20/Rev.1'), 0)).toStrictEqual([
      'UNEP/FAO/RC/COP.11/INF/20/Rev.1',
    ]);
  });
});

describe('the year of the column', () => {
  test.each([
    ['A/RES/48/104', 1993],
    ['A/RES/1514(XV)', 1960],
    ['A/RES/217(III)[A]', 1948],
    ['A/RES/3452(XXX)', 1975],
    ['A/66/455', 2011],
    ['S/RES/1325(2000)', 2000],
    ['S/2010/498', 2010],
    ['E/2011/27', 2011],
    ['UNW/2011/9', 2011],
    ['E/CN.4/2002/28/Rev.1', 2002],
    ['A/HRC/11/6', 2009],
    ['A/HRC/RES/38/6', 2018],
    ['SALES/E.95.XIII.18', 1995],
    ['SALES/E.09.V.3', 2009],
    ['UNTS/1249/20378', null],
    ['CMW/C/GC/1', null],
    ['A/CONF.157/24(PartI)', null],
    ['A/RES/S-26/2', null],
  ])('of %s is %s, as its symbol tells', (id, year) => {
    expect(placementYear(brief(id))).toBe(year);
  });

  test('is the known one before any other', () => {
    expect(placementYear(brief('A/RES/64/293', { year: 2010 }))).toBe(2010);
  });

  test.each([
    ['Household Workers Convention, 2011 (No. 189)', 2011],
    ['Protocol of 1967 on Something', 1967],
    ['Strategic plan, 2011-2013', null],
    ['Convention on Something', null],
  ])('of “%s” is %s, as its name tells', (title, year) => {
    expect(placementYear(brief('treaty/a', { kind: 'TREATY', title }))).toBe(year);
  });
});
