import { describe, expect, it } from 'vitest';
import type { RecordEntity } from '../../../ingest/record.ts';
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
    ['the general comments 12 States have made,', []],
    ['general comment No. 7, 12 States having agreed,', ['general-comment-no-7']],
  ])("a general comment is its committee's: %s", (words, slugs) => {
    expect(ofKind('softLaw', `Recalling ${words}`)).toStrictEqual(slugs.map((slug) => `soft-law/${slug}`));
  });
});
