import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse/parse.ts';
import { citationsOf } from '../../resolve/citing.ts';

/** A text under these lines. */
const under = (...lines: readonly string[]): string =>
  `${lines.join('\n')}\n\nThe General Assembly,\n\nNoting clips,\n\n1. Requests the Secretary-General to report.\n`;

const readAs = (...lines: readonly string[]): readonly [string | null, string | null] => {
  const { id, adopted } = parse({ text: under(...lines) }).heading;
  return [id, adopted];
};

describe('a day glued to the symbol in a heading', () => {
  it.each([
    ['by the days of a month', ['A/RES/37/699 December 1982'], 'A/RES/37/69', '1982-12-09'],
    ['by the most resolutions of a session', ['A/RES/37/6912 December 1982'], 'A/RES/37/69', '1982-12-12'],
    ['by those of a year of the Council', ['E/RES/1986/2923 May 1986'], 'E/RES/1986/29', '1986-05-23'],
    ['by the first decision of a session', ['A/DEC/37/4019 December 1982'], 'A/DEC/37/401', '1982-12-09'],
    ['by the most statements of a year', ['S/PRST/2010/2212 October 2010'], 'S/PRST/2010/22', '2010-10-12'],
    ['by the last day of a month', ['A/RES/60/1730 September 2005'], 'A/RES/60/17', '2005-09-30'],
    ['by the length of a month', ['A/RES/60/1731 September 2005', 'Clips'], 'A/RES/60/173', '2005-09-01'],
    [
      'by the number of the title below',
      ['A/RES/45/1112 December 1990', '45/11. Safe storage of clips'],
      'A/RES/45/11',
      '1990-12-12',
    ],
    [
      'by the day of the meeting',
      ['A/RES/45/1112 December 1990', '66th plenary meeting', '2 December 1990'],
      'A/RES/45/111',
      '1990-12-02',
    ],
    [
      'in a line behind other cells',
      ['UNITED NATIONS A/RES/37/699 December 1982', '37/69. Safe storage of clips'],
      'A/RES/37/69',
      '1982-12-09',
    ],
  ])('is told %s', (_, lines, id, adopted) => {
    expect(readAs(...lines)).toStrictEqual([id, adopted]);
  });

  it.each([
    [
      'a number that a session can have had, with a month alone',
      ['A/RES/60/173 October 2005'],
      'A/RES/60/173',
    ],
    ['a number with its day apart', ['A/RES/37/69 9 December 1982'], 'A/RES/37/69'],
    ['figures that can be parted in two ways', ['A/RES/45/1112 December 1990'], 'A/RES/45/1112'],
    ['where either is the last day of a long month', ['A/RES/60/1731 October 2005'], 'A/RES/60/1731'],
    ['of February', ['A/RES/60/1729 February 2008'], 'A/RES/60/1729'],
    ['where either is a resolution', ['A/HRC/RES/16/131 March 2011'], 'A/HRC/RES/16/131'],
  ])('does not part %s', (_, lines, id) => {
    expect(readAs(...lines)[0]).toBe(id);
  });

  it('makes no citation of the glued symbol', () => {
    expect(citationsOf(under('United Nations', 'A/RES/37/699 December 1982', '37/69. Clips'))).toStrictEqual(
      [],
    );
  });
});
