import { describe, expect, it } from 'vitest';
import type { RecordEntity } from '../../../ingest/record.ts';
import { recordOf } from './citing.ts';
import { entitiesOf } from './entities-in.ts';

const ofKind = (kind: RecordEntity['kind'], paragraph: string): string[] =>
  entitiesOf([paragraph, '1.\tDecides to continue.'])
    .filter((entity) => entity.kind === kind)
    .map(({ id }) => id);

describe('numbered standards', () => {
  it.each([
    ['Noting Conventions Nos. 29 and 105 of the International Labour Organization,'],
    ['Noting the International Labour Organization conventions No. 29 and No. 105,'],
  ])('each of a list is one: %s', (paragraph) => {
    expect(ofKind('treaty', paragraph)).toStrictEqual([
      'treaty/forced-labour-convention-1930-no-29',
      'treaty/abolition-of-forced-labour-convention-1957-no-105',
    ]);
  });

  it.each([
    [
      'general comment No. 7 (2005) of the Committee on the Rights of the Child,',
      ['general-comment-no-7-of-the-committee-on-the-rights-of-the-child'],
    ],
    [
      'general comments Nos. 7 and 12 (2009) of the Committee on the Rights of the Child,',
      [
        'general-comment-no-7-of-the-committee-on-the-rights-of-the-child',
        'general-comment-no-12-of-the-committee-on-the-rights-of-the-child',
      ],
    ],
    [
      "the Committee against Torture's general comment No. 7,",
      ['general-comment-no-7-of-the-committee-against-torture'],
    ],
    [
      'general recommendation XXX of the Committee on the Elimination of Racial Discrimination,',
      ['general-recommendation-no-30-of-the-committee-on-the-elimination-of-racial-discrimination'],
    ],
    [
      'general comment No. 7 and general recommendation No. 35 of the Committee on the Elimination of Racial Discrimination,',
      [
        'general-comment-no-7',
        'general-recommendation-no-35-of-the-committee-on-the-elimination-of-racial-discrimination',
      ],
    ],
    [
      'general comment No. 7, as explained below, and general comment No. 12 of the Committee against Torture,',
      ['general-comment-no-7', 'general-comment-no-12-of-the-committee-against-torture'],
    ],
    ['general comments Nos. 7 and 12,', ['general-comment-no-7', 'general-comment-no-12']],
    [
      'general comments 7, 9 and 12 of the Committee against Torture,',
      [7, 9, 12].map((number) => `general-comment-no-${number}-of-the-committee-against-torture`),
    ],
    [
      'general recommendations No. 19 (1992) on violence against lamps and No. 35 (2017) on lanterns, of the Committee against Torture,',
      [
        'general-recommendation-no-19-of-the-committee-against-torture',
        'general-recommendation-no-35-of-the-committee-against-torture',
      ],
    ],
    [
      'general comment No. 1 (2014) on lamps and recommends that they be lit,',
      ['general-comment-no-1-2014-on-lamps'],
    ],
    [
      'general comments No. 12 (2009) on the right to be lit and No. 14 (2013) of the Committee against Torture,',
      [
        'general-comment-no-12-of-the-committee-against-torture',
        'general-comment-no-14-of-the-committee-against-torture',
      ],
    ],
    ['the general comments Nos. 7 and 12.', ['general-comment-no-7', 'general-comment-no-12']],
    ['the general comments 12 States have made,', []],
    ['general comment No. 7, 12 States having agreed,', ['general-comment-no-7']],
  ])("a general comment is its committee's: %s", (words, slugs) => {
    expect(ofKind('softLaw', `Recalling ${words}`)).toStrictEqual(slugs.map((slug) => `soft-law/${slug}`));
  });

  it('in the document of a treaty body its general comments are its own, and the Convention is the one that it watches', () => {
    const { entities } = recordOf(
      [
        'CAT/C/AUT/CO/40',
        'Concluding observations on the third periodic report of Austria',
        "8. The State party should, in light of the Committee's general comments Nos. 2 and 3 (2012), apply article 4 of the Convention and the Optional Protocol to the Convention.",
        '9. It should heed general comment No. 12 of the Committee on the Rights of the Child.',
      ].join('\n'),
    );
    expect(
      entities.filter(({ kind }) => kind === 'treaty' || kind === 'softLaw').map(({ id }) => id),
    ).toStrictEqual([
      'soft-law/general-comment-no-2-of-the-committee-against-torture',
      'soft-law/general-comment-no-3-of-the-committee-against-torture',
      'treaty/convention-against-torture-and-other-cruel-inhuman-or-degrading-treatment-or-punishment',
      'treaty/optional-protocol-to-the-convention-against-torture-and-other-cruel-inhuman-or-degrading-treatment-or-punishment',
      'soft-law/general-comment-no-12-of-the-committee-on-the-rights-of-the-child',
    ]);
  });
});
