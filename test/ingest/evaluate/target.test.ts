import { describe, expect, test } from 'vitest';
import { classOf, normalTarget, wordsOf } from '../../../ingest/evaluate/target.ts';

describe('spellings of one document are one target', () => {
  test.each([
    ['A/RES/66/128', 'A/RES/66/128'],
    ['S/RES/1325 (2000)', 'S/RES/1325(2000)'],
    ['/EN/A/RES/74\u20111.', 'A/RES/74-1'],
    ['A/69/711-S/2015/1', 'A/69/711'],
    ['A/CONF.157/24 (Part I)', 'A/CONF.157/24'],
    ['A/66/10(Vol. II)', 'A/66/10'],
    ['A/RES/217(III)[A]', 'A/RES/217(III)'],
    ['A/RES/217 A (III)', 'A/RES/217(III)'],
    ['A/RES/57/270B', 'A/RES/57/270'],
    ['A/RES/S-10/2', 'A/RES/S-10/2'],
    ['S/PRST/2017/08', 'S/PRST/2017/8'],
    [null, ''],
  ])('%s is %s', (target, normal) => {
    expect(normalTarget(target)).toBe(normal);
  });
});

test.each([
  ['A/RES/66/128', 'A/RES'],
  ['S/PRST/2010/22', 'S/PRST'],
  ['S/2010/22', 'S'],
  ['A/HRC/RES/38/6', 'A/HRC'],
  ['UNTS/1249/20378', 'other'],
])('%s is of the class %s', (target, series) => {
  expect(classOf(target)).toBe(series);
});

test('names are compared by their words', () => {
  expect(wordsOf('“Zéro–faim”:  the\u00A02030 Agenda!')).toBe('zéro faim the 2030 agenda');
});
