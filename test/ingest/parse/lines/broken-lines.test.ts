import { describe, expect, it } from 'vitest';
import { extract } from '../../../../ingest/extract.ts';
import type { ExtractionRecord } from '../../../../ingest/record.ts';
import { parse } from '../../../../ingest/parse/parse.ts';
import { anchored, ids } from '../texts.ts';

const read = (text: string): ExtractionRecord =>
  extract({ text }, { path: 'a.txt', format: 'text', sha256: '' });
const cited = (text: string): readonly (string | undefined)[] =>
  read(text).citations.map(({ target }) => target?.id);

/** As typed: lines of 78 characters, paragraphs indented, the cover behind the notes. */
const typed = (paragraphs: readonly string[], notes: readonly string[]): string =>
  [
    'Resolution adopted by the General Assembly on 5 December 2033',
    '88/777. Safe storage of paper clips',
    'The General Assembly,',
    '        Recalling the report of the keepers on the storage of clips in all of the',
    'drawers of the lighthouses of the northern coast and of the islands before it,',
    ...paragraphs,
    '        1.    Requests the Secretary-General to report on them to the Assembly',
    'at its ninetieth session, and to keep the clips until then in the drawers.',
    '61st plenary meeting',
    '5 December 2033',
    ...notes,
    'United Nations',
    'A/RES/88/777',
    'General Assembly',
  ].join('\n');

const ABOUT_AGENDA_21 = [
  '        Noting the goals of sustainable development, in particular target 12.4 of',
  'the clips, and the need to promote the implementation of Agenda 214 by all of',
  'the keepers of the lighthouses of the northern coast and of the islands there,',
];
const FOUR = [
  '        Recalling the Convention on Clips,1 the Convention on Drawers,2 and the',
  'Declaration on the Keeping of Clips in Lighthouses of the Northern Coast,3 all',
];
const NOTES = ['1 A/88/1.', '2 A/88/2.', '3 A/88/3.', '4 A/88/4.'];

describe('in broken lines', () => {
  it('the number of Agenda 21 is part of a name, and the marker stands behind it', () => {
    expect(anchored(parse({ text: typed([...FOUR, ...ABOUT_AGENDA_21], NOTES) }))['4']).toStrictEqual([
      'genda 21^4',
    ]);
  });

  it('markers stand beside their words where none has a blank before it, later references behind years too', () => {
    const decade = [
      '        Reaffirming the Programme of Action for the Decade 2014–2024,1 and the',
      'declaration of the keepers of the lighthouses,2 on clips, and welcoming that a',
      'review of the Programme of Action for the Decade 2014–20241 was held in 2 March',
      'by all of them,',
    ];
    expect(anchored(parse({ text: typed(decade, NOTES.slice(0, 2)) }))).toStrictEqual({
      '1': ['14–2024,^1', '014–2024^1'],
      '2': ['thouses,^2'],
    });
  });

  it('a note may begin with a year', () => {
    const { footnotes } = parse({
      text: typed(FOUR, [
        '1 A/88/1.',
        '2 2010 Review Conference of the Parties to the Convention on Clips, Final',
        'Document (CLIPS/CONF.2010/50).',
        '3 A/88/3.',
      ]),
    });
    expect(footnotes.map(({ marker }) => marker)).toStrictEqual(['1', '2', '3']);
  });

  it.each([
    ['75/240', 'B of 31 December 2033', 'A/RES/75/240B'],
    ['75/240 A and', 'B of 31 December 2033', 'A/RES/75/240A A/RES/75/240B'],
    ['1325', '(2000) of 31 October 2000', 'S/RES/1325(2000)'],
    ['2625', '(XXV) of 24 October 1970', 'A/RES/2625(XXV)'],
    ['217 A', '(III) of 10 December 1948', 'A/RES/217(III)[A]'],
    ['75/240', 'By the keepers', 'A/RES/75/240'],
  ])('a number goes on in an indented line: %s | %s', (above, below, targets) => {
    const paragraph = [
      `(a) Clips of the drawers in the lighthouses, as asked for in resolution ${above}`,
      `         ${below}, in all of the drawers of the lighthouses of the coast,`,
    ];
    expect(cited(typed(paragraph, []))).toStrictEqual(targets.split(' '));
  });

  it('the number of a Supplement goes on in the next line of its note', () => {
    const { footnotes, paragraphs, text } = parse({
      text: typed(FOUR, [
        '1 A/88/1.',
        '2 Official Records of the General Assembly, Eighty-eighth Session, Supplement No.',
        '33 (A/88/33), para. 77.',
        '3 A/88/3.',
      ]),
    });
    expect(footnotes.map(({ start, end }) => text.slice(start, end).slice(-9))).toStrictEqual([
      'A/88/1.',
      'para. 77.',
      'A/88/3.',
    ]);
    expect(paragraphs.map(({ id }) => id)).toStrictEqual(['PP1', 'PP2', 'OP1']);
  });

  it('the days of a session that lost their dash begin no note', () => {
    const heading = [
      'United Nations',
      'A/HRC/RES/88/7',
      'General Assembly',
      'Human Rights Council',
      'Eighty-eighth session',
      '18 June12 July 2033',
      'Agenda item 3',
    ];
    const below = typed(FOUR, NOTES.slice(1, 3)).split('\n').slice(0, -3);
    const text = [...heading.flatMap((line) => [line, '']), ...below].join('\n');
    expect(parse({ text }).footnotes.map(({ marker }) => marker)).toStrictEqual(['2', '3']);
  });

  it('a text of one or two paragraphs is known to be broken too', () => {
    const text = [
      'Resolution 1326 (2000)',
      '',
      'The Security Council,',
      '',
      'Having examined the application of the keepers of the lighthouses of the',
      'northern coast for clips (S/2000/1043),',
      '',
      'Recommends to the General Assembly that the keepers of the lighthouses of',
      'Malta be given clips.',
      '',
      'United Nations',
      '',
      'S/RES/1326 (2000)',
      '',
      'Security Council',
    ].join('\n');
    expect(ids(parse({ text }))).toStrictEqual(['PP1', 'OP1']);
  });

  it('the address of a page may be longer than a line', () => {
    const address = `https://clips.example/${'keeping-of-clips-in-the-drawers-of-lighthouses-'.repeat(2)}2033`;
    const flush = typed(
      [
        ...FOUR,
        'of which are kept in the drawers that the keepers of the lighthouses have made',
        'for clips,',
      ],
      ['1 A/88/1.', '2 See', address, '3 A/88/3.'],
    );
    expect(ids(parse({ text: flush.replaceAll(/^ +/gm, '') }))).toStrictEqual(['PP1', 'PP2', 'OP1']);
  });

  it('the names of States that voted are no annex', () => {
    const vote = [
      '[Adopted by a recorded vote of 24 to 8, with 15 abstentions. The voting',
      'was as follows:In favour:',
      'Albania, Argentina, Belgium, Benin, Bulgaria, Chile, Costa Rica, Dominican',
      ...Array.from(
        { length: 8 },
        () => 'Republic, Finland, France, Gambia, Germany, Honduras, Japan, Lithuania, the',
      ),
      'Netherlands]',
    ];
    expect(ids(parse({ text: typed(FOUR, [...vote, ...NOTES.slice(0, 3)]) }))).toStrictEqual([
      'PP1',
      'PP2',
      'OP1',
    ]);
  });
});

/** The second page of a PDF; `first`, its first lines. */
const onTwoPages = (last: string, first: readonly string[]): string =>
  [
    'United Nations',
    'A/RES/88/777',
    'General Assembly',
    'Resolution adopted by the General Assembly on 5 December 2033',
    '88/777. Keeping of clips in the lighthouses of the northern coast',
    'The General Assembly,',
    'Guided by resolution 76/178 of 16 December 2021 and by the report of the keepers of clips,',
    last,
    '33-12345',
    `\f${first.join('\n')}`,
    '1. Requests the Secretary-General to report to it on the clips at its ninetieth session.',
    '61st plenary meeting',
    '5 December 2033',
    '2/2',
    '\f',
  ].join('\n');

describe('at the head of a page', () => {
  it('a paragraph begins directly below the note that ends the page before', () => {
    const { paragraphs, footnotes } = parse({
      text: typed(
        [
          '        Recalling the Convention on Clips,2 and all that the keepers of clips have',
          'said of them in the lighthouses of the northern coast,',
          '',
          '        2 A/88/42 and A/88/48.',
          'Noting also the efforts made by the keepers of the lighthouses to count them,',
          'and to keep them in the drawers,3',
        ],
        ['3 A/88/3.'],
      ),
    });
    expect(paragraphs.map(({ id }) => id)).toStrictEqual(['PP1', 'PP2', 'PP3', 'OP1']);
    expect(footnotes.map(({ marker }) => marker)).toStrictEqual(['2', '3']);
  });

  it('words that stand in the title too are of the text, where a comma follows', () => {
    const text = onTwoPages('Stressing what resolution 77/12 says of clips and of their keeping by the', [
      'A/RES/88/777',
      '',
      'Keeping of clips in the lighthouses of the northern coast',
      '',
      'lighthouses of the northern coast,',
      'Recalling resolution 75/6,',
    ]);
    expect(read(text).paragraphs.map(({ id }) => id)).toStrictEqual(['PP1', 'PP2', 'PP3', 'OP1']);
    expect(cited(text)).toStrictEqual(['A/RES/76/178', 'A/RES/77/12', 'A/RES/75/6']);
  });

  it('the symbol of the text stands beside a title that is not above it', () => {
    const text = onTwoPages('Stressing that the keepers of clips are guided by the Convention on the', [
      `A/RES/88/777${' '.repeat(30)}Office supplies: drawers and what is kept in them`,
      'Rights of the Child, and recalling resolution 75/6,',
    ]);
    expect(read(text).entities.map(({ id }) => id)).toContain('treaty/convention-on-the-rights-of-the-child');
  });
});
