import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsIn } from '../../../ingest/acts/acts.ts';
import {
  act,
  ASSEMBLY,
  COUNCIL,
  FERRIES,
  FRONT,
  HARBOURS,
  PLENARY,
  POSTPONED,
  read,
  recordOf,
} from './texts.ts';

const PARTIES = 'The Conference of the Parties,';

describe('a text that holds several acts is one text for each', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'in the report of a session, with a list of contents, decisions and a heading between',
      `${FRONT}${FERRIES}${HARBOURS}II. Decisions\n\n${POSTPONED}`,
      {
        '71_1': 'A/HRC/RES/71/1 | A/HRC/RES/70/5',
        '71_2': 'A/HRC/RES/71/2 | A/HRC/RES/71/1',
        '71_101': 'A/HRC/DEC/71/101 | A/HRC/RES/71/1',
        rest: 'A/HRC/71/2',
      },
    ],
    [
      'and what stands behind the last one is the volume’s',
      `${FRONT}${FERRIES}${HARBOURS}III. Organization of work\n\n1. The Council considered A/HRC/71/40 and resolution 71/2.\n`,
      {
        '71_1': 'A/HRC/RES/71/1 | A/HRC/RES/70/5',
        '71_2': 'A/HRC/RES/71/2 | A/HRC/RES/71/1',
        rest: 'A/HRC/71/2 | A/HRC/71/40 | A/HRC/RES/71/2',
      },
    ],
    [
      'in the yearly volume of the Security Council, with proceedings between',
      [
        'Resolutions and decisions of the Security Council 2033',
        '',
        'THE SITUATION IN MARANA',
        'Decision',
        '',
        'At its 9801st meeting, on 4 May 2033, the Council decided to invite the representative of Marana (S/2033/41).',
        '',
        act(
          'Resolution 2901 (2033)',
          'of 4 May 2033\n\nThe Security Council,',
          [
            'Recalling its resolution 2890 (2032) of 3 May 2032,',
            '1. Decides to remain seized of the matter.',
          ],
          ['Adopted unanimously at the 9801st meeting.'],
        ),
        'Decisions',
        '',
        'On 6 May 2033 the President of the Security Council sent a letter to the Secretary-General (S/2033/44).',
        '',
        act(
          'Resolution 2902 (2033)',
          'of 9 May 2033\n\nThe Security Council,',
          ['Recalling its resolution 2901 (2033),', '1. Decides to remain seized of the matter.'],
          ['Adopted unanimously at the 9802nd meeting.'],
        ),
      ].join('\n'),
      {
        '2901(2033)': 'S/RES/2901(2033) | S/RES/2890(2032)',
        '2902(2033)': 'S/RES/2902(2033) | S/RES/2901(2033)',
        rest: '- | S/2033/41 | S/2033/44',
      },
    ],
    [
      'numbered by sessions in Roman numerals',
      [
        act(
          '2625 (XXV). Storage of clips',
          ASSEMBLY,
          ['Recalling its resolution 217 A (III) of 10 December 1948,', '1. Decides to store them.'],
          PLENARY,
        ),
        act(
          '2626 (XXV). Counting of clips',
          ASSEMBLY,
          ['Recalling its resolution 2625 (XXV),', '1. Decides to count them.'],
          PLENARY,
        ),
      ].join('\n'),
      {
        '2625(XXV)': 'A/RES/2625(XXV) | A/RES/217(III)[A]',
        '2626(XXV)': 'A/RES/2626(XXV) | A/RES/2625(XXV)',
      },
    ],
    [
      'numbered by years, with decisions that tell of the Council',
      [
        'E/2048/99',
        'Resolutions and decisions of the Economic and Social Council',
        '',
        act(
          '2048/5. Clips',
          'The Economic and Social Council,',
          ['Recalling its resolution 2047/6 of 4 June 2047,', '1. Decides to act.'],
          PLENARY,
        ),
        act('2048/201. Elections', '', [
          'At its 2nd plenary meeting, on 27 July 2048, the Council elected Marana under its resolution 2048/5.',
        ]),
      ].join('\n'),
      {
        '2048_5': 'E/RES/2048/5 | E/RES/2047/6',
        '2048_201': 'E/DEC/2048/201 | E/RES/2048/5',
        rest: 'E/2048/99',
      },
    ],
    [
      'of a conference of parties, whose mark the numbers bear',
      [
        act(
          'Decision 5/CP.88',
          `Clips of the climate\n\n${PARTIES}`,
          ['Recalling decision 1/CP.21,', '1. Decides to act.'],
          PLENARY,
        ),
        act(
          'Decision 6/CP.88',
          `Ferries of the climate\n\n${PARTIES}`,
          ['Recalling decision 5/CP.88,', '1. Decides to act.'],
          PLENARY,
        ),
      ].join('\n'),
      {
        '5_CP.88': 'FCCC/CP/DEC/5/CP.88 | FCCC/CP/DEC/1/CP.21',
        '6_CP.88': 'FCCC/CP/DEC/6/CP.88 | FCCC/CP/DEC/5/CP.88',
      },
    ],
    [
      'of a conference of parties that only the volume names',
      [
        'Report of the Conference of the Parties to the Convention on Biological Diversity on its eleventh meeting',
        '',
        act('XI/12. Clips of the sea', PARTIES, ['Recalling its decision X/29,', '1. Decides to act.']),
        act('XI/13. Ferries of the sea', PARTIES, ['Recalling decision XI/12,', '1. Decides to act.']),
      ].join('\n'),
      {
        XI_12: 'UNEP/CBD/COP/DEC/XI/12 | UNEP/CBD/COP/DEC/X/29',
        XI_13: 'UNEP/CBD/COP/DEC/XI/13 | UNEP/CBD/COP/DEC/XI/12',
      },
    ],
    [
      'of the World Health Assembly and of a special session',
      [
        act('WHA99.1 Health of ferrymen', 'The Ninety-ninth World Health Assembly,', [
          'Recalling resolution WHA98.3,',
          '1. URGES Member States to act.',
        ]),
        act('WHA99.2 Health of harbours', 'The Ninety-ninth World Health Assembly,', [
          'Recalling resolution WHA99.1,',
          '1. URGES Member States to act.',
        ]),
      ].join('\n'),
      { 'WHA99.1': 'WHA99.1 | WHA98.3', 'WHA99.2': 'WHA99.2 | WHA99.1' },
    ],
    [
      'put together by somebody, with their mastheads, in any order',
      ['3', '2']
        .map((number) =>
          [
            'United Nations',
            `A/RES/88/${number}`,
            'General Assembly',
            'Distr.: General',
            '12 December 2033',
            'Resolution adopted by the General Assembly on 5 December 2033',
            '[on the report of the Third Committee (A/88/455)]',
            act(
              `88/${number}. Clips in drawer ${number} of the office`,
              ASSEMBLY,
              ['Recalling its resolution 87/1,', '1. Decides to act.'],
              PLENARY,
            ),
          ].join('\n'),
        )
        .join('\n'),
      { '88_3': 'A/RES/88/3 | A/88/455 | A/RES/87/1', '88_2': 'A/RES/88/2 | A/88/455 | A/RES/87/1' },
    ],
    [
      'and an annex behind the lines of adoption belongs to its act',
      `${FERRIES}Annex\nRules for ferries\n\n1. Ferries follow A/HRC/70/33.\n\n${HARBOURS}`,
      { '71_1': 'A/HRC/RES/71/1 | A/HRC/RES/70/5 | A/HRC/70/33', '71_2': 'A/HRC/RES/71/2 | A/HRC/RES/71/1' },
    ],
    [
      'and parts of one number are one of them',
      [
        act(
          '88/1. Clips',
          'A\n\nThe General Assembly,',
          ['Recalling its resolution 87/1,', '1. Decides to act.'],
          PLENARY,
        ),
        act('B', ASSEMBLY, ['Recalling its resolution 87/2,', '1. Decides to act.'], PLENARY),
        act('88/2. Ferries', ASSEMBLY, ['Recalling its resolution 87/3,', '1. Decides to act.'], PLENARY),
      ].join('\n'),
      { '88_1': 'A/RES/88/1 | A/RES/87/1 | A/RES/87/2', '88_2': 'A/RES/88/2 | A/RES/87/3' },
    ],
  ])('%s', (_, text, acts) => {
    expect(read(text)).toStrictEqual(acts);
  });
});

it('the heading of each is its own: its title, its day and its meeting, not those of the act above', () => {
  const text = [
    FRONT.replace('United Nations', 'Report adopted on 1 July 2048'),
    act('71/1. Ferries', COUNCIL, ['1. Decides to act.'], ['42nd meeting', '19 June 2048']),
    act('71/2. Harbours', COUNCIL, ['1. Decides to act.'], ['43rd meeting', '20 June 2048']),
  ].join('\n');
  const headings = actsIn({ text })?.acts.map(({ source }) => recordOf(source).document);
  expect(headings).toMatchObject([
    { title: 'Ferries', adopted: '2048-06-19', meeting: 42, session: 71, body: 'body/human-rights-council' },
    { title: 'Harbours', adopted: '2048-06-20', meeting: 43, session: 71, body: 'body/human-rights-council' },
  ]);
});

it('a part or a chapter of the volume ends an act, and one of the act does not', () => {
  const text = `${FRONT}Part One\n\n${FERRIES.replace('19 June 2048\n[Adopted without a vote.]', '19 June 2048\n\nAnnex\n\nPart I\n\n1. See A/HRC/70/1.\n\nPart II\n\n2. See A/HRC/70/2.')}${HARBOURS}Part Two\n\n1. The Council saw A/HRC/71/9.\n`;
  expect(read(text)).toStrictEqual({
    '71_1': 'A/HRC/RES/71/1 | A/HRC/RES/70/5 | A/HRC/70/1 | A/HRC/70/2',
    '71_2': 'A/HRC/RES/71/2 | A/HRC/RES/71/1',
    rest: 'A/HRC/71/2 | A/HRC/71/9',
  });
});

it('every place in the record of an act is one of its own text', () => {
  const parts = [
    FERRIES,
    HARBOURS,
    POSTPONED,
    `${HARBOURS.replace('71/2.', '71/3.').replace('Keeper.', 'Keeper.1')}1 A/HRC/70/7.\n\n`,
    'II. Decisions\n\n',
    FRONT,
    '\f',
    '1. The Council  saw A/HRC/71/9.\n\n',
  ];
  assert(
    property(array(constantFrom(...parts), { minLength: 2, maxLength: 7 }), (chosen) => {
      const found = actsIn({ text: chosen.join('') });
      for (const source of [
        ...(found?.acts ?? []).map((each) => each.source),
        ...(found?.rest ? [found.rest] : []),
      ]) {
        const { citations, footnotes, entities } = recordOf(source);
        for (const { text, start, end } of [
          ...citations,
          ...footnotes,
          ...entities.flatMap(({ mentions }) => mentions),
        ])
          expect(source.text.slice(start, end)).toBe(text);
      }
    }),
  );
});
