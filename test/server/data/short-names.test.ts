import { describe, expect, it } from 'vitest';
import { TREATIES } from '../../../ingest/registry/tables.ts';
import { idsNamed } from '../../../server/data/short-names.ts';

describe('short names', () => {
  it.each([
    ['CEDAW', 'treaty/convention-on-the-elimination-of-all-forms-of-discrimination-against-women'],
    ['cerd', 'treaty/international-convention-on-the-elimination-of-all-forms-of-racial-discrimination'],
    ['CBD', 'treaty/convention-on-biological-diversity'],
    ['TPNW', 'treaty/treaty-on-the-prohibition-of-nuclear-weapons'],
    ['UDHR', 'soft-law/universal-declaration-of-human-rights'],
    ['Escazu Agreement', 'treaty/regional-agreement-on-access-to-information-public-participation-and-justice-in-environmental-matters-in-latin-america-and-the-caribbean'],
    ['OPCAT', 'treaty/optional-protocol-to-the-convention-against-torture-and-other-cruel-inhuman-or-degrading-treatment-or-punishment'],
    ['Optional Protocol to CEDAW', 'treaty/optional-protocol-to-the-convention-on-the-elimination-of-all-forms-of-discrimination-against-women'],
    ['ICCPR-OP2', 'treaty/second-optional-protocol-to-the-international-covenant-on-civil-and-political-rights-aiming-at-the-abolition-of-the-death-penalty'],
    ['Geneva Convention IV', 'treaty/geneva-convention-relative-to-the-protection-of-civilian-persons-in-time-of-war'],
    ['ICPD Programme of Action', 'soft-law/programme-of-action-of-the-international-conference-on-population-and-development'],
    ['Friendly Relations Declaration', 'soft-law/declaration-on-principles-of-international-law-concerning-friendly-relations-and-cooperation-among-states-in-accordance-with-the-charter-of-the-united-nations'],
    ['the 2030 Agenda', 'soft-law/2030-agenda-for-sustainable-development'],
    ['Convention on the Rights of the Child', 'treaty/convention-on-the-rights-of-the-child'],
  ])('%s is known', (name, id) => expect(idsNamed(name)).toContain(id));

  it.each(['CCM', 'OPAC', 'OPIC', 'OPSC'])('%s is known when it is typed, and no name in texts', (short) => {
    expect(idsNamed(short)).toHaveLength(1);
    expect(TREATIES.flatMap(({ aliases }) => aliases)).not.toContain(short);
    expect(TREATIES.map(({ id }) => id)).toContain(idsNamed(short)[0]);
  });

  it.each(['', 'women', '66/128', 'the'])('%o is none', (name) => expect(idsNamed(name)).toStrictEqual([]));
});
