import { expect, it } from 'vitest';
import { recordOf, textOf } from './citing.ts';

it('a number that only the Human Rights Council of the principal organs can have names it in the reason', () => {
  const { citations } = recordOf(textOf('security', ['Recalling resolution 10/3 on harbour lights,']));
  expect(citations.map(({ status, reason }) => [status, reason])).toEqual([
    [
      'unresolved',
      'the Human Rights Council and bodies that are not named here have a resolution of this number',
    ],
  ]);
});
