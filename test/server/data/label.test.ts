import { expect, it } from 'vitest';
import { labelOf } from '../../../server/data/label.ts';

it.each([
  ['S/RES/1325(2000)', 'S/RES/1325 (2000)', 'Women and peace and security', 'S/RES/1325 (2000)'],
  ['treaty/a-convention', null, 'A Convention', 'A Convention'],
  ['treaty/a-convention', null, null, 'treaty/a-convention'],
  ['UNTS/1249/20378', null, null, 'UNTS, vol. 1249, No. 20378'],
  ['UNTS/1249', null, null, 'UNTS, vol. 1249'],
  ['SALES/E.95.XIII.18', null, null, 'Sales No. E.95.XIII.18'],
])('%s with symbol %j and title %j is called %s', (id, symbol, title, label) => {
  expect(labelOf(id, symbol, title)).toBe(label);
});
