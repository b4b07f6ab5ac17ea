import { expect, it } from 'vitest';
import { sessionYears } from '../../../ingest/registry/sessions.ts';
import { asEntityId } from '../../../ingest/symbols/ids.ts';

it.each([
  ['general-assembly', 66, { from: 2011, to: 2012 }],
  ['general-assembly', 3, { from: 1948, to: 1949 }],
  ['general-assembly', 'S-27', { from: 2002, to: 2002 }],
  ['general-assembly', 'ES-10', { from: 1997, to: null }],
  ['economic-and-social-council', 48, { from: 1970, to: 1970 }],
  ['human-rights-council', 54, { from: 2023, to: 2023 }],
  ['human-rights-council', 999, null],
])('%s, session %s', (body, session, years) => {
  expect(sessionYears(asEntityId(`body/${body}`), session)).toStrictEqual(years);
});
