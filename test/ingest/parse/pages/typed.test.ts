import { describe, expect, it } from 'vitest';
import { extract } from '../../../../ingest/extract.ts';

/** A typed page's foot and the head of the next. */
const END = [
  '',
  '',
  '93-99999  1637c (E)                                /...',
  '',
  '',
  'A/RES/47/937',
  'Page 2',
  '',
  '',
];
/** What fills the lines of a page. */
const LONG = [
  'in the lighthouses of the coast, where they have been kept for many years by',
  'those who were asked to do so by the Governments of the States in which they are',
  'to be found, in the towers and in the houses of the keepers, or in any other',
  'building or part of one that serves the purpose,',
];
const NOTES = [
  '',
  '_______________________',
  '',
  '1/      Resolution 217 A (III).',
  '',
  '2/      See A/47/900, annex, and the records of the meetings of the working groups on',
  'the keeping of clips.',
];
const typed = (first: readonly string[], second: readonly string[]): string =>
  [
    '                                           A/RES/47/937',
    '                                           22 March 1993',
    '',
    'Forty-seventh session',
    'Agenda item 97 (b)',
    '',
    '               RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY',
    '',
    '              47/937.  Keeping of clips',
    '',
    '        The General Assembly,',
    '',
    '        Guided by the Universal Declaration of Human Rights, 1/ and by all that',
    'has been said of the keeping of clips, 2/ in the stores of the harbours and',
    ...LONG,
    'elsewhere,',
    '',
    ...first,
    ...NOTES,
    ...END,
    ...second,
    '',
    '        1.      Decides to store all clips, and to report on them at its session of',
    ...LONG,
    'the year that follows.',
    '',
  ].join('\n');

const read = (
  text: string,
): { readonly leads: string[]; readonly citations: string[]; readonly notes: string[] } => {
  const { paragraphs, citations, footnotes } = extract(
    { text },
    { path: 'a.txt', format: 'text', sha256: '' },
  );
  return {
    leads: paragraphs.map(({ id, lead }) => `${id} ${lead}`),
    citations: citations.map(({ target, paragraph, footnote }) => `${footnote ?? paragraph}: ${target?.id}`),
    notes: footnotes.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')),
  };
};

const LEADS = ['PP1 Guided', 'PP2 Recalling', 'OP1 Decides'];
const WHOLE_NOTES = [
  'Resolution 217 A (III).',
  'See A/47/900, annex, and the records of the meetings of the working groups on the keeping of clips.',
];

describe('where a typed page ends in the middle of a paragraph', () => {
  it.each([
    [
      'a number behind its head word is read, and whose it is',
      [
        '        Recalling its resolution 45/174 of 18 December 1990 and Commission on Human Rights resolution',
      ],
      ['1992/68 of 4 March 1992,'],
      ['PP2: A/RES/45/174', 'PP2: E/CN.4/RES/1992/68'],
    ],
    [
      'a list of numbers goes on',
      [
        '        Recalling its resolutions on the keeping of clips, in particular',
        'its resolutions',
        '45/174 of 18 December 1990 and',
      ],
      ['46/134 of 17 December 1991,'],
      ['PP2: A/RES/45/174', 'PP2: A/RES/46/134'],
    ],
    [
      'words go on',
      ['        Recalling its resolution 45/174 of 18 December 1990 on the', 'stores of the'],
      ['harbours and of the lights, and its resolution 46/134 of 17', 'December 1991,'],
      ['PP2: A/RES/45/174', 'PP2: A/RES/46/134'],
    ],
  ])('%s', (_, first, second, cited) => {
    const { leads, citations, notes } = read(typed(first, second));
    expect(leads).toStrictEqual(LEADS);
    expect(notes).toStrictEqual(WHOLE_NOTES);
    const [above, below] = cited;
    expect(citations).toStrictEqual([above, '1: A/RES/217(III)[A]', '2: A/47/900', below]);
  });

  it('and its foot and head are left out where no notes stand between', () => {
    const text = typed(
      ['        Recalling its resolution 45/174 of 18 December 1990 on the', 'stores of the'],
      ['harbours and of the lights, and its resolution 46/134 of 17', 'December 1991,'],
    ).replace(NOTES.join('\n'), '');
    const { leads, citations } = read(text);
    expect(leads).toStrictEqual(LEADS);
    expect(citations).toStrictEqual(['PP2: A/RES/45/174', 'PP2: A/RES/46/134']);
  });
});

it('where a typed page ends with a paragraph the next begins another', () => {
  const { leads, citations } = read(
    typed(
      ['        Recalling its resolution 45/174 of 18 December 1990,'],
      ['        Noting its resolution 46/134 of 17 December 1991,'],
    ),
  );
  expect(leads).toStrictEqual(['PP1 Guided', 'PP2 Recalling', 'PP3 Noting', 'OP1 Decides']);
  expect(citations).toStrictEqual([
    'PP2: A/RES/45/174',
    '1: A/RES/217(III)[A]',
    '2: A/47/900',
    'PP3: A/RES/46/134',
  ]);
});

/** Two pages of a printed volume, whose notes stand directly below the last line of the column. */
const printed = (notes: readonly string[], head: string): string =>
  [
    'Resolutions adopted on the reports of the Fourth Committee 5',
    '2621 (XXV). Keeping of clips in the stores',
    'of the harbours',
    'The General Assembly,',
    'Having decided to hold a session on the occasion of',
    'the tenth anniversary of the Declaration on Clips in the',
    'Stores of the Harbours,1',
    'Conscious of the fact that, notwithstanding the efforts of',
    'all,2 many clips are still in the drawers of those',
    'who have no need of them,',
    '1. Declares the keeping of clips in the drawers of',
    'their owners a violation of the Plan, of the rules that',
    'were made for the stores, and of the Declaration on the',
    ...notes,
    head,
    'Keeping of Clips and the principles of all harbours',
    'and lights;',
    '2. Reaffirms its resolution 2467 A (XXIII) of 21',
    'December 1968.',
    '1862nd plenary meeting,',
    '12 October 1970.',
  ].join('\n');

describe('where a printed page ends in the middle of a paragraph', () => {
  it.each([
    '6 General Assembly-Twenty-fifth Session',
    'General Assembly—Twenty-fifth Session',
    'Resolutions adopted on the reports of the Fourth Committee 7',
  ])('the notes at its foot are notes, and the paragraph goes on below "%s"', (head) => {
    const text = printed(
      ['1 General Assembly resolution 1514 (XV).', '2 See A/8086, which', 'has an annex.'],
      head,
    );
    const { leads, notes, citations } = read(text);
    expect(leads).toStrictEqual(['PP1 Having decided', 'PP2 Conscious', 'OP1 Declares', 'OP2 Reaffirms']);
    expect(notes).toStrictEqual([
      'General Assembly resolution 1514 (XV).',
      'See A/8086, which has an annex.',
    ]);
    expect(citations).toStrictEqual(['1: A/RES/1514(XV)', '2: A/8086', 'OP2: A/RES/2467(XXIII)[A]']);
    const { paragraphs } = extract({ text }, { path: 'a.txt', format: 'text', sha256: '' });
    expect(text.slice(0, paragraphs[2]?.end)).toMatch(/and lights;$/);
  });

  it('lines whose numbers do not follow each other down to its end are none', () => {
    const { notes } = read(
      printed(
        ['1 General Assembly resolution 1514 (XV).', '7 Clips'],
        '6 General Assembly-Twenty-fifth Session',
      ),
    );
    expect(notes).toStrictEqual([]);
  });
});
