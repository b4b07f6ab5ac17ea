import { expect, test } from 'vitest';
import { fileNameOf } from '../../../client/share/file-name.ts';

test.each([
  ['S/RES/1325 (2000)', 'ungraph-S-RES-1325-2000'],
  ['A/66/455/Corr.1', 'ungraph-A-66-455-Corr.1'],
  ['', 'ungraph'],
  ['Règlement “Nyköping”', 'ungraph-Reglement-Nykoping'],
  [
    'Convention on the Lighting of All Harbours and Their Approaches by Night',
    'ungraph-Convention-on-the-Lighting-of-All-Harbours-and-Their',
  ],
])('a file of the page is called by what it holds: %s', (label, name) => {
  expect(fileNameOf(label)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(60);
});
