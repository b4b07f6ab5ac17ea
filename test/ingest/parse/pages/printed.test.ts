import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../ingest/extract.ts';
import { withoutPages } from '../../../../ingest/parse/pages/unpaged.ts';
import type { ExtractionRecord } from '../../../../ingest/record.ts';

const TITLE = 'Keeping of paper clips in the lighthouses of the northern coast';
const HEADING = [
  'United Nations',
  'A/RES/88/777',
  'General Assembly',
  'Distr.: General',
  '12 December 2033',
  'Eighty-eighth session',
  'Agenda item 19 (b)',
  'Resolution adopted by the General Assembly on 5 December 2033',
  `88/777. ${TITLE}`,
  'The General Assembly,',
];
const FIRST = [
  'Recalling its resolutions 76/178 of 16 December 2021 and 77/12, 1 in which the keepers of',
  'the lighthouses were asked to count what they have, and guided by the Convention on the',
];
const SECOND = [
  'Rights of the Child 2 and by the reports of the keepers on the clips of the coast, 3',
  '1.',
  'Requests the Secretary-General to report to it at its ninetieth session.',
  '61st plenary meeting',
  '5 December 2033',
];
const RULE = '__________________';
const JOB = '33-12345';

/** As PDFs have it: numbers of notes in lines of their own, and what only a printer needs at the edges of the pages. */
interface Arrangement {
  readonly feet: readonly [readonly string[], readonly string[]];
  readonly head?: readonly string[];
  readonly pageFoot?: readonly string[];
  readonly between?: string;
  readonly lay?: (line: string) => string;
}

const arranged = ({
  feet: [first, second],
  head = ['A/RES/88/777', '', TITLE, ''],
  pageFoot = ['', '2/2', '', JOB],
  between = '\f',
  lay = (line) => line,
}: Arrangement): string =>
  [
    ...[...HEADING, ...FIRST].map(lay),
    ...first,
    '',
    `${JOB} (E)    121233`,
    '*3312345*',
    between + (head[0] ?? ''),
    ...head.slice(1),
    ...SECOND.map(lay),
    ...second,
    ...pageFoot,
    between,
  ].join('\n');

const read = (text: string): ExtractionRecord =>
  extract({ text }, { path: 'a.txt', format: 'text', sha256: '' });

const cited = ({ citations }: ExtractionRecord): string[] =>
  citations.map(
    ({ target, paragraph, footnote }) =>
      `${paragraph ?? '-'}${footnote ? ` n${footnote}` : ''}: ${target?.id}`,
  );

const CITED = [
  'PP1: A/RES/76/178',
  'PP1: A/RES/77/12',
  'PP1 n1: A/RES/70/1',
  'PP1 n2: UNTS/1577/27531',
  'PP1 n3: A/88/123',
];
const FEET: Arrangement['feet'] = [
  [RULE, '1', 'Resolution 70/1.'],
  [RULE, '2', 'United Nations, Treaty Series, vol. 1577, No. 27531.', '3', 'See A/88/123.'],
];

describe('the pages of a PDF', () => {
  it.each<[string, Arrangement]>([
    ['have the numbers above their notes', { feet: FEET }],
    [
      'have the numbers below the notes, or above, as it comes',
      {
        feet: [
          [RULE, '1', '', `${JOB} (E)`, '', 'Resolution 70/1.'],
          [RULE, 'United Nations, Treaty Series, vol. 1577, No. 27531.', 'See A/88/123.', '2', '3'],
        ],
      },
    ],
    ['have no rule above the notes', { feet: [FEET[0].slice(1), FEET[1].slice(1)] }],
    [
      'have neither a rule nor numbers above the notes',
      {
        feet: [
          ['Resolution 70/1.', '1'],
          ['United Nations, Treaty Series, vol. 1577, No. 27531.', 'See A/88/123.', '', '2', '3'],
        ],
      },
    ],
    [
      'have the numbers before the notes in their lines',
      {
        feet: [
          [RULE, '1 Resolution 70/1.'],
          [RULE, '2 United Nations, Treaty Series, vol. 1577,', 'No. 27531.', '3 See A/88/123.'],
        ],
      },
    ],
    [
      'are laid out in columns, with a margin',
      {
        feet: [
          [`      ${RULE}`, '      1', '        Resolution 70/1.'],
          [
            `       ${RULE}`,
            '       2',
            '         United Nations, Treaty Series, vol. 1577, No. 27531.',
            '       3',
            '         See A/88/123.',
          ],
        ],
        head: [`A/RES/88/777                             ${TITLE}`, ''],
        pageFoot: [`2/2                                                        ${JOB}`],
        lay: (line) => `      ${line}`,
      },
    ],
    [
      'have symbol, title and page in one line',
      { feet: FEET, head: [`A/RES/88/777 ${TITLE}`], pageFoot: [`2/2 ${JOB}`] },
    ],
    ['have bare numbers', { feet: FEET, pageFoot: ['2'] }],
    ['are known by their numbers where no form feed stands between them', { feet: FEET, between: '' }],
  ])('%s', (_, arrangement) => {
    const text = arranged(arrangement);
    const record = read(text);
    expect(cited(record)).toStrictEqual(CITED);
    expect(record.paragraphs.map(({ id, lead }) => `${id} ${lead}`)).toStrictEqual([
      'PP1 Recalling',
      'OP1 Requests',
    ]);
    expect(record.footnotes.map(({ marker, anchors }) => `${marker} ${anchors.length}`)).toStrictEqual([
      '1 1',
      '2 1',
      '3 1',
    ]);
    expect(record.entities.map(({ id }) => id)).toContain('treaty/convention-on-the-rights-of-the-child');
    expect(record.document).toMatchObject({ id: 'A/RES/88/777', title: TITLE, adopted: '2033-12-05' });
  });

  it('quote what they claim at the places where it is printed, over the end of a page too', () => {
    const text = arranged({ feet: FEET });
    const { citations, footnotes, entities } = read(text);
    for (const { start, end, text: quoted } of [...citations, ...footnotes])
      expect(text.slice(start, end)).toBe(quoted);
    const [mention] =
      entities.find(({ id }) => id === 'treaty/convention-on-the-rights-of-the-child')?.mentions ?? [];
    expect(mention?.text).toMatch(/^Convention on the\n[^]*Rights of the Child$/);
    expect(citations.map(({ start }) => start)).toStrictEqual(
      citations.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('have a note that goes on at the foot of the next page in two parts with one marker', () => {
    const text = arranged({
      feet: [
        [RULE, '1', 'Related documents include A/88/101, A/88/102,'],
        [RULE, 'A/88/103 and A/88/104.', '2', 'Resolution 70/1.', '3', 'Resolution 70/2.'],
      ],
    });
    const record = read(text);
    expect(record.footnotes.map(({ marker, text: words }) => `${marker} ${words}`)).toStrictEqual([
      '1 Related documents include A/88/101, A/88/102,',
      '1 A/88/103 and A/88/104.',
      '2 Resolution 70/1.',
      '3 Resolution 70/2.',
    ]);
    expect(cited(record)).toContain('PP1 n1: A/88/104');
  });

  it('have a number that begins a line of a note, where numbers stand alone', () => {
    const record = read(
      arranged({
        feet: [
          [
            RULE,
            '1',
            'Official Records of the General Assembly, Seventieth Session, Supplement No.',
            '17 (A/70/17).',
          ],
          FEET[1],
        ],
      }),
    );
    expect(cited(record)).toContain('PP1 n1: A/70/17');
    expect(record.footnotes.map(({ marker }) => marker)).toStrictEqual(['1', '2', '3']);
  });

  it('have a day at the beginning of a line of a note, also with a figure glued to it', () => {
    const record = read(
      arranged({
        feet: [
          [
            RULE,
            '1 Resolution 70/1, and the keepers at their session of 29 June to',
            '2 July3 2033 on clips.',
          ],
          [FEET[1][0] ?? '', '2 United Nations, Treaty Series, vol. 1577, No. 27531.', '3 See A/88/123.'],
        ],
      }),
    );
    expect(record.footnotes.map(({ marker }) => marker)).toStrictEqual(['1', '2', '3']);
    expect(cited(record)).toStrictEqual(CITED);
  });

  it('keep a cited paragraph at the beginning of a line, whose number looks like that of a note', () => {
    const lines = [
      'The keepers recall paragraph 1 of resolution 75/1 of 5 December 2033, and paragraph',
      '1 (b) of resolution 75/2, and go on to speak of clips;',
    ];
    expect(withoutPages([...lines, '\f'].join('\n'))?.placed.text).toContain(lines.join('\n'));
  });

  it('keep what is below a rule that stands above no note', () => {
    const lines = [RULE, 'The keepers met twice, and all of them spoke of clips,'];
    expect(withoutPages([...lines, '\f'].join('\n'))?.placed.text).toContain(lines.join('\n'));
  });

  it('have notes that begin anew with 1 where they stand', () => {
    const placed = withoutPages(arranged({ feet: [FEET[0], [RULE, '1', 'See A/88/123.']] }))?.placed.text;
    expect(placed).toContain(`${RULE}\n1\nSee A/88/123.`);
  });

  it('of several documents in one file have the notes of each behind it', () => {
    const one = arranged({ feet: FEET });
    const placed = withoutPages(one + one)?.placed.text.split('\n') ?? [];
    const places = (line: string): number[] =>
      placed.flatMap((other, index) => (other === line ? [index] : []));
    const [notes, seconds] = [places('3 See A/88/123.'), places('United Nations')];
    expect(notes).toHaveLength(2);
    expect(notes[0]).toBeLessThan(seconds[1] ?? 0);
  });
});

describe('a text without pages', () => {
  it.each([
    ['has neither form feeds nor numbers of pages', ['One.', '1/2 of the clips', '2 keepers']],
    ['has a fraction in a line of its own', ['One.', '1/2', 'Two.', '2/3', 'Three.']],
    ['has one number of a page among many', ['One.', '2/5', 'Two.']],
  ])('%s', (_, lines) => {
    expect(withoutPages(lines.join('\n'))).toBeNull();
  });
});

const LINES = [
  '\f',
  RULE,
  '1',
  '2',
  '3/4',
  '2/2',
  '*1234567*',
  'A/RES/88/777',
  'See A/88/1.',
  'Recalling clips,1',
  '  1 Ibid.',
  '',
  '* A star.',
  TITLE,
];

it('every character of a text without its pages that was not put there stands in the text as printed', () => {
  assert(
    property(array(constantFrom(...LINES), { maxLength: 30 }), (lines) => {
      const text = `${lines.join('\n')}\f`;
      const placed = withoutPages(text)?.placed;
      const kept = Array.from(placed?.text ?? '', (character, at) => ({ character, at })).filter(
        ({ character }) => /[^\s\d*]/.test(character),
      );
      expect(kept.map(({ at }) => text.charAt(placed?.printedAt(at) ?? -1))).toStrictEqual(
        kept.map(({ character }) => character),
      );
      expect(kept.map(({ at }) => placed?.printedEnd(at + 1))).toStrictEqual(
        kept.map(({ at }) => (placed?.printedAt(at) ?? -1) + 1),
      );
    }),
  );
});
