import { expect, it } from 'vitest';
import { fileNameOf } from '../../../server/export/file-name.ts';
import type { ExportRequest } from '../../../server/export/selection.ts';

const common = { links: 'out', mentions: false } as const;
const list = (...ids: readonly string[]): ExportRequest => ({ by: 'list', ids, ...common });
const filtered = (given: Partial<Extract<ExportRequest, { by: 'filter' }>>): ExportRequest => ({
  by: 'filter',
  filter: {},
  search: '',
  passages: false,
  ...common,
  ...given,
});

it.each<readonly [string, ExportRequest, string]>([
  ['a symbol', list('S/RES/1325 (2000)'), 'ungraph-S-RES-1325-2000'],
  ['the first of a list', list('A/RES/66/128', '66/129', '66/130'), 'ungraph-A-RES-66-128-and-2-more'],
  [
    'a treaty, as far as its name has room',
    list('treaty/convention-on-the-lighting-of-all-harbours-and-their-approaches-by-night'),
    'ungraph-treaty-convention-on-the-lighting-of-all-harbours',
  ],
  [
    'a treaty of a list, with how many more there are',
    list('treaty/convention-on-the-lighting-of-all-harbours-and-their-approaches-by-night', '66/128'),
    'ungraph-treaty-convention-on-the-lighting-of-all-and-1-more',
  ],
  ['a trace', { by: 'trace', id: '66/128', depth: 3 }, 'ungraph-treaties-of-66-128'],
  ['the words of a search', filtered({ search: '“Règles” de  Nyköping?' }), 'ungraph-Regles-de-Nykoping'],
  ['words in another script, which no header takes', filtered({ search: 'منارة' }), 'ungraph-export'],
  ['one word that is too long', list('x'.repeat(500)), `ungraph-${'x'.repeat(52)}`],
  [
    'what a filter says',
    filtered({
      filter: { kind: ['SOFT_LAW'], body: ['body/security-council'], held: false, yearFrom: 2000 },
    }),
    'ungraph-soft-law-security-council-cited-only-from-2000',
  ],
  [
    'what they cite',
    filtered({ filter: { cites: { instrument: ['60/301'], role: ['RECALLS'] } } }),
    'ungraph-citing-60-301-recalls',
  ],
  ['nothing in particular', filtered({}), 'ungraph-all-instruments'],
  ['an address that goes up', list('../../etc/passwd'), 'ungraph-etc-passwd'],
])('a file is called by what it holds: %s', (_, request, name) => {
  expect(fileNameOf(request)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(60);
});
