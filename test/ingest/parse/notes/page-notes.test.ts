import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse/parse.ts';

/** "2: the report of its Sub-Committee" of each note: its number, and what stands before each of its markers. */
function markersOf(text: string): readonly string[] {
  return parse({ text }).footnotes.map(
    ({ marker, start, end, anchors }) =>
      `${marker} ${text.slice(start, end)} ← ${anchors
        .map((at) =>
          text
            .slice(0, at.start)
            .match(/\w+\W*$/)?.[0]
            .trim(),
        )
        .join(' | ')}`,
  );
}

const TYPED = `    The General Assembly,

    Recalling its resolution 86/1 of 5 November 2031 on the safe
keeping of clips in offices, 1/ and the report that was made by
the Secretary-General, 2/

    Noting with concern that many clips of all sizes have not been
kept as they should have been kept,

    1. Requests the Secretary-General to report on the keeping of
clips in all regions of the world;

1/ A/86/801.

2/ A/87/12.

    2. Takes note of the report of the Committee on Clips, 1/ and
of that of the Sub-Committee which it has established; 2/

    3. Decides to consider the question of clips again, in the way
that the Committee recommends. 3/

1/ A/87/44.

2/ A/87/45/Add.1.

3/ Ibid., para. 12.
`;

describe('notes whose numbers start anew on each page', () => {
  it('have the markers of their own page, in typed lines', () => {
    expect(markersOf(TYPED)).toStrictEqual([
      '1 A/86/801. ← offices,',
      '2 A/87/12. ← General,',
      '1 A/87/44. ← Clips,',
      '2 A/87/45/Add.1. ← established;',
      '3 Ibid., para. 12. ← recommends.',
    ]);
  });

  it('have them below the rules of pages in whole lines', () => {
    const text = `The General Assembly,
Recalling its resolution 86/1 of 5 November 2031,1 and the report of the Secretary-General,2
Noting that many clips have not been kept,
__________
1 A/86/801.
2 A/87/12.
1. Takes note of the report of the Committee on Clips1 and of that of its Sub-Committee;2
__________
1 A/87/44.
2 A/87/45/Add.1.
2. Decides to consider the question again.1
__________
1 A/87/46.
`;
    expect(markersOf(text)).toStrictEqual([
      '1 A/86/801. ← 2031,',
      '2 A/87/12. ← General,',
      '1 A/87/44. ← Clips',
      '2 A/87/45/Add.1. ← Committee;',
      '1 A/87/46. ← again.',
    ]);
  });

  it.each([
    ['in brackets', '[1]', '[2]'],
    ['with a stroke', ' 1/', ' 2/'],
  ])('have them below the rules of pages %s', (_, one, two) => {
    const page = `Recalling its resolution 86/1 of 5 November 2031,${one} and the report of the Secretary-General,${two}
__________
${one} A/86/801.
${two} A/87/12.
`;
    expect(
      markersOf(`The General Assembly,\n${page}Noting that many clips have not been kept,\n${page}`),
    ).toStrictEqual(
      ['2031,', 'General,', '2031,', 'General,'].map((before, at) =>
        at % 2 === 0 ? `1 A/86/801. ← ${before}` : `2 A/87/12. ← ${before}`,
      ),
    );
  });

  it('are not believed where a page has no marker of them: a line that begins with a figure is no note', () => {
    const [page = ''] = TYPED.split('    2. Takes');
    const text = `${page}    2. Decides that in each office there shall be kept, for want of others:

1 Clip of metal, with its box, as long as the box can be closed by
those who keep it.
`;
    expect(markersOf(text)).toStrictEqual(['1 A/86/801. ← offices,', '2 A/87/12. ← General,']);
  });
});
