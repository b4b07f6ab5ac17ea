import { expect, it } from 'vitest';
import { namesIn } from './naming.ts';

it.each([
  [
    'a session of the United Nations Conference on Trade and Development by its numeral',
    'on the occasion of UNCTAD XI, and by UNCTAD',
    ['conference: UNCTAD XI', 'body: UNCTAD'],
  ],
  [
    'a special session by what it was on and its year',
    'the special session of the General Assembly on the world drug problem held in 2016 and',
    [
      'conference: special session of the General Assembly on the world drug problem held in 2016',
      'body: General Assembly',
    ],
  ],
  [
    'a special session of 1998 by what it was devoted to',
    'the special session of the General Assembly devoted to countering the world drug problem together',
    [
      'conference: special session of the General Assembly devoted to countering the world drug problem together',
      'body: General Assembly',
    ],
  ],
])('sessions are found: %s', (_, text, names) => {
  expect(namesIn(text)).toStrictEqual(names);
});
