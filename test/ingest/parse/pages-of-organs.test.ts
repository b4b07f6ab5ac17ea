import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';

const parsed = (...lines: string[]): ReturnType<typeof parse> => parse({ text: `${lines.join('\n')}\n` });
const paragraphs = (...lines: string[]): string[] =>
  parsed(...lines).paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`);

describe('the heading of an act as pages of others show it', () => {
  it.each([
    [
      'the number alone, the Council that adopted it below: the year follows',
      ['Resolution 1203', 'Adopted by the Security Council at its 3937th', 'meeting,', 'on 24 October 1998'],
      'The Security Council,',
      { id: 'S/RES/1203(1998)', adopted: '1998-10-24', title: null },
    ],
    [
      'the resolution of the United Nations with its subject',
      ['UN Resolution 1193 (1998) - Marana', '', 'Adopted by the Security Council at its 3921st meeting'],
      'The Security Council,',
      { id: 'S/RES/1193(1998)', title: null },
    ],
    [
      'a masthead in one line, the year in brackets behind the symbol',
      [
        '1 UNITED NATIONS S Security Council Distr. GENERAL S/RES/1244 (1999) 10 June 1999 RESOLUTION 1244 (1999) Adopted by the Security Council at its 4011th meeting, on 10 June 1999',
      ],
      'The Security Council,',
      { id: 'S/RES/1244(1999)', adopted: '1999-06-10' },
    ],
    [
      'what a page is called is no title',
      ['UN General Assembly Resolutions: Resolution 41/943', '(December 2, 1986)'],
      'The General Assembly,',
      { id: 'A/RES/41/943', title: null },
    ],
    [
      'a library names the session of the author, and the number stands alone before the title',
      [
        'Question of clips.',
        '- Author: UN General Assembly (34th sess. : 1979-1980)',
        '- Document source:',
        '29 November 1979',
        '65. Question of clips',
      ],
      'The General Assembly,',
      { id: 'A/RES/34/65', title: 'Question of clips' },
    ],
    [
      'the session of such an author is an early one',
      ['- Author: UN General Assembly (18th sess. : 1963)', '1899. Question of clips'],
      'The General Assembly,',
      { id: 'A/RES/1899(XVIII)', title: 'Question of clips' },
    ],
    [
      'as lawyers cite it, below its title',
      [
        'University of Marana',
        '',
        'Right to clips',
        '',
        'C.H.R. res. 1998/942, ESCOR Supp. (No. 3) at 147, U.N. Doc. E/CN.4/1998/942 (1998).',
        '',
      ],
      'The Commission on Human Rights,',
      { id: 'E/CN.4/RES/1998/942', title: 'Right to clips' },
    ],
    [
      'the symbol in brackets, alone in its line',
      [
        'Clips: acts of the Assembly',
        'United Nations General Assembly Fifty-sixth session',
        '(A/RES/56/998)',
        'Further implementation of the outcome of the Global',
        'Conference on Clips',
      ],
      'The General Assembly,',
      {
        id: 'A/RES/56/998',
        title: 'Further implementation of the outcome of the Global Conference on Clips',
      },
    ],
    [
      'a draft whose title goes on behind a stroke',
      [
        'E/CN.6/2000/L.96',
        '',
        'Distr.: Limited',
        '29 February 2000',
        '',
        'Zambia:* draft resolution',
        '',
        'Women, the girl child and large paper clips/',
        'acquired large paper clips',
        '',
      ],
      'The Commission on the Status of Women,',
      {
        id: 'E/CN.6/2000/L.96',
        title: 'Women, the girl child and large paper clips/acquired large paper clips',
      },
    ],
  ])('is read: %s', (_, top, speaker, heading) => {
    expect(parsed(...top, speaker, 'Recalling paper,', '1. Decides to store clips.').heading).toMatchObject(
      heading,
    );
  });

  it('has the title of a decision above its name or below the kind of act, and what is told below', () => {
    const told =
      'At its 52nd meeting, on 17 April 1998, the Commission on Human Rights decided to store clips.';
    expect(
      parsed('Clips and drawers', '', 'Commission on Human Rights decision 1998/907', '', told).heading,
    ).toMatchObject({ id: 'E/CN.4/DEC/1998/907', title: 'Clips and drawers' });
    expect(
      parsed(
        'Decision adopted by the Human Rights Council',
        '',
        'Clips and drawers',
        '',
        'At its 47th meeting, on 21 March 2013, the Human Rights Council decided to adopt the text below:',
        '',
        'Recalling all clips,',
      ).heading,
    ).toMatchObject({ title: 'Clips and drawers', adopted: '2013-03-21' });
  });

  it('is none of a report whose symbol stands in brackets where a line is broken', () => {
    expect(
      parsed('Report on clips', '(A/56/998)', 'The General Assembly,', 'Recalling paper,').heading.id,
    ).toBeNull();
  });

  it('has no resolution of a number that only others count: the Council did not adopt it', () => {
    expect(parsed('Resolution 1203', 'Adopted by the Council of Marana', 'The Board,').heading.id).toBeNull();
  });
});

describe('a statement that the press quotes', () => {
  const PRESS = [
    'COUNCIL, IN',
    'STATEMENT, ASKS FOR CLIPS',
    'NOV 15, 1999, Marana - The text of',
    'the presidential statement, which will be issued as document S/PRST/1999/91, reads, as',
    'follows:',
    '"The Security Council recalls the report of the',
    'Secretary-General on clips (S/1999/982).',
    '"The Security Council welcomes the clips that have',
    'been stored. It calls for more.',
  ];
  it('has its symbol and its paragraphs', () => {
    expect(parsed(...PRESS).heading).toMatchObject({
      id: 'S/PRST/1999/91',
      kind: 'presidential-statement',
    });
    expect(paragraphs(...PRESS)).toStrictEqual(['P1 recalls', 'P2 welcomes']);
  });
});

describe('the paragraphs of an act as pages of others show it', () => {
  it('run on behind a full stop that was a comma', () => {
    expect(
      paragraphs(
        '1899. Question of clips',
        '',
        'The General Assembly. Having considered the question of clips, Recalling all its acts, Deeply regretting their loss,',
      ),
    ).toStrictEqual(['PP1 Having considered', 'PP2 Recalling', 'PP3 Deeply regretting']);
  });

  it('run on behind the marker of a page, a blank before it', () => {
    expect(
      paragraphs(
        'The General Assembly, Recalling its acts, Having considered the reports of the Committee on Clips, [1] Considering their conclusions, Noting [2] the drawers,',
      ),
    ).toStrictEqual(['PP1 Recalling', 'PP2 Having considered', 'PP3 Considering', 'PP4 Noting']);
  });

  it('begin below a link to the top of the page', () => {
    expect(
      paragraphs(
        'The General Assembly,',
        'Recalling its',
        'resolution 49/922 on clips that are kept in drawers,',
        'Recognizing',
        'that clips are lost in large drawers and',
        'in small ones,',
        'Back to top',
        'Recognizing also the efforts of keepers to',
        'find them,',
        'Noting the report of the',
        'keeper,',
      ),
    ).toStrictEqual(['PP1 Recalling', 'PP2 Recognizing', 'PP3 Recognizing also', 'PP4 Noting']);
  });

  it('end before the links of a page', () => {
    expect(
      paragraphs(
        'Commission on Human Rights decision 1998/907',
        '',
        'At its 52nd meeting, on 17 April 1998, the Commission on Human Rights decided to store clips.',
        '',
        '[See chap. IX.]',
        '',
        'Home || Treaties || Search || Links',
      ),
    ).toStrictEqual(['P1 decided']);
  });

  it('bear labels in broken lines', () => {
    expect(
      paragraphs(
        'CLIPS, THE DRAWER AND THE KEEPER',
        'PP1 Reaffirming',
        'the declaration on clips and the outcomes of its',
        'reviews; and all other outcomes that the keepers of clips have',
        'adopted;',
        'PP2 Noting',
        'with deep concern that clips are lost in large drawers',
        'and in small ones;',
      ),
    ).toStrictEqual(['PP1 Reaffirming', 'PP2 Noting with deep concern']);
  });

  it('begin in the middle of a declaration, their numbers in lines of their own', () => {
    expect(
      paragraphs(
        'A/RES/65/992',
        'International Meeting to Review the Implementation of the Programme of Action for clips, held in',
        'Marana in 2005;',
        '2.',
        'Reaffirm our commitment to support the efforts of keepers, in view of their unique and',
        'particular drawers;',
        '3.',
        'Also note with concern that clips are lost in large drawers and that keepers continue',
        'to look for them;',
      ),
    ).toStrictEqual(['OP2 Reaffirm', 'OP3 Also note with concern']);
  });

  it('may have an s too many in their lead words', () => {
    expect(
      paragraphs('The General Assembly,', '1. Takes notes with appreciation of the report;'),
    ).toStrictEqual(['OP1 Takes notes with appreciation']);
  });
});
