import { expect, it } from 'vitest';
import { idsMeant, idsSearched } from '../../../server/data/symbol-input.ts';

it.each([
  ['A/RES/66/128', 'A/RES/66/128'],
  ['a/res/66/128', 'A/RES/66/128'],
  ['A / RES /66/  128', 'A/RES/66/128'],
  ['66/128', 'A/RES/66/128'],
  ['res 66/128', 'A/RES/66/128'],
  ['resolution 57/270 B', 'A/RES/57/270B'],
  ['GA res. 66/128', 'A/RES/66/128'],
  ['S-26/2', 'A/RES/S-26/2'],
  ['ES-10/15', 'A/RES/ES-10/15'],
  ['217 A (III)', 'A/RES/217(III)[A]'],
  ['SCR 1325 (2000)', 'S/RES/1325(2000)'],
  ['SCR 1325', 'S/RES/1325(2000)'],
  ['S/RES/1325 (2000)', 'S/RES/1325(2000)'],
  ['Security Council resolution 1325 (2000)', 'S/RES/1325(2000)'],
  ['A/66/455/Corr.1', 'A/66/455/Corr.1'],
  ['treaty/a-convention', 'treaty/a-convention'],
  ['resolution 66/128 of 19 December 2011', 'A/RES/66/128'],
  ['General Assembly resolution 66/128 of 19 December 2011', 'A/RES/66/128'],
  ['resolution 217 A (III) of 10 December 1948', 'A/RES/217(III)[A]'],
  ['Security Council resolution 1325 (2000) of 31 October 2000', 'S/RES/1325(2000)'],
  ['decision 66/501 of 3 May 2012', 'A/DEC/66/501'],
  ['Economic and Social Council resolution 2009/15 of 24 July 2009', 'E/RES/2009/15'],
  ['A_RES_66_128', 'A/RES/66/128'],
  ['A_RES_57_270_B', 'A/RES/57/270B'],
  ['S_RES_1325_(2000)', 'S/RES/1325(2000)'],
  ['S_PRST_2010_22', 'S/PRST/2010/22'],
  ['a/res/66/128 (2011)', 'A/RES/66/128'],
  ['https://undocs.org/en/A/RES/66/128', 'A/RES/66/128'],
  ['United Nations, Treaty Series, vol. 1249, No. 20378', 'UNTS/1249/20378'],
])('"%s" may mean %s', (input, id) => {
  expect(idsMeant(input)).toContain(id);
});

it.each([
  ['see resolution 66/128 of the General Assembly', 'A/RES/66/128'],
  ["the Security Council's resolution 1325 on women", 'S/RES/1325(2000)'],
  ['resolutions 60/1 of 16 September 2005 and 66/128 of 19 December 2011', 'A/RES/66/128'],
  ['the report A/66/455/Corr.1 of the Secretary-General', 'A/66/455/Corr.1'],
  ['see vol. 1249, No. 20378, of the series', 'UNTS/1249/20378'],
])('a search for "%s" may mean %s, and only a search', (query, id) => {
  expect(idsSearched(query)).toContain(id);
  expect(idsMeant(query)).not.toContain(id);
});

it.each(['the budget for 2010/11', 'the 2030 Agenda', 'treaty of 1951', '66 women', 'and/or 12'])(
  'numbers in "%s" mean no instrument',
  (input) => {
    expect(idsSearched(input).slice(1).filter((id) => /^[AES]\//.test(id))).toStrictEqual([]);
  },
);

it.each(['', '   ', '\u0000', "'}) DETACH DELETE n //", '('.repeat(400), '1'.repeat(400)])(
  'whatever is typed, nothing is thrown: %j',
  (input) => {
    expect(idsMeant(input).length).toBeLessThanOrEqual(4);
  },
);
