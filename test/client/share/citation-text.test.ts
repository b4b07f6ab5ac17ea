import { describe, expect, it } from 'vitest';
import { citationText } from '../../../client/share/citation-text.ts';
import { brief } from '../graph/builders.ts';

const organ = (name: string) => ({ id: 'body/x', name });
const assembly = organ('General Assembly');

const treaty = brief('treaty/x', { kind: 'TREATY', symbol: null, title: 'Convention on Harbours' });

describe('a citation as the United Nations writes it', () => {
  it.each([
    [
      brief('A/RES/66/128', { body: assembly, adopted: '2011-12-19' }),
      'General Assembly resolution 66/128 of 19 December 2011',
    ],
    [brief('A/RES/48/104', { body: assembly }), 'General Assembly resolution 48/104'],
    [
      brief('A/RES/217(III)[A]', { body: assembly, adopted: '1948-12-10' }),
      'General Assembly resolution 217 A (III) of 10 December 1948',
    ],
    [brief('A/RES/1514(XV)', { body: assembly }), 'General Assembly resolution 1514 (XV)'],
    [brief('A/RES/57/270B', { body: assembly }), 'General Assembly resolution 57/270 B'],
    [brief('A/RES/S-26/2', { body: assembly }), 'General Assembly resolution S-26/2'],
    [brief('A/DEC/66/101', { body: assembly, kind: 'DECISION' }), 'General Assembly decision 66/101'],
    [
      brief('S/RES/1325(2000)', { body: organ('Security Council'), adopted: '2000-10-31' }),
      'Security Council resolution 1325 (2000) of 31 October 2000',
    ],
    [
      brief('S/RES/1325(2000)', { body: organ('Security Council') }),
      'Security Council resolution 1325 (2000)',
    ],
    [
      brief('E/RES/2009/15', { body: organ('Economic and Social Council'), adopted: '2009-07-30' }),
      'Economic and Social Council resolution 2009/15 of 30 July 2009',
    ],
    [
      brief('A/HRC/RES/38/6', { body: organ('Human Rights Council') }),
      'Human Rights Council resolution 38/6',
    ],
    [
      brief('S/PRST/2010/22', { kind: 'PRESIDENTIAL_STATEMENT', adopted: '2010-10-26' }),
      'Statement by the President of the Security Council of 26 October 2010 (S/PRST/2010/22)',
    ],
    [
      brief('UNTS/1249/20378', { kind: 'TREATY_SERIES_ENTRY' }),
      'United Nations, Treaty Series, vol. 1249, No. 20378',
    ],
    [
      brief('LNTS/LX/1414', { kind: 'TREATY_SERIES_ENTRY' }),
      'League of Nations, Treaty Series, vol. LX, No. 1414',
    ],
    [brief('UNTS/1249', { kind: 'TREATY_SERIES_ENTRY' }), 'United Nations, Treaty Series, vol. 1249'],
    [
      brief('SALES/E.95.XIII.18', { kind: 'SALES_PUBLICATION' }),
      'United Nations publication, Sales No. E.95.XIII.18',
    ],
    [brief('A/66/455', { kind: 'DOCUMENT', symbol: 'A/66/455' }), 'A/66/455'],
    [
      brief('treaty/x', { kind: 'TREATY', symbol: null, title: 'Convention on Harbours' }),
      'Convention on Harbours',
    ],
    [
      { ...treaty, registeredAs: [{ id: 'UNTS/9001/90001' }, { id: 'UNTS/9002/90001' }] },
      'Convention on Harbours, United Nations, Treaty Series, vol. 9001, No. 90001',
    ],
    [
      {
        ...treaty,
        registeredAs: ['9/972', '9/970', '9/971', '8/14'].map((entry) => ({ id: `UNTS/${entry}` })),
      },
      'Convention on Harbours, United Nations, Treaty Series, vol. 9, Nos. 970–972',
    ],
    [
      { ...treaty, registeredAs: [{ id: 'UNTS/9/972' }, { id: 'UNTS/9/970' }] },
      'Convention on Harbours, United Nations, Treaty Series, vol. 9, Nos. 970 and 972',
    ],
    [{ ...treaty, registeredAs: [] }, 'Convention on Harbours'],
    [
      {
        ...brief('soft-law/x', { kind: 'SOFT_LAW', symbol: null, title: 'Declaration on Lighthouses' }),
        containedIn: [
          {
            locator: 'annex',
            instrument: brief('A/RES/217(III)[A]', { body: assembly, adopted: '1948-12-10' }),
          },
          { locator: null, instrument: brief('A/66/455', { kind: 'DOCUMENT' }) },
        ],
      },
      'Declaration on Lighthouses, General Assembly resolution 217 A (III), annex',
    ],
    [brief('ABC/RES/1', { label: 'ABC/RES/1' }), 'ABC/RES/1'],
  ])('%o', (instrument, text) => {
    expect(citationText(instrument)).toBe(text);
  });
});
