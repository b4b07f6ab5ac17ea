import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../../ingest/parse/lines/layout.ts';
import { linesOf } from '../../../../ingest/parse/lines/lines.ts';

const COVER = ['United Nations', 'A/RES/88/777', 'General Assembly', 'Distr.: General', '12 December 2033'];
/** As long as a typed line, without its end. */
const words = 'the keeping of clips in the offices of the house';
const many = (line: string): readonly string[] => Array.from({ length: 5 }, () => line);

describe('a text with its cover lines at the end', () => {
  it.each([
    ['whole where its full lines end as sentences do', many(`Decides on ${words};`), 'flat'],
    ['broken where most end in a word, with another directly below', many(`Decides on ${words}`), 'scan'],
    [
      'broken where the next goes on with the number of a list',
      many(`58/310, Recalling its resolutions on ${words} 57/270,`),
      'scan',
    ],
    [
      'broken where the next goes on with the rest of a day',
      many(`December 1999 it decided on ${words} of 12`),
      'scan',
    ],
    [
      'whole where a page end stands between them',
      many(`Decides on ${words}`).flatMap((line) => [line, '']),
      'flat',
    ],
    ['whole where they are short', many('Decides on clips and'), 'flat'],
    [
      'broken below a head of two long lines',
      ['Resolution '.repeat(12), 'Resolution '.repeat(12), ...many(`Decides on ${words}`)],
      'scan',
    ],
    [
      'whole where another is longer than a typed page is wide',
      ['Resolution', 'Clips', 'Resolution '.repeat(12), ...many(`Decides on ${words}`)],
      'flat',
    ],
    ['whole where one has a tab', [...many(`Decides on ${words}`), 'Clips\tand pins'], 'flat'],
  ] as const)('is %s', (_, lines, layout) => {
    expect(layoutOf(linesOf([...lines, ...COVER, ''].join('\n')))).toBe(layout);
  });
});

describe('a short text without a cover', () => {
  it.each([
    [
      'whole where a paragraph ends with the marker of a note',
      `1. Decides on ${words};4`,
      '2. Urges it.',
      'flat',
    ],
    ['whole where its last one does', `Decides on ${words}.4`, '1 A/78/53.', 'flat'],
    ['broken where a line ends in the number of something', `Decides on ${words} No.4`, '2 of them.', 'scan'],
  ] as const)('is %s', (_, first, second, layout) => {
    expect(layoutOf(linesOf(['The General Assembly,', first, second].join('\n')))).toBe(layout);
  });
});
