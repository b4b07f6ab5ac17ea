import { expect, it } from 'vitest';
import { idsMeant } from '../../../server/data/symbol-input.ts';

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
])('"%s" may mean %s', (input, id) => {
  expect(idsMeant(input)).toContain(id);
});

it.each(['', '   ', '\u0000', "'}) DETACH DELETE n //", '('.repeat(400), '1'.repeat(400)])(
  'whatever is typed, nothing is thrown: %j',
  (input) => {
    expect(idsMeant(input).length).toBeLessThanOrEqual(4);
  },
);
