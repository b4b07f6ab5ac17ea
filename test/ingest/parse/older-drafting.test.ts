import { expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';

const parsed = (...lines: string[]): ReturnType<typeof parse> => parse({ text: `${lines.join('\n')}\n` });
const ENACTED = ['The General Assembly,', '', 'Recalling its resolution 290 (IV) of 1 December 1949,', ''];

it('each of the parts may have its own lines of adoption', () => {
  const { paragraphs } = parsed(
    '377 (V). Uniting for clips',
    '',
    'A',
    '',
    ...ENACTED,
    '1. Resolves that the Assembly shall consider clips;',
    '',
    '2. Requests the Committee to give all assistance.',
    '',
    '302nd plenary meeting,',
    '3 November 1950.',
    '',
    'B',
    '',
    ...ENACTED,
    'Recommends to the Security Council that it store clips.',
    '',
    '302nd plenary meeting,',
    '3 November 1950.',
  );
  expect(paragraphs.map(({ id }) => id)).toStrictEqual(['A.PP1', 'A.OP1', 'A.OP2', 'B.PP1', 'B.OP1']);
});

it('the number of an act of a special session is no note', () => {
  const { heading, footnotes } = parsed(
    '113 (S-2). Question of clips',
    '',
    'The Trusteeship Council,',
    '',
    'Recalling General Assembly resolution 303 (IV),',
    '',
    '1. Entrusts its President with the clips.',
    '',
    'Seventh meeting,',
    '19 December 1949.',
  );
  expect(heading).toMatchObject({ id: 'T/RES/113(S-2)', adopted: '1949-12-19', meeting: 7 });
  expect(footnotes).toStrictEqual([]);
});

it.each<[string, string[], object]>([
  [
    'below the text, the meeting in words and the day in the line below',
    [
      'Resolution 67/1',
      'Clips of the',
      'region',
      'The Economic and Social Commission for Asia and the Pacific,',
      'Recalling its resolutions on clips and on what became of them in the drawers of the',
      'region,',
      '1. Requests the Executive Secretary to report.',
      'Fifth plenary meeting',
      '25 May 2011',
    ],
    { adopted: '2011-05-25', meeting: 5 },
  ],
  [
    'in the note to the title',
    [
      '17 (XXXVII). Clips[1]41',
      '',
      'The Commission on Human Rights,',
      '',
      'Recalling its resolution 8 (XXIII),',
      '',
      '1. Requests clips.',
      '',
      '[1]41 Adopted at the 1638th meeting, on 10 March 1981, without a vote. See chap. XIX.',
    ],
    { id: 'E/CN.4/RES/17(XXXVII)', adopted: '1981-03-10' },
  ],
  [
    'in the line of the handbook of the World Health Assembly',
    [
      'WHA34.22',
      'Clips',
      '',
      'The Thirty-fourth World Health Assembly,',
      '',
      'Recalling resolution WHA27.43,',
      '',
      '1. REQUESTS the Director-General to report.',
      '',
      'Hbk Res., Vol. II (4th ed.), 1.15.3 Fifteenth plenary meeting, 21 May 1981 (Committee A, third report)',
    ],
    { id: 'WHA34.22', adopted: '1981-05-21' },
  ],
  [
    'of a statement that was issued as a note by the President, under its masthead',
    [
      'Security Council',
      '                                          Distr.',
      '                                          GENERAL',
      '',
      '                                          S/25859',
      '                                          28 May 1993',
      '',
      '             NOTE BY THE PRESIDENT OF THE SECURITY COUNCIL',
      '',
      '      At the 3225th meeting of the Security Council, held on 28 May 1993 in',
      'connection with the item entitled "Clips", the President of the Security Council',
      'made the following statement on behalf of the Council:',
      '',
      '           "The Security Council has continued its examination of clips and of',
      '      what became of them in its drawers."',
    ],
    {
      id: 'S/25859',
      kind: 'presidential-statement',
      body: 'body/security-council',
      adopted: '1993-05-28',
      meeting: 3225,
    },
  ],
])('where the day of adoption stands: %s', (_, lines, heading) => {
  expect(parsed(...lines).heading).toMatchObject(heading);
});
