import { expect, test } from 'vitest';
import { BODIES } from '../../../ingest/registry/tables.ts';
import { organOf as organOnServer } from '../../../server/data/organ.ts';
import { organOf } from '../../../client/graph/model/organ.ts';

test.each([
  ['A/RES/66/128', 'GENERAL_ASSEMBLY'],
  ['A/66/212', 'GENERAL_ASSEMBLY'],
  ['S/RES/1325(2000)', 'SECURITY_COUNCIL'],
  ['S/PRST/2010/22', 'SECURITY_COUNCIL'],
  ['E/RES/2009/15', 'ECONOMIC_AND_SOCIAL_COUNCIL'],
  ['E/CN.4/RES/2005/12', 'OTHER'],
  ['A/HRC/RES/38/6', 'HUMAN_RIGHTS_COUNCIL'],
  ['A/HRC/17/44', 'HUMAN_RIGHTS_COUNCIL'],
  ['A/CONF.157/24(PartI)', 'OTHER'],
  ['UNEP/EA.5/Res.14', 'OTHER'],
  ['treaty/charter-of-the-united-nations', 'NONE'],
  ['UNTS/1249/20378', 'NONE'],
])('%s is of %s, as the server says', (id, organ) => {
  expect(organOf({ id, body: organOnServer(id) })).toBe(organ);
});

test('the organs with a lane of their own are in the registry under these ids', () => {
  const known = new Set(BODIES.map(({ id }) => id));
  for (const slug of [
    'general-assembly',
    'security-council',
    'economic-and-social-council',
    'human-rights-council',
  ])
    expect(known).toContain(`body/${slug}`);
});
