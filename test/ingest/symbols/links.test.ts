import { expect, it } from 'vitest';
import { linkedSymbol } from '../../../ingest/symbols/links.ts';

it.each([
  ['https://undocs.org/en/A/RES/37/4', 'A/RES/37/4'],
  ['http://undocs.org/S/RES/1325(2000)', 'S/RES/1325(2000)'],
  ['https://undocs.org/S/RES/1325%20(2000)', 'S/RES/1325(2000)'],
  ['https://docs.un.org/en/A/78/L.1', 'A/78/L.1'],
  ['https://undocs.org/?symbol=A/66/455', 'A/66/455'],
  ['https://undocs.org/A/48/27(SUPP)', 'A/48/27'],
  ['https://undocs.org/fr/E/2011/27.', 'E/2011/27'],
  ['https://undocs.org/en/', null],
  ['https://www.un.org/en/A/RES/37/4', null],
  ['https://undocs.org.example.com/A/RES/37/4', null],
  ['javascript:alert(1)', null],
  ['#note', null],
  ['https://undocs.org/A/RES/%E0%A4%A', 'A/RES/%E0%A4%A'],
])('the address %s leads to %s', (address, symbol) => {
  expect(linkedSymbol(address)).toBe(symbol);
});
