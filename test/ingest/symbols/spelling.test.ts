import { describe, expect, it } from 'vitest';
import { readDocumentSymbol } from '../../../ingest/symbols/symbol.ts';

const idOf = (printed: string): string => readDocumentSymbol(printed).id;

describe('a symbol of a resolution or statement has one id, however writers print it', () => {
  it.each([
    ['RES/57/301', 'A/RES/57/301'],
    ['RES/1325 (2000)', 'S/RES/1325(2000)'],
    ['GA/RES/60/1', 'A/RES/60/1'],
    ['UNGA/RES/60/1', 'A/RES/60/1'],
    ['UN/A/RES/60/1', 'A/RES/60/1'],
    ['SC/RES/1325 (2000)', 'S/RES/1325(2000)'],
    ['UNSC/RES/1325', 'S/RES/1325(2000)'],
    ['HRC/RES/16/18', 'A/HRC/RES/16/18'],
    ['ECOSOC/RES/1996/31', 'E/RES/1996/31'],
    ['S/RES/1325/2000', 'S/RES/1325(2000)'],
    ['S/RES/1325-2000', 'S/RES/1325(2000)'],
    ['S/RES/2000/1325', 'S/RES/1325(2000)'],
    ['S/2000/RES/1325', 'S/RES/1325(2000)'],
    ['S/RES 1325 (2000)', 'S/RES/1325(2000)'],
    ['S/RES. 1325', 'S/RES/1325(2000)'],
    ['A/HRC/RES 16/18', 'A/HRC/RES/16/18'],
    ['A/60/RES/1', 'A/RES/60/1'],
    ['A/RES.60/1', 'A/RES/60/1'],
    ['A/RES/60-1', 'A/RES/60/1'],
    ['A/RES/60/01', 'A/RES/60/1'],
    ['A/RES/S/27/2', 'A/RES/S-27/2'],
    ['A/RES/ES10/14', 'A/RES/ES-10/14'],
    ['A/ES-10/RES/14', 'A/RES/ES-10/14'],
    ['A/RES/1514/XV', 'A/RES/1514(XV)'],
    ['A/RES/XV/1514', 'A/RES/1514(XV)'],
    ['A/RES/15/1514', 'A/RES/1514(XV)'],
    ['A/RES/3/217A', 'A/RES/217(III)[A]'],
    ['A/RES/217 (III) A', 'A/RES/217(III)[A]'],
    ['S/1999/PRST/1', 'S/PRST/1999/1'],
    ['S/PRST/1999/PRST/1', 'S/PRST/1999/1'],
    ['S/PRST/99/1', 'S/PRST/1999/1'],
    ['S/PRST/2017/08', 'S/PRST/2017/8'],
  ])('%s is %s', (printed, id) => {
    expect(idOf(printed)).toBe(id);
  });

  it.each([
    ['the year is not the one of the number', 'S/RES/1325/1999', 'S/RES/1325/1999'],
    ['two organs can have had it', 'RES/16/18', 'RES/16/18'],
    ['the session is too early for the number', 'A/RES/3/1514', 'A/RES/3/1514'],
    ['another organization counts so', 'AG/RES. 2653 (XLI-O/11)', 'AG/RES.2653(XLI-O/11)'],
    ['it is a document of a session', 'A/60/1', 'A/60/1'],
  ])('no other is made of it where %s: %s', (_, printed, id) => {
    expect(idOf(printed)).toBe(id);
  });
});
