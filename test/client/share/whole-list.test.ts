import { describe, expect, it } from 'vitest';
import { citedAddress, citingAddress, listedAddress } from '../../../client/share/whole-list.ts';

describe('a whole list of the panel as a file', () => {
  it.each([
    [
      citingAddress('S/RES/1325(2000)', null, 'csv'),
      '/export/instruments?format=csv&cites.instrument=S%2FRES%2F1325%282000%29&links=matching',
    ],
    [
      citingAddress('A/RES/48/104', 'RECALLS', 'ris'),
      '/export/instruments?format=ris&cites.instrument=A%2FRES%2F48%2F104&cites.role=RECALLS&links=matching',
    ],
    [citedAddress('A/RES/66/128', 'csv'), '/export/list?format=csv&id=A%2FRES%2F66%2F128'],
    [
      citedAddress('A/RES/66/128', 'bibtex'),
      '/export/instruments?format=bibtex&citedBy.instrument=A%2FRES%2F66%2F128',
    ],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });
});

describe('all of a list of instruments as a file', () => {
  it.each([
    [
      listedAddress({ words: 'forced labour', filter: null }, 'csv-list'),
      '/export/instruments?format=csv-list&search=forced+labour&passages=true',
    ],
    [
      listedAddress(
        {
          words: '66/128',
          filter: {
            kind: ['RESOLUTION'],
            body: ['body/general-assembly'],
            held: false,
            yearFrom: 1990,
            yearTo: 1999,
          },
        },
        'ris',
      ),
      '/export/instruments?format=ris&search=66%2F128&passages=true&kind=RESOLUTION&body=body%2Fgeneral-assembly&held=false&yearFrom=1990&yearTo=1999',
    ],
    [
      listedAddress({ words: null, filter: { body: ['body/security-council'] } }, 'csv'),
      '/export/instruments?format=csv&body=body%2Fsecurity-council',
    ],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });
});
