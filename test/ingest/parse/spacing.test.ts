import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { evenlySpaced } from '../../../ingest/parse/spacing.ts';
import type { ExtractionRecord } from '../../../ingest/record.ts';

const even = (text: string): string => evenlySpaced(text)?.text ?? text;
const read = (text: string): ExtractionRecord =>
  extract({ text }, { path: 'text.txt', format: 'text', sha256: '' });

describe('a text evenly spaced', () => {
  it.each([
    ['has one blank for several', 'its  resolution   76/178', 'its resolution 76/178'],
    ['has one blank for several that do not break', '1500\u00a0\u00a0(2003)', '1500\u00a0(2003)'],
    ['has no margin', '    The General Assembly,\n\n    Recalling', 'The General Assembly,\n\nRecalling'],
    ['has the indentation that is deeper than its margin', '  The\n     Recalling', 'The\n   Recalling'],
    [
      'has the indentation of paragraphs where lines stand at the edge',
      'The\n     Recalling',
      'The\n     Recalling',
    ],
    [
      'keeps amounts apart from what they are for',
      'Staff     1,200,000\nTravel  30',
      'Staff  1,200,000\nTravel  30',
    ],
    ['keeps tabs, which part cells', '1.\t\tDecides', '1.\t\tDecides'],
    ['has letters with their accents', 'Co\u0302te d\u2019Ivoire', 'C\u00f4te d\u2019Ivoire'],
    ['has words whole that the end of a line parts', 'Law Com-\nmission and all', 'Law Commission\nand all'],
    [
      'has them whole in indented lines',
      'The\n     Inter-\n  national Court',
      'The\n     International\nCourt',
    ],
    ['has them whole at the end of a line', 'Decem-\r\nber,\nthe', 'December,\nthe'],
    [
      'has a blank before a number glued to its word',
      'its resolution1645(2005)',
      'its resolution 1645(2005)',
    ],
    ['has one before a number of a session', 'resolutions60/980, 217 (III)', 'resolutions 60/980, 217 (III)'],
    [
      'keeps a marker glued to the word',
      'the draft resolution1 of 1/ 2005',
      'the draft resolution1 of 1/ 2005',
    ],
    [
      'has a blank where a line was lost',
      'The Commission,Bearing in mind',
      'The Commission, Bearing in mind',
    ],
    ['has one before the next number', 'clips;2. Requests all', 'clips; 2. Requests all'],
    ['keeps the hyphens of compounds', 'peace-\nkeeping and', 'peace-keeping\nand'],
    ['keeps the hyphens of names', 'Secretary-\nGeneral to', 'Secretary-General\nto'],
    ['keeps accents that no letter has', 'x\u0302', 'x\u0302'],
  ])('%s', (_, printed, expected) => {
    expect(even(printed)).toBe(expected);
  });

  it('that was taken out of a PDF has no blanks before hyphens and apostrophes', () => {
    const printed = 'the Women ’s Plan of the non -governmental and drug -\nresistant clips - and 3 -4';
    expect(evenlySpaced(printed, true)?.text).toBe(
      'the Women’s Plan of the non-governmental and drug-resistant\nclips - and 3 -4',
    );
    expect(even('the Women ’s Plan')).toBe('the Women ’s Plan');
  });

  it('is the text itself where nothing is to be done', () => {
    expect(
      evenlySpaced('The General Assembly,\n\tRecalling its resolution 76/178,\n     1. Decides'),
    ).toBeNull();
  });
});

/** Pieces of spacing between words. */
const pieces = array(
  constantFrom(
    ' ',
    '  ',
    '\u00a0\u00a0',
    '\n',
    '\n    ',
    '\t',
    'word',
    '1,200',
    'Co\u0302te',
    'x\u0302',
    '.',
  ),
  { maxLength: 40 },
).map((parts) => parts.join(''));

const letter = (character: string): string => character.normalize('NFD').charAt(0);

it('every place of the even text is known in the printed one, and back', () => {
  assert(
    property(pieces, (printed) => {
      const made = evenlySpaced(printed);
      if (!made) return true;
      const places = Array.from({ length: made.text.length }, (_, place) => place);
      const there = places.map((place) => made.printedAt(place));
      expect(there).toStrictEqual([...new Set(there)].sort((a, b) => a - b));
      expect(there.map((place) => made.placeOf(place))).toStrictEqual(places);
      expect(there.map((place) => letter(printed.charAt(place)))).toStrictEqual(
        places.map((place) => letter(made.text.charAt(place))),
      );
      return made.printedAt(made.text.length) <= printed.length;
    }),
  );
});

it('a word that blanks are left out behind ends where it ends in the printed text', () => {
  const printed = 'one  two';
  const made = evenlySpaced(printed);
  expect(made && printed.slice(0, made.printedEnd(4))).toBe('one ');
  expect(made && printed.slice(0, made.printedEnd(3))).toBe('one');
});

describe('a record of a text with two blanks between words', () => {
  const text = [
    'A/RES/88/777',
    'The  General  Assembly,',
    '    Recalling  its  resolutions  76/178  of  16  December  2021  and  1514  (XV),1',
    '    1.  Requests  the  Secretary-General  to  report.',
    '1  United  Nations,  Treaty  Series,  vol.  1249,  No.  20378.',
  ].join('\n');
  const { citations, footnotes, paragraphs } = read(text);

  it('cites what it cites', () => {
    expect(citations.map(({ target }) => target?.id)).toStrictEqual([
      'A/RES/76/178',
      'A/RES/1514(XV)',
      'UNTS/1249/20378',
    ]);
  });

  it('quotes the words as printed, at their place', () => {
    expect(citations.map((citation) => citation.text)).toStrictEqual([
      '76/178',
      '1514  (XV)',
      'vol.  1249,  No.  20378',
    ]);
    for (const { start, end, text: quoted } of [...citations, ...footnotes])
      expect(text.slice(start, end)).toBe(quoted);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))).toStrictEqual([
      'Recalling its resolutions 76/178 of 16 December 2021 and 1514 (XV),1',
      '1. Requests the Secretary-General to report.',
    ]);
    expect(footnotes[0]?.anchors.map(({ start }) => text.slice(start - 5, start))).toStrictEqual(['(XV),']);
  });
});
