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

it.each<[string, string[], object]>([
  [
    'of a part, its letter behind the symbol in a line of its own',
    [
      '        General Assembly',
      'A/RES/38/58 B',
      '13 December 1983',
      '',
      '38/58. Question of clips',
      '',
      'B',
      '',
      ...ENACTED,
      '1. Takes note of the paragraphs on clips, and of those on the drawers in which',
      'they are kept.',
      '',
      '95th plenary meeting',
      '13 December 1983',
      '',
      'Document symbol: A/RES/38/58B',
      'Document Type: Resolution',
    ],
    { id: 'A/RES/38/58B', adopted: '1983-12-13' },
  ],
  [
    'by what a page is called, below the day',
    [
      'Economic and Social Council - 27 July 1993',
      'Resolution E93r012',
      '',
      '27 July 1993',
      '',
      'Clips in the',
      'drawers',
      '',
      'The Economic and Social Council,',
      '',
      'Recalling its resolution 1992/4,',
      '',
      '1. Calls upon States to store clips.',
    ],
    { id: 'E/RES/1993/12' },
  ],
  [
    'of a draft, the day in the line of its symbol',
    [
      'UNITED NATIONS',
      'General Assembly Distr. LIMITED',
      'A/HRC/S-6/L.1 23 January 2008',
      'Original: ENGLISH',
      'Marana: draft resolution',
      'The Human Rights Council,',
      'Recalling its resolution S-1/1,',
      '1. Decides to store clips.',
    ],
    { id: 'A/HRC/S-6/L.1', distributed: '2008-01-23' },
  ],
  [
    'of a record, above the number of its meeting',
    [
      'UNITED NATIONS',
      'SECURITY COUNCIL',
      'OFFICIAL RECORDS',
      'S/PV.2401',
      '2401st MEETING',
      'Held in New York on Friday, 12 November 1982, at 3.30 p.m.',
      '1. The PRESIDENT: I invite the representatives to take places at the table.',
    ],
    { id: 'S/PV.2401', kind: 'document' },
  ],
  [
    'of a text in which nobody speaks but in what is decided',
    [
      '54 (I). Transfer of clips',
      '',
      '1. The General Assembly approves the protocol on clips;',
      '',
      '2. Directs the Secretary-General to store them.',
      '',
      'Forty-ninth plenary meeting,',
      '19 November 1946.',
    ],
    { id: 'A/RES/54(I)', adopted: '1946-11-19' },
  ],
  [
    'of a resolution of one sentence, whose days are of what it takes note of',
    [
      '10 (II). Clips',
      '',
      'The Economic and Social Council, taking note of the report of 27 May 1946 (E/41),',
      '',
      'DECIDES that clips shall be stored.',
    ],
    { id: 'E/RES/10(II)', adopted: null },
  ],
])('whose number it is: %s', (_, lines, heading) => {
  expect(parsed(...lines).heading).toMatchObject(heading);
});

it('what is asked of somebody may stand in a list below, without a colon', () => {
  const { paragraphs } = parsed(
    '27 (1947). Resolution of 1 August 1947',
    '',
    'The Security Council,',
    '',
    'Noting with concern the loss of clips,',
    '',
    'Calls upon the parties',
    '',
    '(a) To cease losing clips, and',
    '',
    '(b) To keep the Security Council informed.',
    '',
    'Adopted at the 173rd meeting.',
  );
  expect(paragraphs.map(({ id }) => id)).toStrictEqual(['PP1', 'OP1', 'OP1(a)', 'OP1(b)']);
});

it.each<[string, string[], string | null]>([
  [
    'of the commission that acts in the first paragraph',
    [
      'Decision 4/2. Storing clips',
      '',
      '1. The Commission on Sustainable Development takes note of the report on clips.',
      '',
      '2. The Commission reiterates its decision 3/5.',
    ],
    'E/CN.17/DEC/4/2',
  ],
  [
    'of the meeting that decided in it',
    [
      'Decision XI/11: Clips and the Montreal Protocol on Substances that Deplete the Ozone Layer',
      '',
      'The Eleventh Meeting of the Parties decided in Dec. XI/11:',
      '',
      '1. To note clips;',
      '',
      '2. To store them.',
    ],
    'UNEP/OzL.Pro/DEC/XI/11',
  ],
  [
    'of nobody, where the first paragraph is about a commission',
    [
      'Decision 4/2. Storing clips',
      '',
      '1. The Commission on Sustainable Development of Clips was abolished.',
      '',
      '2. Clips are stored.',
    ],
    null,
  ],
])('a decision in which nobody speaks: %s', (_, lines, id) => {
  expect(parsed(...lines).heading.id).toBe(id);
});
