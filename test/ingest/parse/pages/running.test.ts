import { describe, expect, it } from 'vitest';
import { withoutPages } from '../../../../ingest/parse/pages/unpaged.ts';

const STATEMENT = [
  'Statement by the President of the Security Council',
  'At the 9777th meeting of the Security Council, held on 5 December 2033, in connection',
  'with the Council’s consideration of the item entitled “Clips and the',
  'lighthouses of the coast”, the President of the Security Council made the following',
  'statement on behalf of the Council:',
  '“The Security Council recalls resolution 1325 (2000) of 31 October 2000 and the',
];
/** What is said on each page. */
const BODIES = ['towers', 'harbours', 'rooms', 'boats', 'houses', 'stores', 'islands'].map((place) => [
  `keeping of clips in the ${place} of the coast, and asks all who`,
  `keep them in ${place}, or did so once, to go on`,
]);
const TITLE = 'Storage of what is small';

interface Page {
  readonly head?: readonly string[];
  readonly foot?: readonly string[];
}

/** What is left of pages with these edges, without what is said on them. */
function left(pages: readonly Page[], first: readonly string[] = STATEMENT): string[] {
  const text = pages.map(({ head = [], foot = [] }, page) =>
    [...(page === 0 ? first : []), ...head, ...(BODIES[page] ?? []), ...foot].join('\n'),
  );
  const lines = withoutPages(`${text.join('\n\f')}\n\f`)?.placed.text.split('\n') ?? [];
  return lines.filter((line) => line !== '' && !BODIES.flat().includes(line) && !first.includes(line));
}

const heads = (...lines: readonly string[][]): Page[] => [{}, ...lines.map((head) => ({ head }))];
const feet = (...lines: readonly string[][]): Page[] => lines.map((foot) => ({ foot }));

describe('a running title is left out', () => {
  it.each<[string, Page[]]>([
    [
      'that is the item of the statement below the symbol',
      heads(['S/PRST/2033/7', 'Clips and the lighthouses of the coast']),
    ],
    ['with the number of the page behind it', heads([`${TITLE} 2`], [`${TITLE} 3`])],
    ['with the number of the page before it', heads([`2 ${TITLE}`], [`3 ${TITLE}`])],
    ['with a number that counts on from another volume', heads([`${TITLE} 118`], [`${TITLE} 119`])],
    ['below a symbol', heads(['S/2033/7', `${TITLE} 2`], ['S/2033/7', `${TITLE} 3`])],
    ['without anything else', heads([TITLE], [TITLE])],
    [
      'on left pages and another on right ones',
      heads([`2 ${TITLE}`], ['Clips of the harbours 3'], [`4 ${TITLE}`], ['Clips of the harbours 5']),
    ],
    ['at the foot', feet([`${TITLE} 1`], [`${TITLE} 2`], [`${TITLE} 3`])],
    [
      'at the foot, in columns',
      feet([`33-12345   ${TITLE}   1/3`], [`33-12345   ${TITLE}   2/3`], [`33-12345   ${TITLE}   3/3`]),
    ],
  ])('%s', (_, pages) => {
    expect(left(pages)).toStrictEqual([]);
  });
});

describe('at the edges of pages nothing is left out', () => {
  it.each<[string, Page[], string[]]>([
    ['that stands on one page alone', heads([TITLE], ['Storage of clips']), [TITLE, 'Storage of clips']],
    ['that stands on few of many', heads([TITLE], [TITLE], [], [], [], [], []), [TITLE, TITLE]],
    [
      'whose number does not follow the pages',
      heads([`${TITLE} 2`], [`${TITLE} 7`]),
      [`${TITLE} 2`, `${TITLE} 7`],
    ],
    [
      'whose number is that of an act',
      heads(['Text of draft resolution 2'], ['Text of draft resolution 3']),
      ['Text of draft resolution 2', 'Text of draft resolution 3'],
    ],
    [
      'that ends as a part of a sentence does',
      heads(['of the Government of the island,'], ['of the Government of the island,']),
      ['of the Government of the island,', 'of the Government of the island,'],
    ],
    ['that is short', heads(['of clips'], ['of clips']), ['of clips', 'of clips']],
    [
      'where two notes are alike',
      feet(['See resolution 70/1'], ['See resolution 70/1']),
      ['See resolution 70/1', 'See resolution 70/1'],
    ],
  ])('%s', (_, pages, kept) => {
    expect(left(pages)).toStrictEqual(kept);
  });
});
