import { describe, expect, it } from 'vitest';
import { citationsOf, inParagraph, recordOf, short } from './citing.ts';

/** Citations as articles, manuals and lawyers' notes write them, in a text of nobody's. */
const cited = (words: string): readonly string[] =>
  citationsOf(`On the keeping of lighthouses\nSee ${words}\nThe rest follows.\n`).map(short);

type Row = readonly [rule: string, words: string, citations: readonly string[]];

const ORGANS: readonly Row[] = [
  [
    'the organ shortened to its letters, with full stops or without',
    'UNGA Res 2625 (XXV), G.A. Res. 60/1, S.C. Res. 1373, U.N.S.C. Res. 1325 and E.S.C. Res. 1996/31.',
    [
      '2625 (XXV) → A/RES/2625(XXV)',
      '60/1 → A/RES/60/1',
      '1373 → S/RES/1373(2001)',
      '1325 → S/RES/1325(2000)',
      '1996/31 → E/RES/1996/31',
    ],
  ],
  [
    'commissions and conferences by theirs',
    'CHR resolution 2005/69, UNFF resolution 5/1, CBD Decision XII/19, WHA Resolution 61.14.',
    [
      '2005/69 → E/CN.4/RES/2005/69',
      '5/1 → E/CN.18/RES/5/1',
      'XII/19 → UNEP/CBD/COP/DEC/XII/19',
      '61.14 → WHA61.14',
    ],
  ],
  [
    'organ and resolution in one word',
    'UNGAR 60/1 and UNSCR 1325/2000.',
    ['60/1 → A/RES/60/1', '1325/2000 → S/RES/1325(2000)'],
  ],
  [
    '"res." and "dec." before any number of a resolution or decision',
    'GA res. ES-10/2; IMO Res. MSC.428(98); GA Dec. 60/501; Dec. 1/CP.16; General Assembly resolution no. 60/1.',
    [
      'ES-10/2 → A/RES/ES-10/2',
      'MSC.428(98) → IMO/RES/MSC.428(98)',
      '60/501 → A/DEC/60/501',
      '1/CP.16 → FCCC/CP/DEC/1/CP.16',
      '60/1 → A/RES/60/1',
    ],
  ],
  ['a day in December is no decision', 'the letter to the Assembly of Dec. 12/13.', []],
  [
    'a decision of a Convention is one of its conference, by Roman numbers too',
    'decision IX/12 of the Basel Convention.',
    ['IX/12 → UNEP/CHW/DEC/IX/12'],
  ],
];

const NUMBERS: readonly Row[] = [
  [
    'a Roman session without brackets, or behind a slash',
    'General Assembly resolution 217 A III, resolution 1514/XV and resolution 2625 XXV.',
    ['217 A III → A/RES/217(III)[A]', '1514/XV → A/RES/1514(XV)', '2625 XXV → A/RES/2625(XXV)'],
  ],
  [
    'the part in brackets of its own',
    'General Assembly resolution 217 (A) (III) and resolution 217(A) III.',
    ['217 (A) (III) → A/RES/217(III)[A]', '217(A) III → A/RES/217(III)[A]'],
  ],
  [
    "a committee's number is none of a Roman session",
    'decision 44/II of the Committee.',
    ['44/II → unresolved'],
  ],
  [
    "the Security Council's year behind a slash, in a list too",
    'resolutions 1325/2000 and 1820/2008.',
    ['1325/2000 → S/RES/1325(2000)', '1820/2008 → S/RES/1820(2008)'],
  ],
  [
    'a period in a list is no number',
    'General Assembly resolutions 60/1 and 2005/2006 of the kind.',
    ['60/1 → A/RES/60/1'],
  ],
  [
    'an emergency session with a blank for its hyphen',
    'General Assembly resolution ES 10/14.',
    ['ES 10/14 → A/RES/ES-10/14'],
  ],
];

const YEARS: readonly Row[] = [
  [
    'the year of the Assembly for its session',
    'General Assembly resolution 3314 (1974).',
    ['3314 (1974) → A/RES/3314(XXIX)'],
  ],
  [
    'a day tells which of two sessions',
    'General Assembly resolution 194 (1948) of 11 December 1948.',
    ['194 (1948) → A/RES/194(III)'],
  ],
  [
    'or the number, where all its neighbours are known to be of one',
    'General Assembly resolution 194 (1948).',
    ['194 (1948) → A/RES/194(III)'],
  ],
  [
    'near the border of two sessions both may be meant, and never the Security Council',
    'General Assembly resolution 191 (1948).',
    ['191 (1948) → ambiguous'],
  ],
  [
    'the day alone, where the session is left out, with a part too',
    'UNGA Res 2625 (24 October 1970), G.A. Res. 1514 (Dec. 14, 1960) and General Assembly resolution 217 A of 10 December 1948.',
    ['2625 → A/RES/2625(XXV)', '1514 → A/RES/1514(XV)', '217 A → A/RES/217(III)[A]'],
  ],
  [
    'the number alone, which the Assembly counted through: in a list, with a part, of a special session too',
    'UNGA Res 2625, G.A. Res. 217A, General Assembly resolutions 194 and 1514, resolution 3379 of the General Assembly, General Assembly resolution 3201 of 1 May 1974 and UNGAR 2253.',
    [
      '2625 → A/RES/2625(XXV)',
      '217A → A/RES/217(III)[A]',
      '194 → A/RES/194(III)',
      '1514 → A/RES/1514(XV)',
      '3379 → A/RES/3379(XXX)',
      '3201 → A/RES/3201(S-VI)',
      '2253 → A/RES/2253(ES-V)',
    ],
  ],
  [
    'but not near the border of two sessions, of what an unknown body or another session adopted, or in another year',
    'General Assembly resolution 1005, UN resolution 194, General Assembly resolution 3, adopted at its tenth special session, General Assembly resolution 2625 of 1990 and General Assembly resolution 2625 of 24 October 1985.',
    [
      'resolution 1005 → unresolved',
      'resolution 194 → unresolved',
      'resolution 3 → unresolved',
      'resolution 2625 → unresolved',
      'resolution 2625 → unresolved',
    ],
  ],
  [
    'a number and a year that both organs had are of the one that is named',
    'General Assembly resolution 1 (1946) and Security Council resolution 1 (1946).',
    ['1 (1946) → A/RES/1(I)', '1 (1946) → S/RES/1(1946)'],
  ],
  [
    "the Assembly named by mistake before the Security Council's number and year",
    'General Assembly resolution 1325 (2000).',
    ['1325 (2000) → S/RES/1325(2000)'],
  ],
];

const SYMBOLS: readonly Row[] = [
  [
    'the year behind a symbol is none of it, but for the Security Council',
    'A/RES/60/1 (2005), A/810 (1948), E/CN.4/2005/103 (2005) and S/RES/1373 (2001).',
    [
      'A/RES/60/1 → A/RES/60/1',
      'A/810 → A/810',
      'E/CN.4/2005/103 → E/CN.4/2005/103',
      'S/RES/1373 (2001) → S/RES/1373(2001)',
    ],
  ],
  [
    'the part of an old resolution before its session or behind it',
    'A/RES/217 A (III), A/RES/217(III) A and A/RES/2625 (XXV) as annexed.',
    [
      'A/RES/217 A (III) → A/RES/217(III)[A]',
      'A/RES/217(III) A → A/RES/217(III)[A]',
      'A/RES/2625 (XXV) → A/RES/2625(XXV)',
    ],
  ],
  [
    'a blank or a full stop for a stroke',
    'A/RES 60/1, S/RES. 1325 (2000), S/RES/ 1325 (2000) and S/RES 1373.',
    [
      'A/RES 60/1 → A/RES/60/1',
      'S/RES. 1325 (2000) → S/RES/1325(2000)',
      'S/RES/ 1325 (2000) → S/RES/1325(2000)',
      'S/RES 1373 → S/RES/1373(2001)',
    ],
  ],
];

const SERIES: readonly Row[] = [
  [
    'volume and page of a treaty series',
    'the Convention on Lights, 1155 UNTS 331, the Charter, 1 U.N.T.S. XVI, and the Covenant, 94 LNTS 57.',
    ['1155 UNTS 331 → UNTS/1155', '1 U.N.T.S. XVI → UNTS/1', '94 LNTS 57 → LNTS/XCIV'],
  ],
];

describe.each([
  ['the organ', ORGANS],
  ['the series', SERIES],
  ['the number', NUMBERS],
  ['the year', YEARS],
  ['the symbol', SYMBOLS],
])('as others cite, %s', (_, rows) => {
  it.each(rows)('%s', (__, words, citations) => {
    expect(cited(words)).toStrictEqual(citations);
  });
});

it.each([
  [
    'a day in brackets behind it',
    'the report of 3 May 1970 and HRC Res 16/18 (24 March 2011).',
    '16/18 → A/HRC/RES/16/18',
  ],
  [
    'none that a sentence of the text tells of something else',
    `the Convention on the Law of Lighthouses ${'and of all that burns in them at night '.repeat(3)}(adopted 23 May 1969), as HRC Res 16/18 said.`,
    '16/18 → A/HRC/RES/16/18',
  ],
])('a resolution is of the time of %s', (_, words, citation) => {
  expect(cited(words)).toContain(citation);
});

it('a resolution without its session keeps the reason for which one it is taken to be', () => {
  const [citation] = citationsOf('On lighthouses\nSee UNGA Res 2625.\n');
  expect(citation?.reason).toMatch(/^printed without its session/);
});

it("the Assembly's own are its resolutions without session, those of another's text are not", () => {
  expect(inParagraph('assembly', 'Recalling its resolution 194,')).toStrictEqual(['194 → A/RES/194(III)']);
  expect(inParagraph('rights', 'Recalling its resolution 194,')).toStrictEqual([
    'resolution 194 → unresolved',
  ]);
  expect(
    inParagraph('rights', 'Noting that the General Assembly, in its resolution 194, spoke,'),
  ).toStrictEqual(['194 → A/RES/194(III)']);
});

it('paragraphs are cited without a full stop, and by their sign', () => {
  const text = 'On lighthouses\nSee A/RES/60/1, para 138; S/RES/1373, ¶¶ 2-3, U.N. Doc. S/PV.4385 (2001).\n';
  expect(citationsOf(text).map(({ locator }) => locator)).toStrictEqual(['para 138', '¶¶ 2-3', null]);
});

it('a volume behind a treaty is of the entry that the registry knows', () => {
  const text =
    'On lighthouses\nThe Convention on the Rights of the Child1 binds all who keep them.\n\n1 1577 UNTS 3.\n';
  expect(recordOf(text).entities.map(({ registrations }) => registrations)).toStrictEqual([
    ['UNTS/1577/27531'],
  ]);
});
