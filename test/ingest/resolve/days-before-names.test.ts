import { expect, it } from 'vitest';
import { entitiesOf } from './entities-in.ts';

it.each([
  [
    'of a treaty has no part in it',
    "Recalling the 26 December 2004 N'Djamena Ceasefire Agreement,",
    'treaty/ndjamena-ceasefire-agreement',
    "N'Djamena Ceasefire Agreement",
  ],
  [
    'of a text is whole',
    'Recalling the 11 July 2013 Ulaanbaatar Declaration,',
    'soft-law/2013-ulaanbaatar-declaration',
    '11 July 2013 Ulaanbaatar Declaration',
  ],
  [
    'of a meeting is whole',
    'Recalling the outcome of the 23-24 October 2003 Harbour Conference,',
    'conference/2003-harbour-conference',
    '23-24 October 2003 Harbour Conference',
  ],
  [
    'but a year alone is as it was',
    'Recalling the 2013 Ulaanbaatar Declaration,',
    'soft-law/2013-ulaanbaatar-declaration',
    '2013 Ulaanbaatar Declaration',
  ],
])('a day before a name %s', (_, paragraph, id, text) => {
  const found = entitiesOf([paragraph]).filter(({ kind }) => kind !== 'body');
  expect(found.map((entity) => [entity.id, entity.mentions[0]?.text])).toEqual([[id, text]]);
});
