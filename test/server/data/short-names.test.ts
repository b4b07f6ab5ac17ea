import { describe, expect, it } from 'vitest';
import { idsNamed } from '../../../server/data/short-names.ts';

describe('short names', () => {
  it.each([
    ['CEDAW', 'treaty/convention-on-the-elimination-of-all-forms-of-discrimination-against-women'],
    ['cerd', 'treaty/international-convention-on-the-elimination-of-all-forms-of-racial-discrimination'],
    ['CBD', 'treaty/convention-on-biological-diversity'],
    ['TPNW', 'treaty/treaty-on-the-prohibition-of-nuclear-weapons'],
    ['UDHR', 'soft-law/universal-declaration-of-human-rights'],
    ['the 2030 Agenda', 'soft-law/2030-agenda-for-sustainable-development'],
    ['Convention on the Rights of the Child', 'treaty/convention-on-the-rights-of-the-child'],
  ])('%s is known', (name, id) => expect(idsNamed(name)).toContain(id));

  it.each(['', 'women', '66/128', 'the'])('%o is none', (name) => expect(idsNamed(name)).toStrictEqual([]));
});
