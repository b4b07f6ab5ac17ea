import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  excerptOf,
  gluedMarkers,
  leadRange,
  markerRange,
  ownText,
  piecesOf,
} from '../../../client/panel/marked.ts';

describe('pieces of a marked text', () => {
  test('are the marked words and what stands between them', () => {
    expect(piecesOf('See resolution 48/104.', [{ start: 15, end: 21 }])).toStrictEqual([
      { text: 'See resolution ', marks: [] },
      { text: '48/104', marks: [{ start: 15, end: 21 }] },
      { text: '.', marks: [] },
    ]);
  });

  test('show overlapping marks, the longest outside', () => {
    const long = { start: 0, end: 10 };
    const short = { start: 4, end: 6 };
    expect(piecesOf('0123456789', [short, long]).map(({ text, marks }) => [text, marks])).toStrictEqual([
      ['0123', [long]],
      ['45', [long, short]],
      ['6789', [long]],
    ]);
  });

  test('make up the text again, whatever the marks', () => {
    const range = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(range), (text, ranges) => {
        expect(
          piecesOf(text, ranges)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('lead words', () => {
  test.each([
    ['Recalling its resolutions,', 'Recalling', { start: 0, end: 9 }],
    ['11.\tCalls upon Governments', 'Calls upon', { start: 4, end: 14 }],
    ['(a) Also urges', 'Also urges', { start: 4, end: 14 }],
    ['Having considered', 'Recalling', null],
    ['of Recalling', 'Recalling', null],
    ['Recalling', null, null],
  ])('in “%s” for %s: %o', (text, lead, range) => {
    expect(leadRange(text, lead)).toStrictEqual(range);
  });
});

describe('a footnote marker in its paragraph', () => {
  test.each([
    ['the Declaration on Something,1', '1', '1'],
    ['the Conference on Women4 and the Summit5 and', '4', '4'],
    ['the Conference on Women4 and the Summit5 and', '5', '5'],
    ['in 2011,11 and', '11', '11'],
  ])('in “%s” for %s is found', (text, marker, found) => {
    const range = markerRange(text, marker);
    expect(range && text.slice(range.start, range.end)).toBe(found);
  });

  test.each([
    ['a year, not a marker', 'held in 2006', '6'],
    ['a symbol', 'resolution 48/104', '104'],
    ['a number of its own', 'its 12 members', '12'],
    ['two candidates', 'Women4 and men4', '4'],
    ['an asterisk, which could be anything', 'Women* and', '*'],
  ])('is not claimed for %s', (_, text, marker) => {
    expect(markerRange(text, marker)).toBeNull();
  });
});

describe('excerpts', () => {
  const text =
    'Recalling all that was said before, and reaffirming resolution 48/104 and what came after it.';
  const start = text.indexOf('48/104');

  test('keep the words and cut between words', () => {
    const excerpt = excerptOf(text, { start, end: start + 6 }, 15);
    expect(excerpt.text).toBe('… resolution 48/104 and what came …');
    expect(excerpt.text.slice(excerpt.start, excerpt.end)).toBe('48/104');
  });

  test('quote the same words for any place in any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.nat({ max: 40 }), (any, a, b, around) => {
        const [from, to] = [a % (any.length + 1), b % (any.length + 1)].sort((x, y) => x - y);
        const words = { start: from ?? 0, end: to ?? 0 };
        const excerpt = excerptOf(any, words, around);
        expect(excerpt.text.slice(excerpt.start, excerpt.end)).toBe(any.slice(words.start, words.end));
      }),
    );
  });
});

describe('a paragraph with sub-paragraphs', () => {
  test('shows what stands before the first of them', () => {
    const parts = ['(a)\tTo study;', '(b)\tTo act;'];
    expect(ownText(`21.\tEncourages States:\n${parts.join('\n')}`, parts)).toBe('21.\tEncourages States:');
  });

  test('shows all when none of them is part of it', () => {
    expect(ownText('21.\tEncourages States', ['elsewhere'])).toBe('21.\tEncourages States');
  });
});

describe('a quoted passage', () => {
  test.each([
    ['Elimination of Discrimination against Women8 and its Protocol,9', ['8', '9']],
    ['the “Palermo Protocol”,12 as amended', ['12']],
    ['adopted by the Assembly.3', ['3']],
  ])('has signs of notes glued to its words: %s', (text, markers) => {
    expect(gluedMarkers(text)).toStrictEqual(markers);
  });

  test.each([
    'resolution 48/104 of 20 December 1993',
    'some 43,000 persons, CO2, G77 and H5N1',
    'see para.7 and No.5',
    'A/RES/66/128, S/2011/654',
    'operative paragraphs 3.2 and 4',
  ])('has none in figures and symbols: %s', (text) => {
    expect(gluedMarkers(text)).toStrictEqual([]);
  });
});
